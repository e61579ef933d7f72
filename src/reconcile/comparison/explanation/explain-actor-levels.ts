import { contentWordsOf, speakOfOneAct } from '../content-words.ts';
import { quoted, type Explanation } from './explanation.ts';
import type { Pair, Side } from '../pair.ts';
import { isDescription } from '../../field/is-description.ts';
import { isTiedTo } from '../tied-to.ts';
import { describeAlike, isOffice, partyOf, type Party } from '../party.ts';

/**
 * A unit against the body it belongs to, a body against its state, a description against a name. A group is never its state:
 * that one report names the group and the other the state is another scope, not a vaguer word.
 */
export const explainActorLevels: Explanation = (pair, ground) => {
  const [x, y] = [partyOf(pair.a, ground), partyOf(pair.b, ground)];
  if (!x || !y || (x.id !== null && x.id === y.id)) return null;
  if (isTiedTo(pair.b, pair.a)) return tied(pair.b, pair.a, 'refines');
  if (isTiedTo(pair.a, pair.b)) return tied(pair.a, pair.b, 'vaguer');
  return (
    (namesWhole(pair.b, x) ? null : belonging(pair.b, x, y, 'refines')) ??
    (namesWhole(pair.a, y) ? null : belonging(pair.a, y, x, 'vaguer')) ??
    groupAndState(pair, x, y) ??
    (pair.field === 'accused' ? described(pair, x, y) : null)
  );
};

/** `The Grey Heron unit` is Grey Heron, and `the same group` the one just named: neither is a part of it. */
function namesWhole({ words }: Side, whole: Party): boolean {
  const group = '(?:group|unit|gang|team|cell|detachment)';
  const escaped = whole.name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^(?:the\\s+)?(?:same|${escaped})\\s+(?:\\w+\\s+)?${group}$`, 'iu').test(words);
}

function tied(part: Side, whole: Side, relation: 'refines' | 'vaguer') {
  return { relation, why: `${quoted(part.words)} is said to be of ${quoted(whole.words)}` } as const;
}

function belonging(side: Side, whole: Party, part: Party, relation: 'refines' | 'vaguer') {
  const at = part.above.findIndex(({ id }) => id === whole.id);
  if (at >= 0) {
    const through = at > 0 ? `${part.above[at - 1]!.name}, part of ` : '';
    return { relation, why: `${quoted(side.words)} belongs to ${through}${whole.name}` };
  }
  if (whole.level !== 'state' || part.level === 'state' || whole.country === null || whole.country !== part.country)
    return null;
  // Without a body it is part of, only an office speaks or acts for a state; a group of hackers does not.
  return isOffice(part) ? { relation, why: `${quoted(side.words)} is a body of ${whole.name}` } : null;
}

function groupAndState({ a, b }: Pair, x: Party, y: Party) {
  if (x.level === y.level || x.country === null || x.country !== y.country) return null;
  if (x.level !== 'state' && y.level !== 'state') return null;
  const [state, group] = x.level === 'state' ? [a, b] : [b, a];
  return {
    relation: 'other-scope',
    why: `${quoted(state.words)} is a state, ${quoted(group.words)} a party tied to it: two parties, and both can be meant`,
  } as const;
}

/** `pro-Norland hackers` against a named group of that country, against `unknown hackers`, or against other words for such hackers. */
function described({ a, b }: Pair, x: Party, y: Party) {
  if (x.level === 'person' || y.level === 'person' || x.level === 'state' || y.level === 'state') return null;
  const [plain, other] = [isDescription(x.name), isDescription(y.name)];
  const unknown = [isUnknown(x.name), isUnknown(y.name)];
  if (plain && other && unknown[0] !== unknown[1]) {
    const [open, told] = unknown[0] ? [a, b] : [b, a];
    const why = `${quoted(open.words)} leaves open who it was, ${quoted(told.words)} says more`;
    return { relation: unknown[0] ? 'refines' : 'vaguer', why } as const;
  }
  if (plain && other)
    return describeAlike(x.name, y.name)
      ? ({
          relation: 'agrees',
          why: `${quoted(a.words)} and ${quoted(b.words)} describe the same kind of party without naming it`,
        } as const)
      : null;
  if (plain === other || x.country === null || x.country !== y.country) return null;
  // Of two acts a description of one and a name for the other say nothing of each other.
  if (!speakOfOneAct(contentWordsOf(a), contentWordsOf(b))) return null;
  const [description, name] = plain ? [a, b] : [b, a];
  const why = `${quoted(description.words)} only describes, ${quoted(name.words)} names; the description fits the name`;
  return { relation: plain ? 'refines' : 'vaguer', why } as const;
}

function isUnknown(name: string): boolean {
  return /\b(?:unknown|unidentified|unnamed)\b|^(?:hackers|attackers|intruders|actors|perpetrators|suspects|people)$/i.test(
    name,
  );
}
