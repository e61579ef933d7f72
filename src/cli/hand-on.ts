import type { Dossier } from '../model/dossier.ts';
import type { Command } from './commander.ts';
import { tell } from './terminal.ts';
import { writeWhole } from './write-whole.ts';

/** Where to write a dossier to hand it on, by form. */
export interface HandOnChoices {
  html?: string;
}

/** The options that write a dossier into a file instead of printing it. */
export function withHandOn(command: Command): Command {
  return command.option('--html <file>', 'write one self-contained page instead of printing');
}

/** Writes the dossier in each form asked for, tells where it is, and says whether any was. */
export async function handOn(dossier: Dossier, choices: HandOnChoices): Promise<boolean> {
  const asked = FORMS.flatMap(([form, write]) => {
    const place = choices[form];
    return place === undefined ? [] : [{ place, write }];
  });
  for (const { place, write } of asked) {
    await write(dossier, place);
    await tellWhere(dossier, place);
  }
  return asked.length > 0;
}

type Write = (dossier: Dossier, place: string) => Promise<void>;

// Each is loaded only where it is asked for.
const FORMS: [form: keyof HandOnChoices, write: Write][] = [
  [
    'html',
    async (dossier, file) => {
      const { renderDossierHtml } = await import('../present/html/render-dossier-html.ts');
      await writeWhole(file, renderDossierHtml(dossier));
    },
  ],
];

async function tellWhere(dossier: Dossier, place: string): Promise<void> {
  const { protect } = await import('../gainsay.ts');
  const { count } = await import('../present/view/wording.ts');
  protect([`The dossier of ${count(dossier.reports.length, 'report')} is in ${place}`]).forEach(tell);
}
