import type { RefusalKind } from '../model/refusal.ts';

/** What the program's exit code says. docs/cli.md is generated from these lines. */
export const EXIT = {
  done: { code: 0, meaning: 'done; also when nothing was found' },
  failed: { code: 1, meaning: 'Gainsay itself failed: please report it' },
  usage: { code: 2, meaning: 'the command, an option or a value is wrong' },
  input: { code: 3, meaning: 'at least one report could not be read; the others were' },
  case: { code: 4, meaning: 'the case cannot be used: it is missing, not a case, of a newer version, or out of reach' },
  locked: { code: 5, meaning: 'another program is writing to the case' },
  nothing: { code: 6, meaning: 'no such reference in these reports' },
  stopped: { code: 130, meaning: 'stopped with Ctrl-C; what was added stays' },
} as const;

export function exitCodeOf(kind: RefusalKind): number {
  return EXIT[kind].code;
}
