import type { ActorLevel } from '../../../model/actor.ts';

/** What kind of actor a noun names, and at which level. */
export interface HeadWord {
  kind: 'state' | 'body' | 'group' | 'role' | 'spokesperson' | 'source';
  level: ActorLevel;
  plural: boolean;
}

const words = (text: string) => text.trim().split(/\s+/);

const STATE = words('government administration regime kremlin');
const STATE_PLURAL = words('authorities countries nations');
const BODY = words(
  `ministry department bureau agency council committee commission office service centre center embassy consulate party parliament
  congress senate court directorate institute university academy association foundation federation organization organisation
  union bank company firm corporation laboratory lab authority secretariat presidency cabinet navy army military media television
  newspaper broadcaster group alliance think-tank watchdog outlet vendor startup contractor
  community campaign inspectorate judiciary chancellery conglomerate mission`,
);
const TRADE = words(
  'regulator operator utility hospital clinic airline retailer insurer lender manufacturer supplier provider charity',
);
const BODY_PLURAL = words(
  `ministries departments agencies services companies firms institutions organizations organisations forces universities banks prosecutors
  regulators intelligence police courts outlets laboratories parties embassies contractors`,
);
const UNIT = words('command unit division brigade corps force fleet regiment battalion branch squad gang crew outfit');
const UNIT_PLURAL = words(
  'hackers attackers cybercriminals cyberattackers intruders actors hacktivists spies operatives agents rebels separatists militants units groups gangs troops',
);
const PERSON = words(
  `member officer hacker suspect individual person man woman national operative agent spy soldier employee worker contractor defendant
  citizen engineer lawmaker senator prosecutor diplomat journalist activist rebel defector
  businessman businesswoman programmer developer banker student teenager tycoon trader clerk`,
);
const PERSON_PLURAL = words(
  `members officers suspects individuals people persons personnel men women nationals soldiers employees workers defendants citizens
  engineers lawmakers senators diplomats journalists activists critics dissidents investigators researchers leaders politicians
  allies advisers advisors aides ministers republicans democrats doctors scientists lawyers detectives parents staff colleagues critics counterparts`,
);
const ROLE = words(
  `president premier chancellor minister secretary ambassador director chief head chairman chairwoman chair chairperson commissioner governor mayor general
  admiral colonel commander senator congressman congresswoman representative lawmaker judge prosecutor attorney lawyer adviser advisor
  aide envoy deputy ceo founder co-founder cofounder researcher analyst expert professor reporter correspondent journalist editor counsel counselor
  king queen prince leader speaker executive manager inspector detective author candidate politician fellow economist scientist`,
);
const SPOKES = words('spokesperson spokesman spokeswoman');
const SOURCE = words('source official insider');
const SOURCE_PLURAL = words('sources officials experts analysts observers insiders spokespeople');

const TABLE = new Map<string, HeadWord>();
const put = (list: readonly string[], kind: HeadWord['kind'], level: ActorLevel, plural = false) => {
  for (const word of list) if (!TABLE.has(word)) TABLE.set(word, { kind, level, plural });
};
put(STATE, 'state', 'state');
put(STATE_PLURAL, 'state', 'state', true);
put(SPOKES, 'spokesperson', 'person');
put(SOURCE, 'source', 'person');
put(SOURCE_PLURAL, 'source', 'person', true);
put([...BODY, ...TRADE], 'body', 'organisation');
put(BODY_PLURAL, 'body', 'organisation', true);
put(UNIT, 'body', 'unit');
put(UNIT_PLURAL, 'group', 'unit', true);
put(PERSON_PLURAL, 'group', 'person', true);
put(ROLE, 'role', 'person');
put(PERSON, 'group', 'person');

/** The head word under this lower-case noun, or null for a noun that names no actor. */
export function headWord(norm: string): HeadWord | null {
  return TABLE.get(norm) ?? null;
}

/** Whether a head noun says what a body is by trade: `airline`. */
export function isTradeNoun(head: string): boolean {
  return TRADE.includes(head);
}

/** Titles that stand before a name and are no part of it. */
export const TITLES = new Set(
  words(
    `mr mrs ms miss dr sir lord lady mr. mrs. ms. dr. prof prof. sen sen. rep rep. gen gen. lt lt. maj maj. col col. capt capt. adm adm. sgt sgt.
    president premier chancellor minister secretary ambassador director chairman commissioner governor mayor general admiral colonel
    captain major lieutenant commander senator congressman congresswoman representative judge justice attorney king queen prince princess pope
    professor spokesperson spokesman spokeswoman deputy chief speaker counselor adviser advisor aide leader envoy reporter correspondent officer
    founder ceo analyst researcher expert lawyer dictator inspector detective`,
  ),
);

/** Titles that name no office. */
export const HONORIFIC = /^(?:mr|mrs|ms|miss|dr|sir|lord|lady)\.?$/;

/** Words of a firm's name. */
export const FIRM_ENDINGS = new Set(
  words(
    'inc inc. ltd ltd. llc corp corp. corporation co co. plc gmbh ag technologies technology science labs lab networks systems software holdings group solutions security intelligence partners ventures capital industries electric airlines telecom research terminals railways airways shipping wire courier herald gazette tribune chronicle broadcasting consulting watch rail railroad energy logistics ferries motors pharma utilities aerospace electronics marine maritime freight haulage cargo textiles plastics metals brewery breweries dairies packaging diagnostics robotics biotech semiconductors fisheries shipyard shipyards refinery petroleum',
  ),
);

/** Last words of the names of utilities and ports, which few persons bear; `Power` and `Bank` are surnames. */
export const UTILITY_ENDINGS = new Set(words('water waterworks gas grid ports airport airports'));

/** Words with which names of papers and programmes end, and those of few persons. */
export const PAPER_ENDINGS = new Set(
  words(
    'mirror examiner sentinel inquirer enquirer advertiser bulletin bugle packet dispatch observer messenger recorder reporter spectator digest newsroom room television',
  ),
);

/** Finite verbs of telling, as they stand next to whoever tells. */
export const SPEECH =
  /^(?:said|says|told|added|adds|wrote|writes|argued|warned|warns|denied|denies|announced|claimed|claims|stated|states|confirmed|declined|described|reported|reports|noted|explained|insisted|alleged|accused|accuses|testified|tweeted|identified|attributed|disclosed|revealed|assessed|tracks|believes)$/;

/** Verbs that wink-nlp tends to tag as nouns after a subject. */
export const VERBS_LIKE_NOUNS =
  /^(?:claims|reports|states|charges|plans|attempts|hacks|targets|moves|calls|says|warns|need|blame|face|use|work|target|attack|attacks|hit)$/;

/** Determiners that point at something known. */
export const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those']);

/** Those who know a trade and speak of it: of whom a firm or an institute is told where they work. */
export const EXPERTS = 'analyst|researcher|expert|consultant|engineer|scientist|economist|fellow';
