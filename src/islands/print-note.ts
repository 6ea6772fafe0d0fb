/** Puts the day, and the address that opens the same numbers again, on the sheet before it is printed. */
export function notePrints(root: HTMLElement, address: () => string): void {
  const note = root.querySelector('[data-print-note]');
  if (!note) return;
  const day = new Intl.DateTimeFormat('en-US', { dateStyle: 'long' });
  addEventListener('beforeprint', () => {
    note.textContent = `Calculated on ${day.format(new Date())}. To reopen it: ${address()}`;
  });
}
