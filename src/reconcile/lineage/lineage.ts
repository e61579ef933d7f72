/** Lineage: who only repeats whom, who controls the outlets, and the first-hand sources that remain. */
export { countOrigins } from './count-origins.ts';
export { listControl } from './outlet-control.ts';
export { traceLineage } from './trace-lineage.ts';
