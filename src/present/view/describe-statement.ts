import { turnsOnCircumstance } from '../../model/words/turns-on-circumstance.ts';
import { isPlural } from '../../model/words/is-plural.ts';
import { namesNobody } from '../../model/words/names-nobody.ts';
import { accuses, type Stance, type Statement } from '../../model/statement.ts';
import type { Reference } from '../../model/reference.ts';
import { slice, type Span } from '../../model/span.ts';
import { wordsOf, type Sentence } from './piece.ts';
import { placeName } from './quote-words.ts';
import { throughOthers } from './through-others.ts';
import type { View } from './view-dossier.ts';
import { refusedWhat } from './refused-what.ts';
import { verbFor } from './verb-for.ts';
import { formWords } from './wording/form-words.ts';

/** Who speaks: the actor as resolved within the report, the words of the source, or the outlet itself. */
export function speakerOf(view: View, statement: Statement): string {
  const annotated = view.reports.get(statement.report);
  const words = annotated && statement.source ? slice(annotated.report.text, statement.source) : null;
  if (words && (namesNobody(words) || speakTogether(view, statement))) return words;
  const named = statement.actor ?? statement.impliedSource?.actor;
  if (named) return named;
  // `The timing of the notice suggests pressure`: no timing speaks, the report judges by it.
  if (statement.voice === 'outlet' || (words && turnsOnCircumstance(words)))
    return `${view.names.get(statement.report) ?? 'the report'}, in its own voice,`;
  return words ?? 'A source not named';
}

// `UK and US accuse`: of what reads as one of them alone the other would be lost.
function speakTogether(view: View, { id }: Statement): boolean {
  return (view.speakersOf.get(id)?.length ?? 0) > 1;
}

/** Whom the verb agrees with. */
function together(view: View, statement: Statement, speaker: string): string[] {
  return speakTogether(view, statement) ? view.speakersOf.get(statement.id)!.map(({ name }) => name) : [speaker];
}

/** Who speaks, as a name within a sentence or in a cell. */
export function speakerName(view: View, statement: Statement): string {
  return speakerOf(view, statement).replace(/,$/, '');
}

/** What the speaker does and to whom: `accuses the directorate in a notice`. */
export function actOf(view: View, statement: Statement): string {
  const speaker = speakerOf(view, statement);
  if (statement.stance === 'withhold') return withheldAct(view, statement, speaker);
  const verb = verbFor(statement.stance, ...together(view, statement, speaker));
  const whom = accuses(statement.stance) && statement.accused ? placed(verb, statement.accused) : verb;
  return [whom, formWords(statement.form)].filter(Boolean).join(' ');
}

/**
 * What the speaker does, right before the words. What is quoted of a denial is either what is denied (`denies: “the charges”`) or what is
 * said instead, and then it says so (`denies, as to the act, saying: “it was at sea that day”`).
 */
export function doingOf(view: View, statement: Statement, about = ''): string {
  return `${actOf(view, statement)}${about}${saysInstead(view, statement) ? ', saying' : ''}`;
}

function saysInstead(view: View, { stance, report, cue }: Statement): boolean {
  if (stance !== 'deny' || !cue) return false;
  const words = wordsIn(view, report, cue);
  return SAYS.test(words) && !DENIES.test(words);
}
const SAYS =
  /\b(?:sa(?:ys?|id|ying)|tells?|told|telling|insist|claim|maintain|stat(?:es?|ed|ing)\b|wr(?:ites?|ote|iting)|tweet|post(?:s|ed|ing)\b|add(?:s|ed|ing)\b|argu(?:es?|ed|ing)|assert|according to|repl(?:y|ies|ied)|respond|stress|declar|explain|reiterat|repeat|counter|retort|point\w* out|announc|testif|swear|swore|vow|answer)/i;
const DENIES = /\b(?:den(?:y|i)|reject|dismiss|refut|rebut|repudiat|disput|disavow|(?:not?|never)\b)|n['’]t\b/i;

/** A detail may be withheld by anybody; only one who was asked or accused gives no answer. */
function withheldAct(view: View, statement: Statement, speaker: string): string {
  if (statement.voice === 'outlet' && !statement.impliedSource) return 'reports as not given';
  // Of nobody it is said in the report's own words what they do not do: `No group has claimed`.
  if (namesNobody(speaker) && statement.cue) return wordsIn(view, statement.report, statement.cue);
  const refused = refusedWhat(view, statement);
  if (refused) return `${isPlural(speaker) ? 'give' : 'gives'} ${refused}`;
  if (statement.cue && !view.answered.has(statement.id)) return verbFor('withhold', speaker);
  return isPlural(speaker) ? 'give no answer' : 'gives no answer';
}

function wordsIn(view: View, report: Reference, span: Span): string {
  const annotated = view.reports.get(report);
  return annotated ? slice(annotated.report.text, span) : '';
}

function placed(verb: string, accused: string): string {
  const [head, ...rest] = verb.split(' ');
  return [head, inLine(accused), ...rest].join(' ');
}

/** `accuses two men`, though they open their sentence: a capital that only the place gave is not a name's. */
function inLine(name: string): string {
  return OPENS_WITH_A_WORD.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
const OPENS_WITH_A_WORD =
  /^(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Several|Some|Many|Most|Other|Former|Unknown|Unidentified|Unnamed|Suspected|Alleged|A|An|The|This|These|Those|His|Her|Its|Their) \p{Ll}/u;

/** What must be known beside the words: doubt, relays, the statement it is made in. */
export function marksOf(view: View, statement: Statement): string[] {
  const marks: string[] = [];
  if (statement.hedged) marks.push('hedged');
  const via = throughOthers(view, statement);
  if (via.length > 0) marks.push(`via ${via.join(', ')}`);
  if (statement.nestedIn) marks.push(`within ${view.short.get(statement.nestedIn) ?? statement.nestedIn}`);
  if (statement.kind === 'attitude') marks.push('a suspicion or belief told of them, not words of theirs');
  return marks;
}

/** What somebody does in all these statements, of one stance: `denies`, or of a refusal what is not given, `gives no comment`. */
export function stanceAct(view: View, stance: Stance, who: string, references: readonly Reference[]): string {
  if (stance !== 'withhold') return verbFor(stance, who);
  const kinds = new Set(references.flatMap((id) => view.statements.get(id) ?? []).map((one) => refusedWhat(view, one)));
  const [kind] = kinds;
  return kinds.size === 1 && kind ? `${isPlural(who) ? 'give' : 'gives'} ${kind}` : verbFor(stance, who);
}

/** A statement as a sentence: who does what to whom (`about` follows the act), in which words, where, and with which marks. */
export function describeStatement(view: View, statement: Statement, about = ''): Sentence {
  return [
    `${speakerOf(view, statement)} ${doingOf(view, statement, about)}: `,
    wordsOf(statement.report, ...statement.content),
    ` (${sourceNote(view, statement)})`,
  ];
}

/** Where a statement stands and how it came there: `Harbour Post; hedged; via Northern Wire`. */
function sourceNote(view: View, statement: Statement): string {
  const where = placeName(view, statement.report, statement.content[0]?.start ?? null);
  return [where, ...marksOf(view, statement)].join('; ');
}
