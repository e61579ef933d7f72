import { MONTH_NAMES } from '../../../../model/words/calendar-words.ts';

/**
 * The months as dates are written, by language: ISO 639-1, then January to December, forms of one month apart by a space. The
 * nominative, the form that stands with a day, and the usual short one.
 */
const BY_LANGUAGE: Readonly<Record<string, string>> = {
  en: MONTH_NAMES.map((forms) => forms.join(' ')).join(', '),
  de: 'januar jänner jan, februar feber feb, märz mär mrz, april apr, mai, juni jun, juli jul, august aug, september sept sep, oktober okt, november nov, dezember dez',
  fr: 'janvier janv jan, février févr fév, mars, avril avr, mai, juin, juillet juil, août aout, septembre sept, octobre oct, novembre nov, décembre déc',
  es: 'enero ene, febrero feb, marzo mar, abril abr, mayo may, junio jun, julio jul, agosto ago, septiembre setiembre sept sep, octubre oct, noviembre nov, diciembre dic',
  it: 'gennaio gen, febbraio feb, marzo mar, aprile apr, maggio mag, giugno giu, luglio lug, agosto ago, settembre set sett, ottobre ott, novembre nov, dicembre dic',
  pt: 'janeiro jan, fevereiro fev, março mar, abril abr, maio mai, junho jun, julho jul, agosto ago, setembro set, outubro out, novembro nov, dezembro dez',
  nl: 'januari jan, februari feb, maart mrt, april apr, mei, juni jun, juli jul, augustus aug, september sep, oktober okt, november nov, december dec',
  pl: 'stycznia styczeń sty, lutego luty lut, marca marzec mar, kwietnia kwiecień kwi, maja maj, czerwca czerwiec cze, lipca lipiec lip, sierpnia sierpień sie, września wrzesień wrz, października październik paź, listopada listopad lis, grudnia grudzień gru',
  cs: 'ledna leden led, února únor úno, března březen bře, dubna duben dub, května květen kvě, června červen čvn, července červenec čvc, srpna srpen srp, září zář, října říjen říj, listopadu listopad lis, prosince prosinec pro',
  sk: 'januára január jan, februára február feb, marca marec mar, apríla apríl apr, mája máj, júna jún, júla júl, augusta august aug, septembra september sep, októbra október okt, novembra november nov, decembra december dec',
  sl: 'januar januarja jan, februar februarja feb, marec marca mar, april aprila apr, maj maja, junij junija jun, julij julija jul, avgust avgusta avg, september septembra sep, oktober oktobra okt, november novembra nov, december decembra dec',
  hr: 'siječnja siječanj sij, veljače veljača velj, ožujka ožujak ožu, travnja travanj tra, svibnja svibanj svi, lipnja lipanj lip, srpnja srpanj srp, kolovoza kolovoz kol, rujna rujan ruj, listopada listopad lis, studenoga studenog studeni stu, prosinca prosinac pro',
  sr: 'јануар јануара јан januar januara, фебруар фебруара феб februar februara, март марта мар mart marta, април априла апр april aprila, мај маја maj maja, јун јуна jun juna, јул јула jul jula, август августа авг avgust avgusta, септембар септембра сеп septembar septembra, октобар октобра окт oktobar oktobra, новембар новембра нов novembar novembra, децембар децембра дец decembar decembra',
  bg: 'януари ян, февруари фев, март, април апр, май, юни, юли, август авг, септември септ, октомври окт, ноември ноем, декември дек',
  ru: 'января январь янв, февраля февраль февр фев, марта март мар, апреля апрель апр, мая май, июня июнь июн, июля июль июл, августа август авг, сентября сентябрь сент сен, октября октябрь окт, ноября ноябрь нояб ноя, декабря декабрь дек',
  uk: 'січня січень січ, лютого лютий лют, березня березень бер, квітня квітень квіт, травня травень трав, червня червень черв, липня липень лип, серпня серпень серп, вересня вересень вер, жовтня жовтень жовт, листопада листопад лист, грудня грудень груд',
  be: 'студзеня студзень сту, лютага люты лют, сакавіка сакавік сак, красавіка красавік кра, мая май, чэрвеня чэрвень чэр, ліпеня ліпень ліп, жніўня жнівень жні, верасня верасень вер, кастрычніка кастрычнік кас, лістапада лістапад ліс, снежня снежань сне',
  tr: 'ocak oca, şubat şub, mart mar, nisan nis, mayıs may, haziran haz, temmuz tem, ağustos ağu, eylül eyl, ekim eki, kasım kas, aralık ara',
  az: 'yanvar yan, fevral fev, mart mar, aprel apr, may, iyun iyn, iyul iyl, avqust avq, sentyabr sen, oktyabr okt, noyabr noy, dekabr dek',
  sv: 'januari jan, februari feb, mars, april apr, maj, juni, juli, augusti aug, september sep, oktober okt, november nov, december dec',
  da: 'januar jan, februar feb, marts mar, april apr, maj, juni jun, juli jul, august aug, september sep, oktober okt, november nov, december dec',
  nb: 'januar jan, februar feb, mars mar, april apr, mai, juni jun, juli jul, august aug, september sep, oktober okt, november nov, desember des',
  fi: 'tammikuuta tammikuu tammi, helmikuuta helmikuu helmi, maaliskuuta maaliskuu maalis, huhtikuuta huhtikuu huhti, toukokuuta toukokuu touko, kesäkuuta kesäkuu kesä, heinäkuuta heinäkuu heinä, elokuuta elokuu elo, syyskuuta syyskuu syys, lokakuuta lokakuu loka, marraskuuta marraskuu marras, joulukuuta joulukuu joulu',
  et: 'jaanuar jaan, veebruar veebr, märts, aprill apr, mai, juuni, juuli, august aug, september sept, oktoober okt, november nov, detsember dets',
  lv: 'janvāris janvārī janv, februāris februārī febr, marts martā, aprīlis aprīlī apr, maijs maijā, jūnijs jūnijā jūn, jūlijs jūlijā jūl, augusts augustā aug, septembris septembrī sept, oktobris oktobrī okt, novembris novembrī nov, decembris decembrī dec',
  lt: 'sausio sausis, vasario vasaris, kovo kovas, balandžio balandis, gegužės gegužė, birželio birželis, liepos liepa, rugpjūčio rugpjūtis, rugsėjo rugsėjis, spalio spalis, lapkričio lapkritis, gruodžio gruodis',
  hu: 'január jan, február febr, március márc, április ápr, május máj, június jún, július júl, augusztus aug, szeptember szept, október okt, november nov, december dec',
  ro: 'ianuarie ian, februarie feb, martie mar, aprilie apr, mai, iunie iun, iulie iul, august aug, septembrie sept, octombrie oct, noiembrie noi nov, decembrie dec',
  el: 'ιανουαρίου ιανουάριος ιαν, φεβρουαρίου φεβρουάριος φεβ, μαρτίου μάρτιος μαρ, απριλίου απρίλιος απρ, μαΐου μαΐος μαΐ, ιουνίου ιούνιος ιουν, ιουλίου ιούλιος ιουλ, αυγούστου αύγουστος αυγ, σεπτεμβρίου σεπτέμβριος σεπ, οκτωβρίου οκτώβριος οκτ, νοεμβρίου νοέμβριος νοε, δεκεμβρίου δεκέμβριος δεκ',
  id: 'januari jan, februari feb, maret mar, april apr, mei, juni jun, juli jul, agustus agu, september sep, oktober okt, november nov, desember des',
  ms: 'januari jan, februari feb, mac, april apr, mei, jun, julai jul, ogos ogo, september sep, oktober okt, november nov, disember dis',
  ca: 'gener gen, febrer febr, març, abril abr, maig, juny, juliol jul, agost ag, setembre set, octubre oct, novembre nov, desembre des',
  eu: 'urtarrila urtarrilak urt, otsaila otsailak ots, martxoa martxoak mar, apirila apirilak api, maiatza maiatzak mai, ekaina ekainak eka, uztaila uztailak uzt, abuztua abuztuak abu, iraila irailak ira, urria urriak urr, azaroa azaroak aza, abendua abenduak abe',
  gl: 'xaneiro xan, febreiro feb, marzo mar, abril abr, maio mai, xuño, xullo xul, agosto ago, setembro set, outubro out, novembro nov, decembro dec',
  sq: 'janar jan, shkurt shk, mars mar, prill pri, maj, qershor qer, korrik korr, gusht gush, shtator sht, tetor tet, nëntor nën, dhjetor dhj',
  mk: 'јануари јан, февруари фев, март мар, април апр, мај, јуни јун, јули јул, август авг, септември сеп, октомври окт, ноември ное, декември дек',
  is: 'janúar jan, febrúar feb, mars mar, apríl apr, maí, júní jún, júlí júl, ágúst ágú, september sep, október okt, nóvember nóv, desember des',
  ar: 'يناير, فبراير, مارس, أبريل ابريل, مايو, يونيو, يوليو, أغسطس اغسطس, سبتمبر, أكتوبر اكتوبر, نوفمبر, ديسمبر',
  fa: 'ژانویهٔ ژانویه, فوریهٔ فوریه, مارس, آوریل, مهٔ مه, ژوئن, ژوئیهٔ ژوئیه, اوت, سپتامبر, اکتبر, نوامبر, دسامبر',
  he: 'ינואר, פברואר, מרץ, אפריל, מאי, יוני, יולי, אוגוסט, ספטמבר, אוקטובר, נובמבר, דצמבר',
  hi: 'जनवरी, फ़रवरी फरवरी, मार्च, अप्रैल, मई, जून, जुलाई, अगस्त, सितंबर सितम्बर, अक्टूबर, नवंबर नवम्बर, दिसंबर दिसम्बर',
  bn: 'জানুয়ারি, ফেব্রুয়ারি, মার্চ, এপ্রিল, মে, জুন, জুলাই, আগস্ট, সেপ্টেম্বর, অক্টোবর, নভেম্বর, ডিসেম্বর',
  th: 'มกราคม ม.ค, กุมภาพันธ์ ก.พ, มีนาคม มี.ค, เมษายน เม.ย, พฤษภาคม พ.ค, มิถุนายน มิ.ย, กรกฎาคม ก.ค, สิงหาคม ส.ค, กันยายน ก.ย, ตุลาคม ต.ค, พฤศจิกายน พ.ย, ธันวาคม ธ.ค',
};

/** The number of every month by its name. Where languages differ (`listopad`) the ones listed first win, unless told which. */
const ANY = new Map<string, number>();
const OF_LANGUAGE = new Map<string, Map<string, number>>();
for (const [language, months] of Object.entries(BY_LANGUAGE)) {
  const own = new Map<string, number>();
  months.split(', ').forEach((forms, i) => {
    for (const form of forms.split(' ')) own.set(form, i + 1);
  });
  OF_LANGUAGE.set(language, own);
  for (const [form, month] of own) if (!ANY.has(form)) ANY.set(form, month);
}

/** The month a word names, 1 to 12, in the page's language before any other; null for none. */
export function monthOf(word: string, language: string | null): number | null {
  const form = word.toLowerCase().replace(/\.$/, '');
  return OF_LANGUAGE.get(language ?? '')?.get(form) ?? ANY.get(form) ?? null;
}
