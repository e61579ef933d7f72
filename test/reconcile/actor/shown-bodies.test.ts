import { describe, expect, it } from 'vitest';
import { openCodebooks } from '../../../codebooks/codebooks.ts';
import { groupActors } from '../../../src/reconcile/actor/group-actors.ts';
import type { AnnotatedReport } from '../../../src/model/annotated-report.ts';
import { annotate, type MentionNote, type StatementNote } from '../../support/annotate.ts';

const codebooks = openCodebooks();

type Note = Omit<Extract<MentionNote, { actor: string }>, 'actor'> & { name: string };

/** Level and reasons of the actors of two reports, each of which names one. */
function actorsOf(...notes: Note[]) {
  const reports = notes.map((note, i) =>
    annotate(`Somebody wrote ${i + 1} letters to {m:${note.name}}.`, { mentions: [{ actor: 'm', ...note }] }),
  );
  return groupActors(reports, [], codebooks).map(({ level, aliases }) => [level, ...aliases.map(({ why }) => why)]);
}

const person: Note = { name: 'Salt Heron', level: 'person' };

describe('a name that one report only takes for a person’s', () => {
  it.each([
    ['unit', 'group'],
    ['organisation', 'body'],
  ] as const)('is that of the %s another one shows it to be', (level, noun) => {
    const why = `another report shows the name to be that of a ${noun}`;
    expect(actorsOf(person, { name: 'Salt Heron', level })).toEqual([[level, why]]);
  });

  it.each<[string, Note, Note]>([
    ['a surname', { name: 'Heron', level: 'person' }, { name: 'Heron', level: 'organisation' }],
    ['another name', person, { name: 'Salt Herons', level: 'unit' }],
    ['somebody of a body', { ...person, partOf: 'Tarn Labs' }, { name: 'Salt Heron', level: 'organisation' }],
  ])('and stays apart where it is %s', (_, a, b) => expect(actorsOf(a, b)).toHaveLength(2));

  const mentions: MentionNote[] = [{ actor: 'm', name: 'Mara Voss', level: 'person' }];
  const firm = annotate('A partner at {m:Mara Voss} wrote a letter.', {
    mentions: [{ actor: 'm', name: 'Mara Voss', level: 'organisation' }],
  });
  const levels = (...reports: AnnotatedReport[]) => groupActors(reports, [], codebooks).map(({ level }) => level);

  it.each<[string, string, Partial<StatementNote>]>([
    ['is charged', '{s:Police} {q:charged} {c:{m:Mara Voss}}.', { stance: 'accuse', accused: 'Mara Voss' }],
    ['is accused by the surname', '{s:Police} {q:blame} {c:{m:Mara Voss}}.', { stance: 'accuse', accused: 'Voss' }],
    ['speaks', '{s:{m:Mara Voss}} {q:said} {c:the port was shut}.', { actor: 'Mara Voss' }],
  ])('and the person stays a person who %s', (_, text, note) => {
    const statements = [
      { source: 's', cue: 'q', content: 'c', actor: 'Police', accusedLevel: 'person', ...note } as const,
    ];
    const actors = groupActors([annotate(text, { mentions, statements }), firm], [], codebooks);
    expect(actors).toContainEqual(expect.objectContaining({ name: 'Mara Voss', level: 'person' }));
  });

  it('and stays apart from the body that the same report names', () => {
    const both = annotate('{m:Mara Voss} met a partner at {f:Mara Voss}.', {
      mentions: [...mentions, { actor: 'f', name: 'Mara Voss', level: 'organisation' }],
    });
    expect(levels(both)).toEqual(expect.arrayContaining(['person', 'organisation']));
  });

  it('and else is no person', () => {
    expect(levels(annotate('Letters to {m:Mara Voss} were lost.', { mentions }), firm)).toEqual(['organisation']);
  });
});
