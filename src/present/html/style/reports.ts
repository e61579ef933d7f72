/** The reports in full: paragraph numbers at the left, the text, the notes at the right. */
export const REPORTS = `
.report { margin-block-start: 2.5rem; padding-block-start: 1rem; border-block-start: 1px solid var(--rule); }
.report > h3 { font-size: 1.3rem; margin: 0 0 .5rem; }
.facts { display: flex; flex-wrap: wrap; gap: .1rem 1.5rem; margin: 0 0 1.25rem; padding: 0; font-size: .85rem; }
.facts > div { display: flex; gap: .45rem; } .facts dt { padding-block-start: .05em; }
.row { display: grid; grid-template-columns: 2.6rem minmax(0, 36rem) minmax(13rem, 1fr); column-gap: 1.25rem; }
.para { font-size: .68rem; color: var(--soft); padding-block-start: .42em; text-align: end; }
.body p { margin: 0 0 .8em; hyphens: manual; }
.body .title { font-size: 1.45rem; font-weight: 600; line-height: 1.22; margin-block-end: .6em; } .body .heading { font-weight: 600; margin-block-start: .5em; }
.body .bullet { padding-inline-start: 1em; text-indent: -1em; }
.transcript .body p { white-space: pre-line; }
.furniture, .skip { color: var(--soft); } .furniture { font-size: .85rem; }
.skip.time-code { font-size: .72em; font-variant-numeric: lining-nums tabular-nums; padding-inline-end: .35em; user-select: none; }
.gap { color: var(--accent); font-style: italic; font-size: .85em; } .gapped { border-inline-start: 2px dashed var(--accent); padding-inline-start: .35em; }
mark { color: inherit; background: none; }
.said { text-decoration: underline 1px; text-decoration-color: var(--soft); text-underline-offset: .2em; text-decoration-skip-ink: none; -webkit-box-decoration-break: clone; box-decoration-break: clone; padding-block: .06em; }
.said.accuse { background: var(--accuse); text-decoration: underline 2px solid var(--accuse-line); }
.said.counter-accuse { background: var(--counter); text-decoration: underline 1.5px wavy var(--counter-line); }
.said.deny { background: var(--deny); text-decoration: underline 1px double var(--deny-line); }
.said.withhold { background: var(--withhold); text-decoration: underline 2px dotted var(--withhold-line); }
.said.confirm { background: var(--confirm); text-decoration-color: var(--confirm-line); }
.said.demand, .said.warn { background: var(--demand); text-decoration: underline 1.5px dashed var(--demand-line); }
.said.assess { background: var(--assess); text-decoration-color: var(--assess-line); }
.who { border-block-end: 1px dotted var(--soft); }
.fn { font-size: .66em; vertical-align: super; line-height: 0; text-decoration: none; color: var(--accent); padding-inline: .12em .05em; }
.notes { font-size: .78rem; line-height: 1.4; padding-block: .25rem .8rem; }
.note { position: relative; padding-inline-start: 1.7em; margin-block-end: .55rem; color: var(--soft); } .note b { color: var(--ink); font-weight: 600; }
.note .fn { position: absolute; inset-inline-start: 0; inset-block-start: .1em; font-size: 1em; vertical-align: baseline; line-height: inherit; min-inline-size: 1.4em; }
.note .stance { font-size: .68rem; letter-spacing: .04em; text-transform: uppercase; color: var(--ink); padding: 0 .35em; margin-inline-end: .2em; background: var(--withhold); }
.note.accuse .stance { background: var(--accuse); } .note.counter-accuse .stance { background: var(--counter); } .note.deny .stance { background: var(--deny); }
.note.confirm .stance { background: var(--confirm); } .note.demand .stance, .note.warn .stance { background: var(--demand); } .note.assess .stance { background: var(--assess); }
.place:target, mark:target, mark:target .place { background: var(--target); outline: 2px solid var(--accent); outline-offset: 1px; }
`;
