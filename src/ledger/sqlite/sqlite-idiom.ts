import type { Idiom } from '../idiom.ts';
import { sql } from '../tables.ts';

export const sqliteIdiom: Idiom = {
  sequence: 'integer primary key autoincrement',
  appendOnly: (table) =>
    ['update', 'delete'].map(
      (verb) =>
        `create trigger ${table}_no_${verb} before ${verb} on ${table} begin select raise(abort, 'the ledger is append-only'); end`,
    ),
  textIndex: () => [
    `create virtual table report_words using fts5 (text, content = 'reports', content_rowid = 'sequence', tokenize = 'unicode61 remove_diacritics 2')`,
    `create trigger reports_into_words after insert on reports begin insert into report_words (rowid, text) values (new.sequence, new.text); end`,
  ],
  wordIndex: () => [
    `drop trigger reports_into_words`,
    `drop table report_words`,
    // Only which report holds which word: no places, no second copy of the words. The words are cut already, and this
    // tokenizer splits them at nothing but the spaces between them.
    `create virtual table report_words using fts5 (words, content = '', detail = none, tokenize = 'ascii')`,
  ],
  packWords: (words) => words.join(' '),
  holdsAll: (words) => sql`report_words match ${words.map((word) => `"${word}"`).join(' ')}`,
};
