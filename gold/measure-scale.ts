/**
 * Reconciles so many generated reports in this process and prints what it took and what came of it, as JSON:
 * `node gold/measure-scale.ts REPORTS [SEED]`.
 */
import { makeDossier } from '../src/gainsay.ts';
import { generateReports } from './generate/generate.ts';
import { scoreDossier } from './generate/score-dossier.ts';

/** What one run printed. Peak memory is that of the whole process, the generated reports with it. */
export interface ScaleRun {
  reports: number;
  stories: number;
  seconds: number;
  processorSeconds: number;
  megabytes: number;
  scores: ReturnType<typeof scoreDossier>;
}

const [reports = '1000', seed = '1'] = process.argv.slice(2);
const generated = generateReports({ seed: Number(seed), reports: Number(reports) });
const annotated = generated.map((one) => one.annotated);
const [began, before] = [performance.now(), process.cpuUsage()];
const dossier = makeDossier(annotated);
const used = process.cpuUsage(before);
const run: ScaleRun = {
  reports: generated.length,
  stories: new Set(generated.map(({ story }) => story.id)).size,
  seconds: (performance.now() - began) / 1000,
  processorSeconds: (used.user + used.system) / 1e6,
  megabytes: process.resourceUsage().maxRSS / 1024,
  scores: scoreDossier(generated, dossier),
};
console.log(JSON.stringify(run));
