import { describe, expect, it } from 'vitest';
import { findSeals, keyOfReports, sealReports } from '../../../src/reconcile/seal/seal.ts';
import { annotate } from '../../support/annotate.ts';
import { sealText } from '../../support/seal-text.ts';

describe('what is named after a person', () => {
  const BEFORE = 'Toma Varensk won the vote.';
  const notes = {
    statements: [
      {
        source: 'who',
        cue: 'cue',
        content: 'what',
        stance: 'accuse' as const,
        accused: 'Toma Varensk',
        accusedLevel: 'person' as const,
      },
    ],
  };

  it.each([
    '{who:Liberals} spoke of {cue:allegations} of {what:Varensk campaign collusion} with Norland.',
    '{who:Liberals} {cue:blamed} {what:the Varensk Foundation for the theft}.',
    '{who:Liberals} {cue:accused} {what:the Toma Varensk Trust of fraud}.',
    '{who:Liberals} {cue:blamed} {what:Varensk Holdings}.',
  ])('does not seal the person: %s', (told) => {
    expect(sealText(`${BEFORE} ${told}`, notes)).not.toContain('█');
  });

  it.each([
    '{who:Liberals} spoke of {cue:allegations} of {what:fraud by Varensk and his campaign}.',
    '{who:Liberals} {cue:accused} {what:Varensk and the Varensk campaign of fraud}.',
  ])('leaves it sealed where the words accuse the person too: %s', (told) => {
    expect(sealText(`${BEFORE} ${told}`, notes)).not.toContain('Varensk');
  });
});

describe('a sealed name run together with the next line', () => {
  const shown = (text: string) => {
    const report = annotate(`Police charged Toma Varensk. ${text}`, { title: text });
    const seals = findSeals([report], [], keyOfReports(['a']));
    const sealed = sealReports([report], seals)[0]!.report;
    return [sealed.text.slice(29), sealed.title!.replaceAll(seals[0]!.label, 'X')];
  };

  it.each([
    ['VarenskOrsolov speaks', '███████Orsolov speaks', 'XOrsolov speaks'],
    ['MoreVarensk', 'More███████', 'MoreX'],
    ['Odo VarensKov speaks', 'Odo VarensKov speaks', 'Odo VarensKov speaks'],
  ])('is sealed: %s', (text, ...expected) => expect(shown(text)).toEqual(expected));
});
