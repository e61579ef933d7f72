import { describe, expect, test } from 'vitest';
import { openAids } from '../../../../src/gainsay.ts';
import { tokenise } from '../../../../src/read/language/tokenise.ts';
import { choose } from '../../../../src/read/statement/choose.ts';
import { readProse } from '../../../../src/read/statement/grammar/read-prose.ts';
import { outletNamesOf } from '../../../../src/read/statement/party/outlet-names.ts';
import { outletsIn } from '../../../../src/read/statement/party/outlet-places.ts';
import { TRAINED } from '../../../../src/read/statement/trained/trained-reader.ts';
import { unmark } from '../../../support/annotate.ts';
import { plainReport } from '../../../support/plain-report.ts';

const { codebooks } = openAids();
const outletNames = outletNamesOf(codebooks);

/** Why the candidate that the marks make is dropped, whatever the weights would propose: `s` its source, `v` its cue, `c` its content. Null where it stands. */
function whyDropped(marked: string): string | null {
  const { text, spans } = unmark(marked);
  const prose = readProse(tokenise(plainReport(text)), codebooks.reportingVerbs);
  const [source = null, cue = null] = ['s', 'v'].map((label) => spans.get(label)?.[0] ?? null);
  const candidate = { source, cue, content: spans.get('c')!, confidence: 0.9, reader: TRAINED, why: '' };
  return choose([candidate], { prose, outlets: outletsIn(prose, outletNames) }).dropped[0]?.why ?? null;
}

const COLOURS = 'a word that only colours its noun';
const SHOWS = 'a purpose, or what an event shows: nobody speaks';
const NAMES = 'a name that is given, and nothing said';
const CALLED = 'a verb that says nothing with what stands behind it: `called in`';
const TRIED = 'what somebody tries out: nobody tells it';
const ANSWERED = 'what is only answered or commented on: the answer stands elsewhere';
const TURN = 'a turn of speech: `quote`, `thank you`';
const CORRECTED = 'what is only put right: what is new is said beside it';
const COUNTED = 'what the outlet finds new, or counts, in what others have said';
const ASKED = 'that somebody was asked, and nobody says anything';
const DOUBTED = 'a claim that nobody makes here: it is told of only to be doubted';
const TURNED = 'a claim in the mouth of whoever turns it away';
const QUESTION = 'whether somebody says it is asked';
const AWAITED = 'no words came: whoever waits for them holds none back';
const WHICH = 'a participle that only tells which';
const CHARGED = 'whoever stands before the participle is charged, and says nothing';
const NOT_GIVEN = 'a thing or a service that is not given, and nothing kept back';
const SPEECHLESS = 'a number, or an adjective without its noun, in the place of a speaker';

describe('a candidate on its own', () => {
  test.each<[string, string | null]>([
    ['{s:Embassy} {v:comments} {c:on the so-called raid}', ANSWERED],
    ['{s:The embassy} {v:commented} {c:that the raid was a hoax}.', null],
    ['{s:The agency} named the bank on Friday, {v:correcting} {c:its statement of 3 March}.', CORRECTED],
    ['{s:The agency} {v:corrected} {c:the toll to 12}.', null],
    ['{s:The agency} {v:corrected} {c:the minister’s figures}.', null],
    ['Norland condemned {v:alleged} {c:attacks on the port}.', COLOURS],
    ['{s:These} {v:alleged} {c:attacks hit the port}.', COLOURS],
    ['{s:Norland}, like others, and {v:accused} {c:hackers of the raid}.', COLOURS],
    ['{s:Dodging} {v:questions about} {c:the leak}, Lavrin said it was over.', SPEECHLESS],
    ['{s:Avoiding} {v:claims} {c:about the raid}, Lavrin denied it.', SPEECHLESS],
    ['{s:Reacting} to {v:claims} {c:about the raid}, Lavrin denied it.', SPEECHLESS],
    ['Analysts are sceptical of {v:claims} {c:that Norland did it}.', DOUBTED],
    ['Doubts have grown over {v:suggestions} {c:that Norland did it}.', DOUBTED],
    ['There is little evidence for {v:claims} {c:that Norland did it}.', DOUBTED],
    ['Few experts believe {v:reports} {c:that Norland did it}.', DOUBTED],
    ['Lavrin has no doubts about {v:claims} {c:that Norland did it}.', null],
    ["Analysts are sceptical of {s:Lavrin's} {v:claims} {c:that Norland did it}.", null],
    ['{s:The embassy} dismissed as "fiction" {v:claims} {c:that its navy did it}.', TURNED],
    ['{s:The embassy} described as “rubbish” {v:reports} {c:that its navy did it}.', TURNED],
    ['The embassy dismissed as {s:fiction} {v:claims} {c:that its navy did it}.', TURNED],
    ['{s:The embassy} rejects all {v:suggestions} {c:that its navy did it}.', TURNED],
    ["The embassy dismissed as fiction {s:Ostland's} {v:claims} {c:that its navy did it}.", null],
    ['{s:The embassy} repeated {v:claims} {c:that its navy did it}.', null],
    ['Norvane denied it. Ostland rejected {s:its} {v:claims} {c:that the port was safe}.', null],
    ['{s:The embassy} described as credible {v:reports} {c:that its navy did it}.', null],
    ['{s:The embassy} described {v:reports} {c:that its navy did it}.', null],
    ['{s:The embassy} characterised as “a hoax” {v:reports} {c:that its navy did it}.', TURNED],
    ['{s:Lund}, who denied it, repeated {v:claims} {c:that its navy did it}.', null],
    ['Police look into {v:claims} {c:that Norland did it}.', null],
    ['{s:The landlord} rents out rooms and {v:asks} {c:no questions}.', TURN],
    ['{v:Responding} to {c:claims that it was hit}, {s:Lavrin} said it was over.', ANSWERED],
    ['{v:Responding} to {c:the raid, he was blunt}, {s:Lavrin} said.', null],
    ['{s:Warding} {v:claims} {c:that it was hit}.', null],
    ['{s:Lavrin} {v:accused} {c:Germany of the raid}.', null],
    ['{s:Lavrin} repeatedly {v:accused} {c:Germany of the raid}.', null],
    ['{s:Lavrin} on Tuesday {v:accused} {c:Germany of the raid}.', null],
    ['{s:Norland}, which borders it, {v:accused} {c:Germany of the raid}.', null],
    ['{s:The incident} {v:underscores} {c:how exposed the ports are}.', SHOWS],
    ['{s:The incident} {v:shows} {c:that the ports are exposed}.', null],
    ['{s:The minister} {v:underscores} {c:how exposed the ports are}.', null],
    ['The work of a group that {s:Hexagon} {v:tracks as} {c:Blue Heron} goes on.', NAMES],
    ['{s:Hexagon} {v:tracks as} {c:Blue Heron} whoever did it.', null],
    ['It was the largest theft ever {v:attributed} to {c:hackers}.', COUNTED],
    ['It was a theft {v:attributed} to {c:hackers}.', null],
    ["The envoy said {s:it}{v:'s quote} {c:absurd}.", TURN],
    ['The envoy said {s:it} {v:is, quote}, {c:absurd}.', TURN],
    ['{s:They} {v:wanted} to see {c:how we would react}.', TRIED],
    ['{s:They} wanted to {v:see} {c:whether we would react}.', TRIED],
    ['{s:They} {v:wanted} to know {c:how we would react}.', null],
    ['{s:Papers} {v:quote} {c:the envoy as saying so}.', null],
    ['All right {s:Rachel} {v:thank} {c:you for that}.', TURN],
    ['{s:The ministers} {v:thank} {c:Norland for its help}.', null],
    ['{s:Norland} wrote in May and {v:has received no reply} {c:to the letter}.', AWAITED],
    ['{s:The ministry} {v:has heard nothing} {c:from the port} since May.', AWAITED],
    ['{s:The ministry} {v:gave no reply} {c:to the letter}.', null],
    ['{v:has received no reply} {c:The letter of May}.', null],
    ['{c:The loader shares code with samples} {v:described} by {s:Hexagon}.', WHICH],
    ['{c:The loader} was {v:described} by {s:Hexagon}.', null],
    ['The raid cost {s:not 41,000} {v:said} {c:the bank}.', SPEECHLESS],
    ['{s:The alleged} hacker {v:denied} {c:the raid}.', SPEECHLESS],
    ['{s:The alleged hacker} {v:denied} {c:the raid}.', null],
    ['{s:The clerk} {v:charged} {c:in the case was led away}.', CHARGED],
    ['{s:Lind}, a sailor {v:wanted} {c:over the raid, fled}.', CHARGED],
    ['{s:The police} {v:charged} {c:a clerk}.', null],
    ['{s:The maker} {v:has yet to issue} {c:a patch}.', NOT_GIVEN],
    ['{s:The maker} {v:failed to release} {c:security updates for a year}.', NOT_GIVEN],
    ['{s:The lender} {v:does not offer} {c:two-factor authentication}.', NOT_GIVEN],
    ['{s:Norland} {v:denied} {c:him a visa}.', NOT_GIVEN],
    ['{s:The maker} {v:has yet to release} {c:details of the patch}.', null],
    ['{s:The maker} {v:has yet to say} {c:when a patch would come}.', null],
    ['{s:The maker} {v:has not mentioned} {c:the patch}.', null],
    ['{s:The maker} {v:has released} {c:a patch}.', null],
    ['{s:Norland} {v:denied} {c:the service had spied}.', null],
    ['{s:Norland} {v:denied} {c:its intelligence service sold passports to people in Ostland}.', null],
    ['{s:Norland} {v:denied} {c:the services to users of the port}.', null],
    ['{s:Norland} {v:denied} {c:her agency sold visas}.', null],
    ['{s:Norland} {v:denied} {c:them visas, and refunds}.', NOT_GIVEN],
    ['{s:The court} {v:refused to release} {c:the warrant for the Norland hacker}.', null],
    ['{s:The court} {v:declined to publish} {c:the warrant}.', null],
    ['{s:The ministry} {v:has not published} {c:the permit for the Norland ship}.', null],
    ['{s:The port} {v:refused to provide} {c:a visa list of the agents}.', null],
    ['{s:The port} {v:refused to give} {c:a visa list of the agents}.', null],
    ['{s:The maker} {v:has not released} {c:the patch notes}.', null],
    ['{s:The court} {v:refused to issue} {c:a warrant for the hacker}.', NOT_GIVEN],
    ['{s:The ministry} {v:did not grant} {c:the crew visas}.', NOT_GIVEN],
    ['{s:The captain} {v:called} {c:an ambulance to the quay}.', CALLED],
    ['{s:The captain} {v:called} {c:an ambassador a liar}.', null],
    ['{s:The port} {v:refused to give} {c:into the demands}.', CALLED],
    ['{s:The port} {v:refused to give} {c:the names}.', null],
    ['And did {s:they} {v:deny} {c:it}?', QUESTION],
    ['So, Ada, has {s:the ministry} {v:accused} {c:anybody of it}?', QUESTION],
    ['Did {s:the ministry} {v:say} {c:who did it}', QUESTION],
    ['Why did {s:the ministry} {v:deny} {c:it}?', null],
    ['Westmark denied it, and so did {s:Norland}, {v:accusing} {c:Westmark of the raid}.', null],
    ['Nor did {s:the ministry} {v:deny} {c:it}.', null],
    ['Norland did and {s:the ministry} {v:denied} {c:it}.', null],
    ['{s:The police} said they had {v:charged} {c:in May}.', null],
    ['{v:Asked} {c:whether the bank had paid}, the director left.', ASKED],
    ['{v:Asked} {c:whether the bank had paid} by {s:the Gazette}, the director left.', null],
  ])('%s', (marked, why) => expect(whyDropped(marked)).toBe(why));
});
