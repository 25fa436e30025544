// Comfort for the return and the review queue; every page works without it.
(() => {
  'use strict';

  const isTyping = target => target.matches?.('input, textarea, select, [contenteditable]');

  // Figures taken from the ledger are links: arrows move among them as among the inputs of the grid.
  function besides(cell, key) {
    const cells = [...cell.closest('[data-grid]').querySelectorAll('[data-cell]')];
    if (key === 'ArrowLeft' || key === 'ArrowRight')
      return cells[cells.indexOf(cell) + (key === 'ArrowRight' ? 1 : -1)];
    const from = cell.getBoundingClientRect();
    const down = key === 'ArrowDown';
    const far = box => Math.abs(box.left + box.width / 2 - from.left - from.width / 2) + 4 * Math.abs(box.top - from.top);
    return cells.map(other => ({ other, box: other.getBoundingClientRect() }))
      .filter(({ box }) => down ? box.top >= from.bottom - 2 : box.bottom <= from.top + 2)
      .sort((one, two) => far(one.box) - far(two.box))[0]?.other;
  }

  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    if (!event.target.matches?.('[data-grid] a[data-cell]') || !event.key.startsWith('Arrow')) return;
    event.preventDefault();
    const next = besides(event.target, event.key);
    next?.focus();
    next?.select?.();
  });

  // The open cell is marked in the sheet while its panel shows.
  document.addEventListener('htmx:afterSettle', event => {
    const panel = event.detail.target?.closest?.('[data-cell-panel]') ?? document.querySelector('[data-cell-panel]');
    const code = panel?.querySelector('[data-open-cell]')?.dataset.openCell;
    if (!code) return;
    document.querySelectorAll('a[data-cell][aria-current]').forEach(link => link.removeAttribute('aria-current'));
    document.querySelector(`a[data-cell="${CSS.escape(code)}"]`)?.setAttribute('aria-current', 'true');
  });

  // A typed cell opens its panel when the cursor rests in it.
  let resting;
  document.addEventListener('focusin', event => {
    clearTimeout(resting);
    const cell = event.target;
    if (!cell.matches?.('[data-grid] input[data-cell]') || !window.htmx) return;
    resting = setTimeout(() => window.htmx.ajax('GET', cell.getAttribute('hx-post'), { target: '#cell-panel', source: '#cell-panel' }), 300);
  });

  // A narrow screen shows the panel below the sheet: go there when a figure is opened, and back.
  document.addEventListener('htmx:afterSwap', event => {
    if (event.detail.target?.id !== 'cell-panel' || window.matchMedia('(min-width: 68rem)').matches) return;
    if (document.activeElement?.matches?.('input[data-cell]')) return;
    event.detail.target.scrollIntoView({ block: 'start' });
  });

  const state = (words, name) => {
    const line = document.getElementById('save-state');
    if (!line) return;
    line.textContent = words;
    line.className = `save-state ${name}`;
  };
  document.addEventListener('htmx:beforeRequest', event => {
    if (event.detail.elt.matches('[data-saves]')) state('正在保存…', '');
  });
  document.addEventListener('htmx:sendError', event => {
    if (event.detail.elt.matches('[data-saves]')) state('没有保存：网络不通，请检查后再改一次', 'is-refused');
  });
  document.addEventListener('htmx:responseError', event => {
    if (event.detail.elt.matches('[data-saves]')) state('没有保存，请刷新页面后重试', 'is-refused');
  });

  // The review queue: arrows choose, Enter opens, A passes, R sends back, N goes to the next one with a question.
  const rows = () => [...document.querySelectorAll('[data-review] a[data-row]')];
  const chosen = () => document.querySelector('[data-review] tr.is-current a[data-row]');

  function choose(link) {
    if (!link) return;
    document.querySelectorAll('[data-review] tr.is-current').forEach(row => row.classList.remove('is-current'));
    link.closest('tr').classList.add('is-current');
    link.focus({ preventScroll: true });
    link.closest('tr').scrollIntoView({ block: 'nearest' });
    link.dispatchEvent(new CustomEvent('choose', { bubbles: true }));
  }

  const moves = {
    ArrowDown: list => list[list.indexOf(chosen()) + 1],
    ArrowUp: list => list[list.indexOf(chosen()) - 1],
    n: list => {
      const at = list.indexOf(chosen());
      return [...list.slice(at + 1), ...list.slice(0, at + 1)].find(link => link.closest('tr').matches('[data-doubt]'));
    },
  };

  document.addEventListener('keydown', event => {
    if (!document.querySelector('[data-review]') || isTyping(event.target)) return;
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || event.repeat && event.key === 'a') return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (moves[key]) {
      event.preventDefault();
      choose(moves[key](rows()));
    } else if (key === 'a' || key === 'r') {
      const button = document.querySelector(`[data-review-panel] [data-key="${key}"]`);
      if (!button) return;
      event.preventDefault();
      button.click();
    }
  });

  // A grid of links is one stop of the Tab key; the arrows move inside it. Without script every link is a stop of its own.
  const roving = document.querySelector('[data-roving]');
  const stops = [...roving?.querySelectorAll('[data-rove]') ?? []];
  const settle = link => stops.forEach(stop => { stop.tabIndex = stop === link ? 0 : -1; });
  settle(stops[0]);
  roving?.addEventListener('focusin', event => { if (event.target.matches('[data-rove]')) settle(event.target); });

  // The next link in a direction, over cells that hold none.
  function beside(link, key) {
    const cell = link.closest('td');
    const row = cell.parentElement;
    const find = cells => cells.map(each => each?.querySelector('[data-rove]')).find(Boolean);
    const cells = [...row.cells];
    const rows = [...row.parentElement.rows];
    const column = each => each.cells[cell.cellIndex];
    return {
      ArrowLeft: () => find(cells.slice(0, cell.cellIndex).reverse()),
      ArrowRight: () => find(cells.slice(cell.cellIndex + 1)),
      ArrowUp: () => find(rows.slice(0, rows.indexOf(row)).reverse().map(column)),
      ArrowDown: () => find(rows.slice(rows.indexOf(row) + 1).map(column)),
      Home: () => find(cells),
      End: () => find([...cells].reverse()),
    }[key]?.();
  }

  roving?.addEventListener('keydown', event => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || !event.target.matches('[data-rove]')) return;
    if (!event.key.startsWith('Arrow') && event.key !== 'Home' && event.key !== 'End') return;
    event.preventDefault();
    beside(event.target, event.key)?.focus();
  });

  // Copies a text made for a message.
  document.addEventListener('click', async event => {
    const button = event.target.closest?.('[data-copy]');
    if (!button) return;
    const source = document.getElementById(button.dataset.copy);
    try {
      await navigator.clipboard.writeText(source.value);
      button.textContent = '已复制';
    } catch {
      source.focus();
      source.select();
    }
  });
})();
