import { MONTHS, WEEKDAYS } from '../../../model/words/calendar-words.ts';
import { CURRENCY_CODES } from '../../quantity/read-currency.ts';

/** Lower-case words inside names of persons. */
export const PARTICLES = new Set('al bin ibn van von de der den del da el bint la le dos'.split(' '));
/** Words that, with a capital, are no name by themselves. */
export const NOT_NAMES = new Set([
  ...WEEKDAYS,
  ...MONTHS,
  ...`i internet english christmas muslim christian jewish islamic islam olympic olympics winter summer covid-19 covid brexit god cold war
  mr mrs ms north south east west northern southern eastern western european asian african arab western middle
  vpn vpns ddos ip url usb dns api http https sql ai it html pdf cve cves os gps sim sms wifi wi-fi vps rdp ssh pc tv id ids mfa otp c2 ttps ioc iocs apt apts ceo cio ciso
  pesel iban bic vat imei imsi iccid ssn cpf ogrn isbn issn utc gmt cet cest eet eest msk edt pst pdt bst
  md5 sha1 sha-1 sha256 sha-256 sha512 sha-512 ssdeep imphash
  ios android windows linux exchange outlook office word excel
  ukraine-related update breaking exclusive fyi faq psa tbd asap subject note source photo image share read`.split(
    /\s+/,
  ),
  ...CURRENCY_CODES.map((code) => code.toLowerCase()),
]);
/** What is numbered by letters and figures: `identity card CBX 440917`. */
export const NUMBERED =
  /^(?:cards?|passports?|licen[cs]es?|permits?|plates?|registration|numbers?|no|accounts?|series|serial|documents?|certificates?)$/;
/** Words that make a capitalised run the name of a thing. */
export const THINGS = new Set(
  `peninsula sea strait river dome tower street avenue square road island islands gulf bay mountain valley lake ocean canal bridge convention treaty
  act agreement accord accords declaration protocol report day week month times post award prize cup games operation project plan program
  programme initiative strategy law bill amendment doctrine conference summit forum war revolution election elections news airport station
  building palace house hall center centre museum hospital church state states city county province region republic kingdom union world
  europe asia africa america pacific atlantic camp base memorial temple empire damage assessment dialogue interface handler process utility edition partnership munitions context hunt
  bug attack malware trojan ransomware server cloud protocol standard network order resolution
  review gazette tribune herald courier chronicle dispatch telegraph observer weekly journal magazine broadcasting`.split(
    /\s+/,
  ),
);
/** Words that begin the names of places, camps and ships. */
export const BEGINS_A_THING = new Set(
  'port lake mount mt fort cape camp gulf isle strait river bay lago puerto ss hms uss mv new san santa los las'.split(
    ' ',
  ),
);
/** Last words of the names that security vendors give to groups. */
export const NAMED_BY_VENDORS =
  /^(?:panda|kitten|typhoon|blizzard|sandstorm|tempest|chollima|sleet|buffalo|jackal|leopard|spider|bear)$/;
/** What one says to somebody before his name. */
export const INTERJECTIONS = new Set('well so okay ok yes yeah thanks hello hi hey oh ah sure look listen'.split(' '));
/** Channels: somebody only where they speak. */
export const PLATFORMS = new Set(
  'twitter facebook weibo wechat telegram google youtube instagram tiktok linkedin gmail microsoft apple'.split(' '),
);
/** What offices are called after: `Secretary of State`, `Minister of Defence`. */
export const OFFICES = new Set(
  'state defense defence energy treasury commerce justice staff interior homeland security health war labor education transportation trade finance affairs foreign information intelligence army navy police parliament digital'.split(
    ' ',
  ),
);
/** Whoever has such a role has it at a firm or an institution. */
export const AT_A_FIRM =
  /^(?:ceo|cto|cfo|founder|co-founder|cofounder|executive|manager|employees?|engineers?|contractors?|chairman|chairwoman|workers?|staff|owners?|customers?|shareholders?|users?)$/;
export const FIRM_BEFORE =
  /^(?:company|firm|vendor|startup|giant|group|outfit|gang|organisation|organization|newspaper|website|utility|hospital|clinic|airline|retailer|insurer|lender|charity)$/;
export const FOUNDS = /^(?:founded|owns|owned|runs|ran|leads|led|heads|headed|started|created|joined)$/;
/** Whoever makes or runs something is a firm or a person. */
export const MAKER_BEFORE = /^(?:contractor|maker|provider|manufacturer|operator|supplier)$/;
export const AFTER_PERSON =
  /^(?:a|an|the|who|whose|former|his|her|head|chief|director|president|spokesman|spokeswoman|spokesperson|founder|ceo|senior|deputy|minister|professor|\d\d)$/;
export const BEFORE_PERSON =
  /^(?:including|namely|told|identified|quoted|charged|sanctioned|indicted|arrested|wanted|named|like|lawyer|individual|individuals)$/;
