import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { readGlossary } from '../../src/site/read-glossary.ts';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The words of the site as they stand on the disk, read once for all tests of a file. */
export const words = readGlossary(root);

/** A file of words that holds YAML. */
export const readYaml = (file: string): unknown => parse(readFileSync(`${root}src/content/${file}`, 'utf8'));
