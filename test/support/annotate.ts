import type {
  ActorMention,
  EvidenceMention,
  PlaceMention,
  SectorMention,
  TechniqueMention,
} from '../../src/model/mention.ts';
import { mentionReference, type Mention } from '../../src/model/mention.ts';
import type { AnnotatedReport } from '../../src/model/annotated-report.ts';
import type { Moment } from '../../src/model/moment.ts';
import type { Quantity } from '../../src/model/quantity.ts';
import { reportId, type Block, type Report } from '../../src/model/report.ts';
import { slice, type Span } from '../../src/model/span.ts';
import { statementReference, type Statement } from '../../src/model/statement.ts';

/** Names of inline marks. */
type Label = string;

/** One mention: the label of its words, and what differs from the defaults of its kind. */
export type MentionNote = { basis?: Mention['basis'] } & (
  | ({ actor: Label; refersTo?: Label } & Partial<Omit<ActorMention, 'refersTo'>>)
  | ({ place: Label } & Partial<PlaceMention>)
  | ({ moment: Label } & Partial<Moment>)
  | ({ quantity: Label } & Partial<Quantity>)
  | ({ technique: Label } & TechniqueMention)
  | ({ sector: Label } & Partial<SectorMention>)
  | ({ evidence: Label } & EvidenceMention)
);

/** One statement: the labels of its spans, and what differs from a plain assertion. */
export type StatementNote = { source?: Label; cue?: Label; content: Label | Label[]; nestedIn?: number } & Partial<
  Omit<Statement, 'id' | 'report' | 'source' | 'cue' | 'content' | 'nestedIn'>
>;

export interface Notes extends Partial<Report> {
  mentions?: MentionNote[];
  statements?: StatementNote[];
}

/**
 * An annotated report from text with inline marks: `{label:words}`, which may hold one another. A label that marks
 * several places stands for all of them in a statement's content, and for the first elsewhere. Each line is a block: `#
 * ` begins a title, `- ` a bullet (the signs stay out of the block but in the text).
 */
export function annotate(marked: string, notes: Notes = {}): AnnotatedReport {
  const { text, spans } = unmark(marked);
  const { mentions = [], statements = [], ...facts } = notes;
  const report = reportOf(text, facts);
  const spanOf = (label: Label): Span => {
    const found = spans.get(label)?.[0];
    if (!found) throw new Error(`no mark {${label}:...} in: ${text.slice(0, 60)}`);
    return found;
  };
  const ids = new Map<Label, string>();
  const read = mentions.map((note) => mentionOf(report, note, spanOf, ids));
  const made: Statement[] = [];
  for (const note of statements) made.push(statementOf(report, note, spans, spanOf, made));
  return { report, statements: made, mentions: read.sort((a, b) => a.start - b.start), caveats: [] };
}

/** Takes the marks out and says where their words now stand. */
export function unmark(marked: string): { text: string; spans: Map<Label, Span[]> } {
  const spans = new Map<Label, Span[]>();
  const open: { label: Label; start: number }[] = [];
  let text = '';
  for (const part of marked.split(/(\{[\w-]+:|\})/)) {
    const label = /^\{([\w-]+):$/.exec(part)?.[1];
    if (label) open.push({ label, start: text.length });
    else if (part === '}') {
      const { label: closed, start } = open.pop()!;
      spans.set(closed, [...(spans.get(closed) ?? []), { start, end: text.length }]);
    } else text += part;
  }
  return { text, spans };
}

function reportOf(text: string, facts: Partial<Report>): Report {
  const blocks = blocksOf(text);
  const heading = blocks.find((block) => block.kind === 'title');
  const known = { title: heading ? slice(text, heading) : null, publisher: null, published: null, url: null, ...facts };
  return {
    byline: null,
    language: 'en',
    medium: 'article',
    file: 'report.txt',
    basis: {},
    skips: [],
    gaps: [],
    marks: [],
    ...known,
    text,
    blocks: facts.blocks ?? blocks,
    id: facts.id ?? reportId(text, known),
  };
}

function blocksOf(text: string): Block[] {
  return [...text.matchAll(/[^\n]+/g)].map((line) => {
    const sign = /^(# |- )?/.exec(line[0])![0];
    const kind = sign === '# ' ? 'title' : sign === '- ' ? 'bullet' : 'paragraph';
    return { kind, start: line.index + sign.length, end: line.index + line[0].length };
  });
}

function mentionOf(
  report: Report,
  note: MentionNote,
  spanOf: (label: Label) => Span,
  ids: Map<Label, string>,
): Mention {
  const { kind, label, value } = valueOf(note, report.text, spanOf, ids);
  const span = spanOf(label);
  const id = mentionReference(report.id, kind, span);
  ids.set(label, id);
  return { id, report: report.id, ...span, basis: note.basis ?? 'stated', kind, value } as Mention;
}

const ACTOR: Omit<ActorMention, 'name'> = {
  level: 'organisation',
  country: null,
  form: 'name',
  refersTo: null,
  role: null,
  partOf: null,
  speaksFor: null,
};
const MOMENT: Moment = {
  stated: {},
  interval: null,
  basis: null,
  granularity: 'day',
  part: null,
  relation: 'at',
  shift: null,
  kind: null,
};
const QUANTITY: Quantity = {
  low: null,
  high: null,
  comparator: 'exactly',
  unit: null,
  currency: null,
  rate: null,
  each: false,
};

function valueOf(note: MentionNote, text: string, spanOf: (label: Label) => Span, ids: Map<Label, string>) {
  const words = (label: Label) => slice(text, spanOf(label));
  const rest = without(note, 'basis') as MentionNote;
  if ('actor' in rest) {
    const refersTo = rest.refersTo ? ids.get(rest.refersTo)! : null;
    return made('actor', rest.actor, { ...ACTOR, name: words(rest.actor), ...without(rest, 'actor'), refersTo });
  }
  if ('place' in rest)
    return made('place', rest.place, { name: words(rest.place), country: null, ...without(rest, 'place') });
  if ('moment' in rest) return made('moment', rest.moment, { ...MOMENT, ...without(rest, 'moment') });
  if ('quantity' in rest) return made('quantity', rest.quantity, { ...QUANTITY, ...without(rest, 'quantity') });
  if ('technique' in rest) return made('technique', rest.technique, without(rest, 'technique'));
  if ('sector' in rest) return made('sector', rest.sector, { name: words(rest.sector), ...without(rest, 'sector') });
  return made('evidence', rest.evidence, without(rest, 'evidence'));
}

function made<K extends Mention['kind'], V>(kind: K, label: Label, value: V): { kind: K; label: Label; value: V } {
  return { kind, label, value };
}

function without<T extends object, K extends string>(value: T, key: K): Omit<T, K> {
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key)) as Omit<T, K>;
}

function statementOf(
  report: Report,
  note: StatementNote,
  spans: Map<Label, Span[]>,
  spanOf: (label: Label) => Span,
  before: Statement[],
): Statement {
  const { source, cue, content, nestedIn, ...rest } = note;
  const where = {
    source: source ? spanOf(source) : null,
    cue: cue ? spanOf(cue) : null,
    content: [content].flat().flatMap((label) => spans.get(label) ?? [spanOf(label)]),
  };
  return {
    id: statementReference(report.id, where),
    report: report.id,
    ...where,
    impliedSource: null,
    stance: 'assert',
    form: 'statement',
    hedged: false,
    via: [],
    nestedIn: nestedIn === undefined ? null : before[nestedIn]!.id,
    voice: where.source || where.cue ? 'source' : 'outlet',
    kind: 'speech',
    actor: where.source ? slice(report.text, where.source) : null,
    actorCountry: null,
    accused: null,
    accusedLevel: null,
    accusedCountry: null,
    target: null,
    answers: [],
    media: null,
    score: 1,
    reader: 'hand',
    ...rest,
  };
}
