import type { ReportingVerb, ReportingVerbs } from '../../../../codebooks/codebooks.ts';

export type Inflection = 'base' | 's' | 'past' | 'participle' | 'ing';

/** One inflected form of a reporting verb's first word; `rest` are the words that must follow it (`for` in `call for`). */
export interface VerbForm {
  verb: ReportingVerb;
  inflections: readonly Inflection[];
  rest: readonly string[];
}

/** Reporting verbs by inflected form, longest phrase first. */
export type Lexicon = ReadonlyMap<string, readonly VerbForm[]>;

const built = new WeakMap<ReportingVerbs, Lexicon>();

/** Inflects every verb of the codebook; kept for as long as the codebook is. */
export function lexiconOf(book: ReportingVerbs): Lexicon {
  let lexicon = built.get(book);
  if (!lexicon) {
    lexicon = build(book);
    built.set(book, lexicon);
  }
  return lexicon;
}

function build(book: ReportingVerbs): Lexicon {
  const lexicon = new Map<string, VerbForm[]>();
  for (const verb of book.verbs) {
    const [head = '', ...rest] = verb.verb.split(' ');
    for (const [form, inflections] of inflect(head, book.irregular[head])) {
      const entry = { verb, inflections, rest };
      const entries = lexicon.get(form);
      if (entries) entries.push(entry);
      else lexicon.set(form, [entry]);
    }
  }
  for (const entries of lexicon.values()) entries.sort((a, b) => b.rest.length - a.rest.length);
  return lexicon;
}

/** The forms of an English verb; `irregular` gives past and participle where they are not formed with -ed. */
export function inflect(base: string, irregular?: readonly string[]): Map<string, Inflection[]> {
  const past = irregular?.[0] ?? regularPast(base);
  const forms = new Map<string, Inflection[]>();
  const put = (form: string, inflection: Inflection) => forms.set(form, [...(forms.get(form) ?? []), inflection]);
  put(base, 'base');
  put(thirdPerson(base), 's');
  put(past, 'past');
  put(irregular?.[1] ?? past, 'participle');
  put(presentParticiple(base, past), 'ing');
  return forms;
}

function thirdPerson(base: string): string {
  if (base === 'have') return 'has';
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}

// A doubled consonant in the past (`slammed`) is doubled here too.
function presentParticiple(base: string, past: string): string {
  if (/^(put|hit|set|cast|bid)$/.test(base)) return `${base}${base === 'cast' ? '' : base.at(-1)}ing`;
  if (/^(forbid|beg)$/.test(base)) return `${base}${base.at(-1)}ing`;
  if (past === `${base}${base.at(-1)}ed`) return `${base}${base.at(-1)}ing`;
  if (base.endsWith('ee')) return `${base}ing`;
  return base.endsWith('e') ? `${base.slice(0, -1)}ing` : `${base}ing`;
}

/** The plural of an English noun, where it is formed by rule. */
export function pluralOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (noun.endsWith('sis')) return `${noun.slice(0, -2)}es`;
  return /(s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
