/** What begins with a link to a term: pointing at it or pressing it, and coming to it by the keyboard. */
const beginnings = ['pointerover', 'focusin'] as const;

/** Fetches the card's code when a reader first begins something with a link to a term, and hands over. */
function begin(event: Event): void {
  if (!(event.target instanceof Element) || !event.target.closest('a[data-topic]')) return;
  for (const type of beginnings) document.removeEventListener(type, begin);
  let isHeld = true;
  for (const type of ['pointerup', 'pointercancel']) document.addEventListener(type, () => (isHeld = false));
  void import('./term-card.ts').then(
    ({ watchLinks }) => watchLinks(event, isHeld),
    // Without a connection the links are plain ones.
    () => undefined,
  );
}

for (const type of beginnings) document.addEventListener(type, begin);
