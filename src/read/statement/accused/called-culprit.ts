import { slice } from '../../../model/span.ts';
import type { Named } from '../party/named.ts';
import type { Scene } from '../scene/scene.ts';

/**
 * Who is called what those are who do such things: of `that Norland and Velmora are thieves crying thief` Norland, of `it is Norland that is the
 * biggest hacker empire` Norland. Null where the words deny it, ask, or name nobody.
 */
export function calledCulprit({ prose, candidate, actors }: Scene): Named | null {
  for (const span of candidate.content) {
    const words = slice(prose.text, span);
    const called = CALLED.exec(words);
    if (!called || NOT_SAID.test(words.slice(0, called.index + called[0].length))) continue;
    const before = actors.namedWithin({ start: span.start, end: span.start + called.index + 1 });
    const named = before.filter(({ value }) => value.form === 'name');
    const [first] = named;
    if (first && OPENS.test(slice(prose.text, { start: span.start, end: first.start }))) return first.value;
  }
  return null;
}

const CULPRIT = String.raw`(?:thie(?:f|ves)|hacker(?:s’|s'| |-)?\s?empires?|empires? of (?:hackers|hacking|lies)|culprits?|perpetrators?|aggressors?|(?:source|origin|sponsor)s? of (?:\p{L}+ ){0,3}?(?:cyber-?)?(?:attacks|espionage|threats|hacking))`;
const CALLED = new RegExp(
  String.raw`\s(?:is|are|was|were|remains?|has been|have been)\s(?:itself |themselves |also |clearly |in fact |actually |indeed )*["“‘']?(?:(?:the|a|an|its|world[’']s|real|true|biggest|largest|greatest|top|main|number one|No\.? 1|global|leading|undisputed|notorious|typical)\s["“‘']?)*${CULPRIT}\b`,
  'iu',
);
const OPENS = /^["“‘']?(?:that )?(?:it (?:is|was) |in fact,? |actually,? )?(?:the )?$/i;
const NOT_SAID = /\b(?:not|never|no|neither|nor|if|whether|might|may|could|would|so-called|alleged(?:ly)?)\b/i;
