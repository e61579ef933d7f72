import { accordingTo } from './find/according-to.ts';
import { adverb } from './find/adverb.ts';
import { answerTurn } from './find/answer-turn.ts';
import { bullets } from './find/bullets.ts';
import { citing } from './find/citing.ts';
import { colon } from './find/colon.ts';
import { outletVoice } from './find/outlet-voice.ts';
import { ownDenial } from './find/own-denial.ts';
import { passive } from './find/passive.ts';
import { quoted } from './find/quoted.ts';
import { rebuff } from './find/rebuff.ts';
import { nonAnswer } from './find/refusal/non-answer.ts';
import { refusal } from './find/refusal/refusal.ts';
import { silence } from './find/refusal/silence.ts';
import { undisclosed } from './find/refusal/undisclosed.ts';
import { relativeObject } from './find/relative-object.ts';
import { reportingNoun } from './find/reporting-noun.ts';
import { signedPost } from './find/signed-post.ts';
import { suspicion } from './find/suspicion.ts';
import { tag } from './find/tag.ts';
import { verbComplement } from './find/verb-complement.ts';
import type { Finder } from './finder.ts';

/** Every finder. Where two propose the same cue with equal confidence the earlier one wins. */
export const FINDERS: readonly Finder[] = [
  // First: `did not say` is no saying.
  refusal,
  undisclosed,
  silence,
  nonAnswer,
  // Before the verbs: it knows where a charge that is only referred to ends.
  rebuff,
  // Before the verbs: whoever quotes is not who says it.
  quoted,
  // Before the verbs: a verb with a comma or quotation in front and nothing behind reports backwards.
  tag,
  relativeObject,
  verbComplement,
  accordingTo,
  citing,
  passive,
  suspicion,
  reportingNoun,
  bullets,
  colon,
  signedPost,
  // Last: an adverb or the outlet itself reports only where nothing else does.
  adverb,
  answerTurn,
  ownDenial,
  outletVoice,
];
