import { slice, type Span } from '../../../model/span.ts';
import { wordAt } from '../grammar/prose.ts';
import { BLAMES } from '../scene/blaming-words.ts';
import type { Named } from '../party/named.ts';
import type { Scene } from '../scene/scene.ts';

/**
 * Who comes first of several accused in one breath: of `accused Kelmark, Norvane and Ostland of it`, `Kelmark and Norvane are to blame` and
 * `the work of Kelmark and Norvane` Kelmark; the content shows the others. Null where no list of names is accused.
 */
export function firstListed(scene: Scene): Named | null {
  const { prose, candidate, entry } = scene;
  for (const span of candidate.content) {
    const words = slice(prose.text, span);
    const opening = OPENS.exec(words);
    if (opening && isAccused(scene, words.slice(opening[0].length), span.start + opening[0].length))
      return namedAt(scene, span, opening.groups!.first!, opening.index + opening.groups!.before!.length);
    const doers = (entry.verb?.verb === 'blame' ? BLAMED_ON : DONE_BY).exec(words);
    if (doers) return namedAt(scene, span, doers.groups!.first!, doers.index + doers.groups!.before!.length);
  }
  return null;
}

function isAccused({ prose, entry, hostile, wording }: Scene, behind: string, at: number): boolean {
  const joint = /^ (of|for|with) /.exec(behind)?.[1];
  if (joint) return (entry.verb?.frames.includes(joint) ?? false) || (joint === 'for' && BLAMES.test(wording.cue));
  if (ARE_TO_BLAME.test(behind)) return true;
  const skipped = /^ (?:(?:have|had|has|both|jointly|also|together) )*/.exec(behind)?.[0].length ?? 0;
  const verb = prose.words[wordAt(prose.words, at + skipped)];
  return verb !== undefined && (hostile.verbs.has(verb.norm) || CARRIED_OUT.test(behind.slice(skipped)));
}

function namedAt({ actors }: Scene, { start }: Span, name: string, from: number): Named {
  const place = { start: start + from, end: start + from + name.length };
  const known = actors.namedWithin(place).find(({ value }) => value.form === 'name');
  return known?.value ?? { name: name.replace(/^the\s/i, ''), level: 'organisation', country: null };
}

const NAME = String.raw`(?:the\s)?\p{Lu}[\p{L}’'.-]*(?:\s\p{Lu}[\p{L}’'.-]*){0,4}`;
const LIST = String.raw`(?<first>${NAME})(?:,\s${NAME}){0,6},?\sand\s${NAME}`;
const OPENS = new RegExp(String.raw`^(?<before>["“]?(?:that\s)?(?:both\s)?)${LIST}(?=\s)`, 'u');
const DONE_BY = new RegExp(
  String.raw`(?<before>\b(?:(?:carried|ordered|conducted|directed|launched|mounted|backed|staged|done)\s(?:out\s)?(?:jointly\s)?by|work\sof)\s)${LIST}`,
  'u',
);
// Not `blamed Ostland for the attack on Kelmark and Norvane`, and of two the last.
const BLAMED_ON = new RegExp(String.raw`(?<!\sfor\s.{0,200})(?<before>\bon\s)${LIST}(?!.*\son\s)`, 'u');
const ARE_TO_BLAME =
  /^ (?:are|were|have been)(?: (?:both|all|jointly|equally|together|clearly))? (?:responsible|behind|to blame|guilty|complicit|accountable|the culprits|accused|suspected|charged|blamed)\b/;
const CARRIED_OUT = /^(?:carried out|were the ones|did it|ordered|directed|backed|staged|launched)\b/;
