import type { Actor } from '../../model/actor.ts';
import type { Lineage, Origin } from '../../model/lineage.ts';
import { describeControl, describeShared, groupControl } from '../view/describe-control.ts';
import { wordsOf } from '../view/piece.ts';
import { namesOf } from '../view/view-dossier.ts';
import { BASIS_WORDS } from '../view/wording/basis-words.ts';
import { LINEAGE_WORDS } from '../view/wording/lineage-words.ts';
import { listed } from '../view/wording/listed.ts';
import { drawLineage } from './draw-lineage.ts';
import { markup, joined, type Markup } from './markup.ts';
import { claim, pointer, quotation, type Page } from './page.ts';

/** Who repeats whom, on what evidence, which origins remain, and who controls the outlets. */
export function renderSources(page: Page): Markup {
  const { lineage, origins } = page.view.dossier;
  const rows =
    lineage.length > 0
      ? markup`<ul class="plain">
          ${lineage.map((row) => renderLineage(page, row))}
        </ul>`
      : markup`<p class="none">No report was seen to take from another.</p>`;
  const remain =
    origins.length > 0
      ? markup`<h3>Origins that remain when repeats are counted once</h3>
          <ul class="plain">
            ${origins.map((one) => renderOrigin(page, one))}
          </ul>`
      : null;
  return markup`${drawLineage(page)}${rows}${remain}${renderControl(page)}`;
}

function renderControl(page: Page): Markup | null {
  const groups = groupControl(page.view);
  if (groups.length === 0) return null;
  const items = groups.map(
    (group) =>
      markup`<li data-row>
        <b>${describeShared(group)}</b>
        <ul>
          ${group.outlets.map((outlet) => markup`<li>${describeControl(outlet)}</li>`)}
        </ul>
      </li> `,
  );
  return markup`<h3>Who controls the outlets; those under one control count as one</h3>
    <ul class="plain control">
      ${items}
    </ul>`;
}

function renderLineage(page: Page, row: Lineage): Markup {
  const { names } = page.view;
  const evidence = row.evidence.map(
    (place) => markup`<li>${quotation(page, wordsOf(place.report, place))} ${place.why}</li>`,
  );
  return markup`<li${claim(page, row.id)} data-row data-stop>
    <b>${names.get(row.report) ?? row.report}</b> ${LINEAGE_WORDS[row.kind]} <b>${names.get(row.from) ?? row.from}</b>
    <span class="basis">${BASIS_WORDS[row.basis]}</span>
    <span class="ref">${page.view.short.get(row.id) ?? row.id}</span>
    <ul>
      ${evidence}
    </ul>
  </li> `;
}

function renderOrigin(page: Page, origin: Origin): Markup {
  const side =
    origin.side === null ? 'side unknown' : origin.side === 'outlet' ? 'an outlet of its own' : `code ${origin.side}`;
  const held = origin.firstHand ? '; its own document is here' : '';
  // An origin that is an actor goes by the actor's reference, which leads to the actor.
  const isActor = page.view.actors.has(origin.id);
  const ref = isActor
    ? pointer(page, origin.id)
    : markup`<span class="ref">${page.view.short.get(origin.id) ?? origin.id}</span>`;
  return markup`<li${isActor ? null : claim(page, origin.id)} data-row>
    <b>${origin.name}</b> (${side}), behind ${listed(namesOf(page.view, origin.reports), 6) || 'no report'}${held};
    independence ${origin.independence} ${ref}
  </li> `;
}

/** The actors, and the names that are proposed to mean the same one, each with its reason. */
export function renderActors(page: Page): Markup {
  const { actors } = page.view.dossier;
  if (actors.length === 0) return markup`<p class="none">No actor could be told.</p>`;
  return markup`<ul class="plain actors">
    ${actors.map((actor) => renderActor(page, actor))}
  </ul>`;
}

function renderActor(page: Page, actor: Actor): Markup {
  const { actors } = page.view;
  const facts = [markup`${actor.level}`];
  if (actor.country) facts.push(markup`code ${actor.country}`);
  if (actor.anonymous) facts.push(markup`not named: nobody in particular`);
  for (const [words, other] of [
    ['part of', actor.partOf],
    ['speaks for', actor.speaksFor],
  ] as const) {
    const found = other && actors.get(other);
    if (found) facts.push(markup`${words} ${found.name} ${pointer(page, found.id)}`);
  }
  const aliases = actor.aliases.map((alias) => {
    const places = alias.spans
      .slice(0, 3)
      .map(
        (place) =>
          markup` ${quotation(page, wordsOf(place.report, place))} ${page.view.names.get(place.report) ?? place.report}`,
      );
    return markup`<li>
      <span aria-hidden="true">~</span> <b>${alias.name}</b>: ${alias.why}
      <span class="basis">${BASIS_WORDS[alias.basis]}</span>${places}
    </li>`;
  });
  return markup`<li${claim(page, actor.id)} data-row>
    <b>${actor.name}</b>: ${joined(facts, ', ')} <span class="ref">${page.view.short.get(actor.id) ?? actor.id}</span>${
      aliases.length > 0
        ? markup`<ul>
            ${aliases}
          </ul>`
        : null
    }
  </li> `;
}
