/** A thread that fails in the way it is asked to. */
import { doJob } from '../../train/threads.ts';
import { UserError } from '../../train/user-error.ts';

doJob((way: string) => {
  if (way === 'user') throw new UserError('no such folder');
  if (way === 'exit') process.exit(3);
  return way;
});
