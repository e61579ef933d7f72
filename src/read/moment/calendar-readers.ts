import { stated, type StatedTime, type TimeReader } from './stated-time.ts';
import { monthNumber, MONTH, SEASON, seasonStart, smallNumber, SPACE, YEAR } from './words.ts';

const ORDINALS = ['first', 'second', 'third', 'fourth'];
const COUNTED = /(?:up to|more than|over|nearly|almost|some|about|around|only|fewer than|less than)\s+$/i;
const NOT_MEANT_AS_YEAR =
  /^(?:people|persons|users|members|devices|computers|networks|times|dollars|yuan|euros|miles|km|kilometers|kilometres|troops|soldiers)\b/i;
const MONTH_LED_BY =
  /(?:^|[\s(])(?:in|since|by|until|till|through|during|from|last|next|this|of|for|early|mid|late|before|after|around|between|to|and|or|every|previous|on|back in|earlier in|later in)[\s-]+$/i;
/** A day number that no day reader took. */
const NO_SUCH_DAY = /^\s+\d{1,2}\b(?![\d:%]|[.,]\d)/;
const MONTH_GOES_ON =
  /^(?:['’]s\b|\s+(?:attack|attacks|breach|incident|report|statement|notice|accusation|announcement|election|elections|vote|summit|meeting|and|to|of)\b)/;

/** `March 2024`, `March, 2024`, `March of 2024`. */
export const monthYearReader: TimeReader = {
  pattern: new RegExp(`\\b(?<month>${MONTH})(?:,?${SPACE}(?:of${SPACE})?|-)(?<year>${YEAR})\\b`, 'g'),
  read: ({ groups }) => stated({ year: Number(groups!.year), month: monthNumber(groups!.month!) }, 'month'),
};

/** A month alone. `May` and `March` are also names and verbs, so a word before or after has to say that a date is meant. */
export const monthReader: TimeReader = {
  pattern: new RegExp(`\\b(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his)${SPACE})?(?<month>${MONTH})(?![\\w-])`, 'g'),
  read(match, text) {
    const { month, which } = match.groups!;
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 24);
    if (NO_SUCH_DAY.test(after)) return null;
    const dated = which !== undefined || MONTH_LED_BY.test(before) || MONTH_GOES_ON.test(after);
    if (!dated && (/^(?:may|mar|march|jan|jun|sep|dec|april|june|august)\b/i.test(month!) || month!.length < 4))
      return null;
    return stated({ month: monthNumber(month!) }, 'month', { side: sideOf(which) });
  },
};

/** A year alone, unless it counts something, belongs to a name or number, or is part of a product (`Server 2019`). */
export const yearReader: TimeReader = {
  pattern: new RegExp(
    `(?<![\\w$€£¥#@%/.:,]|(?<!\\b(?:mid|early|late))-)(?<year>${YEAR})(?![\\w%$€]|[.,:/-]\\d|-[a-z])`,
    'g',
  ),
  read(match, text) {
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 24);
    if (NOT_MEANT_AS_YEAR.test(after.trimStart()) || (COUNTED.test(before) && /^\s+[a-z-]+s\b/.test(after)))
      return null;
    if (
      /(?:Windows|Server|Exchange|Office|SharePoint|Studio|Outlook|Word|Excel|Unit|No\.|Resolution|room|page|port|version)\s+$/i.test(
        before,
      )
    )
      return null;
    return stated({ year: Number(match.groups!.year) }, 'year');
  },
};

/** `2019-2021`, `2019–20`. */
export const yearSpanReader: TimeReader = {
  pattern: new RegExp(`(?<![\\w$€£¥#@%/.:,-])(?<from>${YEAR})[-–—/](?<to>${YEAR}|\\d\\d)(?![\\w%/-])`, 'g'),
  read({ groups, index, 0: words }) {
    const from = Number(groups!.from);
    const to = groups!.to!.length === 4 ? Number(groups!.to) : Math.floor(from / 100) * 100 + Number(groups!.to);
    // `2024-05` is a month.
    if (to <= from || to > from + 60 || (groups!.to!.length === 2 && to !== from + 1)) return null;
    const end = index + words.length;
    return stated({ year: from }, 'year', {
      until: { ...stated({ year: to }, 'year'), start: end - groups!.to!.length, end },
    });
  },
};

/** `the first quarter of 2024`, `Q3 2023`, `third quarter`. */
export const quarterReader: TimeReader = {
  pattern: new RegExp(
    `(?<![\\w/+=])(?:Q(?<q>[1-4])|(?:the${SPACE})?(?<ordinal>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth)[ -]quarter)(?![\\w/+=])(?:,?${SPACE}(?:of${SPACE})?(?<year>${YEAR})\\b)?`,
    'g',
  ),
  read({ groups }) {
    const quarter = groups!.q ? Number(groups!.q) : ORDINALS.indexOf(groups!.ordinal!.toLowerCase()) + 1;
    return stated({ ...(groups!.year && { year: Number(groups!.year) }), quarter }, 'quarter');
  },
};

/** `the first half of 2024`, `the second half of last year` is read as last year, late. */
export const halfReader: TimeReader = {
  pattern: new RegExp(
    `\\b(?:the${SPACE})?(?<half>first|second)${SPACE}half${SPACE}of${SPACE}(?<year>${YEAR})\\b`,
    'gi',
  ),
  read({ groups }) {
    const part = groups!.half!.toLowerCase() === 'first' ? 'early' : 'late';
    return stated({ year: Number(groups!.year) }, 'year', { part });
  },
};

/** `summer 2023`, `the winter of 2022`, `last summer`. A bare season is too often no date. */
export const seasonReader: TimeReader = {
  pattern: new RegExp(
    `\\b(?:(?<which>last|this|next)${SPACE}(?<a>${SEASON})|(?:the${SPACE})?(?<b>${SEASON})(?:${SPACE}(?:of${SPACE})?(?<year>${YEAR})\\b|(?=${SPACE}(?:of${SPACE})?(?:last|this)${SPACE}year\\b)))`,
    'gi',
  ),
  read({ groups }) {
    const month = seasonStart((groups!.a ?? groups!.b)!);
    const side = sideOf(groups!.which);
    return stated({ ...(groups!.year && { year: Number(groups!.year) }), month }, 'season', { side });
  },
};

function sideOf(which: string | undefined): StatedTime['side'] {
  const word = which?.toLowerCase();
  return word === 'next' ? 'future' : word === 'last' ? 'last' : 'past';
}

/** `the last week of March`, `in the first days of May 2024`: the beginning, middle or end of the month. */
export const weekOfMonthReader: TimeReader = {
  pattern: new RegExp(
    `\\b(?:the${SPACE})?(?<place>[Ff]irst|[Oo]pening|[Ss]econd|[Tt]hird|[Ff]ourth|[Ll]ast|[Ff]inal|[Cc]losing)${SPACE}(?:weeks?|days)${SPACE}of${SPACE}(?<month>${MONTH})(?:,?${SPACE}(?<year>${YEAR})\\b)?`,
    'g',
  ),
  read({ groups }) {
    const place = groups!.place!.toLowerCase();
    const part = /^(?:first|opening)$/.test(place) ? 'early' : /^(?:second|third)$/.test(place) ? 'mid' : 'late';
    const month = monthNumber(groups!.month!);
    return stated({ ...(groups!.year && { year: Number(groups!.year) }), month }, 'month', { part });
  },
};

/** `the 1990s`, `the 21st century`, `the twentieth century`. */
export const longAgesReader: TimeReader = {
  pattern: new RegExp(
    `\\b(?:the${SPACE})?(?:(?<decade>(?:18|19|20)\\d0)['’]?s|(?<century>\\d{1,2}(?:st|nd|rd|th)|twentieth|twenty-first)[ -]century)\\b`,
    'gi',
  ),
  read({ groups }) {
    if (groups!.decade) return stated({ decade: Number(groups!.decade) }, 'decade');
    const word = groups!.century!.toLowerCase();
    const century = word === 'twentieth' ? 20 : word === 'twenty-first' ? 21 : smallNumber(word.replace(/\D+$/, ''));
    return stated({ year: (century - 1) * 100 + 1 }, 'century');
  },
};
