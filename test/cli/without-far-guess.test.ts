import { expect, it } from 'vitest';
import { withoutFarGuess } from '../../src/cli/without-far-guess.ts';

it.each([
  ["error: unknown option '--jsn'\n(Did you mean --json?)", true],
  ["error: unknown option '--htlm'\n(Did you mean --html?)", true],
  ["error: unknown command 'dosier'\n(Did you mean dossier?)", true],
  ["error: unknown option '--css'\n(Did you mean --case?)", false],
])('%s', (message, near) => expect(withoutFarGuess(message).includes('mean')).toBe(near));
