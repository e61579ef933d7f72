import { describe, expect, it } from 'vitest';
import { openCodebooks } from '../../codebooks/codebooks.ts';
import { tokenise } from '../../src/read/language/tokenise.ts';
import { raiseNames } from '../../src/read/raise-names.ts';

const codebooks = openCodebooks();

function raised(text: string): string {
  const report = { text, blocks: [{ kind: 'paragraph' as const, start: 0, end: text.length }], skips: [], marks: [] };
  return tokenise(report, (tokens) => raiseNames(tokens, codebooks)).prose;
}

describe('names in a text without capitals', () => {
  it.each([
    'police have charged a clerk named Ada Lundqvist with helping the hackers',
    'the nurse Maren Holt said she saw it',
    'they found victim Peter Lund at the quay',
    'a second man Rolf Ekberg is wanted by police',
    'her lawyer Ivo Dane said her client is innocent',
    'detectives arrested Karl Brandt on friday',
    'Karl Brandt was arrested on friday',
    'the suspect Karl Brandt and Nils Ekberg denied it',
    'the suspect was identified as Nils Ekberg and Ekberg denied it',
    'police have named Nils Ekberg and say Ekberg fled',
    'a student named Maria Black was in court',
    'we asked mr Torvik and Torvik hung up',
    'the hacker Joost van Ekeren denied it',
    'the charges against Viktor Lume were dropped',
    'the arrest of Viktor Lume was told of on monday',
    'Viktor Lume pleaded guilty and Lume wept',
    'Viktor Lume aged forty was seen at the quay',
  ])('are raised where the words beside them show somebody: %s', (text) => {
    expect(raised(text.toLowerCase())).toBe(text);
  });

  it.each([
    'suspect bank account numbers were found and a man walked out of court',
    'a group called tin wave took the files',
    'a firm named quay harbour was hit',
    'the minister told parliament that the student walked home',
    'port insurers were charged extra fees',
    'police named three ports that were hit',
    'an officer said the service was down and the director agreed',
    'the teacher training college was hit by hackers',
    'the case for port subsidies was made',
    'the trial of new ferries began',
    'police arrested two men and charged both with theft',
  ])('are none elsewhere: %s', (text) => expect(raised(text)).toBe(text));
});
