import { isCapitalised } from '../../language/capital.ts';
import { entryOf, type KnownName, type MentionScene } from '../mention-scene.ts';
import { draft, wordsOf, type Draft } from './draft.ts';
import { draftPerson } from './draft-person.ts';
import { readLeft, type EndedBefore, type LeftPart } from './noun-phrase.ts';
import { readInstitutionNames, type Core } from './read-bodies.ts';
import { FIRM_BEFORE, MAKER_BEFORE } from './name-run-words.ts';
import { readNameRuns, type NameRun } from './read-name-runs.ts';
import { readStates } from './read-states.ts';

const NAMED_UNIT = /\b(?:command|unit|division|brigade|corps|force|fleet|regiment|battalion|branch)(?: \d+)?$/i;

/** Every actor the words name: states, institutions, outlets, groups, firms and persons, in order. */
export function readNames(scene: MentionScene, common: ReadonlySet<string>): Draft[] {
  const institutions = readInstitutionNames(scene);
  const known = scene.known.filter(
    (name) => entryOf(scene, name, 'agency', 'outlet', 'group') !== null && !isOnlyTopic(scene, name),
  );
  const cores = joinCores(institutions, known);
  const runs = readNameRuns(scene, cores, common);
  const drafts: Draft[] = readStates(scene);
  const byEnd = new Map(drafts.map((state) => [state.last, state]));
  const ended = (last: number) => byEnd.get(last);
  for (const core of [...cores, ...runs].sort((a, b) => a.first - b.first)) {
    const found = isRun(core) ? runDraft(scene, core, ended) : bodyDraft(scene, core, ended);
    drafts.push(found);
    byEnd.set(found.last, found);
  }
  return drafts;
}

/** `APT0-related information`: what it is about. */
function isOnlyTopic({ text }: MentionScene, { end }: KnownName): boolean {
  return TOPICAL.test(text.prose.slice(end, end + 10));
}
const TOPICAL = /^-(?:related|themed|style|like|type|specific|inspired|focused)\b/;

function isRun(core: Core | NameRun): core is NameRun {
  return 'titled' in core;
}

/** Institutions by their grammar and those the codebooks know; where they overlap, the wider wins. */
function joinCores(institutions: readonly Core[], known: readonly KnownName[]): Core[] {
  const kept: Core[] = [];
  for (const core of [...institutions, ...known].sort((a, b) => a.first - b.first || b.last - a.last)) {
    const before = kept.at(-1);
    if (!before || core.first >= before.last) kept.push({ first: core.first, last: core.last });
    else if (core.last - core.first > before.last - before.first)
      kept[kept.length - 1] = { first: core.first, last: core.last };
  }
  return kept;
}

function bodyDraft(scene: MentionScene, core: Core, ended: EndedBefore): Draft {
  const { tokens, text } = scene;
  const left = readLeft(scene, core.first, ended);
  const entry = knownBody(scene, core);
  const name = wordsOf(text.prose, tokens, core.first, core.last).replace(/^the\s+/i, '');
  const group = entry?.kind === 'group';
  const country = left.country ?? countryWithin(scene, core) ?? countryOfEntry(entry, left);
  return draft(
    tokens,
    firstOfName(tokens, left),
    core.last,
    {
      name,
      level: group || NAMED_UNIT.test(name) ? 'unit' : levelOf(name),
      form: 'name',
      country,
      partOf: partOf(left),
    },
    {
      basis: country !== null && left.country === null && countryWithin(scene, core) === null ? 'outside' : 'stated',
      listed: listOf(entry),
    },
  );
}

// A name takes `the`; another article belongs to a noun that follows (`a White House document`).
function firstOfName(tokens: MentionScene['tokens'], left: LeftPart): number {
  const loose =
    left.possessor === null &&
    (left.counted || (left.determiner !== null && !/^(?:the|its|his|her|their|our)$/.test(left.determiner)));
  return loose && tokens[left.first]!.norm !== 'the' ? left.bare : left.first;
}

function listOf(entry: ReturnType<typeof entryOf>): Draft['listed'] {
  if (entry?.kind === 'agency') return entry.shared ? 'office' : 'agency';
  return entry?.kind === 'outlet' || entry?.kind === 'group' ? entry.kind : null;
}

function levelOf(name: string): 'state' | 'organisation' {
  return /^(?:Government|Administration)$|^Government of |(?:^| )(?:Government|Administration|Regime)$/.test(name)
    ? 'state'
    : 'organisation';
}

function knownBody(scene: MentionScene, core: Core): ReturnType<typeof entryOf> {
  const name = scene.knownAt[core.first];
  return name && name.first === core.first && name.last === core.last
    ? entryOf(scene, name, 'agency', 'outlet', 'group')
    : null;
}

/** `Velmora's Federal Police`, whoever Velmora is, are those of no other country. */
function countryOfEntry(entry: ReturnType<typeof entryOf>, { possessor }: LeftPart): string | null {
  const foreign = possessor !== null && isCapitalised(possessor);
  return entry?.kind === 'agency' && entry.shared && foreign ? null : (entry?.country ?? null);
}

/** `Government of Country`, `Royal Country Navy`, `16th Centre of the FSB`: the country the name itself holds. */
function countryWithin(scene: MentionScene, core: Core): string | null {
  for (let i = core.first; i < core.last; i++) {
    const place = entryOf(scene, scene.knownAt[i], 'country', 'adjective', 'place', 'capital');
    if (place) return place.country;
    const body = i > core.first ? entryOf(scene, scene.knownAt[i], 'agency') : null;
    if (body?.kind === 'agency' && body.country && !body.shared) return body.country;
  }
  return null;
}

function partOf(left: LeftPart): string | null {
  if (left.owner) return left.owner.value.level === 'state' ? null : left.owner.value.name;
  return left.possessor !== null && left.country === null ? left.possessor : null;
}

function runDraft(scene: MentionScene, run: NameRun, ended: EndedBefore): Draft {
  const { tokens, text } = scene;
  const name = wordsOf(text.prose, tokens, run.first, run.last);
  if (run.kind !== 'person') {
    const left = readLeft(scene, run.first, ended);
    // Only what says what the name is belongs to it: `cybersecurity firm Name`, not `network NAME`.
    const trade = left.modifiers.at(-1) ?? '';
    const named = left.modifiers.length === 0 || FIRM_BEFORE.test(trade) || MAKER_BEFORE.test(trade);
    const country = left.country ?? countryWithin(scene, run);
    const value = { name, level: run.kind, form: 'name', country, partOf: partOf(left) } as const;
    const modifiers = named ? left.modifiers : [];
    return draft(tokens, named ? firstOfName(tokens, left) : run.first, run.last, value, { modifiers });
  }
  return draftPerson(scene, run, ended);
}
