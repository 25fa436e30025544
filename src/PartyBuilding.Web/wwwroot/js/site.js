// Comfort on top of pages that work without it: search key, send once, moving through a grid, messages of htmx.
(() => {
  'use strict';

  const live = () => document.getElementById('live');

  function say(text, tone) {
    const line = document.createElement('p');
    line.className = `notice notice-${tone}`;
    line.textContent = text;
    live()?.replaceChildren(line);
  }

  // Ctrl+K puts the cursor into the search box, from anywhere.
  document.addEventListener('keydown', event => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'k') return;
    const box = document.querySelector('[data-search]');
    if (!box) return;
    event.preventDefault();
    box.focus();
    box.select();
  });

  // Menus made of <details> close on Escape and on a click elsewhere.
  const closeMenus = except => document.querySelectorAll('details[data-menu][open]')
    .forEach(menu => { if (menu !== except) menu.open = false; });
  document.addEventListener('click', event => closeMenus(event.target.closest('details[data-menu]')));
  document.addEventListener('keydown', event => {
    const menu = event.key === 'Escape' && document.querySelector('details[data-menu][open]');
    if (!menu) return;
    menu.open = false;
    menu.querySelector('summary').focus();
  });

  // A form marked data-submit-once is sent once; its SubmissionId makes the server ignore a second copy anyway.
  document.addEventListener('submit', event => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !form.matches('[data-submit-once]')) return;
    if (form.dataset.sending) return event.preventDefault();
    form.dataset.sending = 'yes';
    const buttons = [...form.querySelectorAll('button:not([type="button"])')];
    event.submitter?.classList.add('is-sending');
    // After this turn, so that the pressed button's own name and value are still sent.
    setTimeout(() => buttons.forEach(button => { button.disabled = true; }));
  });
  const release = form => {
    delete form.dataset.sending;
    form.querySelectorAll('button:disabled:not([data-blocked])').forEach(button => {
      button.disabled = false;
      button.classList.remove('is-sending');
    });
  };
  const releaseAll = () => document.querySelectorAll('form[data-sending]').forEach(release);
  window.addEventListener('pageshow', event => { if (event.persisted) releaseAll(); });
  document.addEventListener('htmx:afterRequest', releaseAll);

  // A list re-sorted or filtered by a choice need not wait for the button.
  document.addEventListener('change', event => {
    if (event.target.matches?.('[data-submit-on-change]')) event.target.form?.requestSubmit();
  });

  // Arrows and Enter move among the cells of a [data-grid], as in a spreadsheet.
  function neighbour(cell, key) {
    const grid = cell.closest('[data-grid]');
    if (!grid) return null;
    const from = cell.getBoundingClientRect();
    const middle = from.left + from.width / 2;
    const cells = [...grid.querySelectorAll('[data-cell]:not([disabled])')];
    if (key === 'ArrowLeft' || key === 'ArrowRight')
      return cells[cells.indexOf(cell) + (key === 'ArrowRight' ? 1 : -1)] ?? null;
    const down = key !== 'ArrowUp';
    const distance = box => Math.abs(box.left + box.width / 2 - middle) + 4 * Math.abs(box.top - from.top);
    return cells.map(other => ({ other, box: other.getBoundingClientRect() }))
      .filter(({ box }) => down ? box.top >= from.bottom - 2 : box.bottom <= from.top + 2)
      .sort((one, two) => distance(one.box) - distance(two.box))[0]?.other ?? null;
  }

  const atEdge = (cell, key) => {
    if (key !== 'ArrowLeft' && key !== 'ArrowRight') return true;
    if (cell.selectionStart === null || cell.readOnly) return true;
    if (cell.selectionStart === 0 && cell.selectionEnd === cell.value.length) return true;
    return key === 'ArrowLeft' ? cell.selectionEnd === 0 : cell.selectionStart === cell.value.length;
  };

  document.addEventListener('keydown', event => {
    const cell = event.target;
    const isMove = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Enter'].includes(event.key);
    if (!isMove || event.isComposing || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    if (!cell.matches?.('[data-grid] input[data-cell]') || !atEdge(cell, event.key)) return;
    // Enter never sends a form from inside a grid, also not from its last row.
    event.preventDefault();
    const next = neighbour(cell, event.key);
    next?.focus();
    next?.select?.();
  });

  // htmx: every request carries the antiforgery token; failures are said in words.
  document.addEventListener('htmx:configRequest', event => {
    const token = document.querySelector('input[name="__RequestVerificationToken"]');
    if (token && event.detail.verb !== 'get') event.detail.headers.RequestVerificationToken = token.value;
  });
  document.addEventListener('htmx:sendError', () => say('网络不通，刚才的操作没有保存。请检查网络后重试。', 'bad'));
  document.addEventListener('htmx:responseError', event => {
    const status = event.detail.xhr.status;
    const words = { 403: '您没有办理这一项的权限。', 404: '没有找到这条记录。', 400: '页面已过期，请刷新后重试。' };
    if (status !== 401) say(words[status] ?? '系统没有办成，刚才的操作没有保存。请稍后重试。', 'bad');
  });

  // After a refused form the summary comes first, for the eye and for a screen reader.
  const focusSummary = root => root.querySelector?.('[data-error-summary]')?.focus();
  document.addEventListener('htmx:afterSettle', event => focusSummary(event.target));

  // Letters, cards and papers outside the returns print as well.
  document.addEventListener('click', event => {
    if (event.target.closest?.('[data-print]')) window.print();
  });

  // What was typed before the session ended comes back into the form it was typed in.
  function refill(kept) {
    const fields = JSON.parse(kept.textContent);
    for (const [name, values] of Object.entries(fields)) {
      const inputs = [...document.querySelectorAll(`main [name="${CSS.escape(name)}"]`)]
        .filter(input => input.type !== 'hidden' && input.type !== 'password' && input.type !== 'file');
      inputs.forEach((input, index) => {
        if (input.type === 'checkbox' || input.type === 'radio') input.checked = values.includes(input.value);
        else if (index < values.length) input.value = values[index];
      });
    }
  }

  focusSummary(document);
  document.querySelectorAll('script[type="application/json"][data-kept-form]').forEach(refill);
})();
