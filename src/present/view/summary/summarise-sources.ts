import type { EvidenceMention, MentionOf } from '../../../model/mention.ts';
import { slice } from '../../../model/span.ts';
import { isWithoutCapitals } from '../../../model/words/is-without-capitals.ts';
import type { Piece } from '../piece.ts';
import { groupControl, isShared } from '../describe-control.ts';
import { throughOthers } from '../through-others.ts';
import type { View } from '../view-dossier.ts';
import { clock } from '../wording/clock.ts';
import { count } from '../wording/count.ts';
import { fieldWords } from '../wording/field-words.ts';
import { LINEAGE_WORDS } from '../wording/lineage-words.ts';
import { listed } from '../wording/listed.ts';
import { say, type Weighed } from './summary-row.ts';

/** What comes second-hand: through whom statements were relayed, which report takes from which, how many origins remain. */
export function summariseRelays(view: View): Weighed[] {
  const statements = [...view.statements.values()];
  const relayed = statements.map((one) => throughOthers(view, one)).filter((via) => via.length > 0);
  const outlets = [...new Set(relayed.flat())];
  const { lineage, origins } = view.dossier;
  const first =
    relayed.length > 0
      ? `${relayed.length} of ${count(statements.length, 'statement')} ${relayed.length > 1 ? 'are' : 'is'} relayed, through ${listed(outlets)}`
      : '';
  const rows = lineage
    .slice(0, 2)
    .map(
      (row) =>
        `${view.names.get(row.report) ?? row.report} ${LINEAGE_WORDS[row.kind]} ${view.names.get(row.from) ?? row.from}`,
    );
  const more = lineage.length > 2 ? `, and ${lineage.length - 2} more` : '';
  const second = rows.length > 0 ? `${rows.join(', ')}${more}` : '';
  const sentences = [...(first ? [say(3, `${first}.`)] : []), ...(second ? [say(first ? 1 : 3, `${second}.`)] : [])];
  if (sentences.length === 0) sentences.push(say(3, 'No statement is marked as relayed.'));
  const shared = groupControl(view).filter(isShared);
  const control = shared.map(({ by, outlets }) =>
    say(1, `${listed(outlets.map(({ outlet }) => outlet))} are under one control (${by}).`),
  );
  return [...sentences, ...(origins.length > 0 ? [say(2, originsLine(view))] : []), ...control];
}

function originsLine(view: View): string {
  const { origins } = view.dossier;
  const shown = origins.filter((origin) => origin.independence === 'shown').length;
  const independence = shown === 0 ? 'independence not established' : `independence shown for ${shown}`;
  return `${count(origins.length, 'origin')} ${origins.length > 1 ? 'remain' : 'remains'}; ${origins.length > 1 ? independence : 'nothing to be independent of'}.`;
}

/** Whether evidence is offered in these texts that a reader could check. Never that there is none. */
export function summariseEvidence(view: View): Weighed[] {
  const states = [...view.mentions.values()].flatMap((mention) => (mention.kind === 'evidence' ? [mention] : []));
  const of = (state: EvidenceMention['state']) => states.filter((mention) => mention.value.state === state);
  const printed = of('offered').filter(({ value }) => value.indicator);
  const offered = of('offered').filter(({ value }) => !value.indicator);
  const claimed = of('claimed').length;
  const withheld = of('withheld').length;
  const more = [
    claimed > 0 ? `${printed.length > 0 ? 'evidence' : 'it'} is claimed in ${count(claimed, 'passage')}` : '',
    withheld > 0 ? `withheld in ${count(withheld, 'passage')}` : '',
  ].filter(Boolean);
  const rest = more.length > 0 ? `; ${more.join(', ')}` : '';
  if (printed.length > 0) {
    const passages = offered.length > 0 ? `; more is offered in ${count(offered.length, 'passage')}` : '';
    return [say(3, ...namePrinted(view, printed), `${passages}${rest}.`)];
  }
  if (offered.length === 0) return [say(3, `None offered in these texts that could be checked${rest}.`)];
  const places = offered.slice(0, 3).flatMap(({ id }, i) => [i > 0 ? ', ' : '', { ref: id }]);
  return [
    say(
      3,
      `Something that could be checked is offered in ${count(offered.length, 'passage')}: `,
      ...places,
      `${rest}.`,
    ),
  ];
}

const PLURALS: Partial<Record<string, string>> = { hash: 'hashes', 'IP address': 'IP addresses' };
/** How many reports are named; the first screen has room for no more. */
const NAMED = 3;

/** Which indicators stand where, and that they can be looked up: whose they are they do not tell. */
function namePrinted(view: View, printed: readonly MentionOf<'evidence'>[]): Piece[] {
  const first = new Map(printed.toReversed().map((mention) => [mention.report, mention.id]));
  const kinds = Map.groupBy(printed, ({ value }) => value.indicator!);
  const counts = [...kinds].map(([kind, all]) => count(differentWords(view, all), kind, PLURALS[kind]));
  const reports = view.dossier.reports.flatMap(({ report: { id } }) => (first.has(id) ? [id] : []));
  const places = reports
    .slice(0, NAMED)
    .flatMap((id, i) => [`${i > 0 ? ', ' : ''}${view.names.get(id) ?? id} (`, { ref: first.get(id)! }, ')']);
  const more = reports.length > NAMED ? `, and ${reports.length - NAMED} more` : '';
  return [`Indicators that could be checked (${listed(counts)}) are printed in `, ...places, more];
}

// Two reports that print one hash print one.
function differentWords(view: View, mentions: readonly MentionOf<'evidence'>[]): number {
  const words = mentions.map((mention) => slice(view.reports.get(mention.report)!.report.text, mention).toLowerCase());
  return new Set(words).size;
}

/** Words lost from transcripts, with their times. */
export function summariseGaps(view: View): Weighed[] {
  return view.dossier.reports
    .filter(({ report }) => report.gaps.length > 0)
    .map(({ report }) => {
      const times = report.gaps.map((gap) => clock(gap.from));
      return say(2, `Words are missing in ${view.names.get(report.id)} at ${listed(times, 6)}.`);
    });
}

/** What the reports say is not given. */
export function summariseWithheld(view: View): Weighed[] {
  const withheld = [...view.readings.values()].filter(({ reading }) => reading.state === 'withheld');
  return withheld.map(({ reading, field }, i) => {
    const name = view.names.get(reading.report) ?? reading.report;
    return say(
      i < 2 ? 2 : 1,
      `${sentenceCase(fieldWords(field.name))} is not given (${name} `,
      { ref: reading.id },
      ').',
    );
  });
}

/** Names sealed and personal data masked. */
export function summariseProtection(view: View): Weighed[] {
  const { sealed, caveats } = view.dossier;
  const masked = caveats.filter((caveat) => caveat.step === 'mask').length;
  const labels = [...new Set(sealed.map((seal) => seal.label))];
  const names = labels.length > 0 ? `${count(labels.length, 'name')} sealed: ${listed(labels)}` : 'no name sealed';
  const masks = masked > 0 ? `personal data masked in ${count(masked, 'place')}` : 'no personal data found to mask';
  return [say(2, `${sentenceCase(names)}${unknownNames(view)}; ${masks}.`)];
}

// Where no capital tells a name, a seal that is not there says nothing.
function unknownNames({ dossier, names }: View): string {
  const small = dossier.reports.filter(({ report }) => isWithoutCapitals(report.text));
  if (small.length === 0) return '';
  const where = listed(small.map(({ report }) => names.get(report.id) ?? report.id));
  return `, and other names of persons may stand unsealed in ${where}, written without capitals`;
}

/** The questions that stay open: a side that answers one accusation is not asked about the others, which stand without answer with their event. */
export function summariseUnanswered(view: View): Weighed[] {
  const { unanswered } = view.dossier;
  if (unanswered.length === 0) return [];
  const first = unanswered
    .slice(0, 2)
    .map((one) => say(1, `${one.question.replace(/[.]$/, '')} (`, { ref: one.event }, ').'));
  return [say(3, `${count(unanswered.length, 'question')} open, counted by side.`), ...first];
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
