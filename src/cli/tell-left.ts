import type { Failed } from '../model/received.ts';
import { EXIT } from './exit-codes.ts';
import { tell } from './terminal.ts';

export function messagesOf(left: readonly Failed[]): string[] {
  return left.map(({ refusal }) => refusal.message);
}

/** Tells why inputs were left out, in messages fit to be shown; the command goes on and ends with the exit code for it where reports lack. */
export function tellLeft(left: readonly Failed[], messages: readonly string[]): void {
  messages.forEach((message) => tell(`gainsay: ${message}`));
  if (left.some(({ passedOver }) => !passedOver)) process.exitCode = EXIT.input.code;
}
