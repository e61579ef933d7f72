import type { Piece } from '../list-pieces.ts';
import { daysInWords, type Habits } from './days-in-words.ts';

const BEFORE = 4;
const AFTER = 8;
const LONGEST = 300;

const CHANGED =
  /(?:updated?|modified|edited|aktualisiert|geändert|änderung|mise? à jour|modifié|actualizado|aggiornato|atualizado|bijgewerkt|uppdaterad|oppdatert|güncelle(?:me|ndi)|обновлено|更新)[^\n\d]{0,25}$/iu;

/** The full dates in the words around a page's heading, those behind it first; none that is called one of change. */
export function daysNearHead(pieces: readonly Piece[], title: string | null, habits: Habits): string[] {
  const head = headOf(pieces, title);
  const near = [...pieces.slice(head, head + AFTER), ...pieces.slice(Math.max(0, head - BEFORE), head).reverse()];
  return near.flatMap(({ words }) => {
    const days = daysInWords(words.slice(0, LONGEST), habits);
    return days.filter(({ start }) => !CHANGED.test(words.slice(Math.max(0, start - 60), start))).map(({ day }) => day);
  });
}

const CALLED =
  /(?:published|posted|publication date|date published|datum|stand|veröffentlicht|erschienen|erstellt|publié|mis en ligne|publicado|pubblicato|gepubliceerd|publicerad|opublikowano|опубликовано|дата|yayın(?:lanma)? tarihi|发布(?:时间|日期)?|公開日?|投稿日|등록|입력)(?:\s(?:on|am|le|el|il|op|den|em|at|wurde))?[\s:|]{0,4}$/iu;

/** The first date that words call the date of the page, wherever it stands. */
export function dayCalledSo(pieces: readonly Piece[], habits: Habits): string | null {
  let before = '';
  for (const { words } of pieces) {
    if (words.length <= LONGEST) {
      for (const { day, start } of daysInWords(words, habits)) {
        if (CALLED.test(`${before.slice(-40)}\n${words.slice(0, start)}`)) return day;
      }
    }
    before = words;
  }
  return null;
}

function headOf(pieces: readonly Piece[], title: string | null): number {
  const wanted = plain(title ?? '');
  const named = pieces.findIndex(({ kind, words }) => kind === 'heading' && plain(words) === wanted);
  return named >= 0
    ? named
    : Math.max(
        0,
        pieces.findIndex(({ kind }) => kind === 'heading'),
      );
}

function plain(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
