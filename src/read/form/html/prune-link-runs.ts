/** So many words of a link are a headline; `the ministry` `denied` are words of a sentence. */
const HEADLINE = 4;
/** What may stand between two links of a run. */
const BETWEEN = /^[\s|•·,/–—-]*$/;
/** A run with more than this share of an article's words is its article. */
const MOST = 0.4;

/**
 * Takes out of an article its runs of links to other stories: links with nothing between them, two of them or more as long as headlines. Text
 * would glue them to the sentence that they stand in.
 */
export function pruneLinkRuns(article: Element): void {
  const most = (article.textContent ?? '').length * MOST;
  const parents = new Set([...article.querySelectorAll('a + a')].map((link) => link.parentNode!));
  for (const run of [...parents].flatMap(runsIn)) {
    const words = run.filter(isAnchor).map((link) => (link.textContent ?? '').trim());
    const headlines = words.filter((one) => one.split(/\s+/).length >= HEADLINE);
    if (headlines.length >= 2 && words.join('').length <= most)
      for (const node of run) node.parentNode!.removeChild(node);
  }
}

/** The links of an element that follow one another, with what stands between them. */
function runsIn(parent: Node): Node[][] {
  const runs: Node[][] = [];
  let run: Node[] = [];
  for (const child of parent.childNodes) {
    if (isAnchor(child) || (run.length > 0 && isSeparator(child))) run.push(child);
    else {
      runs.push(run);
      run = [];
    }
  }
  return [...runs, run].map((found) => found.slice(0, found.findLastIndex(isAnchor) + 1));
}

function isAnchor({ nodeName }: Node): boolean {
  return nodeName === 'A';
}

function isSeparator({ nodeType, textContent }: Node): boolean {
  return nodeType === TEXT && BETWEEN.test(textContent ?? '');
}

const TEXT = 3;
