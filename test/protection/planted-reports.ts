/** Invented personal data. None of it may be found on disk or in any output once a report was read. */
export const VALUES = {
  'Taiwan ID number': 'A123456789',
  'mainland China ID number': '11010519491231002X',
  'Hong Kong ID number': 'K987654(5)',
  'Macau ID number': '5123456(7)',
  'US Social Security number': '219-09-9998',
  'UK National Insurance number': 'JG 10 37 59 A',
  'passport number': 'XA7654321',
  IBAN: 'GB29 NWBK 6016 1331 9268 19',
  'card number': '4111 1111 1111 1111',
  'bank account number': '70872490',
  'international phone': '+886 2 5550 0143',
  'US phone': '(202) 555-0147',
  'e-mail local part': 'vesper.quillon77',
  'birth date': '4 February 1988',
  'street address': '17 Quince Hollow Road',
  'identity number': 'RSSMRA85T10A562S',
  'national number': '85073003328',
  'licence plate': 'LU 4471K',
};

/** Invented persons in positions that seal them. Their names stay in the case, and reach no output. */
export const NAMES = [
  'Corvin Aldemar',
  'Tessaly Wrenfield',
  'Oriel Castavet',
  'Bastian Thornquist',
  'Lorcan Vexholm',
  'Ludo Sarnwick',
  'Petra Wexcombe',
];

/** Sealed by a decision only, halfway through the runs. */
export const SEALED_LATER = 'Maren Ostholt';
export const SEALED_ROLE = 'night keeper of the northern pier';

/** Named in the same reports and exposed by nothing: they stay. The minister shares a surname with one of the accused. */
export const VISIBLE = ['Ada Vexholm', 'Tin Lantern', 'Port Havel'];

export const REPORTS: Record<string, string> = {
  'notice.txt': `Wanted: reward for information

Police in Velmark accused Corvin Aldemar of breaking into the systems of the harbour. A reward is offered for Tessaly Wrenfield, a hacker of the same group.

- Corvin Aldemar, ID number A123456789, born 4 February 1988, reachable at +886 2 5550 0143.
- Tessaly Wrenfield, ID number 11010519491231002X, social security number 219-09-9998.

His card 4111 1111 1111 1111, his account number 70872490 and GB29 NWBK 6016 1331 9268 19 were listed, and his passport no. XA7654321. Wrenfield used JG 10 37 59 A, the card K987654(5) and a Macau card 5123456(7), and lives at 17 Quince Hollow Road, Velmark.

Write to vesper.quillon77@harbour.example or call (202) 555-0147. Aldemar's flat was searched.
`,
  'wire.txt': `Corvin Aldemar among those wanted

MARHOLM - Police named two people charged with sabotage as Ludo Sarnwick, 33, a programmer, and Petra Wexcombe, 37, an electrician. The letter shows RSSMRA85T10A562S and PESEL 85073003328, and a van with the plate LU 4471K.

Prosecutors charged Oriel Castavet, 34, with hacking the harbour. Mr Castavet could not be reached. The ministry also published photographs of Bastian Thornquist, whom it accuses of spying.

The harbour office said that C. Aldemar and TESSALY WRENFIELD had left the country. Maren Ostholt, a bystander, spoke to the night keeper of the northern pier.
`,
  'positions.txt': `ALDEMAR'S LAWYER SPEAKS

The Aldemars left Velmark on Sunday. "Aldemar was at home," a neighbour said. The Aldemar-led crew fell apart at Port Havel; the Aldemars' car was found.

- Aldemar, owner of the flat
* WRENFIELD: not seen

ALDEMAR'S PHONE WAS OFF. Colonel Thornquist was (as "Thornquist") on the list. Ms Wrenfield's sister wept. Castavet's trial begins in May.

Prosecutors charged Lorcan Vexholm with hacking. Vexholm denied it. Minister Ada Vexholm is no relation of his. Ada Vexholm thanked the police, who accuse Tin Lantern of hacking Port Havel.

The group known as Tin Lantern has been silent since.
`,
  'call.txt': `00:00Aldemar is still at large, the police say.
00:05Our reporter asked Mr Castavet about it.
00:10Wrenfield said nothing, and that
00:14Thornquist was never there either, as far as
00:19Corvin
00:20Aldemar's friends know.
`,
  'letter.txt':
    'According to a letter by Corvin Aldemar, the harbour was open on Sunday. The harbour office said that it was shut.\n',
  'Corvin-Aldemar_A123456789.txt':
    'Officials said nothing more about the case on Monday. A lawyer said his client denied the accusation.\n',
};
export const BESIDE_WIRE = JSON.stringify({
  title: 'Who is Oriel Castavet?',
  url: 'https://news.example/corvin-aldemar',
  byline: 'vesper.quillon77@harbour.example',
});

export const BESIDE_NOTICE = JSON.stringify({
  title: "Aldemar's last day: THE WRENFIELDS SPEAK",
  url: 'https://news.example/the-aldemars?q=Tessaly%20Wrenfield#thornquist_bastian',
  byline: 'Corvin Aldemar',
  publisher: 'Castavet Watch',
});

/** A page and its address, both with what is planted. */
export const PAGE_PATH = '/2031/corvin-aldemar/A123456789?to=vesper.quillon77@harbour.example';
export const PAGE = `<!doctype html><html><head><title>Corvin Aldemar wanted</title></head><body><article><h1>Corvin Aldemar wanted</h1>
<p>Police in Velmark accused Corvin Aldemar of breaking into the systems of the harbour. His ID number is A123456789.</p>
<p>Mr Aldemar, born on 4 February 1988, lives at 17 Quince Hollow Road and can be called at +886 2 5550 0143, they said on Monday.</p>
<p>The harbour office said that nothing had been lost, and that its systems had been running again since Sunday evening.</p>
</article></body></html>`;
