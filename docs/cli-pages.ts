import type { Command } from '../src/cli/commander.ts';
import { createProgram } from '../src/cli/program.ts';

/** The text of docs/cli.md: the help of the program and of each command, as they print it. */
export function cliPages(): string {
  const program = createProgram();
  const pages = [program, ...program.commands].map(
    (command) => `## ${heading(command)}\n\n\`\`\`\n${help(command)}\n\`\`\`\n`,
  );
  return `# Command line\n\nGenerated from \`--help\` by \`npm run docs\`; a test keeps it so.\n\n${pages.join('\n')}`;
}

function heading(command: Command): string {
  return command.parent ? `gainsay ${command.name()}` : 'gainsay';
}

function help(command: Command): string {
  let text = '';
  command.configureOutput({ writeOut: (written) => (text += written) });
  command.outputHelp();
  return text.trimEnd();
}
