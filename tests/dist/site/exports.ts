import { z } from 'astro/zod';
import { kinds } from '../../../src/glossary/kinds.ts';
import { slugSchema } from '../../../src/glossary/schema.ts';
import { readDist } from './dist.ts';

const slugs = z.array(slugSchema);

/** `glossary.json` as other programs rely on it: nothing missing, nothing besides. */
const glossary = z.strictObject({
  terms: z.array(
    z.strictObject({
      slug: slugSchema,
      title: z.string().min(1),
      abbreviation: z.string().min(1).nullable(),
      aliases: z.array(z.string().min(1)),
      definition: z.string().min(1),
      topic: slugSchema,
      kind: z.enum(kinds),
      calculator: slugSchema.nullable(),
      related: z.strictObject({ broader: slugs, narrower: slugs, contrasts: slugs, see: slugs }),
      sources: z.array(z.strictObject({ id: slugSchema, where: z.string() })),
      reviewed: z.iso.date(),
      url: z.url(),
    }),
  ),
});

const bound = z.number().nullable();
const field = { id: z.string().min(1), label: z.string().min(1) };
const number = z.strictObject({
  ...field,
  unit: z.string().min(1),
  default: z.number(),
  min: bound,
  max: bound,
  integer: z.boolean(),
});
const column = z.strictObject({ ...field, unit: z.string().min(1), min: bound, max: bound, integer: z.boolean() });
const rows = z.strictObject({ ...field, unit: z.literal('rows'), columns: z.array(column).min(1) });

/** `calculators.json` as other programs rely on it. */
const calculators = z.strictObject({
  calculators: z.array(
    z.strictObject({
      id: slugSchema,
      title: z.string().min(1),
      question: z.string().min(1),
      serves: slugs,
      inputs: z.array(z.union([rows, number])).min(1),
      outputs: z.array(z.strictObject({ ...field, unit: z.string().min(1) })).min(1),
    }),
  ),
});

export type ExportedGlossary = z.infer<typeof glossary>;
export type ExportedTerm = ExportedGlossary['terms'][number];
export type ExportedCalculators = z.infer<typeof calculators>;

/** @throws Error where `glossary.json` is not of the shape that was promised. */
export const readGlossary = (): ExportedGlossary => readExport('glossary.json', glossary);

/** @throws Error where `calculators.json` is not of the shape that was promised. */
export const readCalculators = (): ExportedCalculators => readExport('calculators.json', calculators);

function readExport<T extends z.ZodType>(file: string, schema: T): z.infer<T> {
  const parsed = schema.safeParse(JSON.parse(readDist(file)));
  if (!parsed.success)
    throw new Error(
      `dist/${file} is not what other programs rely on. Mend src/pages/${file}.ts:\n${z.prettifyError(parsed.error)}`,
    );
  return parsed.data;
}
