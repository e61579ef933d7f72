import { USER_ERROR, UserError } from './user-error.ts';

/** The folder with the annotated corpora. */
function benchFolder(): string {
  const folder = process.env['GAINSAY_BENCH'];
  if (!folder) throw new UserError('set GAINSAY_BENCH to the folder with the annotated corpora');
  return folder;
}

/** Runs a training with that folder. What the person at the keyboard can mend is told in one line, and ends it with 2. */
export async function runWithBench(train: (bench: string) => void | Promise<void>): Promise<void> {
  try {
    await train(benchFolder());
  } catch (error) {
    const message = messageOf(error);
    if (message === null) throw error;
    console.error(message);
    process.exitCode = 2;
  }
}

function messageOf(error: unknown): string | null {
  const { code, path, message } = error as NodeJS.ErrnoException;
  if (code === USER_ERROR) return message;
  if (code !== 'ENOENT' || !path?.startsWith(benchFolder())) return null;
  return `cannot read ${path}: GAINSAY_BENCH must name the folder with the annotated corpora`;
}
