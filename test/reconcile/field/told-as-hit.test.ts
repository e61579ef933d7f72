import { expect, it } from 'vitest';
import { annotate } from '../../support/annotate.ts';
import { compareOneEvent } from '../../support/one-event.ts';

/** Who is hit, where `{x:...}` is somebody named and `{k:...}` an accusation against Norvane. */
function hitIn(marked: string): string[] {
  const report = annotate(marked, {
    mentions: [{ actor: 'x', name: 'Sundvale' }],
    statements: marked.includes('{k:') ? [{ content: 'k', stance: 'accuse', accused: 'Norvane' }] : [],
  });
  const field = compareOneEvent([report]).find(({ name }) => name === 'target');
  return (field?.readings ?? []).map(({ start, end }) => report.report.text.slice(start!, end!));
}

it.each([
  '# Hospital group {x:Sundvale} hit by hackers',
  '# {x:Sundvale} breached, minister says',
  '{x:Sundvale} was hit by a cyberattack on Tuesday.',
  '{x:Sundvale}, which runs nine clinics, had been knocked offline.',
  "{x:Sundvale}'s booking system had been taken down by hackers.",
  '{x:Sundvale} said on Tuesday that its mail servers were breached.',
  '{x:Sundvale} confirmed that it was also attacked.',
  '{x:Sundvale}, the operator of nine clinics, said that attackers had copied the details of its patients.',
  'Police say hackers broke into the booking systems of {x:Sundvale}.',
  'The group had stolen 40 gigabytes of files from {x:Sundvale}.',
  'Attackers breached grid operator {x:Sundvale} in May.',
  'Hackers broke into {x:Sundvale} and stole files.',
  'A raid on the hospital group {x:Sundvale} came to light. The minister {k:blamed Norvane}.',
])('somebody is told to have been hit: %s', (marked) => {
  expect(hitIn(marked)).toEqual(['Sundvale']);
});

it.each([
  '{x:Sundvale} attacked the port.',
  '{x:Sundvale} was not hit by the attack.',
  'The ministry denied that {x:Sundvale} was hit.',
  'Nobody knows whether {x:Sundvale} had been hacked.',
  '{x:Sundvale} hit back at critics.',
  'The attack of which {x:Sundvale} spoke was small.',
  '{x:Sundvale} said that Kelvolt was hit.',
  '{x:Sundvale} said that hackers had stolen files from Kelvolt.',
  'The ministry had taken its time to hear from {x:Sundvale}.',
])('nobody is: %s', (marked) => {
  expect(hitIn(marked)).toEqual([]);
});

it('whoever is accused is not the one hit', () => {
  const report = annotate('{k:{x:Norvane} did it}. {x:Norvane} was hit by an attack.', {
    mentions: [{ actor: 'x', name: 'Norvane' }],
    statements: [{ content: 'k', stance: 'accuse', accused: 'Norvane' }],
  });
  expect(compareOneEvent([report]).find(({ name }) => name === 'target')).toBeUndefined();
});

/** Whom two accusations name as hit: one against Unit 9, and one of which the words make Unit 9 the one hit. */
function hitBeside(first: string, facts: { actor?: string; accused?: string } = {}): string[] {
  const report = annotate(
    `The ministry {a:${first}}. Prosecutors {b:say Drusko served in {u:Unit 9} and hacked {x:Sundvale}}.`,
    {
      mentions: [
        { actor: 'u', name: 'Unit 9', level: 'unit' },
        { actor: 'x', name: 'Sundvale' },
      ],
      statements: [
        { content: 'a', stance: 'accuse', accused: facts.accused ?? 'Unit 9' },
        { content: 'b', stance: 'accuse', actor: facts.actor ?? null, accused: 'Drusko', target: 'Unit 9' },
      ],
    },
  );
  const field = compareOneEvent([report]).find(({ name }) => name === 'target');
  return (field?.readings ?? []).map(({ start, end }) => report.report.text.slice(start!, end!));
}

it('nor is a unit that is accused of the act, whatever another accusation is taken to be against', () => {
  expect(hitBeside('accused Unit 9 of the raid')).not.toContain('Unit 9');
});

it('unless it says so itself, is accused of neglect, or others are accused', () => {
  expect(hitBeside('accused Unit 9 of the raid', { actor: 'Unit 9' })).toContain('Unit 9');
  expect(hitBeside('said that Unit 9 ignored the warnings')).toContain('Unit 9');
  expect(hitBeside('accused Norvane of the raid', { accused: 'Norvane' })).toContain('Unit 9');
});
