/**
 * The page's only script, for niceties: j and k go from part to part, / goes to a filter that hides the rows without the
 * words typed. The page is whole without it. The content policy names it by its hash.
 */
export const SCRIPT = `
(() => {
  const stops = [...document.querySelectorAll('[data-stop]')];
  const rows = [...document.querySelectorAll('[data-row]')];
  const tools = document.createElement('div');
  tools.className = 'tools';
  tools.setAttribute('role', 'search');
  const filter = label('Filter rows', Object.assign(document.createElement('input'), { type: 'search', autocomplete: 'off' }), true);
  const keys = label('keys j, k and /', Object.assign(document.createElement('input'), { type: 'checkbox', checked: true }), false);
  const shown = tools.appendChild(document.createElement('span'));
  shown.setAttribute('role', 'status');
  document.querySelector('main').appendChild(tools);

  function label(text, input, textFirst) {
    const box = tools.appendChild(document.createElement('label'));
    box.append(...(textFirst ? [text, input] : [input, ' ' + text]));
    return input;
  }

  filter.addEventListener('input', () => {
    const words = filter.value.toLowerCase().split(/\\s+/).filter(Boolean);
    let left = 0;
    for (const row of rows) {
      const text = row.textContent.toLowerCase();
      row.hidden = !words.every((word) => text.includes(word));
      if (!row.hidden) left++;
    }
    shown.textContent = words.length > 0 ? left + ' of ' + rows.length + ' rows' : '';
  });

  function go(step) {
    const seen = stops.filter((stop) => stop.getClientRects().length > 0);
    const tops = seen.map((stop) => stop.getBoundingClientRect().top);
    const next = step > 0 ? tops.findIndex((top) => top > 40) : tops.findLastIndex((top) => top < 8);
    const stop = seen[next];
    if (!stop) return;
    stop.tabIndex = -1;
    stop.focus({ preventScroll: true });
    stop.scrollIntoView({ block: 'start' });
  }

  document.addEventListener('keydown', (event) => {
    if (!keys.checked || event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input')) return;
    if (event.key === 'j') go(1);
    else if (event.key === 'k') go(-1);
    else if (event.key === '/') filter.focus();
    else return;
    event.preventDefault();
  });
})();
`;
