import type { Prose } from './prose.ts';

/** Whether a comma ends an aside, so that its clause goes on with the verb behind it: `The crew, who asked for a lawyer[,] were led away`. */
export function endsAside({ words }: Prose, comma: number): boolean {
  return words[comma]?.text === ',' && FINITE.test(words[comma + 1]?.norm ?? '');
}

const FINITE = /^(is|are|was|were|has|have|had|will|would|can|could|did|does|said|says|told)$/;
