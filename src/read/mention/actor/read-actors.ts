import type { Codebooks } from '../../../../codebooks/codebooks.ts';
import { countWhile } from '../../../model/count-while.ts';
import type { Span } from '../../../model/span.ts';
import { longestFirst } from '../longest-first.ts';
import type { MentionScene } from '../mention-scene.ts';
import { commonWords } from './common-words.ts';
import type { Draft } from './draft.ts';
import { joinAppositions } from './join-appositions.ts';
import { placeMinisters } from './place-ministers.ts';
import { placeMinistries } from './place-ministries.ts';
import { placeOffices } from './place-offices.ts';
import { readDescriptions } from './read-descriptions.ts';
import { readNames } from './read-names.ts';
import { readQuotedBodies } from './read-quoted-bodies.ts';
import { readOthers } from './read-others.ts';
import { readPronouns } from './read-pronouns.ts';
import { repeatNames } from './repeat-names.ts';
import { shareFacts } from './share-facts.ts';
import { resolveAntecedents } from './resolve-antecedents.ts';
import { tieSpokespersons } from './tie-spokespersons.ts';
import { nameUnitsByBodies } from './name-units-by-bodies.ts';

/**
 * Everyone the report mentions who can speak, be accused or be hit, in order, none overlapping. Names come first, since
 * descriptions and pronouns lean on them; a wider mention swallows those inside it.
 */
export function readActors(scene: MentionScene, codebooks: Codebooks): Draft[] {
  const common = commonWords(codebooks);
  const first = longestFirst([...readNames(scene, common), ...readQuotedBodies(scene)]);
  const names = longestFirst([...first, ...repeatNames(scene, first, common)]);
  const described = [...names, ...readDescriptions(scene, names)];
  nameUnitsByBodies(scene, described);
  const told = longestFirst(described);
  const drafts = longestFirst([...told, ...readOthers(scene, told), ...readPronouns(scene)]);
  joinAppositions(scene, drafts);
  shareFacts(drafts);
  placeOffices(scene, drafts);
  resolveAntecedents(scene, drafts);
  placeMinistries(scene, drafts);
  placeMinisters(scene, drafts);
  tieSpokespersons(scene, drafts);
  return standing(drafts);
}

/** Lets every antecedent be a mention that stands: one that a wider mention swallowed gives way to that one. */
function standing(drafts: Draft[]): Draft[] {
  const stands = new Set(drafts);
  for (const found of drafts) {
    if (found.antecedent && !stands.has(found.antecedent)) found.antecedent = covering(drafts, found.antecedent);
    if (found.antecedent === found) found.antecedent = null;
  }
  return drafts;
}

function covering(drafts: readonly Draft[], wanted: Span): Draft | null {
  const found = drafts[countWhile(drafts, ({ end }) => end < wanted.end)];
  return found && found.start <= wanted.start ? found : null;
}
