import { describe, expect, it } from 'vitest';
import { answerKindOf } from '../../../../src/read/statement/answer/answer-kind.ts';

describe('in what way a response responds', () => {
  it.each([
    ['withhold', 'did not respond', 'to a request for comment', 'silent'],
    ['withhold', 'could not', 'be reached', 'silent'],
    ['withhold', 'could not verify', "the harbour master's account", 'unverified'],
    ['withhold', 'neither confirmed nor denied', 'the report', 'unverified'],
    ['withhold', 'has offered no', 'proof', 'unshown'],
    ['withhold', 'declined to say', 'how many lighthouses went dark', 'untold'],
    ['confirm', 'stands by', 'its reporting', 'stands by'],
    ['confirm', 'said', 'that nothing had changed', 'stands by'],
    ['confirm', 'backed', "Orvane's account", 'backs'],
    ['confirm', 'conceded', 'that the door had been left open', 'admits'],
    ['confirm', 'confirmed', 'that the cranes had stopped', 'confirms'],
    ['deny', 'disagreed', 'with that', 'points back'],
    ['deny', 'called', 'it', 'points back'],
    ['deny', 'said', 'the claim was a fairy tale', 'rejects'],
    ['deny', 'ridiculed', 'the minister', 'rejects'],
    ['deny', 'said', 'the charge rests on no evidence', 'disputes evidence'],
    ['deny', 'said', 'it sells garden furniture', 'states'],
    ['deny', 'said', 'it was for fair weather, nothing else', 'states'],
    ['counter-accuse', 'said', 'that Orvane taps every cable', 'counters'],
  ] as const)('%s: %s %s', (stance, cue, content, kind) => expect(answerKindOf(stance, cue, content)).toBe(kind));
});
