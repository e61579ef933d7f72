/** Accusations beside answers, fields beside relations, badges. */
export const TABLES = `
table { border-collapse: collapse; inline-size: 100%; table-layout: fixed; }
th, td { text-align: start; vertical-align: top; padding: .7rem 1.5rem .7rem 0; border-block-end: 1px solid var(--rule); font-weight: 400; }
th:last-child, td:last-child { padding-inline-end: 0; }
thead th { font-size: .75rem; letter-spacing: .05em; text-transform: uppercase; color: var(--soft); border-block-end: 1px solid var(--strong); padding-block: .3rem; }
.sides td + td, .sides th + th { border-inline-start: 1px solid var(--rule); padding-inline-start: 1.5rem; }
.fields th:first-child { inline-size: 9.5rem; font-style: italic; }
.fields thead th:first-child { font-style: normal; }
.fields th:nth-child(2) { inline-size: 42%; }
.positions { font-size: .95rem; }
.positions th:nth-child(2) { inline-size: 20%; } .positions th:nth-child(3) { inline-size: 22%; }
td li + li { margin-block-start: .55rem; }
.statement { border-inline-start: 3px solid var(--rule); padding-inline-start: .8rem; }
.statement + .statement { margin-block-start: .9rem; }
.statement p { margin: 0; }
.cite, .from, .understood { font-size: .76rem; color: var(--soft); }
.statement .cite { margin-block-start: .2rem; }
.understood::before { content: "= "; }
.statement.accuse { border-color: var(--accuse-line); } .statement.counter-accuse { border-color: var(--counter-line); border-inline-start-style: double; border-inline-start-width: 5px; }
.statement.deny { border-color: var(--deny-line); border-inline-start-style: double; border-inline-start-width: 5px; } .statement.withhold { border-color: var(--withhold-line); border-inline-start-style: dotted; }
.statement.confirm { border-color: var(--confirm-line); }
.words { text-decoration-color: var(--rule); } .words:hover { text-decoration-color: var(--accent); }
.badge { display: inline-block; font-size: .72rem; line-height: 1.35; padding: .06rem .5rem; margin-inline-end: .25rem; border: 1px solid var(--soft); border-radius: 2px; color: var(--ink); white-space: nowrap; }
.badge span { font-weight: 700; display: inline-block; min-inline-size: .8em; text-align: center; }
.badge.contradicts { background: var(--accent); border-color: var(--accent); color: var(--paper); font-weight: 600; }
.badge.unexplained { border: 2px dashed var(--accent); }
.badge.garbles { border-style: dashed; background: var(--demand); }
.badge.updates { border-inline-start-width: 5px; background: var(--deny); } .badge.converts { border-style: double; border-width: 3px; }
.badge.other-scope { border-inline-width: 4px; } .badge.refines { border-block-end-width: 3px; } .badge.vaguer { border-block-start-width: 3px; }
.badge.agrees { background: var(--confirm); } .badge.silent { border-style: dotted; color: var(--soft); }
.why { margin: .15rem 0 0; color: var(--ink); font-size: .95rem; }
.comparison { font-size: .95rem; }
.open { font-size: .9rem; color: var(--soft); padding-inline-start: 1rem; } .open li + li { margin-block-start: .1rem; }
.legend li { padding-block: .3rem; } .stances { display: flex; flex-wrap: wrap; gap: .4rem 1.2rem; }
.legend .badge { min-inline-size: 8rem; margin-inline-end: .8rem; }
`;
