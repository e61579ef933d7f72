import { MONTHS_BUT_MAY, WEEKDAYS } from '../../model/words/calendar-words.ts';
/** Words that stand in names of bodies, groups and things, and so tell that a capitalised run names no person. */
const NOT_OF_PERSONS = new Set(
  `ministry bureau agency agencies office department council committee commission congress parliament senate court party army force
  forces command corps navy police guard military defence defense intelligence security service services directorate administration
  authority government group gang team unit brigade regiment division center centre institute institution university college
  school academy science sciences laboratory labs lab company corporation corp inc ltd llc limited gmbh holdings technologies technology tech systems
  networks network software media news times press tv radio journal herald telegraph guardian typhoon bear panda kitten spider
  blizzard sandstorm sleet tempest chollima jackal leopard kingdom republic federation union nations foreign national international
  federal cyber cybersecurity cyberspace internet information communications communication electronic digital global
  street avenue road city province county district island islands strait sea act operation project campaign games olympics affairs
  treasury energy homeland revolutionary liberation pentagon kremlin remote support access api server servers cloud data key software
  empire muslims christians jews senators democrats republicans lawmakers mining minerals bank foods analytics hosting society industries
  logistics optics airlines airways telecom telecoms avionics pharma pharmaceuticals insurance solutions consulting shipping railways chemicals
  utilities bloc enforcement customs immigration marathon observatory temple tower square plaza airport hospital stadium
  foundation trust fund enterprises associates ventures`.split(/\s+/),
);

/** Words for a trade that end the name of a firm, whoever it is called after: `Varensk Freight`. None that people are called, such as Marine. */
const ENDS_A_FIRM = new Set(
  `maritime freight haulage cargo ferries motors aerospace electronics terminals textiles plastics metals brewery breweries dairies
  packaging catering diagnostics robotics biotech semiconductors fisheries shipyard shipyards refinery refineries petroleum minerals`.split(
    /\s+/,
  ),
);

/** Directions and other words that begin the names of places and bodies, and end the names of persons. */
const BEGINS_A_PLACE = new Set(
  `north south east west northern southern eastern western central united new los las san santa white saudi hong sri el costa cape
  sierra burkina puerto port lake mount fort gulf world people's peoples public state house interior justice`.split(
    /\s+/,
  ),
);

/** Demonyms, capitals, months and days: they stand before or after a name and are no part of it. */
const BESIDE_NAMES = new Set([
  ...WEEKDAYS,
  ...MONTHS_BUT_MAY,
  ...`european asian american saudi lebanese syrian palestinian egyptian iraqi afghan australian canadian italian spanish swedish african russian chinese iranian korean taiwanese israeli ukrainian british german french japanese indian
  islamic vietnamese pakistani turkish belarusian polish dutch norwegian czech us u.s uk eu beijing moscow washington taipei tehran
  kyiv brussels taiwan china russia iran israel ukraine america britain germany france japan korea india europe asia africa`.split(
    /\s+/,
  ),
]);

/** Words that open a sentence or a heading in capitals without belonging to a name. */
const OPENERS = new Set(
  `nobody somebody everybody anybody everyone someone anyone the a an this that these those it its he she they we i you his her their our my in on at by for from with without after before
  since until during while when where who whom whose what which why how if as and or but nor so yet because although though however
  meanwhile also both all some many most more one two three four five six seven eight nine ten another other others each every
  to of about against according including between among over under then there here now today yesterday tomorrow earlier later last
  next first second new former named accused accuses accusing charged charges charging indicted wanted identified exposed is are was
  were be been has have had do does did not no yes may might could would should will says said say told names photo photos
  officials authorities prosecutors investigators police hackers hacker suspect suspects defendant defendants only just even still
  special name full alias aka reward age born dob date case updated update source sources breaking exclusive read more via not denies denied arrested
  sentenced faces pleads admits hacked wins`.split(/\s+/),
);

/** Titles and roles that stand before a name. */
const TITLES = new Set(
  `mr mrs ms miss dr prof professor sir president prime vice premier adviser advisor chancellor king queen prince princess minister secretary senator
  governor mayor ambassador general colonel major captain lieutenant sergeant admiral commander chief director deputy chairman
  chairwoman head founder officer agent inspector judge prosecutor magistrate superintendent commissioner attorney justice congressman congresswoman representative spokesman
  spokeswoman spokesperson reporter correspondent journalist editor anchor analyst researcher expert lawyer counsel aide hacker hackers suspect
  suspects defendant defendants operative operatives fugitive comrade private corporal sheriff detective engineer sen sens rep reps gov cpl maj capt cmdr adm lt sgt col gen`.split(
    /\s+/,
  ),
);

/** Titles and roles of office: a bare surname after one means the holder of the office. */
const OFFICES = new Set(
  `president premier chancellor king queen minister adviser advisor secretary senator governor mayor ambassador general admiral judge congressman
  congresswoman representative spokesman spokeswoman spokesperson reporter correspondent journalist editor anchor analyst researcher
  professor sen sens rep reps gov`.split(/\s+/),
);

/** Offices of state: a mere remark against their holder exposes nobody. */
const OFFICES_OF_STATE =
  /\b(?:president|premier|chancellor|king|queen|minister|secretary|senator|governor|ambassador|congressman|congresswoman|sens?|reps?|(?:majority|minority|opposition|party) leader|whip|lawmaker|counsel|first (?:lady|gentleman)|adviser|advisor)\b/i;

/** Surnames and given names that are also ordinary words: alone they are a name only where something shows it. */
const ORDINARY = new Set(
  `long may will grant hope young brown black white green grey gray king price stone law page field ford hill wood woods woody rose
  mark frank bill rob jack drew art major best love short small little good strong sharp rich power powers wise swift moody
  bush lake rivers banks brook bridges church temple day days night winter summer spring fall autumn march june august sunday
  monday friday west east north south fox wolf lamb bird hawk drake swan fish pike bass cook baker butler carter cooper fisher
  hunter mason miller porter potter sawyer shepherd smith tailor taylor turner walker weaver bond cash marks noble pope bishop
  abbot dean knight earl duke prince case chance chase clay cliff dale dawn faith joy grace glen guy heath iris ivy jade
  jasmine lance lane max miles olive pat penny peg ray reed ruby sandy skip sue van ward wade worth an do so he she me we you
  her him his our the and or but not to in on at by of for from as is it be a i no go up us
  cross crane bell ball bolt booth born bow box boy buck bull burns button hall hand hart head holder home house huff hull hunt
  just keen kind lord lot low man mane many marsh more moss new old park parks peace pool poor post pound pride pure
  root rush sage sands sears sell shade shore silver singer song staples star steel street tide trip true twist wall waters
  web weeks wells wild wilder words work yard yang yin son sun ming ban bang can dan den fan gang gong hang kang lang lie
  lung man mao pan pang pin ping rang ran sang shed song sung tan tang tie ting tong ton wan wen wing`.split(/\s+/),
);

/** Words that stand before a verb in place of any name: `Nobody was arrested`. */
const STANDS_FOR_ANY =
  /^(?:nobody|somebody|everybody|anybody|everyone|someone|anyone|none|nothing|something|everything|anything|others?|both|all|some|many|most|who|what|he|she|they|it|we|you|i|this|that|these|those|one)$/;

/** Openers that are also given names or surnames. */
const NAMES_TOO = new Set(['will', 'may', 'an', 'so', 'do', 'no']);

export const saysNotAPerson = (norm: string): boolean => NOT_OF_PERSONS.has(norm);
export const endsAFirm = (norm: string): boolean => ENDS_A_FIRM.has(norm);
export const isOpener = (norm: string): boolean => OPENERS.has(norm);
export const isTitle = (norm: string): boolean => TITLES.has(norm);
export const isOffice = (norm: string): boolean => OFFICES.has(norm);
export const isOfficeOfState = (role: string): boolean =>
  OFFICES_OF_STATE.test(role) && !/\b(?:former|ex)\b/i.test(role);
export const isOrdinary = (norm: string): boolean => ORDINARY.has(norm);
/** A word that says something by itself, whoever is called by it. */
export const isAlsoAWord = (norm: string): boolean =>
  ORDINARY.has(norm) ||
  OPENERS.has(norm) ||
  BESIDE_NAMES.has(norm) ||
  NOT_OF_PERSONS.has(norm) ||
  BEGINS_A_PLACE.has(norm);
export const standsForAny = (norm: string): boolean => STANDS_FOR_ANY.test(norm);
export const beginsAPlace = (norm: string): boolean => BEGINS_A_PLACE.has(norm);
export const isBesideNames = (norm: string): boolean => BESIDE_NAMES.has(norm);
export const isAlsoAName = (norm: string): boolean => NAMES_TOO.has(norm);
