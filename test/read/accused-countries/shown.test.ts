import { describe, expect, it } from 'vitest';
import { openAids } from '../../../src/gainsay.ts';
import { slice, type Span } from '../../../src/model/span.ts';
import type { UncertaintyCue } from '../../../src/model/statement.ts';
import { renderReadJson } from '../../../src/present/json/render-read-json.ts';
import { renderRead } from '../../../src/present/text/render-read.ts';
import { openText } from '../../../src/read/form/text.ts';
import { readReport } from '../../../src/read/read.ts';
import { validators } from '../../present/json/schemas.ts';

const aids = openAids();

function read(text: string) {
  return readReport(openText({ file: 'a.txt', bytes: new TextEncoder().encode(text), told: {} }), aids);
}

interface Shown {
  accusedCountries: { country: string; spans: Span[]; answeredBy: string[] }[];
  statements: { id: string; uncertainty: UncertaintyCue[] }[];
}

const answered = 'Sweden accused Norway of hacking its parliament. Norway denied that it may have done so.';

describe('what is read of a whole report', () => {
  it('stands in its JSON by the published schema, accusations with their answers', () => {
    const line = renderReadJson(read(answered));
    const { accusedCountries, statements } = JSON.parse(line) as Shown;
    const { read: valid } = validators();
    expect([valid(JSON.parse(line)), valid.errors]).toEqual([true, null]);
    expect(accusedCountries.map(({ country, answeredBy }) => [country, answeredBy])).toEqual([
      ['NO', [statements[1]!.id]],
    ]);
    expect(statements[1]!.uncertainty.map((cue) => [slice(answered, cue), cue.kind])).toEqual([['may', 'epistemic']]);
  });

  it('is told in text, with what that country answers', () => {
    const layout = { width: 120, color: false };
    expect(renderRead(read(answered), layout)).toMatch(/^accused +code NO, by the words “Norway”; answered in s-/m);
    const silent = read('Sweden accused Norway of hacking its parliament.');
    expect(renderRead(silent, layout)).toMatch(/^accused .*no answer of its own in this report$/m);
  });
});
