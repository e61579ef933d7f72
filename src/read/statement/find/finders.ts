import { accordingTo } from './according-to.ts';
import { adverb } from './adverb.ts';
import { answerTurn } from './answer-turn.ts';
import { bullets } from './bullets.ts';
import { citing } from './citing.ts';
import { clip } from './clip.ts';
import { colon } from './colon.ts';
import { factCheck } from './fact-check.ts';
import { outletVoice } from './outlet-voice.ts';
import { ownDenial } from './own-denial.ts';
import { passive } from './passive.ts';
import { quoted } from './quoted.ts';
import { rebuff } from './rebuff.ts';
import { nonAnswer } from './refusal/non-answer.ts';
import { refusal } from './refusal/refusal.ts';
import { saidBelow } from './said-below.ts';
import { silence } from './refusal/silence.ts';
import { undisclosed } from './refusal/undisclosed.ts';
import { refutation } from './refutation.ts';
import { relativeObject } from './relative-object.ts';
import { reportingNoun } from './reporting-noun.ts';
import { sameConclusion } from './same-conclusion.ts';
import { signedPost } from './signed-post.ts';
import { suspicion } from './suspicion.ts';
import { tag } from './tag.ts';
import { verbComplement } from './verb-complement.ts';
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
  sameConclusion,
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
  saidBelow,
  colon,
  factCheck,
  signedPost,
  // Last: an adverb or the outlet itself reports only where nothing else does.
  adverb,
  answerTurn,
  refutation,
  clip,
  ownDenial,
  outletVoice,
];
