import { remember } from './remember.ts';

/**
 * What is kept up with a set of things, such as an index of them: it is told what comes and what goes. In whatever order it is told,
 * it must end as if it had been made of what is there now.
 */
export interface Follower<T> {
  add(thing: T): void;
  remove(thing: T): void;
}

/**
 * The follower of this step, told of all `things` the first time and after that of the difference. Kept as long as the first
 * of the things is; where another comes first, a new one is made.
 */
export function follow<T extends object, F extends Follower<T>>(things: readonly T[], step: string, make: () => F): F {
  const [owner] = things;
  const { follower, known } = owner ? remember(owner, step, '', () => begin<T, F>(make)) : begin<T, F>(make);
  const here = new Set(things);
  for (const thing of known) {
    if (here.has(thing)) continue;
    follower.remove(thing);
    known.delete(thing);
  }
  for (const thing of here) {
    if (known.has(thing)) continue;
    follower.add(thing);
    known.add(thing);
  }
  return follower;
}

function begin<T, F>(make: () => F): { follower: F; known: Set<T> } {
  return { follower: make(), known: new Set() };
}
