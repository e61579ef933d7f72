import { createHash } from 'node:crypto';
import type { Dossier } from '../../model/dossier.ts';
import { OWN_MARK } from '../../model/own-output.ts';
import { orderEvents } from '../view/order-events.ts';
import { groupLooseAccusations } from '../view/group-accusations.ts';
import { summariseDossier } from '../view/summary/summarise-dossier.ts';
import type { TlpLevel } from '../view/tlp.ts';
import { count } from '../view/wording/count.ts';
import { listed } from '../view/wording/listed.ts';
import { isDifference } from '../view/wording/relation-words.ts';
import { markup, joined, type Markup } from './markup.ts';
import { inline, openPage, type Page } from './page.ts';
import { renderAccusations } from './render-accusations.ts';
import { renderCaveats, renderLegend, renderUnanswered } from './render-closing.ts';
import { renderEvent } from './render-event.ts';
import { renderReportText } from './render-report-text.ts';
import { renderActors, renderSources } from './render-sources.ts';
import { SCRIPT } from './script.ts';
import { STYLE } from './style/style.ts';

/**
 * A dossier as one page that needs nothing else: no request, no font, no image; a content policy that lets only its own
 * style and script run. It reads without script; the script adds keys and a filter. Every quotation leads to its words in
 * the reports, which stand in full at the end. `tlp` marks how far it may be passed on. The dossier must be sealed already.
 */
export function renderDossierHtml(dossier: Dossier, tlp: TlpLevel | null = null): string {
  const page = openPage(dossier);
  const sections = renderSections(page);
  // The reports come last: by now every place that something points to is known.
  const reports = joined([...page.view.names.keys()].map((id) => renderReportText(page, page.view.reports.get(id)!)));
  const title = `Dossier: ${count(dossier.reports.length, 'report')}`;
  return markup`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        ${MARK}
        <meta http-equiv="Content-Security-Policy" content="${policy()}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        ${element('style', STYLE)}
      </head>
      <body>
        <a class="skip-link" href="#content">Skip to the dossier</a>
        ${renderMasthead(page, tlp)}
        <main id="content">
          ${sections}
          <section id="reports" aria-labelledby="h-reports">
            <h2 id="h-reports">The reports in full</h2>
            ${reports}
          </section>
          <section id="legend" aria-labelledby="h-legend">
            <h2 id="h-legend">How to read this page</h2>
            ${renderLegend()}
          </section>
        </main>
        ${element('script', SCRIPT)}
      </body>
    </html> `.source;
}

const MARK: Markup = { source: OWN_MARK };

/** An element whose content is hashed: not one character may stand between the tags beside it. */
function element(name: 'style' | 'script', content: string): Markup {
  return { source: `<${name}>${content}</${name}>` };
}

/** Nothing from anywhere; of style and script only what stands in the page, by hash. */
function policy(): string {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return `default-src 'none'; style-src ${hash(STYLE)}; script-src ${hash(SCRIPT)}; base-uri 'none'; form-action 'none'`;
}

function renderMasthead(page: Page, tlp: TlpLevel | null): Markup {
  const { dossier, names, comparisons } = page.view;
  const differences = [...comparisons.values()].filter(({ comparison }) => isDifference(comparison.relation)).length;
  const facts = [count(dossier.reports.length, 'report'), count(dossier.events.length, 'event')];
  return markup`<header class="masthead">
    ${tlp && markup`<p class="tlp"><span class="${tlp.replace('+strict', '')}">TLP:${tlp.toUpperCase()}</span></p>`}
    <p class="kicker">Gainsay dossier</p>
    <h1>${facts.join(', ')}, ${count(differences, 'difference')}</h1>
    <p class="standfirst">${listed([...names.values()], 12)}</p>
    <nav aria-label="Contents">
      <ul>
        ${CONTENTS.map(([id, name]) => markup`<li><a href="#${id}">${name}</a></li>`)}
      </ul>
    </nav>
  </header> `;
}

const CONTENTS = [
  ['summary', 'On one screen'],
  ['events', 'Events'],
  ['unanswered', 'Unanswered'],
  ['sources', 'Who repeats whom'],
  ['actors', 'Actors'],
  ['caveats', 'Caveats'],
  ['reports', 'The reports'],
  ['legend', 'How to read'],
] as const;

function renderSections(page: Page): Markup {
  const events = orderEvents(page.view.dossier.events).map((event) => renderEvent(page, event));
  const loose = renderAccusations(
    page,
    groupLooseAccusations(page.view),
    'Accusations that belong to no event',
    'loose',
  );
  return joined([
    section('summary', 'On one screen', renderSummary(page)),
    markup`<div id="events">${events}${loose}</div>`,
    section('unanswered', 'Unanswered', renderUnanswered(page)),
    section('sources', 'Who repeats whom', renderSources(page)),
    section('actors', 'Actors, and names that may mean the same', renderActors(page)),
    section('caveats', 'Caveats', renderCaveats(page)),
  ]);
}

function section(id: string, title: string, body: Markup): Markup {
  return markup`<section id="${id}" aria-labelledby="h-${id}" data-stop>
    <h2 id="h-${id}">${title}</h2>
    ${body}
  </section> `;
}

function renderSummary(page: Page): Markup {
  const rows = summariseDossier(page.view).map(({ label, sentences }) => {
    const text = joined(
      sentences.map(({ sentence }) => inline(page, sentence)),
      ' ',
    );
    return markup`<div>
      <dt>${label}</dt>
      <dd>${text}</dd>
    </div> `;
  });
  return markup`<dl class="summary">${rows}</dl>`;
}
