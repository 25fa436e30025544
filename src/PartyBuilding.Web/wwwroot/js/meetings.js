// Counts while people are marked; the page is complete without it.
(() => {
  'use strict';
  const recount = roster => {
    const lines = [...roster.querySelectorAll('.att:not([data-guest])')];
    const away = lines.filter(line => line.querySelector('.att-row input').checked);
    const excused = away.filter(line => line.querySelector('input[value="Excused"]')?.checked);
    const count = roster.querySelector('[data-roster-count]');
    const there = document.createElement('b');
    there.textContent = lines.length - away.length;
    count.replaceChildren(there, ` / ${lines.length - excused.length}`);
  };
  document.addEventListener('change', event => {
    const roster = event.target.closest?.('[data-roster]');
    if (roster) recount(roster);
  });
})();
