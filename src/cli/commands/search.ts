import { Command } from '../commander.ts';
import { inCase } from '../in-case.ts';
import { withCase } from '../with-case.ts';
import { answer, wantsColor, width } from '../terminal.ts';

export function searchCommand(): Command {
  return withCase(new Command('search'))
    .summary('find words in the reports of the case')
    .description('Finds the reports of the case that hold all the words, best first, with the place.')
    .argument('<words...>', 'words, in any order; in quotation marks to find them side by side')
    .option('--json', 'print the places as JSON')
    .addHelpText(
      'after',
      `
Examples:
  gainsay search reward
  gainsay search '"water utility"' denied`,
    )
    .action(async (words: string[], options: { case: string; json?: boolean }) => {
      const found = await inCase(options.case, { create: false }, (opened) => opened.search(words.join(' ')));
      const { renderSearch } = await import('../../present/text/render-search.ts');
      const { renderSearchJson } = await import('../../present/json/render-search-json.ts');
      await answer(
        options.json ? renderSearchJson(found) : renderSearch(found, { width: width(), color: wantsColor() }),
      );
    });
}
