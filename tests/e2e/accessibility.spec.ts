import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';
import { pageKinds, pageStates } from './pages.ts';

/** A phone and a laptop. */
const sizes = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
];

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number];

/** What is wrong, where, and what axe says about it; a rule that many elements break names three of them. */
const tell = ({ id, help, nodes }: Violation) =>
  `${id}: ${help}: ${nodes
    .slice(0, 3)
    .map(({ target, failureSummary }) => `${target.join(' ')} (${failureSummary?.split('\n')[1]?.trim() ?? ''})`)
    .join('; ')}${nodes.length > 3 ? ` and ${nodes.length - 3} more` : ''}`;

test.use({ reducedMotion: 'reduce' });

for (const { name, open } of [...pageKinds, ...pageStates]) {
  test(`axe finds nothing on ${name}, in either theme, on a phone and on a laptop`, async ({ page }) => {
    await open(page);
    const found: string[] = [];
    for (const theme of ['light', 'dark']) {
      await page.evaluate((chosen) => (document.documentElement.dataset['theme'] = chosen), theme);
      for (const size of sizes) {
        await page.setViewportSize(size);
        // The other mode opens a page of its own for each answer; it is for frames, and there are none.
        const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
        const { violations } = await axe.analyze();
        found.push(...violations.map((violation) => `${theme}, ${size.width} pixels: ${tell(violation)}`));
      }
    }
    expect(found).toEqual([]);
  });
}
