/** Lineage: who only repeats whom, and the first-hand sources that remain. */
export { countOrigins } from './count-origins.ts';
export { traceLineage } from './trace-lineage.ts';
