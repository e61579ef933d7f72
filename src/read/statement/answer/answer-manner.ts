import { CLAIM_NOUNS } from '../../../model/words/claim-nouns.ts';
/** How openly a statement responds: its cue denies or refuses by itself, it speaks of what was claimed, it says no, or it merely says something. */
export type Manner = 'by its cue' | 'of a claim' | 'asked' | 'whether' | 'detail' | 'no' | 'plain';

const CUE =
  /\b(den(y|ies|ied|ying)|denials?|reject\w*|dismiss\w*|refut\w*|rebut\w*|rebuff\w*|contradict\w*|disput\w*|contest\w*|disown\w*|disavow\w*|confirm\w*|acknowledg\w*|admit\w*|conced\w*|declin\w*|refus\w*|counter\w*|ridicul\w*|scoff\w*|denounc\w*)\b/;
const CLAIM = new RegExp(
  String.raw`\b(${CLAIM_NOUNS}|alleged|findings?|baseless|groundless|unfounded|false|untrue|nonsense|lies?|fabricat\w+|smear\w*|slander\w*|absurd|ridiculous|invented|evidence|proof|involve\w*|responsib\w+|nothing to do with|had no (part|role|hand))\b`,
);
const ASKED =
  /\b(comment\w*|respon\w+|repl(y|ied|ies)|requests?|questions?|messages?|calls?|emails?|reached|answer\w*)\b/;
const WHETHER = /\b(whether|if)\b/;
const DETAIL = /\b(how|when|where|which|who|whom|what|why|number|details?|names?|figures?)\b/;
const NO = /\b(not|never|no|nothing|nobody|none|neither|nor|without|cannot)\b|n['’]t\b/;

/** Tells by cue and content, both in lower case. */
export function mannerOf(cue: string, content: string): Manner {
  const refuses = /\b(declin\w*|refus\w*|not|no|never|nor|without)\b|n['’]t\b/.test(cue) && !/\bden/.test(cue);
  if (refuses && ASKED.test(`${cue} ${content}`)) return 'asked';
  if (refuses && WHETHER.test(content)) return 'whether';
  if (refuses && DETAIL.test(content)) return 'detail';
  if (CUE.test(cue)) return 'by its cue';
  if (CLAIM.test(content)) return 'of a claim';
  return NO.test(content) ? 'no' : 'plain';
}
