import type { Received } from '../../../model/received.ts';
import { Refusal } from '../../../model/refusal.ts';
import { decode } from '../../report/decode.ts';
import type { Draft } from '../draft.ts';
import { layOut } from './lay-out.ts';
import { findArticle } from './readability.ts';

/** A web page: its article without what surrounds it, with its headings, paragraphs and lists. */
export function openHtml({ file, bytes, told }: Received): Draft {
  const { text: markup, remarks } = decode(bytes, file, { markup: true });
  const article = findArticle(markup, file);
  const { text, blocks } = layOut(article.title, article.body);
  if (blocks.length === 0)
    throw new Refusal('input', `${file}: the page holds no text that can be read; save its text as .txt`);
  const { title, byline, publisher, published, language } = article;
  const stated = Object.fromEntries(
    Object.entries({ title, byline, publisher, published, language }).filter(([, value]) => value),
  );
  return { file, text, structure: { blocks, skips: [], marks: [] }, stated, told, remarks };
}
