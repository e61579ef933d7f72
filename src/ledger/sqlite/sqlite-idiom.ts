import type { Idiom } from '../migrations/migration.ts';

export const sqliteIdiom: Idiom = {
  sequence: 'integer primary key autoincrement',
  appendOnly: (table) =>
    ['update', 'delete'].map(
      (verb) =>
        `create trigger ${table}_no_${verb} before ${verb} on ${table} begin select raise(abort, 'the ledger is append-only'); end`,
    ),
  textIndex: () => [
    // External content: the index holds words and places, the text stands once, in reports.
    `create virtual table report_words using fts5 (text, content = 'reports', content_rowid = 'sequence', tokenize = 'unicode61 remove_diacritics 2')`,
    `create trigger reports_into_words after insert on reports begin insert into report_words (rowid, text) values (new.sequence, new.text); end`,
  ],
};
