import { describe, expect, it } from 'vitest';
import { open } from '../../src/threads/opener.ts';
import { makeWarc } from '../support/make-files.ts';

const PAGE = `<!doctype html><html><head><title>Orland accuses Vess of hacking its ports</title></head><body>
<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>Orland accuses Vess of hacking its ports</h1>
<p>The interior ministry of Orland accused Vess on Thursday of hacking the systems that steer the cranes of two ports.</p>
<ul><li>The ministry said that 40 cranes stopped for an hour.</li><li>Vess said that it had no part in it.</li></ul>
<p>The embassy of Vess did not answer questions that were sent to it in writing on Wednesday and again on Thursday.</p>
</article></body></html>`;

const received = (file: string, content: string) => ({ file, bytes: new TextEncoder().encode(content), told: {} });

describe('open', () => {
  it('opens a plain text as it is', async () => {
    expect(await open(received('a.txt', 'One line.'))).toEqual([
      { file: 'a.txt', text: 'One line.', structure: null, stated: {}, told: {}, remarks: [] },
    ]);
  });

  it('opens a page whatever it is called: paragraphs and list items, each a slice of its text, its title beside it', async () => {
    for (const name of ['page.html', 'page.txt']) {
      const [draft] = await open(received(name, PAGE));
      if (!draft || 'refusal' in draft) throw new Error(draft?.refusal.message);
      expect(draft.structure!.blocks.map(({ kind, start, end }) => `${kind}: ${draft.text.slice(start, end)}`)).toEqual(
        [
          'paragraph: The interior ministry of Orland accused Vess on Thursday of hacking the systems that steer the cranes of two ports.',
          'bullet: The ministry said that 40 cranes stopped for an hour.',
          'bullet: Vess said that it had no part in it.',
          'paragraph: The embassy of Vess did not answer questions that were sent to it in writing on Wednesday and again on Thursday.',
        ],
      );
    }
  });

  it('gives how a page was fetched, from the archive it stands in before the archive itself', async () => {
    const page = { url: 'https://harbour.example/1', type: 'text/plain', body: 'Vess denied it.' };
    const fetched = {
      asked: 'https://keep.example/a',
      from: 'https://keep.example/a',
      at: '',
      status: 200,
      headers: {},
    };
    const archive = { file: 'a.warc', bytes: makeWarc([page]), told: {}, fetched };
    expect(await open(archive)).toMatchObject([{ fetched: { from: 'https://harbour.example/1' } }]);
    expect(await open({ ...received('a.txt', 'One line.'), fetched })).toMatchObject([{ fetched }]);
  });

  it('refuses a page nested too deep, and goes on with the next', async () => {
    const deep = `<html><body>${'<div>'.repeat(3_000)}words${'</div>'.repeat(3_000)}</body></html>`;
    const outcomes = await Promise.all([open(received('deep.html', deep)), open(received('page.html', PAGE))]);
    const told = outcomes.flat().map((one) => ('refusal' in one ? one.refusal.message : one.stated.title));
    expect(told).toEqual([
      'deep.html: its elements are nested more than 400 deep; save the text of the page as .txt',
      'Orland accuses Vess of hacking its ports',
    ]);
  });

  it('names a file in a refusal without the personal data in its name', async () => {
    const [failed] = await open(received('call +99 20 5550 1234.txt', '%PDF-'));
    expect(failed && 'refusal' in failed && failed.refusal.message).not.toContain('5550');
  });
});
