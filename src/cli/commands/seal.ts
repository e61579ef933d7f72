import { Command } from '../commander.ts';
import type { SealRecorded } from '../../model/seal.ts';
import { inCase } from '../in-case.ts';
import { withCase } from '../with-case.ts';
import { answer, wantsColor, width } from '../terminal.ts';
import { whoDecides, withBy, type WhoChoices } from '../who-decides.ts';

interface Options extends WhoChoices {
  case: string;
  json?: boolean;
}

export function sealCommand(): Command {
  return decision('seal')
    .summary('seal the name of a person, or words that describe one')
    .description(
      'Records a judgement: from now on no output shows this name, whether or not the reports accuse its bearer. A name of ' +
        'two words or more is sealed in all its forms; anything else, such as a describing role, as it is written.',
    )
    .argument('<name>', 'a name or a describing role, in quotation marks')
    .addHelpText(
      'after',
      `
The answer does not repeat the name: it gives the code that stands for it from now on, and the
reference of the judgement.

Examples:
  gainsay seal "Maren Ostholt" --why "a bystander"
  gainsay seal "the night manager of the harbour office" --why "there is only one"`,
    )
    .action((name: string, options: Options) =>
      decide(options, 'sealed', (opened) => opened.seal(name, whoDecides(options))),
    );
}

export function unsealCommand(): Command {
  return decision('unseal')
    .summary('show a sealed person by name')
    .description(
      'Records a judgement: from now on every output of this case shows the name. It stands with name, date and reason ' +
        'until it is taken back with "gainsay retract", or the name is sealed again.',
    )
    .argument('<name>', 'the name, or the code of the seal, e.g. 7KQ')
    .addHelpText(
      'after',
      `
Examples:
  gainsay unseal 7KQ --why "convicted, and named by the court"
  gainsay seals`,
    )
    .action((name: string, options: Options) =>
      decide(options, 'unsealed', (opened) => opened.unseal(name, whoDecides(options))),
    );
}

function decision(name: string): Command {
  return withBy(withCase(new Command(name)), 'who decides')
    .requiredOption('--why <reason>', 'why, for whoever reads the record')
    .option('--json', 'print the seal as JSON')
    .configureOutput({
      outputError: (message, write) => write(LACKS_REASON.test(message) ? withoutReason(name) : message),
    });
}

const LACKS_REASON = /required option '--why|option '--why <reason>' argument missing/;

function withoutReason(name: string): string {
  const example = name === 'seal' ? '"Maren Ostholt" --why "a bystander"' : '7KQ --why "named by the court"';
  return (
    `gainsay: "${name}" needs --why: the reason stands beside the decision in the record, for whoever asks later why a name is ` +
    `shown or not. For example: gainsay ${name} ${example}\n`
  );
}

type Opened = Parameters<Parameters<typeof inCase>[2]>[0];

async function decide(options: Options, done: 'sealed' | 'unsealed', act: (opened: Opened) => Promise<SealRecorded>) {
  const recorded = await inCase(options.case, { create: false }, act);
  const { renderSealed } = await import('../../present/text/render-seals.ts');
  const { renderSealedJson } = await import('../../present/json/render-seals-json.ts');
  const layout = { width: width(), color: wantsColor() };
  await answer(options.json ? renderSealedJson(done, recorded) : renderSealed(done, recorded, layout));
}
