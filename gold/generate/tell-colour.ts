import { actor, place } from './name-things.ts';
import { words, type Phrase } from './phrase.ts';
import type { Random } from './random.ts';
import type { Telling } from './version.ts';

const WHO =
  'shopkeepers,clerks,a night porter,two electricians,students,retired engineers,bus drivers,the harbour pilots,a choir on tour,dentists,the evening shift,local farmers,a school class,anglers,librarians,taxi owners,a wedding party,the bakers’ guild'.split(
    ',',
  );
const DID =
  'complained about,learned of,joked about,had to wait for,wrote letters on,paid no heed to,noticed at once,could not explain,argued over,gathered to discuss,were sent home because of,filmed,missed,drew maps of'.split(
    ',',
  );
const WHAT =
  'the long queues,a dark control panel,the silence in the yard,paper forms from the cellar,a row of blinking lamps,the missing invoices,an empty departure board,three days of overtime,the humming of generators,a borrowed typewriter,the second outage that week,an old emergency plan,the stuck lift,the wrong time on every clock'.split(
    ',',
  );
const TAIL =
  'and went on with their work,while the mayor looked on,before the heating returned,as the week wore on,and nobody laughed,until somebody found a key,for want of anything better,to the surprise of visitors,though few were told why,and the coffee ran out,as far as anyone recalls,without much fuss'.split(
    ',',
  );

/** What happened in the place, in the words of this outlet alone. */
export function colour({ story, random }: Telling): Phrase {
  const { thing, harm, setting } = random.pick(story.colour);
  const town = place(story.town, story.accuser);
  const target = actor(story.target, 'organisation', { country: story.accuser.code });
  return random.pick([
    () => words`at ${target} the ${thing} ${harm}`,
    () => words`in ${town} people recall the day on which the ${thing} ${harm}`,
    () => words`${setting} the ${thing} ${harm}, and ${target} had no spare parts`,
    () => words`it was ${setting}, and ${town} had other worries`,
    () => words`neighbours of ${target} talk of ${thing} that ${harm}`,
    () => words`that the ${thing} ${harm} was put down to the weather at first`,
    () => words`the ${thing} ${harm} while ${town} slept`,
    () => words`no one at ${target} had foreseen trouble with the ${thing} ${setting}`,
  ])();
}

/** A sentence about nothing in particular, as papers print them. */
export function filler(random: Random): Phrase {
  const [who, did, what, tail] = [random.pick(WHO), random.pick(DID), random.pick(WHAT), random.pick(TAIL)];
  return random.pick([
    () => words`${who} ${did} ${what} ${tail}`,
    () => words`${tail.replace(/^(?:and|while|as|before|until|though|for|to|without) /, '')}, ${who} ${did} ${what}`,
    () => words`some ${did} ${what}; ${who} did not`,
    () => words`there was talk of ${what}, and ${who} ${did} it ${tail}`,
  ])();
}
