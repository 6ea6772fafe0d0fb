import { exportedCalculators } from './dist.ts';
import { expect, openCalculator, test } from './fixtures.ts';

/**
 * How many times the work of a key that nobody listens to a key in a calculator may take, style and
 * layout included: 17 to 220 were measured on a busy machine, where the empty handler took 0.02 ms.
 */
const mostWork = 600;

for (const id of exportedCalculators().filter((_, index) => index % 7 === 0)) {
  test(`a key typed into ${id} shows its results in the same frame, without much more work`, async ({ page }) => {
    const root = await openCalculator(page, id);
    const { shownAtOnce, ratio } = await root.evaluate((calculator) => {
      const field = calculator.querySelector<HTMLInputElement>('[data-field] input, [data-rows] input');
      if (!field) return { shownAtOnce: true, ratio: 0 };
      const idle = document.body.appendChild(document.createElement('input'));
      idle.addEventListener('input', () => undefined);
      const results = () =>
        [...calculator.querySelectorAll<HTMLElement>('[data-output]')].map(({ dataset }) => dataset['value']).join();
      const type = (into: HTMLInputElement, text: string) => {
        into.value = text;
        into.dispatchEvent(new InputEvent('input', { bubbles: true }));
        return document.body.getBoundingClientRect().height;
      };
      const timeOf = (into: HTMLInputElement) => {
        const start = performance.now();
        for (let key = 0; key < 40; key++) type(into, String(1 + (key % 2)));
        return performance.now() - start;
      };
      const before = results();
      type(field, '3');
      const shown = results() !== before;
      const rounds = Array.from({ length: 7 }, () => timeOf(field) / Math.max(timeOf(idle), 0.05)).sort(
        (a, b) => a - b,
      );
      idle.remove();
      return { shownAtOnce: shown, ratio: rounds[3] ?? Infinity };
    });
    console.log(`  ${id}: ${ratio.toFixed(0)} times an empty handler`);
    expect(shownAtOnce).toBe(true);
    expect(ratio).toBeLessThan(mostWork);
  });
}
