import type { Dossier } from '../model/dossier.ts';
import { Refusal } from '../model/refusal.ts';
import { TLP_LEVELS, type TlpLevel } from '../present/view/tlp.ts';
import type { Asked } from './check-places.ts';
import { Option, type Command } from './commander.ts';
import { tell } from './terminal.ts';
import { writeFolder } from './write-folder.ts';
import { writeWhole } from './write-whole.ts';

/** Where to write a dossier to hand it on, by form. */
export interface HandOnChoices {
  html?: string;
  misp?: string;
  csv?: string;
  stix?: string;
  tlp?: TlpLevel;
}

/** The options that write a dossier into a file or a folder instead of printing it. */
export function withHandOn(command: Command): Command {
  return command
    .option('--html <file>', 'write one self-contained page instead of printing')
    .option('--misp <file>', 'write one event for MISP instead of printing')
    .option('--csv <folder>', 'write tables for a spreadsheet, R or pandas into a folder instead of printing')
    .option('--stix <file>', 'write a bundle of STIX 2.1 instead of printing')
    .addOption(
      new Option('--tlp <level>', 'mark how far the page, bundle or MISP event may be passed on')
        .choices(TLP_LEVELS)
        .argParser(readLevel),
    );
}

/** As FIRST writes it too: `AMBER`. */
function readLevel(written: string): TlpLevel {
  const level = TLP_LEVELS.find((one) => one === written.toLowerCase());
  if (level) return level;
  throw new Refusal('usage', `--tlp ${written} is no level of TLP 2.0: give one of ${TLP_LEVELS.join(', ')}.`);
}

/** Refuses a marking that nothing would bear: whoever gives one relies on it. */
export function checkMarking({ tlp, html, stix, misp, csv }: HandOnChoices): void {
  if (tlp === undefined) return;
  if (csv !== undefined)
    throw new Refusal('usage', `--tlp ${tlp} can not mark tables: write --csv apart, and tell whoever gets them.`);
  if (html !== undefined || stix !== undefined || misp !== undefined) return;
  throw new Refusal(
    'usage',
    `--tlp ${tlp} marks what --html, --stix and --misp write, and none of them is given: add one, or leave --tlp out.`,
  );
}

/** The forms asked for, in the order in which they are written. */
export function formsAsked(choices: HandOnChoices): Asked[] {
  return FORMS.flatMap((form) => {
    const place = choices[form];
    return place === undefined ? [] : [{ form, place }];
  });
}

/** Writes the dossier in each form asked for, tells where it is, and says whether any was. */
export async function handOn(dossier: Dossier, choices: HandOnChoices): Promise<boolean> {
  const asked = formsAsked(choices);
  for (const { form, place } of asked) {
    await WRITE[form](dossier, place, choices);
    await tellWhere(dossier, place);
  }
  return asked.length > 0;
}

type Write = (dossier: Dossier, place: string, choices: HandOnChoices) => Promise<void>;

// Each is loaded only where it is asked for.
const WRITE: Record<Asked['form'], Write> = {
  async html(dossier, file, { tlp = null }) {
    const { renderDossierHtml } = await import('../present/html/render-dossier-html.ts');
    await writeWhole(file, renderDossierHtml(dossier, tlp));
  },
  async misp(dossier, file, { tlp = null }) {
    const { mispParts } = await import('../present/misp/render-dossier-misp.ts');
    await writeWhole(file, mispParts(dossier, { at: new Date(), tlp }));
  },
  async stix(dossier, file, { tlp = null }) {
    const { stixParts } = await import('../present/stix/render-dossier-stix.ts');
    await writeWhole(file, stixParts(dossier, { at: new Date(), tlp }));
  },
  async csv(dossier, folder) {
    const { renderDossierCsv } = await import('../present/csv/render-dossier-csv.ts');
    await writeFolder(folder, renderDossierCsv(dossier));
  },
};

const FORMS = Object.keys(WRITE) as Asked['form'][];

async function tellWhere(dossier: Dossier, place: string): Promise<void> {
  const { protect } = await import('../gainsay.ts');
  const { count } = await import('../present/view/wording/count.ts');
  protect([`The dossier of ${count(dossier.reports.length, 'report')} is in ${place}`]).forEach(tell);
}
