import type { Mention } from '../../src/model/mention.ts';
import type { Span } from '../../src/model/span.ts';
import type { Statement } from '../../src/model/statement.ts';

/** What a mention is, without the place, report and id that the finished report gives it. */
export type MentionNote = Mention extends infer M ? (M extends Mention ? Pick<M, 'kind' | 'value'> : never) : never;

/** What a statement says, without its spans. */
export type StatementNote = Partial<Statement> & Pick<Statement, 'stance'>;

type Role = 'source' | 'cue' | 'content';

/** A value of a field as it was written on purpose: what `tag` a telling of the story has for it. */
export interface ValueNote {
  field: string;
  tag: string;
}

/** Words with what they mean: everything in them by its place, so that phrases can be put together. */
export interface Phrase {
  text: string;
  mentions: (Span & MentionNote)[];
  statements: { source: Span | null; cue: Span | null; content: Span[]; note: StatementNote }[];
  values: (Span & ValueNote)[];
  /** Parts of a statement that is still being put together. */
  roles: (Span & { role: Role })[];
}

type Piece = string | Phrase;

/** The pieces one after the other. */
export function join(...pieces: readonly Piece[]): Phrase {
  const out: Phrase = { text: '', mentions: [], statements: [], values: [], roles: [] };
  for (const piece of pieces) {
    const at = out.text.length;
    if (typeof piece === 'string') {
      out.text += piece;
      continue;
    }
    const moved = <T extends Span>(span: T): T => ({ ...span, start: span.start + at, end: span.end + at });
    out.text += piece.text;
    out.mentions.push(...piece.mentions.map(moved));
    out.values.push(...piece.values.map(moved));
    out.roles.push(...piece.roles.map(moved));
    for (const { source, cue, content, note } of piece.statements)
      out.statements.push({
        source: source && moved(source),
        cue: cue && moved(cue),
        content: content.map(moved),
        note,
      });
  }
  return out;
}

/** `words` with pieces between them: `` words`${who} was seen in ${city}` ``. */
export function words(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Phrase {
  return join(...strings.flatMap((text, i) => (i < pieces.length ? [text, pieces[i]!] : [text])));
}

/** Words that name something. */
export function mention(text: string, note: MentionNote): Phrase {
  return { ...join(text), mentions: [{ start: 0, end: text.length, ...note }] };
}

/** Marks a phrase as a value that a telling has for a field. */
export function value(field: string, tag: string, phrase: Phrase): Phrase {
  return { ...phrase, values: [...phrase.values, { start: 0, end: phrase.text.length, field, tag }] };
}

/** Marks a phrase as part of the statement it will stand in. */
export function as(role: Role, piece: Piece): Phrase {
  const phrase = join(piece);
  return { ...phrase, roles: [...phrase.roles, { start: 0, end: phrase.text.length, role }] };
}

/** A phrase whose marked parts are one statement. */
export function statement(note: StatementNote, phrase: Phrase): Phrase {
  const of = (role: Role) =>
    phrase.roles.filter((part) => part.role === role).map(({ start, end }) => ({ start, end }));
  const made = { source: of('source')[0] ?? null, cue: of('cue')[0] ?? null, content: of('content'), note };
  return { ...phrase, roles: [], statements: [...phrase.statements, made] };
}

/** A phrase as a sentence: its first letter large, a full stop at its end. */
export function sentence(phrase: Phrase): Phrase {
  const text = phrase.text.charAt(0).toUpperCase() + phrase.text.slice(1);
  return join({ ...phrase, text }, /[.!?]["”]?$/.test(text) ? '' : '.');
}
