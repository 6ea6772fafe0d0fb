/** `npm run new:term`: asks for what a new term needs, or takes it as flags, and writes a page that passes every check. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { toWrite } from '../../glossary/guidance.ts';
import { addToReadingOrder, draftPath, draftText, faultsOfDraft, type Draft } from '../../glossary/new-term.ts';
import {
  describe,
  faultsBesideOthers,
  faultsByItself,
  known,
  questions,
  required,
  terms,
  toDraft,
} from './term-answers.ts';

const usage = `npm run new:term                          asks for everything
npm run new:term -- --title "Net new logo" --kind concept --topic recurring-revenue --definition "…"
  --abbreviation NNL     the one in common use
  --aliases "a; b"       every other name
  --calculator id        on the page of a metric
  --related "a, b, c"    slugs of terms; proposed where it is left out
  --sources "id, id"     files of src/content/sources/; proposed where it is left out
  --slug net-new-logo    made from the title where it is left out`;

/** Asks each question until its answer has no fault. */
async function ask(names: readonly string[], answers: Map<string, string>): Promise<void> {
  const reader = createInterface({ input: process.stdin, output: process.stdout });
  const lines = reader[Symbol.asyncIterator]();
  for (const name of names) {
    if (name === 'calculator' && !required(answers).includes(name)) continue;
    for (;;) {
      reader.setPrompt(`${questions[name]?.(answers) ?? name}\n> `);
      reader.prompt();
      const { value, done } = await lines.next();
      if (done) throw new Error(`The answers ended before "${name}": nothing was written.`);
      answers.set(name, value);
      const own = faultsByItself(name, answers);
      const faults = own.length > 0 ? own : faultsBesideOthers(name, answers);
      if (faults.length === 0) break;
      answers.delete(name);
      console.log(faults.map((fault) => `  ${fault}`).join('\n'));
    }
  }
  reader.close();
}

function write(draft: Draft): void {
  const file = draftPath(draft);
  if (existsSync(file)) throw new Error(`${file} is there already: nothing was written.`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, draftText(draft), { flag: 'wx' });
  const order = 'src/content/reading-order.yaml';
  writeFileSync(order, addToReadingOrder(readFileSync(order, 'utf8'), draft.topic, draft.slug));
  console.log(`${file} is written and passes the checks.
Now replace each quotation that begins with "${toWrite}"${draft.proposed.length > 0 ? ', and what the comments call proposed' : ''}.
npm run check:words ${draft.slug} shows its faults in a second, npm run dev the page as readers see it.`);
}

async function main(): Promise<void> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    options: {
      title: text,
      slug: text,
      kind: text,
      topic: text,
      definition: text,
      abbreviation: text,
      aliases: { type: 'string', multiple: true },
      calculator: text,
      related: text,
      sources: text,
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(usage);
    return;
  }
  const answers = new Map(
    Object.entries(values).map(([name, value]) => [name, Array.isArray(value) ? value.join(';') : String(value)]),
  );
  const isAsked = answers.size === 0;
  const missing = isAsked ? Object.keys(questions) : required(answers).filter((name) => !answers.has(name));
  if (!isAsked && missing.length > 0 && !process.stdin.isTTY)
    stop([`Missing: ${missing.map((name) => `--${name}`).join(', ')}.`, '', usage]);
  stop([...answers.keys()].flatMap((name) => faultsByItself(name, answers)));
  if (missing.length > 0) await ask(missing, answers);
  const draft = toDraft(answers);
  stop(faultsOfDraft(draft, terms, known).map((fault) => `${fault.field}: ${describe(fault)}`));
  write(draft);
}

function stop(lines: readonly string[]): void {
  if (lines.length > 0) throw new Error(lines.join('\n'));
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
