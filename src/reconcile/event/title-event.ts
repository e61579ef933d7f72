import type { Codebooks } from '../../../codebooks/codebooks.ts';
import type { EventKind } from '../../model/event.ts';
import type { Actor } from '../../model/actor.ts';
import { countsPersons } from '../../model/quantity.ts';
import { isPlural } from '../../model/words/is-plural.ts';
import type { Statement } from '../../model/statement.ts';
import { officialName } from '../actor/country-words.ts';
import type { ActorFinder } from '../actor/index-actors.ts';
import { isOfNeglect } from '../is-of-neglect.ts';
import { findTitleParties, nameInTitle } from './title-parties.ts';

/**
 * A title in neutral words with the reports' own names: who accuses, what was done, and whom that one accuses. `touching` names
 * something the event is about, for when no accuser and no accused is known.
 */
export function titleEvent(
  kind: EventKind,
  statements: readonly Statement[],
  finder: ActorFinder,
  touching: string | null,
  codebooks: Codebooks,
  contentOf: (statement: Statement) => string,
): string {
  const accusations = statements
    // Whoever repeats a charge does not bring it.
    .filter(({ stance, form }) => stance === 'accuse' && (kind !== 'charge' || form === 'charge'))
    .flatMap((statement) =>
      speakersOf(statement, finder, codebooks).map((by) => ({
        report: statement.report,
        by,
        whom: finder.accused(statement),
        ofNeglect: isOfNeglect(contentOf(statement)),
      })),
    );
  const { accuser, accused } = findTitleParties(accusations, OVER_OTHERS_WORD.includes(kind), codebooks);
  const who = accuser ? inTitle(accuser) : 'a source not named';
  if (accuser || accused) return upperFirst(wordsFor(kind, who, accused ? inTitle(accused) : 'parties not named'));
  return touching === null ? NOUNS[kind] : `${NOUNS[kind]} touching ${touching}`;
}

/** Everybody who says it together; nobody is one, too. */
function speakersOf(statement: Statement, finder: ActorFinder, codebooks: Codebooks): (Actor | null)[] {
  const together = finder.speakers(statement);
  return together.length > 1 ? [...together] : [speakerOf(statement, finder, codebooks)];
}

/** Whoever speaks in politics for a state that the reports name as well speaks as that state. */
function speakerOf(statement: Statement, finder: ActorFinder, codebooks: Codebooks): Actor | null {
  const speaker = finder.speaker(statement);
  if (speaker?.level !== 'person' || speaker.country === null || statement.form !== 'political-statement')
    return speaker;
  const state = officialName(speaker.country, codebooks);
  return (state && finder.named(state, speaker.country)) || speaker;
}

/** Acts of one body over what others may have said. */
const OVER_OTHERS_WORD: readonly EventKind[] = ['notice', 'charge', 'sanction'];

const NOUNS: Record<EventKind, string> = {
  notice: 'Notice',
  charge: 'Charges',
  sanction: 'Sanctions',
  exposure: 'Exposure of persons',
  accusation: 'Accusation',
  intrusion: 'Intrusion',
  response: 'Response',
};

function wordsFor(kind: EventKind, who: string, whom: string): string {
  const verb = (stem: string) => `${who} ${stem}${isPlural(who) ? '' : 's'}`;
  switch (kind) {
    case 'notice':
      return `${verb('put')} out a notice over acts ascribed to ${whom}`;
    case 'charge':
      return `${verb('bring')} charges over acts ascribed to ${whom}`;
    case 'sanction':
      return `${verb('impose')} sanctions over acts ascribed to ${whom}`;
    case 'exposure':
      return `${verb('make')} persons public and ${isPlural(who) ? 'accuse' : 'accuses'} ${whom}`;
    case 'accusation':
      return `${verb('accuse')} ${whom}`;
    case 'intrusion':
      return `Intrusion ascribed to ${whom}, by ${who}`;
    case 'response':
      return `${verb('take')} steps over acts ascribed to ${whom}`;
  }
}

const LED = /^(?:the|an?|one|two|three|four|five|six|seven|eight|nine|ten|both|several|many) |^[\p{Ll}\s-]+['’]s? /iu;

/** `The government`, `a man`: what opens with a name, a number or whose it is needs no article, and several have none. */
function inTitle(actor: Actor): string {
  const name = nameInTitle(actor);
  if (/^\P{Ll}/u.test(name) || LED.test(name) || isPlural(name)) return name;
  if (/\s/.test(name) || (actor.level !== 'person' && !countsPersons(name))) return `the ${name}`;
  return `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`;
}

function upperFirst(title: string): string {
  return title[0]!.toUpperCase() + title.slice(1);
}
