/** The drawing of who takes from whom, and the way back from a value. */
export const DRAWING = `
.drawing { margin: .5rem 0 1.5rem; }
.drawing svg { display: block; max-width: 100%; block-size: auto; }
.drawing text { fill: var(--ink); font-size: 13px; font-family: "Avenir Next", Seravek, "Gill Sans Nova", "Segoe UI", "Helvetica Neue", Roboto, "Liberation Sans", Arial, sans-serif; }
.drawing tspan { fill: var(--soft); font-size: 11px; }
.drawing a text { text-decoration: underline; text-decoration-color: var(--rule); text-underline-offset: 3px; } .drawing a:hover text { fill: var(--accent); }
.drawing .outside text { font-style: italic; fill: var(--soft); }
.arc path { fill: none; stroke: var(--soft); stroke-width: 1.2; stroke-dasharray: 4 3; }
.arc.close path { stroke: var(--accent); stroke-width: 2; stroke-dasharray: none; }
.arc .tip { fill: var(--soft); stroke: none; } .arc.close .tip { fill: var(--accent); stroke: none; }
.arc:hover path { stroke: var(--ink); }
figcaption { font-size: .85rem; color: var(--soft); max-width: 42rem; margin-block-start: .4rem; }
.way { font-size: .82rem; color: var(--soft); }

.way:not([open]) { display: inline-block; margin-inline-start: .5em; }
.way summary { cursor: pointer; inline-size: fit-content; }
.way ul { padding-inline-start: 1rem; } .way li + li { margin-block-start: .1rem; }
`;
