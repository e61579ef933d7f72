import type { Basis } from '../../model/basis.ts';
import type { EventKind, EventLink } from '../../model/event.ts';
import type { Comparison, Field, FieldName, Reading, Relation } from '../../model/field.ts';
import type { LineageKind } from '../../model/lineage.ts';
import type { Element, Form, Stance } from '../../model/statement.ts';

/** What a source does, as a verb in the singular and in the plural. Neutral: none says who is right. */
export const STANCE_VERBS: Record<Stance, [one: string, many: string]> = {
  accuse: ['accuses', 'accuse'],
  assert: ['says', 'say'],
  deny: ['denies', 'deny'],
  'counter-accuse': ['accuses in return', 'accuse in return'],
  confirm: ['confirms', 'confirm'],
  withhold: ['withholds', 'withhold'],
  warn: ['warns', 'warn'],
  demand: ['demands', 'demand'],
  assess: ['assesses', 'assess'],
};

/** How a relation reads between two values: the later one (`b`), the relation, the earlier one (`a`). The sign tells them apart without colour. */
export const RELATION_WORDS: Record<Relation, { sign: string; between: string; meaning: string }> = {
  contradicts: { sign: '≠', between: 'contradicts', meaning: 'both cannot be true, and no other explanation is open' },
  unexplained: {
    sign: '?',
    between: 'differs from',
    meaning: 'they differ, and nothing found in these reports says why',
  },
  garbles: { sign: '~', between: 'looks like a garbled copy of', meaning: 'misheard, misprinted or moved on the way' },
  updates: { sign: '↑', between: 'updates', meaning: 'a later version of the same story' },
  converts: { sign: '⇄', between: 'converts', meaning: 'the same amount in another currency or unit' },
  'other-scope': { sign: '∥', between: 'has another scope than', meaning: 'they count or date different things' },
  refines: { sign: '⊂', between: 'is more exact than', meaning: 'compatible and more specific' },
  vaguer: { sign: '⊃', between: 'is vaguer than', meaning: 'compatible and less specific' },
  agrees: { sign: '=', between: 'agrees with', meaning: 'the same value' },
  silent: { sign: '–', between: 'is silent, unlike', meaning: 'one of the reports says nothing' },
};

/** How a comparison reads between its two values. Which of two spellings is the garbled one is said only where it is known; one value with and without doubt is not more exact. */
export function betweenWords(comparison: Comparison, { readings }: Pick<Field, 'readings'>): string {
  const { relation, garbled, a, b } = comparison;
  const [earlier, later] = [readings[a], readings[b]];
  if (relation === 'refines' && earlier?.hedged && !later?.hedged && isOneValue(earlier, later))
    return 'is told with less doubt than';
  return relation === 'garbles' && typeof garbled !== 'number'
    ? 'differs by a slip in one of the two from'
    : RELATION_WORDS[relation].between;
}

function isOneValue(one: Reading, other: Reading | undefined): boolean {
  return JSON.stringify(one.value) === JSON.stringify(other?.value);
}

/** Relations in the order in which a reader wants to see them. */
export const RELATION_ORDER = Object.keys(RELATION_WORDS) as Relation[];

/** True where two values differ, whatever the reason. */
export function isDifference(relation: Relation): boolean {
  return relation !== 'agrees' && relation !== 'silent';
}

export const EVENT_WORDS: Record<EventKind, string> = {
  intrusion: 'intrusion',
  accusation: 'public accusation',
  notice: 'wanted notice or reward',
  charge: 'charge',
  sanction: 'sanction',
  exposure: 'exposure of persons',
  response: 'response',
};

export const LINK_WORDS: Record<EventLink['kind'], string> = {
  precedent: 'earlier, of the same kind',
  ground: 'its ground',
  'follow-up': 'followed by',
  response: 'answered by',
};

export const LINEAGE_WORDS: Record<LineageKind, string> = {
  copy: 'is a copy of',
  excerpt: 'is an excerpt of',
  update: 'is an update of',
  translation: 'is a translation of',
  cites: 'cites',
  quotes: 'quotes',
  'same-source': 'shares a source with',
};

export const BASIS_WORDS: Record<Basis, string> = {
  stated: 'stated in the reports',
  inferred: 'inferred from the words',
  outside: 'from outside the reports',
  person: 'a person decided',
};

const FORM_WORDS: Record<Form, string> = {
  statement: '',
  comment: '',
  notice: 'in a notice',
  charge: 'in a charge',
  sanction: 'in a sanction',
  exposure: 'by exposing persons',
  'technical-report': 'in a technical report',
  'political-statement': 'in a political statement',
  anonymous: 'without a name',
  leak: 'in a leak',
};

/** How a statement was put out, in words; empty for the ordinary forms. */
export function formWords(form: Form): string {
  return FORM_WORDS[form];
}

export const ELEMENT_WORDS: Record<Element, string> = {
  act: 'the act',
  identity: 'who did it',
  motive: 'the motive',
  evidence: 'the evidence',
  whole: 'the whole of it',
};

/** A field's name in words: `how-many people` is `how many people`, `when-happened` is `when it happened`. */
export function fieldWords(name: FieldName): string {
  const fixed: Record<string, string> = {
    who: 'who accuses',
    accused: 'who is accused',
    target: 'against whom',
    'when-happened': 'when it happened',
    'when-announced': 'when it was announced',
    'when-disclosed': 'when it was disclosed',
    'when-published': 'when it was published',
    novelty: 'whether it is new',
    told: 'who was told',
    name: 'how a name is written',
  };
  return fixed[name] ?? name.replaceAll('-', ' ');
}

/** `, as to the act`; empty for the whole of it. */
export function aboutElement(element: Element): string {
  return element === 'whole' ? '' : `, as to ${ELEMENT_WORDS[element]}`;
}

/** `1 report`, `3 reports`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** `A`, `A and B`, `A, B and 3 more`. */
export function listed(items: readonly string[], most = 3): string {
  const shown = items.length > most + 1 ? [...items.slice(0, most), `${items.length - most} more`] : [...items];
  const last = shown.pop();
  return shown.length > 0 ? `${shown.join(', ')} and ${last}` : (last ?? '');
}

/** The text with a capital at its head and a full stop at its end. */
export function asSentence(text: string): string {
  const whole = text.trim();
  return `${whole.charAt(0).toUpperCase()}${whole.slice(1)}${/[.?!]["”’)]?$/.test(whole) ? '' : '.'}`;
}

/** At most `limit` characters, cut at a word with an ellipsis after it. */
export function clipped(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), limit >> 1)).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** `01:44`, or `1:02:09` past the hour. */
export function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  const pad = (n: number) => String(n).padStart(2, '0');
  const minutes = Math.floor(whole / 60);
  return minutes < 60
    ? `${pad(minutes)}:${pad(whole % 60)}`
    : `${Math.floor(minutes / 60)}:${pad(minutes % 60)}:${pad(whole % 60)}`;
}
