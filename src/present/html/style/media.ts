/** Narrow screens, paper, and readers who want less motion or more contrast. */
export const MEDIA = `
@media (max-width: 60rem) {
  .row { grid-template-columns: 2.2rem minmax(0, 1fr); }
  .notes { grid-column: 2; border-inline-start: 2px solid var(--rule); padding-inline-start: .8rem; margin-block-end: 1rem; }
}
@media (max-width: 44rem) {
  body { padding-block-start: 1.25rem; } h1 { font-size: 2.2rem; } h2 { font-size: 1.35rem; }
  .summary > div { grid-template-columns: 1fr; } .row { grid-template-columns: 1fr; } .notes { grid-column: 1; } .para { text-align: start; }
  thead { position: absolute; clip-path: inset(50%); block-size: 1px; inline-size: 1px; overflow: hidden; }
  table, tbody, tr, td, tbody th { display: block; inline-size: auto; } .fields th:first-child { inline-size: auto; }
  tr { border-block-end: 1px solid var(--strong); padding-block: .4rem; } td, th { border: 0; padding: .35rem 0; }
  .sides td + td { border: 0; padding-inline-start: 0; }
  td::before { content: attr(data-label); display: block; font-size: .7rem; letter-spacing: .05em; text-transform: uppercase; color: var(--soft); }
}
@media (prefers-contrast: more) { :root { --soft: var(--ink); --rule: var(--ink); } }
@media print {
  @page { margin: 18mm 16mm; }
  :root { color-scheme: light; --paper: #fff; --ink: #000; --soft: #444; --rule: #bbb; --strong: #000; --accent: #000; --target: transparent; }
  html { font-size: 9.5pt; } body { padding: 0; max-width: none; }
  nav, .tools, .skip-link { display: none; }
  a { text-decoration: none; } tr, .note, .plain > li, .summary > div { break-inside: avoid; } h2, h3 { break-after: avoid; } thead { display: table-header-group; }
  #reports { break-before: page; } .row { grid-template-columns: 1.8rem minmax(0, 1fr); } .notes { grid-column: 2; }
  .badge, .said, .stance { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .badge.contradicts { color: #fff; }
}
`;
