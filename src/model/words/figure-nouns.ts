/** The source of a pattern: what a number told before is called when it is told of again. */
export const FIGURE = '(?:number|figure|total|tally|count|toll|estimate)';
