import { mapLineage, type LineageMap, type MapArc, type MapLine } from '../view/lineage-map.ts';
import { clipped } from '../view/wording/clipped.ts';
import { count } from '../view/wording/count.ts';
import { LINEAGE_WORDS } from '../view/wording/lineage-words.ts';
import { markup, type Markup } from './markup.ts';
import type { Page } from './page.ts';

const LINE = 28;
const NAMES = 330;
const LONGEST_NAME = 34;
/** The shortest arc bulges this far; the longer the arc the further, but never past the room for arcs. */
const BULGE = 18;
const LEAST_ROOM = 48;
const MOST_ROOM = 140;
const ARROW = 5;

/**
 * Who takes from whom as a drawing: a line for each source and report, an arc from the one that gives to the one that takes,
 * with its arrow. Read from the top it goes from outside sources to the latest report. The list below says the same in words.
 */
export function drawLineage(page: Page): Markup | null {
  const map = mapLineage(page.view);
  if (!map) return null;
  const height = map.lines.length * LINE + 8;
  const room = roomFor(map);
  const width = room + NAMES;
  const more = map.left > 0 ? ` ${count(map.left, 'more')} are only in the list below.` : '';
  return markup`<figure class="drawing">
    <svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="group" aria-labelledby="drawing-title">
      <title id="drawing-title">Who takes from whom, drawn; the list below says the same in words</title>
      ${map.arcs.map((arc) => drawArc(map, arc, room))} ${map.lines.map((line, i) => drawLine(page, line, middle(i), room))}
    </svg>
    <figcaption>
      Arcs lead from the one that gives to the one that takes: full lines where words were taken over, broken ones where a source is
      named.${more}
    </figcaption>
  </figure> `;
}

function roomFor({ arcs }: LineageMap): number {
  const longest = Math.max(1, ...arcs.map(({ giver, taker }) => Math.abs(taker - giver)));
  return Math.min(MOST_ROOM, LEAST_ROOM + 8 * longest);
}

function drawArc({ lines }: LineageMap, { giver, taker, kind, close }: MapArc, room: number): Markup {
  const [from, to] = [middle(giver), middle(taker)];
  const steps = Math.abs(taker - giver);
  // A curve of this kind reaches three quarters of the way to its handles.
  const most = ((room - ARROW * 2) * 4) / 3;
  const reach = most - (most - BULGE) / Math.sqrt(steps);
  const x = room - 4;
  const path = `M${x} ${from}C${x - reach} ${from} ${x - reach} ${to} ${x - ARROW} ${to}`;
  const tip = `M${x - ARROW} ${to - 3.5}L${x + 1} ${to}L${x - ARROW} ${to + 3.5}Z`;
  const words = `${lines[taker]!.name} ${LINEAGE_WORDS[kind]} ${lines[giver]!.name}`;
  return markup`<g class="${close ? 'arc close' : 'arc'}"><title>${words}</title><path d="${path}" /><path class="tip" d="${tip}" /></g> `;
}

function drawLine({ view }: Page, { name, reference, published }: MapLine, y: number, room: number): Markup {
  const facts = [reference === null ? null : (view.short.get(reference) ?? reference), published?.slice(0, 10)];
  const beside = facts.filter(Boolean).join(' ');
  const label = markup`<text x="${room + 6}" y="${y + 4.5}">${clipped(name, LONGEST_NAME).replace(/…+$/, '…')}${
    beside === '' ? null : markup`<tspan> ${beside}</tspan>`
  }</text>`;
  if (reference === null) return markup`<g class="outside"><title>${name}, outside these reports</title>${label}</g> `;
  return markup`<a href="#${reference}"><title>${name}</title>${label}</a> `;
}

function middle(line: number): number {
  return line * LINE + LINE / 2 + 4;
}
