import type { Prose } from '../../grammar/prose.ts';
import { isAuxiliary, type VerbGroup } from '../../grammar/verb-group.ts';

/** The group from its own finite verb on: in `How they got in [could not be found out]`, `got` is the question's. */
export function finiteGroup({ words }: Prose, group: VerbGroup): VerbGroup {
  if (!/^(got|gets)$/.test(words[group.first]!.norm)) return group;
  let first = group.first + 1;
  while (first < group.head && !isAuxiliary(words[first]!)) first++;
  return { ...group, first };
}
