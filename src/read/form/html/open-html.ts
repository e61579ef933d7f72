import type { Received } from '../../../model/received.ts';
import { Refusal } from '../../../model/refusal.ts';
import { decode } from '../../report/decode.ts';
import type { StatedFacts } from '../../report/stated-facts.ts';
import type { Draft } from '../draft.ts';
import { findDateElements } from './date/date-elements.ts';
import { findDates } from './date/find-dates.ts';
import { habitsOf } from './date/habits.ts';
import { findBody } from './find-body.ts';
import { layOut } from '../lay-out.ts';
import { listPieces } from './list-pieces.ts';
import { readMetaTags } from './meta-tags.ts';
import { orRefuse, parsePage } from './page.ts';
import { readFacts } from './read-facts.ts';
import { readArticles } from './structured-data.ts';

/**
 * A web page: its article without what surrounds it, with headings, paragraphs, lists and block quotes. The title is a fact
 * of the report and no part of its text.
 */
export function openHtml({ file, bytes, told, fetched }: Received): Draft {
  const { text: markup, remarks } = decode(bytes, file, { markup: true, charset: charsetOf(fetched) });
  const { document, scripts } = parsePage(markup, file);
  const tags = readMetaTags(document);
  const articles = readArticles(scripts);
  const { language, ...facts } = readFacts(document, markup, tags, articles);
  const url = told.url ?? facts.url ?? fetched?.from ?? null;
  const habits = habitsOf(language, url);
  const shown = listPieces(document.body);
  const elements = findDateElements(document);
  const dates = findDates({ tags, articles, elements, pieces: shown, scripts, url, title: facts.title, habits });
  // Last, because it takes the page apart.
  const body = orRefuse(file, () => findBody(document, { shown, tags, articles, title: facts.title }));
  const { text, blocks } = layOut(body.pieces);
  if (blocks.length === 0)
    throw new Refusal('input', `${file}: the page holds no text that can be read; save its text as .txt`);
  const { published, updated, guessedFrom } = dates;
  if (guessedFrom) remarks.push(`The page does not state its date of publication; it was taken from ${guessedFrom}`);
  return {
    file,
    text,
    structure: { blocks, skips: [], marks: [] },
    stated: known({ ...facts, published: guessedFrom ? null : published }),
    inferred: known({ language, published: guessedFrom ? published : null }),
    ...(updated !== null && { updated }),
    told,
    remarks: [...remarks, ...body.remarks],
  };
}

function charsetOf(fetched: Received['fetched']): string | null {
  return /charset\s*=\s*"?([\w:.-]+)/i.exec(fetched?.headers['content-type'] ?? '')?.[1] ?? null;
}

function known(facts: Record<string, string | null>): StatedFacts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value));
}
