/** What a term is. The kind decides the sections of its page and their order. */
export const kinds = [
  'metric',
  'role',
  'method',
  'framework',
  'process',
  'practice',
  'concept',
  'document',
  'tool',
  'technology',
  'comparison',
] as const;

export type Kind = (typeof kinds)[number];

const how = ['How it works', 'When it fits, and when not', 'An example'];
const doing = ['How it goes', 'Doing it well', 'Common mistakes'];
const thing = ['What it does', 'Where a revenue team meets it', 'What to check before buying or relying on it'];

/** The headings that a page of each kind has, in order. The formula of a metric is set by a component. */
export const sections: Readonly<Record<Kind, readonly string[]>> = {
  metric: ['Why it matters', 'Worked example', 'How to read it', 'Common mistakes'],
  role: ['What the role does', 'How it is measured', 'Works with'],
  method: how,
  framework: how,
  process: doing,
  practice: doing,
  concept: ['What it means in practice', 'An example', 'Not to be confused with'],
  document: ['What it holds', 'Who writes and signs it', 'An example'],
  tool: thing,
  technology: thing,
  comparison: ['The difference in one table', 'Which to use when', 'An example'],
};

/** Sections that may close a page of any kind, in this order. */
export const closingSections = ['How definitions differ', 'Questions'] as const;
