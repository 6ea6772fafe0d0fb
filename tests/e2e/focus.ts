import type { Page } from '@playwright/test';

/** A stop of the Tab key. */
export interface Stop {
  /** Enough of the element to find it. */
  readonly name: string;
  /** Whether anything about it, or about what it stands in, looks different with the focus on it. */
  readonly isSeen: boolean;
  /** Whether at least a part of it is on the screen and not under the header. */
  readonly isOnScreen: boolean;
}

const tabbable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/** Names an element the same way in both functions below; it runs in the page. */
const naming = `window.nameOf = (element) => {
  const all = [...document.querySelectorAll('${tabbable}')];
  return all.indexOf(element) + ' ' + element.tagName.toLowerCase() + ' ' + (element.getAttribute('aria-label') ?? element.getAttribute('name') ?? element.textContent ?? '').trim().replace(/\\s+/g, ' ').slice(0, 40);
}`;

/** Every element that the Tab key should reach on the page as it is now. */
export async function expectedStops(page: Page): Promise<string[]> {
  await page.evaluate(naming);
  return page.locator(tabbable).evaluateAll((elements) =>
    elements
      .filter((element) => {
        if (
          !element.checkVisibility({ visibilityProperty: true }) ||
          element.matches(':disabled, [tabindex="-1"]') ||
          element.closest('[inert]')
        )
          return false;
        return !(element instanceof HTMLInputElement && element.type === 'radio' && !element.checked);
      })
      // Written by `naming` above.
      .map((element) => (window as unknown as { nameOf(element: Element): string }).nameOf(element)),
  );
}

/** Presses Tab from the top of the page until the focus leaves it, and tells each stop. */
export async function walk(page: Page, most = 400): Promise<Stop[]> {
  await page.evaluate(naming);
  await page.evaluate(() => {
    window.scrollTo(0, 0);
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  const stops: Stop[] = [];
  while (stops.length < most) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate((): Stop | null => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element === document.body) return null;
      const chain = [
        element,
        element.parentElement,
        element.parentElement?.parentElement,
        element.closest('li, form, label'),
      ].filter((each) => each !== null && each !== undefined);
      const look = () =>
        chain
          .flatMap((each) =>
            [null, '::before', '::after'].map((pseudo) => {
              const { outline, outlineOffset, boxShadow, borderColor, backgroundColor, color, textDecoration } =
                getComputedStyle(each, pseudo);
              return [outline, outlineOffset, boxShadow, borderColor, backgroundColor, color, textDecoration].join();
            }),
          )
          .join();
      const focused = look();
      const box = element.getBoundingClientRect();
      const header = document.querySelector('header');
      const middle = document.elementFromPoint(
        Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1),
        Math.min(Math.max(box.top + box.height / 2, 0), innerHeight - 1),
      );
      const isUnderHeader = header !== null && header.contains(middle) && !header.contains(element);
      element.blur();
      const isSeen = look() !== focused;
      element.focus({ preventScroll: true });
      return {
        // Written by `naming` above.
        name: (window as unknown as { nameOf(element: Element): string }).nameOf(element),
        isSeen,
        isOnScreen:
          box.width > 0 &&
          box.bottom > 0 &&
          box.top < innerHeight &&
          box.right > 0 &&
          box.left < innerWidth &&
          !isUnderHeader,
      };
    });
    if (stop === null || stops.some(({ name }) => name === stop.name)) break;
    stops.push(stop);
  }
  return stops;
}
