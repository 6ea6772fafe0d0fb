import type { ToolKey } from '../calculators/address.ts';
import { inputsAskedFor, type Case } from '../calculators/case.ts';
import type { Tool, Workbench } from './workbench.ts';

/** Something that a calculator can do beyond calculating: a folded part of the page, fetched when it is opened. */
interface Offer {
  readonly selector: string;
  /** The key under which the address holds what the tool is at. */
  readonly key?: ToolKey;
  /** How many numbers must be asked for, for it to be of use. */
  readonly needs?: number;
  create(this: void, root: HTMLDetailsElement, bench: Workbench): Promise<Tool>;
}

const offers: readonly Offer[] = [
  {
    selector: '[data-solve]',
    key: '_solve',
    needs: 1,
    create: async (root, bench) => new (await import('./solve-panel.ts')).SolvePanel(root, bench),
  },
  {
    selector: '[data-swings]',
    needs: 2,
    create: async (root, bench) => new (await import('./swing-panel.ts')).SwingPanel(root, bench),
  },
  {
    selector: '[data-compare]',
    key: '_compare',
    create: async (root, bench) => new (await import('./compare-panel.ts')).ComparePanel(root, bench),
  },
  {
    selector: '[data-take-along]',
    create: async (root, bench) => new (await import('./take-along-panel.ts')).TakeAlongPanel(root, bench),
  },
];

/**
 * Has the tools within an element come when they are opened; one of which the address says
 * something opens by itself.
 *
 * @returns A function that brings them up to date: what is open follows, what is of no use hides.
 */
export function listenForTools(within: HTMLElement, bench: Workbench): () => void {
  const updates = offers.flatMap(({ selector, key, needs = 0, create }) => {
    const root = within.querySelector<HTMLDetailsElement>(selector);
    if (!root) return [];
    let asked: Promise<Tool> | undefined;
    const follow = async () => {
      if (!root.open) return;
      if (asked) {
        (await asked).update();
        return;
      }
      // Pressed before it could answer, a button would seem to do nothing, or do it too late.
      enable(root, false);
      asked = create(root, bench);
      await asked;
      enable(root, true);
    };
    root.addEventListener('toggle', () => void follow());
    if (key && bench.kept(key) !== null) root.open = true;
    return [
      () => {
        root.hidden = numbersAskedFor(bench.present()) < needs || !bench.hasEveryRow();
        if (asked && !root.hidden) void follow();
      },
    ];
  });
  return () => {
    for (const update of updates) update();
  };
}

/** How many inputs are numbers to type, of those that are asked for. */
const numbersAskedFor = (present: Case): number =>
  inputsAskedFor(present).filter((id) => present.calculator.inputs[id]?.choices === undefined).length;

function enable(root: HTMLElement, isReady: boolean): void {
  for (const button of root.querySelectorAll('button')) button.disabled = !isReady;
}
