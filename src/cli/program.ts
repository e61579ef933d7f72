import { Command, CommanderError } from './commander.ts';
import { Refusal } from '../model/refusal.ts';
import { EXIT, exitCodeOf } from './exit-codes.ts';
import { addCommand } from './commands/add.ts';
import { dossierCommand } from './commands/dossier.ts';
import { listCommand } from './commands/list.ts';
import { readCommand } from './commands/read.ts';
import { retractCommand } from './commands/retract.ts';
import { sealCommand, unsealCommand } from './commands/seal.ts';
import { sealsCommand } from './commands/seals.ts';
import { searchCommand } from './commands/search.ts';
import { setCommand } from './commands/set.ts';
import { showCommand } from './commands/show.ts';
import { traceCommand } from './commands/trace.ts';
import { limitMemory } from './limit-memory.ts';
import { endQuietlyOnClosedPipe, tell } from './terminal.ts';
import { withoutFarGuess } from './without-far-guess.ts';
import { VERSION } from './version.ts';

/** The command line: every command with its help. Nothing heavy is loaded until a command runs. */
export function createProgram(): Command {
  const program = new Command('gainsay')
    .description(
      'Reads conflicting reports about who hacked whom and shows who says what, who denies it, who only repeats it, and what stays unanswered. It never says who is right.',
    )
    .version(VERSION)
    .configureHelp({ helpWidth: 100 })
    .showHelpAfterError('(gainsay --help shows what there is)')
    .exitOverride()
    .addHelpText('after', HELP);
  for (const command of [
    dossierCommand(),
    showCommand(),
    traceCommand(),
    readCommand(),
    addCommand(),
    listCommand(),
    searchCommand(),
    setCommand(),
    sealCommand(),
    unsealCommand(),
    sealsCommand(),
    retractCommand(),
  ]) {
    program.addCommand(command.configureHelp({ helpWidth: 100 }).exitOverride());
  }
  return program;
}

const HELP = `
Examples:
  gainsay dossier reports/*.txt                 read these reports and print the dossier
  gainsay dossier reports/*.txt --html out.html the same as one page to hand on
  gainsay show s-4k7q2 reports/*.txt            open a reference: the words in their place
  gainsay trace v-9c2mw reports/*.txt           follow a value to its reports and origins
  gainsay add reports/                          keep reports in a case (./case.gainsay)
  gainsay set r-1f09a --published 2025-06-05    say what a report does not; verdicts follow

Only links that you name are fetched, and only what you ask for is written. Nothing is ever sent
anywhere else.

Exit codes:
${Object.values(EXIT)
  .map(({ code, meaning }) => `  ${String(code).padStart(3)}  ${meaning}`)
  .join('\n')}
`;

const HELP_WORDS = ['help', '-h', '--help'];

/** Help for a command that there is not is asked for in error: only the name is left, and that is answered. */
function namedCommand(program: Command, args: string[]): string[] {
  const named = args.find((arg) => !arg.startsWith('-') && !HELP_WORDS.includes(arg));
  const known = named === undefined || program.commands.some((command) => command.name() === named);
  return known || !args.some((arg) => HELP_WORDS.includes(arg)) ? args : [named];
}

/** Runs the command line and gives the exit code. */
export async function main(args: string[]): Promise<number> {
  limitMemory();
  endQuietlyOnClosedPipe();
  const errors: string[] = [];
  try {
    const program = createProgram();
    for (const command of [program, ...program.commands])
      command.configureOutput({ writeErr: (text) => errors.push(withoutFarGuess(text)) });
    await program.parseAsync(namedCommand(program, args), { from: 'user' });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    if (error instanceof CommanderError && errors.length === 0) return error.exitCode;
    // A message may repeat what was typed, and that may be a number that is somebody's.
    const { protect } = await import('../gainsay.ts');
    if (error instanceof CommanderError) {
      protect([errors.join('').trimEnd()]).forEach(tell);
      return EXIT.usage.code;
    }
    if (error instanceof Refusal) {
      protect([`gainsay: ${error.message}`]).forEach(tell);
      return exitCodeOf(error.kind);
    }
    protect([`gainsay failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`]).forEach(
      tell,
    );
    return EXIT.failed.code;
  }
}
