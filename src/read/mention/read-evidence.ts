import type { EvidenceMention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { matchesIn, stretchesWith } from '../language/stretches-with.ts';
import type { Tokens } from '../language/tokenise.ts';
import { readShownMaterial } from './shown-material.ts';

type State = EvidenceMention['state'];

const NOUN = '(?:evidence|proof|technical\\s+details?|supporting\\s+(?:evidence|documents?|materials?)|details)';
const GIVE = '(?:provid|offer|giv|present|produc|publish|releas|shar|cit|show|disclos|reveal|elaborat)';

/** In order: the first that matches at a place says what the words do. */
const PATTERNS: [State, RegExp][] = [
  [
    'withheld',
    new RegExp(
      `\\bwithout\\s+(?:${GIVE}ing|further|any)\\s+(?:any\\s+|further\\s+|more\\s+|its\\s+|concrete\\s+|specific\\s+|supporting\\s+|detailed\\s+)*(?:${NOUN}|elaborat\\w+)`,
      'gi',
    ),
  ],
  ['withheld', /\bwithout\s+(?:elaborating|evidence|proof|details)\b/gi],
  [
    'withheld',
    new RegExp(
      `\\b(?:did\\s+not|didn['’]t|does\\s+not|doesn['’]t|has\\s+not|hasn['’]t|have\\s+not|had\\s+not|declined\\s+to|refused\\s+to|failed\\s+to|yet\\s+to)\\s+(?:immediately\\s+|publicly\\s+)?${GIVE}\\w*\\s+(?:any\\s+|further\\s+|more\\s+|its\\s+|concrete\\s+|specific\\s+|supporting\\s+)*${NOUN}`,
      'gi',
    ),
  ],
  [
    'withheld',
    new RegExp(
      `\\b(?:offered|provided|gave|presented|published|cited|produced|released)\\s+no\\s+(?:\\w+\\s+)?${NOUN}`,
      'gi',
    ),
  ],
  [
    'withheld',
    new RegExp(
      `\\bno\\s+(?:\\w+\\s+)?(?:evidence|proof)\\s+(?:was|were|has\\s+been|had\\s+been)\\s+(?:\\w+\\s+)?(?:provided|offered|given|presented|published|released|shown|made\\s+public)`,
      'gi',
    ),
  ],
  [
    'withheld',
    /\black\s+of\s+(?:transparency(?:\s+and\s+independent\s+verification)?|(?:\w+\s+){0,2}(?:evidence|proof|verification|technical\s+details?))/gi,
  ],
  [
    'withheld',
    /\b(?:could|can)\s*not\s+(?:be\s+)?(?:immediately\s+|independently\s+)+(?:be\s+)?(?:verif\w+|confirm\w+)/gi,
  ],
  ['withheld', /\b(?:has|have|had)\s+not\s+been\s+independently\s+(?:verified|confirmed)\b/gi],
  [
    'offered',
    /\b(?:published|released|shared|listed|disclosed|made\s+public|posted|included|attached)\s+(?:the\s+|a\s+list\s+of\s+|detailed\s+|technical\s+|a\s+)*(?:IP\s+addresses|indicators\s+of\s+compromise|IOCs|IoCs|malware\s+samples?|file\s+hashes|hashes|domain\s+names|technical\s+(?:analysis|details|report|indicators)|forensic\s+\w+|YARA\s+rules)/gi,
  ],
  [
    'offered',
    /\b(?:IP\s+addresses|indicators\s+of\s+compromise|malware\s+samples?)\s+(?:(?:were|was|have\s+been)\s+)?(?:published|released|shared|made\s+public|attached)/gi,
  ],
  // Documents that the report names and does not show.
  [
    'claimed',
    /\b(?:according\s+to|in|unsealed)\s+(?:the\s+|an\s+|court\s+)*(?:indictment|court\s+(?:documents|filings|papers|records)|charging\s+documents|affidavit|criminal\s+complaint)\b/gi,
  ],
  ['claimed', /\b(?:leaked|internal)\s+documents\b(?=[^.]{0,60}\b(?:show|reveal|indicat))/gi],
  [
    'claimed',
    /\b(?:irrefutable|conclusive|solid|ironclad|overwhelming|sufficient|clear|hard|strong|concrete|ample|digital|forensic|technical)\s+(?:and\s+\w+\s+)?(?:evidence|proof)\b/gi,
  ],
  [
    'claimed',
    /\b(?:has|have|had|obtained|collected|gathered|found|uncovered|holds?|possess\w*|secured|hold)\s+(?:\w+\s+){0,2}(?:evidence|proof)\b/gi,
  ],
  [
    'claimed',
    /\b(?:left|leaving)\s+(?:behind\s+)?(?:\w+\s+){0,2}(?:traces?|clues|fingerprints|footprints|digital\s+trail|breadcrumbs)(?!\s+of\b)(?:\s+(?:that\s+)?(?:investigators|experts|analysts|police)\s+could\s+(?:follow|trace|track))?/gi,
  ],
  [
    'claimed',
    /\b(?:evidence|investigation|analysis|forensics|findings)\s+(?:shows?|showed|indicat\w+|suggest\w*|point(?:s|ed)\s+to|found|confirms?|confirmed|proves?|proved)\b/gi,
  ],
  [
    'claimed',
    /\btrac(?:ed|ing)\s+(?:the\s+)?(?:attacks?|source|intrusions?|origins?|activity)\b(?:\s+(?:back\s+)?to)?/gi,
  ],
];

/** Beginnings of words of which every match holds one. */
const SIGN =
  /^(?:evidence|proof|proven?|details?|documents?|materials?|elaborat|transparen|verif|confirm|ip$|indicator|iocs?$|malware|file|hash|screenshot|logs?$|source|domain|technical|forensic|yara|indictment|court|charging|affidavit|criminal|trac|clue|fingerprint|footprint|digital|breadcrumb|investigation|analysis|finding)/;

/** Bare `without giving details`, behind what somebody means to do: these are no details of what is alleged. */
const OF_A_PLAN = /\b(?:vow\w*|threaten\w*|pledg\w*|promis\w*|will|would|shall|plans?|planned|intend\w*|prepar\w+)\b/i;
const OF_A_CHARGE = /\b(?:accus\w*|blam\w*|alleg\w*|claim\w*|suspect\w*|behind|responsible|attribut\w*)\b/i;
const BARE = /\b(?:details|elaborat\w+)$/i;
/** So far before it stands what the details are of. */
const REACH = 200;

function isOfAPlan(prose: string, { index, 0: words }: RegExpExecArray): boolean {
  if (!BARE.test(words) || /\btechnical\b/i.test(words)) return false;
  const before = prose
    .slice(Math.max(0, index - REACH), index)
    .split(/[.!?]["”’]?\s/)
    .at(-1)!;
  return OF_A_PLAN.test(before) && !OF_A_CHARGE.test(before);
}

/** Where the text offers something a reader could check, says that evidence exists, or that it is not given. */
export function readEvidence(text: Tokens): (Span & { value: EvidenceMention })[] {
  const found: (Span & { value: EvidenceMention })[] = [];
  const telling = stretchesWith(text, ({ norm }) => SIGN.test(norm));
  for (const [state, pattern] of PATTERNS) {
    for (const match of matchesIn(telling, pattern)) {
      if (state === 'withheld' && isOfAPlan(text.prose, match)) continue;
      found.push({ start: match.index, end: match.index + match[0].length, value: { state } });
    }
  }
  return [...found, ...readShownMaterial(text)];
}
