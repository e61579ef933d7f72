// Sources of patterns: the words that tell an outlet which no codebook knows.

/** What papers are named, behind a place or alone. */
const PAPER =
  'Mirror|Sun|Star|Globe|Examiner|Echo|Argus|Mercury|Independent|Sentinel|Inquirer|Enquirer|Advertiser|Record|Register';

/** Papers go by such a word alone once they have an article: `the Mirror`. The last three are anybody's behind another word. */
export const PAPER_ALONE = `${PAPER}|Citizen|Bee|Scotsman`;

/** Names of papers and programmes end so, and those of others too: `Corran Bay Packet`, `Reactor Week`. */
export const PAPER_ENDING = `${PAPER}|Packet|Ledger|Bulletin|Bugle|Monitor|Evening|Week|Today|Television|Report|Bearer|Messenger|Recorder|Reporter|Spectator|Insider|Online|Digest|Business|Finance`;

/** What a channel or supplement of an outlet adds to its name: `Orbit Television`, `Orbit Finance`. */
export const CHANNEL =
  'Television|Radio|TV|Channel|Online|Today|Finance|Business|Sports?|Entertainment|International|World|Arabic|Persian|Focus|Newsnight';

/** How somebody is told something, who may be an outlet. */
export const TOLD = 'told|tells|telling|confirmed to|interview with|interviewed by';

/** How words come out through somebody, who mostly is an outlet. */
export const TOLD_THROUGH = `${TOLD}|quoted (?:by|in)|seen by|obtained by|published (?:by|in)|first reported by|reported by|according to|cited by|carried by|admit(?:s|ted) to`;

/** Outlets by an ordinary word: one of them where somebody is told or credited so, and nowhere else. */
export const ORDINARY =
  'Time|TIME|Fortune|Variety|Slate|Vice|Quartz|Deadline|Vox|Salon|Vogue|Vanity Fair|Esquire|Nature|Science|Billboard|Rolling Stone';
