import { slice } from '../../../model/span.ts';
import type { Candidate } from '../candidate.ts';
import type { Prose } from '../grammar/prose.ts';
import type { Wording } from './telling-words.ts';

/**
 * `The Orlok Front said it carried out the bombing`, `"We hacked the bank," said Red Harbour`: whoever owns to a deed accuses nobody else.
 * Only where a group speaks: `the ministry said it hacked the port` tells of another.
 */
export function ownsToDeed({ text }: Prose, { source, cue, content }: Candidate, wording: Wording): boolean {
  if (!source || !cue || !OWN_DEED.test(wording.content) || !SAYS.test(slice(text, cue))) return false;
  const isGroup =
    GROUP.test(slice(text, source)) || NAMED.test(text.slice(Math.max(0, source.start - 24), source.start));
  return isGroup || (cue.end < content[0]!.start && CHANNEL.test(text.slice(source.end, content[0]!.start)));
}

const OWN_DEED =
  /^(that )?(it|they|we|i|(its|their|our) (members|hackers|fighters|men|people|unit))( (had|have|has|did|do|were|was|jointly|also|\S+ly))* (carr(y|ied) out|hack(ed)?|attack(ed)?|bomb(ed)?|br(eak|oke|oken) into|stole|stolen|steal|shell(ed)?|str(ike|uck)|behind|responsible|did it|done it|launch(ed)?|breach(ed)?|encrypt(ed)?|leak(ed)?|plant(ed)?|sabotag(e|ed)|sank|sunk|fired|killed|set off|set fire|took|taken|planned|deleted|defaced|shut down|disabled)\b/;
const SAYS =
  /\b(say|says|said|saying|claim|claims|claimed|claiming|wrote|writes|boast|boasts|boasted|announced|posted|declared|told|tweeted)\b/i;
/** `A group called [Red Harbour]`. */
const NAMED = /\b(?:called|named|itself|known as|signs as) $/;
/** Where groups speak, and ministries do not: `said on its channel that it had hacked the bank`. */
const CHANNEL = /\son (?:telegram|its (?:\S+ )?(?:channel|leak site|site|blog)|a (?:\S+ )?(?:channel|forum))\b/i;
const GROUP =
  /\b(group|gang|crew|collective|front|brigades?|army|cell|militia|rebels|hackers?|hacktivists?|activists?|fighters|movement|faction|insurgents|attackers|intruders|extortionists|syndicate|cartel|brotherhood|alliance|channel calling itself|criminals|separatists|guerrillas|commandos?|command|calling itself|calls itself|that signs as)\b/i;
