import { awaitingWords } from './awaiting-words.ts';
import { calledIn } from './called-in.ts';
import { colouring } from './colouring.ts';
import { corrections } from './corrections.ts';
import { deeds } from './deeds.ts';
import type { Drop } from './drop.ts';
import { firstTimes } from './first-times.ts';
import { leadIns } from './lead-ins.ts';
import { mocked } from './mocked.ts';
import { naming } from './naming.ts';
import { onlyAnswered } from './only-answered.ts';
import { onlyAsked } from './only-asked.ts';
import { onlyDoubted } from './only-doubted.ts';
import { ownBeliefs } from './own-beliefs.ts';
import { ownClaims } from './own-claims.ts';
import { putOut } from './put-out.ts';
import { questions } from './questions.ts';
import { relays } from './relays.ts';
import { speechless } from './speechless.ts';
import { swallowed } from './swallowed.ts';
import { tellingWhich } from './telling-which.ts';
import { thingsNotGiven } from './things-not-given.ts';
import { thoseCharged } from './those-charged.ts';
import { toldByOthers } from './told-by-others.ts';
import { toldRefusals } from './told-refusals.ts';
import { triedOut } from './tried-out.ts';
import { turnedAway } from './turned-away.ts';
import { turnsOfSpeech } from './turns-of-speech.ts';
import { unnamedSpeakers } from './unnamed-speakers.ts';
import { unspoken } from './unspoken.ts';
import { withinRefusals } from './within-refusals.ts';

/** Every drop, in the order they are tried. */
export const DROPS: readonly Drop[] = [
  { why: 'a number, or an adjective without its noun, in the place of a speaker', find: speechless },
  { why: 'whoever stands before the participle is charged, and says nothing', find: thoseCharged },
  { why: 'a deed: whoever attacks says nothing by it', find: deeds },
  { why: 'a thing or a service that is not given, and nothing kept back', find: thingsNotGiven },
  { why: 'a passive without agent that is all somebody else says', find: swallowed },
  { why: 'an outlet that only relays what its sentence attributes already: it becomes the relay', find: relays },
  { why: 'what the speaker says of their own belief', find: ownBeliefs },
  { why: 'part of a refusal: its subject, what was asked, or an answer that is none as a whole', find: withinRefusals },
  { why: 'that somebody was asked, and nobody says anything', find: onlyAsked },
  { why: 'a claim that nobody makes here: it is told of only to be doubted', find: onlyDoubted },
  { why: 'a claim in the mouth of whoever turns it away', find: turnedAway },
  { why: 'what somebody repeats of their own: they say it once', find: ownClaims },
  { why: 'a charge that is only mocked: whoever mocks it speaks', find: mocked },
  { why: 'whether somebody says it is asked', find: questions },
  { why: 'a refusal that is what somebody else says', find: toldRefusals },
  { why: 'a word that only colours its noun', find: colouring },
  { why: 'a purpose, or what an event shows: nobody speaks', find: unspoken },
  { why: 'a name that is given, and nothing said', find: naming },
  { why: 'a thing put out, which says nothing of its own', find: putOut },
  { why: 'a verb that says nothing with what stands behind it: `called in`', find: calledIn },
  { why: 'what somebody tries out: nobody tells it', find: triedOut },
  { why: 'what is only answered or commented on: the answer stands elsewhere', find: onlyAnswered },
  { why: 'a turn of speech: `quote`, `thank you`', find: turnsOfSpeech },
  { why: 'what is only put right: what is new is said beside it', find: corrections },
  { why: 'what the outlet finds new, or counts, in what others have said', find: firstTimes },
  { why: 'whoever speaks stays unnamed, and keeps nothing of the matter back', find: unnamedSpeakers },
  { why: 'no words came: whoever waits for them holds none back', find: awaitingWords },
  { why: 'a participle that only tells which', find: tellingWhich },
  { why: 'a lead-in whose bullets say it', find: leadIns },
  // A bare adverb stands or falls by what the others left.
  { why: 'somebody else reports these words', find: toldByOthers },
];
