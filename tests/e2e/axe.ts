import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

export const themes = ['light', 'dark'] as const;

/** A phone and a laptop. */
export const sizes = [
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

/** What axe finds on a page in a theme and a size, a line each. */
export async function violations(
  page: Page,
  theme: (typeof themes)[number],
  size: (typeof sizes)[number],
): Promise<string[]> {
  await page.evaluate((chosen) => (document.documentElement.dataset['theme'] = chosen), theme);
  await page.setViewportSize(size);
  // The other mode opens a page of its own for each answer; it is for frames, and there are none.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations: found } = await axe.analyze();
  return found.map((violation) => `${theme}, ${size.width} pixels: ${tell(violation)}`);
}
