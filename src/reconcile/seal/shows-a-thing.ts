import type { Span } from '../../model/span.ts';

const REACH = 60;
/** Makes that are nobody's surname. */
const MAKE =
  /^(?:Škoda|Skoda|Toyota|Volkswagen|VW|Renault|Peugeot|Citro[eë]n|Fiat|Opel|Audi|BMW|Volvo|Nissan|Hyundai|Kia|Mazda|Subaru|Porsche|Lexus|UAZ|Cessna|Boeing|Airbus|Yamaha|Samsung|Nokia|Lenovo|Motorola|Huawei|Xiaomi|Glock|Adobe|Apache|Citrix|Cisco|Microsoft)\b/i;
/** What nobody is called at the end: a virus, a product, a paper. */
const ENDS_A_THING =
  /\s(?:Ransomware|Malware|Trojan|Botnet|Virus|Spyware|Backdoor|Rootkit|Fever|Summary|Report|Review|Protocol|Modbus|Defender|Firewall|Antivirus|Suite|Edition|Unlimited|Server|Cloud|Router|Browser|Framework|Toolkit|Exploit|Vulnerability|Platform|Software|Systems|Technologies|Networks|Telecom|Airlines|Airport|Hospital|University|Ministry)["”’']?$/;
const COLOUR = String.raw`(?:white|black|grey|gray|silver|blue|red|green|yellow|brown|beige|orange|dark|light|stolen|rented|leased|parked|second-hand|armoured)`;
const VESSEL = String.raw`(?:tanker|ship|vessel|ferry|yacht|freighter|trawler|frigate|submarine|barge|tug|satellite|aircraft|airliner)`;
const MEDIUM = String.raw`(?:website|site|channel|blog|forum|newspaper|magazine|podcast)`;
const PLACE = String.raw`(?:${MEDIUM}|page|caf[eé]|bar|pub|restaurant|club|hotel|shop|village|hamlet|street|building|boat|ship|game|film|book|song|app|programme?|tool|product)`;
const BEFORE = new RegExp(
  // a grey Skoda Octavia; in his Ford Transit; the tanker Eagle Spirit; a café called Golden Harp
  String.raw`(?:\b(?:an?|the|two|three|his|her|their)\s+(?:${COLOUR}\s+)+|\bin\s+(?:his|her|their)\s+|\b(?:${VESSEL}|${MEDIUM})\s+["“‘']?|\b${PLACE}\s+(?:called|named)\s+["“‘']?)$`,
  'i',
);

/** Whether a name is that of a car, a ship, a device, a virus or a house, by its make, its last word or the words before it. */
export function showsAThing(prose: string, { start, end }: Span): boolean {
  const name = prose.slice(start, end);
  return MAKE.test(name) || ENDS_A_THING.test(name) || BEFORE.test(prose.slice(Math.max(0, start - REACH), start));
}

const ARTICLE = /\ban?\s+$/i;
const ASIDE = /^["”’']?\s*[,(]\s*(?:aged\s+)?(?:\d|who\b)/;

/** The same by words that prove little: `a Ford Transit`, which is how `a Toma Varensk` is brought in as well, now and then. */
export function mayShowAThing(prose: string, { start, end }: Span): boolean {
  return ARTICLE.test(prose.slice(Math.max(0, start - 4), start)) && !ASIDE.test(prose.slice(end, end + 12));
}
