import type { AnnotatedReport } from '../../../src/model/annotated-report.ts';
import { reportId, type Report } from '../../../src/model/report.ts';
import { annotate, unmark } from '../annotate.ts';

/** The sealed name as it stands in the text, and the label that stands for it elsewhere. */
export const SEALED = '█████ ██████';
export const LABEL = '[Accused person 7KQ]';

/** First version of a story: the reward is not disclosed, the name of one accused is sealed. */
export const post: AnnotatedReport = annotate(
  `# {title:Norland police offer rewards over {attack:attack} on water works}
- {velmark:Velmark} {bullet-cue:denies} {bullet-denial:any part in it}.
{police:Norland's State Police} on Tuesday {accuse:accused} {directorate:{velmarks:Velmark's} Signals and Data Directorate} {charge:of breaking into the control systems of {target:a water works in the town of {tarn:Tarn}} in {targets-sector:the water sector}}. The {police2:police} {said:said} {part:{officers:14 officers} of {same:the directorate}, among them ${SEALED}, took part in the attack on {day:12 February}}. {reward:The size of the rewards was not disclosed}.
{ministry:{velmark2:Velmark}'s Defence Ministry} {denied:denied} {denial:the accusation}. "{quoted-a:None of our people touched that plant}," {spokesperson:spokesperson Ilse Marn} {quoted-said:said in a statement} to the Northern Wire agency. "{quoted-b:We regret that it was hit.}"
The {police3:police} {first-said:said} {first:it was {novelty:the first time} that Norland had named foreign officers}. They {evidence:offered no log files}, and the ministry did not say how it had checked.
Share.`,
  {
    file: 'harbour-post.txt',
    publisher: 'Harbour Post',
    published: '2031-03-04',
    byline: 'Tove Lindqvam',
    basis: { title: 'stated', publisher: 'outside', published: 'outside', byline: 'outside' },
    mentions: [
      { actor: 'velmark', name: 'Velmark', level: 'state', country: 'XV' },
      { actor: 'police', name: 'Norland State Police', level: 'organisation', country: 'XN' },
      {
        actor: 'directorate',
        name: 'Signals and Data Directorate',
        level: 'unit',
        country: 'XV',
        partOf: "Velmark's Defence Ministry",
      },
      {
        actor: 'same',
        form: 'description',
        refersTo: 'directorate',
        name: 'Signals and Data Directorate',
        level: 'unit',
        country: 'XV',
      },
      { place: 'tarn', name: 'Tarn', country: 'XN' },
      { quantity: 'officers', low: 14, high: 14, unit: 'officer' },
      {
        moment: 'day',
        stated: { month: 2, day: 12 },
        interval: { from: '2031-02-12', to: '2031-02-12' },
        granularity: 'day',
        kind: 'happened',
      },
      { actor: 'ministry', name: 'Defence Ministry', country: 'XV' },
      {
        actor: 'spokesperson',
        name: 'Ilse Marn',
        level: 'person',
        role: 'spokesperson',
        speaksFor: "Velmark's Defence Ministry",
        country: 'XV',
      },
      { sector: 'targets-sector', name: 'water' },
      { evidence: 'evidence', state: 'withheld' },
    ],
    statements: [
      { source: 'velmark', cue: 'bullet-cue', content: 'bullet-denial', stance: 'deny', actorCountry: 'XV' },
      {
        source: 'police',
        cue: 'accuse',
        content: 'charge',
        stance: 'accuse',
        form: 'notice',
        actor: 'Norland State Police',
        actorCountry: 'XN',
        accused: 'Signals and Data Directorate',
        accusedLevel: 'unit',
        accusedCountry: 'XV',
        target: 'a water works in the town of Tarn',
      },
      {
        source: 'police2',
        cue: 'said',
        content: 'part',
        stance: 'accuse',
        form: 'notice',
        actor: 'Norland State Police',
        actorCountry: 'XN',
        accused: LABEL,
        accusedLevel: 'person',
      },
      { content: 'reward', stance: 'withhold', score: 0.62 },
      {
        source: 'ministry',
        cue: 'denied',
        content: 'denial',
        stance: 'deny',
        actor: 'Defence Ministry',
        actorCountry: 'XV',
      },
      {
        source: 'spokesperson',
        cue: 'quoted-said',
        content: ['quoted-a', 'quoted-b'],
        stance: 'deny',
        actor: 'Ilse Marn',
        actorCountry: 'XV',
        via: ['Northern Wire'],
      },
      { source: 'police3', cue: 'first-said', content: 'first', actor: 'Norland State Police', actorCountry: 'XN' },
    ],
  },
);

// `basis` of a mention note is the mention's; the year of this day is implied by the date of the report.
for (const mention of post.mentions) if (mention.kind === 'moment') mention.value.basis = 'inferred';

/** A later version by the wire: numbers moved, the reward is known in two currencies, a contact is masked. */
export const wire: AnnotatedReport = annotate(
  `# Norland puts 20,000 crowns on heads of officers
{police:Norland's State Police} {raised:raised} {wanted:the number of wanted officers of {directorate:Velmark's Signals and Data Directorate} to {officers:at least 17}} on Wednesday and {offered:offered} {reward:{crowns:20,000 crowns} ({dollars:1,900 dollars}) for information on each of them}. The target was {target:the Tarn water works, which serves 40,000 people}, {police2:the police} {said:said}.
{spokesperson:A police spokesperson} {added:added} {phishing:that the intruders {hedge:may} have used {technique:phishing e-mails} and {traces:left traces that could be followed to one building}}.
{ministry:Velmark's Defence Ministry} repeated its denial. {official:A senior official} {told:told} Northern Wire that {invented:the traces were invented and that {norland:Norland} had itself attacked Velmark's ports}.
Hints to ████████@police.example`,
  {
    file: 'wire-2.txt',
    publisher: 'Northern Wire',
    published: '2031-03-05T09:30:00Z',
    basis: { title: 'stated', publisher: 'outside', published: 'outside' },
    mentions: [
      { actor: 'police', name: 'Norland State Police', country: 'XN' },
      { actor: 'directorate', name: 'Signals and Data Directorate', level: 'unit', country: 'XV' },
      { quantity: 'officers', low: 17, comparator: 'at-least', unit: 'officer' },
      { quantity: 'crowns', low: 20000, high: 20000, currency: 'NOK', each: true },
      { quantity: 'dollars', low: 1900, high: 1900, currency: 'USD', each: true },
      { technique: 'technique', id: 'T1566', name: 'Phishing' },
      { evidence: 'traces', state: 'claimed' },
      { actor: 'official', form: 'anonymous', level: 'person', country: 'XV' },
    ],
    statements: [
      {
        source: 'police',
        cue: 'offered',
        content: 'reward',
        stance: 'demand',
        form: 'notice',
        actor: 'Norland State Police',
        actorCountry: 'XN',
      },
      {
        source: 'spokesperson',
        cue: 'added',
        content: 'phishing',
        stance: 'accuse',
        hedged: true,
        actor: 'Norland State Police',
        actorCountry: 'XN',
        accused: 'Signals and Data Directorate',
        accusedLevel: 'unit',
        accusedCountry: 'XV',
      },
      {
        source: 'official',
        cue: 'told',
        content: 'invented',
        stance: 'counter-accuse',
        form: 'anonymous',
        actor: 'A senior official',
        actorCountry: 'XV',
        accused: 'Norland',
        accusedLevel: 'state',
        accusedCountry: 'XN',
        via: ['Northern Wire'],
      },
    ],
  },
);

const BROADCAST = `00:00{norland:Norland} {offering:is offering} {reward:rewards of {dollars:up to 1,900 dollars} for officers}
00:06{rest:from {directorate:Velmark's Signals and Dater Directorate}}, {accusing:accusing them} {of:of an attack on {target:a utility}}.
00:13{velmark:Velmark} {says:says} {attacks:it counts {daily:300 attacks a day}, most of them from Norland}.
00:20Here is what the ministry told us. {thanks:Thank you}
00:41{for:for having me.} And {police:the police} {say:say} {second:this is {novelty:the second time in two years} that they have named officers}.
00:48Back to you, Jona.`;

/** A run-on transcript: a misheard name, lost words, no date. */
export const radio: AnnotatedReport = annotate(BROADCAST, {
  file: 'coast-radio_9f3c2a71b0d4.txt',
  medium: 'transcript',
  ...transcript(BROADCAST),
  mentions: [
    { actor: 'norland', name: 'Norland', level: 'state', country: 'XN' },
    { actor: 'directorate', name: 'Signals and Dater Directorate', level: 'unit', country: 'XV' },
    { quantity: 'dollars', high: 1900, comparator: 'up-to', currency: 'USD' },
    { quantity: 'daily', low: 300, high: 300, unit: 'attack', rate: 'day' },
  ],
  statements: [
    {
      source: 'norland',
      cue: 'offering',
      content: ['reward', 'rest'],
      stance: 'demand',
      actorCountry: 'XN',
      media: { from: 0, to: 13 },
    },
    {
      source: 'norland',
      cue: 'accusing',
      content: 'of',
      stance: 'accuse',
      actor: 'Norland',
      actorCountry: 'XN',
      accused: 'Signals and Dater Directorate',
      accusedLevel: 'unit',
      accusedCountry: 'XV',
      media: { from: 6, to: 13 },
    },
    {
      source: 'velmark',
      cue: 'says',
      content: 'attacks',
      stance: 'counter-accuse',
      actorCountry: 'XV',
      accused: 'Norland',
      accusedLevel: 'state',
      accusedCountry: 'XN',
      media: { from: 13, to: 20 },
    },
    {
      source: 'police',
      cue: 'say',
      content: 'second',
      actor: 'Norland State Police',
      actorCountry: 'XN',
      media: { from: 41, to: 48 },
    },
  ],
});

/** An analysis of an earlier event, without publisher or date, with a third party and markup that must stay text. */
export const brief: AnnotatedReport = annotate(
  `# When Norland first named names
Two years ago {ministry:Norland's Interior Ministry} {charged:charged} {accused:two Velmark officers} {over:over a break-in at {target:a port authority}}. It published their photographs. {velmark:Velmark} {yet:has yet to respond to the charges}.
{institute:The Open Networks Institute}, a research group in Ostia, {assessed:assessed} {thin:that {evidence:the evidence} was thin but that the break-in {likely:likely} came from a Velmark network}.
A leaflet headed <b>Who is next?</b> & signed "█████ ██████" went round in Tarn.`,
  {
    file: 'brief.txt',
    mentions: [
      { actor: 'ministry', name: "Norland's Interior Ministry", country: 'XN' },
      { actor: 'institute', name: 'Open Networks Institute', country: 'XO' },
      { evidence: 'evidence', state: 'claimed' },
    ],
    statements: [
      {
        source: 'ministry',
        cue: 'charged',
        content: 'over',
        stance: 'accuse',
        form: 'charge',
        actor: "Norland's Interior Ministry",
        actorCountry: 'XN',
        accused: 'two Velmark officers',
        accusedLevel: 'person',
        accusedCountry: 'XV',
        target: 'a port authority',
      },
      { source: 'velmark', content: 'yet', stance: 'withhold', actorCountry: 'XV' },
      {
        source: 'institute',
        cue: 'assessed',
        content: 'thin',
        stance: 'assess',
        hedged: true,
        actor: 'Open Networks Institute',
        actorCountry: 'XO',
      },
    ],
  },
);

/** Time codes at line starts become skips and marks; the words after 00:20 take too long. */
function transcript(marked: string): Pick<Report, 'skips' | 'marks' | 'blocks' | 'gaps' | 'id'> {
  const { text, spans } = unmark(marked);
  const codes = [...text.matchAll(/^(\d\d):(\d\d)/gm)];
  const at = (label: string) => spans.get(label)![0]!;
  return {
    skips: codes.map((code) => ({ kind: 'time-code', start: code.index, end: code.index + code[0].length })),
    marks: codes.map((code) => ({
      start: code.index + code[0].length,
      seconds: Number(code[1]) * 60 + Number(code[2]),
    })),
    blocks: [
      { kind: 'paragraph', start: 0, end: at('thanks').end },
      { kind: 'paragraph', start: at('thanks').end + 1, end: text.length },
    ],
    gaps: [{ start: text.indexOf('Here is what'), end: at('thanks').end, from: 20, to: 41, missingSeconds: 16.5 }],
    id: reportId(text, { publisher: null, title: null, published: null, url: null }),
  };
}
