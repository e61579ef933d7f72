import { overlaps, slice, type Span } from '../../../model/span.ts';
import type { Statement } from '../../../model/statement.ts';
import type { Outlets } from '../party/outlet-places.ts';
import { sourceOf } from '../find/source-of.ts';
import { rangeAt, spanOf, type Prose } from '../grammar/prose.ts';
import type { Scene } from '../scene/scene.ts';

/** The outlet a statement's source names, by name or by kind: `the Gazette`, `state media`; null for everyone else. */
export function speakingOutlet({ source, actor }: Statement, outlets: Outlets): string | null {
  return (actor && outlets.named(actor)) ?? (source && outlets.speaking(source));
}

/** Who cites or quotes the source of a statement: an outlet, or anyone else by name. */
export function citedBy(
  prose: Prose,
  statements: readonly Statement[],
  at: number,
  { candidate }: Pick<Scene, 'candidate'>,
  outlets: Outlets,
): string | null {
  const { cue } = statements[at]!;
  if (!cue) return null;
  const words = slice(prose.text, cue);
  if (/^(citing|quoting)$/i.test(words) || (/^(cited|quoted)$/i.test(words) && isRelative(prose, cue)))
    return citing(prose, statements, at, outlets);
  return candidate.reader.isQuoted ? quoting(prose, cue, statements, outlets) : null;
}

// `the Gazette, which cited officials, said`.
function isRelative(prose: Prose, cue: Span): boolean {
  return /^(which|who)$/.test(prose.words[rangeAt(prose, cue).first - 1]?.norm ?? '');
}

// `the agency reported, citing officials`: one content, put by the cited source and relayed by whoever stands beside it.
function citing(prose: Prose, statements: readonly Statement[], at: number, outlets: Outlets): string | null {
  const own = statements[at]!;
  for (const other of [statements[at - 1], statements[at + 1]]) {
    if (!other?.content.some((span) => overlaps(span, own.content[0]!))) continue;
    const name = speakingOutlet(other, outlets) ?? nameOf(prose, other);
    if (name) return name;
  }
  return null;
}

// `Lund cited the engineers as saying`, `the Gazette, which quoted the embassy as saying`.
function quoting(prose: Prose, saying: Span, statements: readonly Statement[], outlets: Outlets): string | null {
  const { first } = rangeAt(prose, saying);
  for (let i = first; i >= 0 && first - i < LONGEST; i--) {
    if (/^[.;:]$/.test(prose.words[i]!.text)) return null;
    const cue = prose.cues[prose.cueAt[i]!];
    if (!cue || !/^(quote|cite)$/.test(cue.verb.verb)) continue;
    const subject = cue.passive ? null : sourceOf(prose, cue);
    const span = subject && spanOf(prose, subject.range);
    const other = span && statements.find(({ source }) => source?.start === span.start);
    return (
      span &&
      (outlets.speaking(span) ??
        nameIn(prose, span) ??
        (other ? (speakingOutlet(other, outlets) ?? other.actor) : null))
    );
  }
  return null;
}

/** In words. */
const LONGEST = 24;

function nameOf(prose: Prose, { source, actor }: Statement): string | null {
  return (
    source &&
    (nameIn(prose, source) ?? (isPronoun(slice(prose.text, source)) && actor && !isPronoun(actor) ? actor : null))
  );
}

function isPronoun(words: string): boolean {
  return /^(it|he|she|they|who|which)$/i.test(words);
}

// The name a phrase ends in: `foreign minister [Ada Lund]`, `the broadcaster [Orbit] in Tarn`.
function nameIn({ text }: Prose, span: Span): string | null {
  const words = text.slice(span.start, span.end).replace(SEAT, '');
  if (isPronoun(words)) return null;
  return /(\p{Lu}[\p{L}\p{N}.'’-]*(?: \p{Lu}[\p{L}\p{N}.'’-]*)*)$/u.exec(words)?.[1] ?? null;
}
const SEAT = /(?<=\p{Lu}\S*) in \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?$/u;
