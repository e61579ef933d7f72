import type { MentionScene } from '../mention-scene.ts';
import type { Draft } from './draft.ts';

const IN_BRACKETS = /^\s*\(\s*(?:the\s+|or\s+)?["“]?(?<short>[A-Z][A-Za-z&./-]{1,11})["”]?\s*\)/;
const OR =
  /^\s*,\s*(?:or|also\s+known\s+as|known\s+as|abbreviated\s+(?:as\s+)?)\s+(?:the\s+)?(?<short>[A-Z][A-Z\d&-]{2,11})\b/;

/** The acronym introduced right after this name, as in `Ministry of X (MOX)` or `Command of Y, or COY`; null without one. */
export function acronymAfter(scene: MentionScene, draft: Draft): string | null {
  if (draft.value.form !== 'name' || draft.last - draft.first < 2) return null;
  const rest = scene.text.prose.slice(draft.end, draft.end + 60);
  const match = IN_BRACKETS.exec(rest) ?? OR.exec(rest);
  const short = match?.groups?.short ?? null;
  return short && (short.match(/\p{Lu}/gu) ?? []).length >= 2 && !/^(?:DDoS|CVE|VPN|PDF|UTC|GMT|USD)$/.test(short)
    ? short
    : null;
}
