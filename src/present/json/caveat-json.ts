import type { Caveat } from '../../model/caveat.ts';

export function caveatJson({ step, reason, report, start, end }: Caveat): Caveat {
  return { step, reason, report, start, end };
}
