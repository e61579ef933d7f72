import { describe, expect, it } from 'vitest';
import type { Stance } from '../../../../src/model/statement.ts';
import { tellingStance } from '../../../../src/read/statement/scene/telling-words.ts';

const told = (cue: string, content: string, refused = false) =>
  tellingStance({ cue, content }, refused)?.stance ?? null;

describe('telling words', () => {
  it.each([
    ['said', 'that the rival port had denied inspectors access'],
    ['said', 'the audit of the servers had been carried out by the firm oxbow'],
    ['claims', 'that the rival port attacked its own territory'],
  ])('tell neither a quarrel over land nor a charge nor of a denial in: %s %s', (cue, content) =>
    expect(told(cue, content) ?? 'none').not.toMatch(/assert|deny|accuse/),
  );

  it('see no answer kept back where warnings are ignored', () =>
    expect(told('had ignored', 'three warnings')).toBeNull());

  it.each([
    ['says', 'salt heron is sarvian disinformation'],
    ['said', 'that the salt heron campaign was invented by sarvian agencies'],
    ['said', 'the sarvian agencies have been making up the so-called salt heron'],
    ['said', 'salt heron was in fact an international ransomware organisation'],
    ['said', 'that the agencies lacked evidence for claims that salt heron is backed by norland'],
    ['said', 'that salt heron is not sponsored by any state'],
    ['', 'salt heron a political farce directed by sarvia : report'],
  ])('call a group an invention: %s %s', (cue, content) => expect(told(cue, content)).toBe('deny'));

  it.each([
    ['said', 'salt heron is a disinformation campaign run by norland'],
    ['said', 'that salt heron is not a hoax'],
    ['asked', 'whether salt heron is a hoax'],
    ['said', 'the documents were fabricated by norland'],
    ['said', 'salt heron was in fact a group of the state'],
    ['accused', 'norland of spreading rumours'],
    ['accused', 'norland of a hoax'],
    ['said', 'norland was behind a smear campaign that used stolen e-mails'],
    ['said', 'norland was spreading disinformation through hacked accounts'],
    ['said', 'the leak of hacked e-mails was disinformation run by the signals bureau'],
    ['said', 'salt heron was actually a hacking group run by the signals bureau'],
    ['said', "norland 's navy is in fact a gang of hackers"],
    ['said', 'the malware was invented by the signals bureau'],
    ['found', 'no evidence linking staff of the port to the raid'],
  ])('and no group that is described: %s %s', (cue, content) => expect(told(cue, content)).not.toBe('deny'));

  it.each([
    ['slams', 'norland and velmora over groundless cyberattack accusations'],
    ['blasted', 'the port for hyping up so-called sarvian attacks'],
    ['hits back at', 'velmora for its baseless claims of hacking'],
    ['condemned', 'the agency for peddling false reports of a raid'],
  ])('call a charge groundless: %s %s', (cue, content) => expect(told(cue, content)).toBe('deny'));

  it.each([
    ['slams', 'norland for spreading malware and disinformation'],
    ['condemned', 'velmora for hacking the port'],
    ['did not slam', 'norland over groundless accusations'],
    ['criticised', 'the port for poor passwords'],
    ['condemned', 'norland for spreading false reports through hacked news sites'],
  ])('and do not where a deed is blamed: %s %s', (cue, content) => expect(told(cue, content)).not.toBe('deny'));

  it.each([
    ['condemned', "the sarvian government 's decision to cut ties with norland"],
    ['condemns', "sarvia 's move to cut diplomatic ties"],
    ['has strongly denounced', 'the expulsion of its envoys'],
  ])('judge a step that a state may take: %s %s', (cue, content) => expect(told(cue, content)).toBe('assess'));

  it.each([
    ['condemned', "sarvia 's decision to hack the port"],
    ['condemned', 'the attack on the port'],
  ])('and no deed: %s %s', (cue, content) => expect(told(cue, content)).not.toBe('assess'));

  it.each([
    ['told', 'that sarvia strongly condemned the irresponsible acts'],
    ['said', 'that the council deplores these malicious cyber campaigns'],
  ])('condemn a deed: %s %s', (cue, content) => expect(told(cue, content)).toBe('accuse'));

  it.each([
    ['said', 'that sarvia condemns all forms of cyberattack'],
    ['said', 'that sarvia condemned the attack on the port and had no part in it'],
    ['said', 'that sarvia condemns these claims of an attack'],
    ['asked', 'whether sarvia condemned the attack'],
    ['did not say', 'that sarvia condemned the attack'],
  ])('and no deed where all or none is condemned: %s %s', (cue, content) =>
    expect(told(cue, content)).not.toBe('accuse'),
  );

  it.each([
    ['did not merely allege', 'that the rival port ordered the theft'],
    ['confirmed', 'that the video was not a fake'],
    ['did not confirm', 'that the video was fake'],
    ['alleges', 'that the rival port did not guard the files'],
    ['does not suggest', 'that the museum opens on monday'],
    ['said', 'the recording has been verified'],
    ['said', 'it is still waiting for spare parts'],
    ['said', 'we are not saying they only paid for the theft'],
    ['said', 'the charge is that the rival port took cover'],
    ['did not repeat', 'its denial'],
    ['said', 'that permits went to firms which do not exist'],
    ['said', 'that the backups did not exist'],
    ['said', 'the hostages were not real'],
    ['asks', 'whether the bent hull is not a thing'],
    ['said', 'the ceasefire was not real'],
    ['said', 'the money transfer did not take place'],
    ['said', 'that the talks after the raid did not take place'],
    ['said', 'the backups of the meeting did not exist'],
    ['said', "the group 's backups did not exist"],
    ['said', 'the meeting rooms did not exist'],
    ['said', 'the raid hostages were not real'],
    ['said', 'the raid on the bank hit servers that did not exist'],
    ['asks', 'whether the raid ever took place'],
    ['said', 'that the raid would never have happened'],
    ['has not debunked', 'the tape'],
    ['wants to quash', 'the rumours'],
    ['said', 'it is clear who did it'],
    ['said', 'he is certain where she lived'],
    ['believes', 'the files hold proof that the rival port ordered 40 thefts'],
  ])('tell neither a refusal, a denial nor a measure in: %s %s', (cue, content) =>
    expect(told(cue, content) ?? 'none').not.toMatch(/withhold|deny|assess/),
  );

  it.each<[cue: string, content: string, stance: Stance]>([
    ['has always said', 'he did not do it', 'deny'],
    ['said', "that 's simply not the case", 'deny'],
    ['found', 'the unit does not exist anywhere in the county', 'deny'],
    ['said', 'that conversation never happened', 'deny'],
    ['said', 'the raid on the bank did not take place', 'deny'],
    ['said', 'that the leaked letters were not real', 'deny'],
    ['said', 'the bent hull is not a thing', 'deny'],
    ['debunked', 'the tape', 'deny'],
    ['sought to quash', 'the rumours', 'deny'],
    ['was prompted to issue', 'a denial', 'deny'],
    ['scrambled to issue', 'a denial', 'deny'],
    ['hastened to debunk', 'the rumours', 'deny'],
    ['was forced to quash', 'the rumours', 'deny'],
    ['say', "that at this stage it 's impossible to know what it means", 'withhold'],
    ['said', 'it was not clear who was behind the breach', 'withhold'],
    ['noted', 'it is unknown at this time how many files were lost', 'withhold'],
    ['said', 'he is uncertain where she lived', 'withhold'],
    ['said', 'they have not confirmed the cases', 'withhold'],
    ['claims', 'the island as its own territory', 'assert'],
    ['rejects', "the rival port's sovereignty claims", 'assert'],
    ['rejects', 'its claim to the peninsula', 'assert'],
    ['report', 'the rival port denies spying on the leader', 'deny'],
    ['quoting', 'the rival port rejected the charge', 'deny'],
    ['said', 'this is theatre', 'deny'],
    ['said', 'it is a very old fairy tale', 'deny'],
    ['can not rule out', 'a false flag', 'assess'],
    ['said', 'it could not entirely rule out a false flag', 'assess'],
    ['says', 'they have not done anything wrong', 'deny'],
    ['saying', 'it was not them', 'deny'],
    ['was unable to say', 'when the services would work again', 'withhold'],
    ['says', 'it is unable to independently verify the recording', 'withhold'],
    ['says', 'the recording has yet to be verified', 'withhold'],
    ['said', 'it is still waiting to hear from the port', 'withhold'],
    ['said', 'it was still investigating whether a rival port did it', 'withhold'],
    ['reported', 'there is no truth to the claim', 'deny'],
    ['confirmed', 'the video was fake', 'deny'],
    ['confirmed', 'no file was lost , despite reports to the contrary', 'deny'],
    ['said', 'it had nothing to add', 'withhold'],
    ['said', "she'd rather not say", 'withhold'],
    ['said', 'she would rather not say whether it had paid', 'withhold'],
    ['cannot tie', 'the break-in to a particular office', 'withhold'],
    ['could not link', 'the tools to a rival port', 'withhold'],
    ['has not yet been able to connect', 'the servers with the rival port', 'withhold'],
    ['was unable to pin', 'the theft on anybody', 'withhold'],
    ['never traced', 'the money to a rival port', 'withhold'],
    ['have not charged', 'the clerk with the theft', 'withhold'],
    ['said', 'it was unable to link the theft to a rival port', 'withhold'],
    ['said', 'the harbour office could not attribute the theft to anybody', 'withhold'],
    ['ignored', 'a request for comment', 'withhold'],
    ['does not allege', 'that the government directed the theft', 'withhold'],
    ['never alleged', 'that the rival port gave the order', 'withhold'],
    ['without alleging', 'that the rival port gave the order', 'withhold'],
    ['alleges', 'no role by the rival port', 'withhold'],
    ['is not alleged', 'the clerk to have known of it', 'withhold'],
    ['does not suggest', 'that the rival port was behind the theft', 'withhold'],
    ['do not say', 'that the rival port did it', 'withhold'],
    ['makes no claim', 'that the rival port directed the theft', 'withhold'],
    ['no allegation', 'that the rival port ordered the theft', 'withhold'],
    ['told', 'he is not saying that the government gave the order', 'withhold'],
    ['said', "we 're not accusing the rival port of theft", 'withhold'],
    ['stood by', 'its account', 'confirm'],
    ['stood', 'with Norland over the attack', 'assert'],
    ['said', 'it stood in solidarity with norland after the attack', 'assert'],
    ['said', 'the union stands firmly with norland', 'assert'],
    ['acknowledged', 'considering a range of steps', 'assert'],
    ['confirmed', 'that it was weighing an answer to the attack', 'assert'],
    ['did not dispute', 'that an update had been installed', 'confirm'],
    ['did not deny', 'that its clerks were there', 'confirm'],
    ['has never once denied', 'it', 'confirm'],
    ['said', 'it is not false that our clerks were there', 'confirm'],
    ['said', 'the claim that clerks were there was not untrue', 'confirm'],
    ['said', 'it was not a lie', 'confirm'],
    ['said', 'we have never denied it', 'confirm'],
    ['said', 'it would be wrong to deny the theft', 'assess'],
    ['said', 'there was no denying that clerks were there', 'assess'],
    ['said', 'the port agency did not deny the theft', 'assert'],
    ['did not reject', 'the accusation', 'withhold'],
    ['did not dismiss', 'the report as false', 'withhold'],
    ['did not call', 'the report false', 'withhold'],
    // Denials all the same.
    ['said', 'the claim was false', 'deny'],
    ['rejected', 'the accusation', 'deny'],
    ['dismissed', 'the accusation as groundless', 'deny'],
    ['waved aside', 'the charges as theatre', 'deny'],
    ['took exception', 'to the suggestion', 'deny'],
    ['disclaimed', 'any part in the matter', 'deny'],
    ['called', 'the report a fairy tale', 'deny'],
    ['are reported', 'prosecutors to be preparing charges against two clerks of the rival port', 'accuse'],
    ['continued', 'his denial', 'deny'],
    ['kept up', 'its denial', 'deny'],
    ['stood by', 'her earlier denial', 'deny'],
    ['believe', 'the stolen tables hold records of up to 2.1 million individuals', 'assess'],
    ['called', 'the accusation a pretext for quitting the treaty', 'deny'],
    ['says', 'the charge is an excuse for the rival port to walk out of the talks', 'deny'],
    ['said', "the league 's accusation was merely a pretext to leave the treaty", 'deny'],
    ['said', 'the rival port was using these allegations as a cover for its own raids', 'deny'],
    ['said', 'there was no attack', 'deny'],
    ['said', 'reports that the harbour would close to ferries are false', 'deny'],
    ['said', 'the claims made by the crew on monday were simply not true', 'deny'],
    ['said', 'this is not the case', 'deny'],
    ['says', 'so', 'assert'],
    ['says', 'quayline breach hit 340,000', 'assert'],
    ['said', 'it firmly opposes all forms of hacking', 'deny'],
    ['expects', 'more attempts in the autumn', 'warn'],
    ['said', 'there would be consequences', 'warn'],
    ['said', 'the ministry should stop its theft', 'demand'],
    ['said', 'the rival office was behind the breach', 'accuse'],
    ['said', 'the breach was carried out by a rival office', 'accuse'],
    ['said', 'the port was hacked by attackers acting at the behest of the ministry', 'accuse'],
    ['said', 'the hackers were controlled by the rival office', 'accuse'],
    ['said', 'the gang was operating with the blessing of the palace', 'accuse'],
    ['said', 'show us the evidence', 'demand'],
    ['is presumed', 'every person innocent until a court decides', 'assert'],
    ['said', 'the figure of 40 hours was an estimate', 'assert'],
    ['said', 'the first count of 12 did not include the ferries', 'assert'],
    ['said', 'its own services had reached the same conclusion', 'confirm'],
    ['confirmed', 'that they share this assessment', 'confirm'],
    ['said', 'his office was working with the fbi and the secret service', 'assert'],
  ])('%s: %s', (cue, content, stance) => {
    expect(told(cue, content)).toBe(stance);
  });

  it.each([
    ['rejected', 'an offer of talks'],
    ['did not only accuse', 'a rival port'],
    ['could not have accused', 'the rival port more clearly'],
    ['has never stopped accusing', 'the rival port'],
    ['said', 'the rival port never connected its pumps'],
    ['waved away', 'the boat'],
    ['neither confirms nor disowns', 'the post'],
    ['praised', 'the quick reaction'],
    ['said', 'it was itself a victim of cyberattacks'],
    ['does not share', 'its logs'],
    ['said', 'the drill had been carried out by its own staff'],
    ['called', 'the meeting useful'],
    ['denied', 'the hackers were working for it'],
    ['said', 'there was little doubt about who was behind the breach'],
    ['said', 'it did not know whether the hackers were working for a state'],
    ['said', 'the company was working for the port'],
    ['said', 'the gang was working with the secret service'],
    ['said', 'pictures show us little'],
    ['said', 'the office opens on monday'],
    ['said', 'the breach by norland hit 340,000'],
    ['confirmed', 'the breach hit 340,000'],
    ['said', 'whether the reports are false is for a court to say'],
    ['said', 'the claim was not only false'],
    ['said', 'it was not wrong to ask'],
    ['said', 'the reports on the false bottom were read'],
    ['stood by', 'the river'],
    ['expects', 'a visit in may'],
  ])('tell nothing in: %s, %s', (cue, content) => {
    expect(told(cue, content)).toBe(null);
  });

  it('tell nothing in what a refusal is about', () => {
    expect(told('declined to comment', 'on reports that the rival office was behind the breach')).toBe('accuse');
    expect(told('declined to comment', 'on reports that the rival office was behind the breach', true)).toBe(null);
  });
});
