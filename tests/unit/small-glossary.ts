import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readGlossary } from '../../src/site/read-glossary.ts';

/** The folder of the words. */
const content = 'src/content/';
export const mentions = `${content}mentions.yaml`;
export const lead = `${content}docs/terms/marketing/lead.mdx`;
export const campaign = `${content}docs/terms/marketing/campaign.mdx`;
export const retention = `${content}docs/terms/sales/net-revenue-retention.mdx`;

/** A glossary of three terms without a fault, by file. */
const files: Readonly<Record<string, string>> = {
  [`${content}topics.yaml`]: ['marketing', 'sales']
    .map(
      (id, index) =>
        `- { id: ${id}, order: ${index + 1}, title: ${id}, line: A topic, opening: It opens., icon: cycle }\n`,
    )
    .join(''),
  [`${content}shared-names.yaml`]: '- { id: MAP, note: two terms own it }\n',
  [mentions]: '[]\n',
  [`${content}reading-order.yaml`]:
    '# marketing\n- lead\n- campaign\n- contact\n- newsletter\n- list\n\n# sales\n- net-revenue-retention\n',
  [`${content}sources/handbook.yaml`]: 'kind: book\nauthor: A. Writer\ntitle: The handbook\n',
  [lead]: `---
title: Lead
aliases: [prospect]
definition: A lead is a person who may buy and whom nobody has yet spoken to.
kind: concept
related:
  contrasts: [contact]
  see: [campaign, net-revenue-retention]
sources:
  - id: handbook
reviewed: 2026-01-31
---

## What it means in practice

A clinic fills in a form. See [campaign](term:campaign).

## An example

Mira asks for a price.

## Not to be confused with

A contact.
`,
  [campaign]: `---
title: Campaign
definition: A campaign is a set of messages that are sent to win the same people for one thing.
kind: concept
related:
  see: [contact, newsletter, list]
sources:
  - id: handbook
reviewed: 2026-01-31
---

## What it means in practice

Larkfield writes to clinics.

## An example

Three letters in May.

## Not to be confused with

An advertisement.
`,
  [retention]: `---
title: Net revenue retention
abbreviation: NRR
definition: Net revenue retention is the share of revenue that a group of customers still pays after a year.
kind: metric
calculator: revenue-retention
examples:
  larkfield:
    inputs: { startingMrr: 100000 }
related:
  see: [contact, newsletter, list]
sources:
  - id: handbook
reviewed: 2026-01-31
---

## Why it matters

It shows a leak.

## Worked example

Larkfield starts at [[larkfield.startingMrr]] and keeps [[larkfield.netRevenueRetention]].
[Try it](example:larkfield).

## How to read it

Read it beside the gross figure.

## Common mistakes

Counting new customers.
`,
};

/** What to do to a file: its new text, or how the old one changes. A file that is not there yet is written. */
export type Edits = Readonly<Record<string, string | ((text: string) => string)>>;

/** Writes the small glossary, with the edits, into a folder of its own, and gives the folder to a function. */
export function withGlossary<T>(edits: Edits, use: (root: string) => T): T {
  const root = mkdtempSync(join(tmpdir(), 'glossary-'));
  try {
    const edited = Object.entries(edits).map(
      ([file, edit]) => [file, typeof edit === 'string' ? edit : edit(files[file] ?? '')] as const,
    );
    for (const [file, text] of [...Object.entries(files), ...edited]) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
    return use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** The faults of the small glossary with the edits, and its terms. */
export const glossaryWith = (edits: Edits) => withGlossary(edits, readGlossary);

/** Replaces a text that stands in the file once at the least: a fixture that changes nothing proves nothing. */
export const replacing = (from: string, to: string) => (text: string) => {
  if (!text.includes(from)) throw new Error(`The fixture does not hold "${from}".`);
  return text.replace(from, to);
};
