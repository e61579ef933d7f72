import { hull, type Span } from '../../model/span.ts';
import { isResponse, type Statement } from '../../model/statement.ts';
import type { FieldReader, Found } from './field-reader.ts';
import { isPronoun } from './is-pronoun.ts';
import type { Material } from './material.ts';
import { isAccuserSide } from './sides.ts';

export type Response =
  'denied' | 'confirmed' | 'accused in turn' | 'neither confirmed nor denied' | 'declined to comment' | 'no response';

const ANSWERING = /\b(?:respon(?!sib)\w+|comment\w*|repl(?:y|ies|ied)|answer\w*|react\w*|remarks?)\b/i;
const NEITHER = /\b(?:neither|not|nor)\b[^.;]{0,30}\bconfirm\w*\b[^.;]{0,20}\bden(?:y|ied|ying)\b/i;
const DECLINED = /\b(?:declin\w+|refus\w+)\b/i;

/** `response`: how the accused or its state answered, a refusal or a missing answer included. */
export const response: FieldReader = {
  field: 'response',
  reads: ['statements'],
  collect: (material) =>
    material.statements
      .filter((statement) => isResponse(statement.stance) && isByAccused(statement))
      .filter((statement) => !isByAccuser(material, statement))
      .flatMap((statement) => foundIn(material, statement)),
};

/** A victim that confirms it was hit answers nobody: a confirmation counts where the one accused gives it. */
function isByAccused({ stance, actor, actorCountry, accused, accusedCountry }: Statement): boolean {
  if (stance !== 'confirm') return true;
  return (accused !== null && accused === actor) || (accusedCountry !== null && accusedCountry === actorCountry);
}

/** True of whoever accuses: the minister who accuses and later `did not respond to that` answers another charge. */
export function isByAccuser({ sides, actors, statements }: Material, statement: Statement): boolean {
  if (isAccuserSide(sides, statement.actorCountry)) return true;
  const speaker = actors.speaker(statement)?.id;
  return statements.some(
    (other) => other.stance === 'accuse' && speaker !== undefined && actors.speaker(other)?.id === speaker,
  );
}

function foundIn(material: Material, statement: Statement): Found[] {
  const span = spanShown(statement, material.report.text);
  const text = span && responseOf(statement, material.report.text);
  if (!text) return [];
  return [
    {
      field: 'response',
      ...span,
      value: { kind: 'text', text },
      state: 'stated',
      hedged: false,
      statement: statement.id,
    },
  ];
}

function responseOf(statement: Statement, text: string): Response | null {
  const words = hullWords(statement, text);
  if (NEITHER.test(words)) return 'neither confirmed nor denied';
  if (statement.stance === 'deny') return 'denied';
  if (statement.stance === 'confirm') return 'confirmed';
  if (statement.stance === 'counter-accuse') return 'accused in turn';
  // What is withheld may be a name or a number; only a withheld answer is a response.
  if (!ANSWERING.test(words)) return null;
  return DECLINED.test(words) ? 'declined to comment' : 'no response';
}

function hullWords(statement: Statement, text: string): string {
  const all = hull([statement.source, statement.cue, ...statement.content].filter((span) => span !== null))!;
  return text.slice(all.start, Math.min(all.end, all.start + 400));
}

/** Verbs that are the answer by themselves: `he denied`. */
const ANSWERS =
  /\b(?:den(?:y|ies|ied|ying)|disput\w+|reject\w*|dismiss\w*|refut\w+|rebuff\w*|confirm\w*|admit\w*|acknowledg\w+)\b/i;

/**
 * Who answers and the verb; for a withheld answer the whole clause, which is short. Where these tell nothing (`he added`), the
 * clause too, and no words where it is long.
 */
function spanShown(statement: Statement, text: string): Span | null {
  const { source, cue, content } = statement;
  const parts = [source, cue].filter((span) => span !== null);
  const short = (span: Span | null) => (span && span.end - span.start <= 150 ? span : null);
  if (statement.stance === 'withhold') return short(hull([...parts, ...content])) ?? short(content[0]!) ?? cue;
  const wordsAt = (span: Span | null) => (span ? text.slice(span.start, span.end) : '');
  if ((!source || isPronoun(wordsAt(source))) && cue && !ANSWERS.test(wordsAt(cue)))
    return short(hull([...parts, ...content])) ?? short(content[0]!);
  return short(hull(parts)) ?? cue ?? short(content[0]!);
}
