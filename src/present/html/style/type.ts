/** Letters, headings, links and the frame of the page. */
export const TYPE = `
* { box-sizing: border-box; }
html { font-size: 106.25%; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-block-start: 1.5rem; }
body {
  margin: 0 auto; padding: 2.5rem clamp(1rem, 4vw, 3.5rem) 5rem; max-width: 78rem; background: var(--paper); color: var(--ink);
  font-family: "Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", "Source Serif 4", Charter, Georgia, "Liberation Serif", serif;
  line-height: 1.5; font-kerning: normal; font-variant-numeric: oldstyle-nums; hanging-punctuation: first; overflow-wrap: break-word;
}
h1, h2, h3 { font-weight: 600; line-height: 1.2; text-wrap: balance; }
h1 { font-size: 3rem; margin: 0; letter-spacing: -.015em; }
h2 { font-size: 1.6rem; margin: 0 0 1rem; }
h3 { font-size: 1.05rem; margin: 2.25rem 0 .5rem; }
p { margin: 0 0 .6em; text-wrap: pretty; }
ul { margin: 0; padding: 0; list-style: none; }
a { color: inherit; text-decoration-color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .18em; }
a:hover { color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; border-radius: 1px; }
.tlp, .kicker, .ref, .badge, .para, .stance, .basis, thead th, nav, dt, .fn, .cite, .from, .understood, .tools, td::before {
  font-family: "Avenir Next", Seravek, "Gill Sans Nova", "Segoe UI", "Helvetica Neue", Roboto, "Liberation Sans", Arial, sans-serif;
  font-variant-numeric: lining-nums tabular-nums;
}
.kicker { margin: 0 0 .35rem; font-size: .75rem; letter-spacing: .08em; text-transform: uppercase; color: var(--accent); }
.tlp { text-align: end; font-weight: 700; }
.tlp span { background: #000; padding: .1em .4em; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
/* The colours of TLP 2.0, on black. */
.tlp .red { color: #ff2b2b; } .tlp .amber { color: #ffc000; } .tlp .green { color: #33ff00; } .tlp .clear { color: #fff; }
.ref { font-size: .72rem; font-weight: 400; color: var(--soft); white-space: nowrap; letter-spacing: .01em; }
a.ref { color: var(--accent); }
.basis { font-size: .75rem; color: var(--soft); }
.basis::before { content: "("; } .basis::after { content: ")"; }
.none { color: var(--soft); font-style: italic; margin: 0; }
.skip-link { position: absolute; inset-inline-start: -100vw; background: var(--paper); padding: .5rem 1rem; }
.skip-link:focus { inset-inline-start: 1rem; inset-block-start: .5rem; z-index: 2; }
.masthead { border-block-start: 4px double var(--strong); border-block-end: 1px solid var(--rule); padding-block: 1.1rem .9rem; margin-block-end: 2.25rem; }
.standfirst { font-size: 1.15rem; color: var(--soft); margin: .25rem 0 .9rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.4rem; font-size: .82rem; }
main > section, .event { border-block-start: 1px solid var(--strong); padding-block: 1.1rem 2.5rem; }
main > section:first-of-type { border-block-start: 0; padding-block-start: 0; }
:target { background: var(--target); scroll-margin-block-start: 4rem; }
section:target, article:target, div:target { background: none; }
.event:target > h2, article:target > h3 { background: var(--target); }
.summary { margin: 0; max-width: 62rem; }
.summary > div { display: grid; grid-template-columns: 8.5rem minmax(0, 1fr); gap: 0 1.25rem; padding-block: .42rem; border-block-end: 1px solid var(--rule); }
.summary > div:last-child { border-block-end: 0; }
dt { font-size: .75rem; letter-spacing: .05em; color: var(--soft); padding-block-start: .22em; }
.summary dt { text-transform: uppercase; }
dd { margin: 0; }
.plain > li { padding-block: .45rem; border-block-end: 1px solid var(--rule); max-width: 62rem; }
.plain > li:last-child { border-block-end: 0; }
.plain ul { padding-inline-start: 1.5rem; color: var(--soft); font-size: .92rem; }
.plain ul b { color: var(--ink); }
.links li { color: var(--soft); margin-block-end: .4rem; max-width: 62rem; }
.tools { position: sticky; inset-block-end: 0; display: flex; flex-wrap: wrap; gap: .4rem 1.5rem; align-items: center; padding: .55rem 0; background: var(--paper); border-block-start: 1px solid var(--strong); font-size: .8rem; color: var(--soft); }
.tools input[type="search"] { font: inherit; color: var(--ink); background: var(--sheet); border: 1px solid var(--soft); padding: .2rem .5rem; margin-inline-start: .4rem; inline-size: 15rem; max-inline-size: 60vw; }
[hidden] { display: none !important; }
`;
