import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { faultOfImport, importsOf, roomOf } from './arrows.ts';

const root = new URL('../../', import.meta.url);
const files = globSync('src/**/*.*', { cwd: root }).sort();
const read = (file: string) => readFileSync(new URL(file, root), 'utf8');

describe('the arrows between rooms', () => {
  test('every file of src/ stands in a room', () => {
    expect(files.filter((file) => !roomOf(file))).toEqual([]);
  });

  test.each(files.filter((file) => file.endsWith('.astro')))('%s imports only what its room may', (file) => {
    const faults = importsOf(file, read(file)).map((specifier) => faultOfImport(file, specifier));
    expect(faults.filter((fault) => fault !== null)).toEqual([]);
  });

  test('no page of words imports anything', () => {
    const pages = files.filter((file) => file.endsWith('.mdx'));
    expect(pages.length).toBeGreaterThanOrEqual(54);
    expect(
      pages.flatMap((file) => importsOf(file, read(file)).map((specifier) => `${file} imports ${specifier}`)),
    ).toEqual([]);
  });

  test('a style sheet imports only style sheets', () => {
    const imports = files
      .filter((file) => file.endsWith('.css'))
      .flatMap((file) =>
        [...read(file).matchAll(/@import\s+(?:url\()?['"]([^'"]+)/g)].map(([, target = '']) =>
          faultOfImport(file, target),
        ),
      );
    expect(imports.filter((fault) => fault !== null)).toEqual([]);
  });
});

describe('the reader of imports', () => {
  const astro = `---
import type { Props } from '../words.ts';
import Icon from './Icon.astro';
const later = () => import('../site/late.ts');
---
<p>import it from 'nowhere'</p>
<script>
  import '../islands/switch.ts';
</script>
<script is:inline>const text = "import 'x'";</script>`;

  test('finds imports in the frontmatter, in scripts and in a call', () => {
    expect(importsOf('a.astro', astro)).toEqual([
      '../words.ts',
      './Icon.astro',
      '../site/late.ts',
      '../islands/switch.ts',
    ]);
  });

  test('finds an import at the head of a page of words', () => {
    expect(importsOf('a.mdx', "---\ntitle: A\n---\n\nimport Card from './Card.astro';\n\nWe import goods.")).toEqual([
      './Card.astro',
    ]);
  });
});

describe('the table', () => {
  test.each([
    ['src/components/term/A.astro', '../../words.ts', null],
    ['src/components/term/A.astro', '../Icon.astro', null],
    ['src/components/term/A.astro', '@astrojs/starlight/components', null],
    [
      'src/components/A.astro',
      '../pages/index.astro',
      'src/components/A.astro imports src/pages/index.astro, but src/components/ may import src/glossary/, src/calculators/, src/islands/, src/words.ts, src/address.ts, src/brand.ts, src/styles/',
    ],
    ['src/components/A.astro', '../../tests/unit/arrows.ts', expect.stringContaining('imports tests/unit/arrows.ts')],
    ['src/content/docs/terms/a/b.mdx', '../x.astro', null],
    [
      'src/content/docs/terms/a/b.mdx',
      '../../../../words.ts',
      'src/content/docs/terms/a/b.mdx imports src/words.ts, but src/content/ may import nothing of ours',
    ],
    [
      'src/glossary/names.ts',
      'node:fs',
      'src/glossary/names.ts imports node:fs, but src/glossary/ may use astro/zod,d3-force,d3-delaunay',
    ],
    ['src/glossary/names.ts', 'astro/zod', null],
    ['src/content/a.mdx', 'astro', 'src/content/a.mdx imports astro, but src/content/ may use no package'],
    ['src/new-room/a.ts', './b.ts', 'src/new-room/a.ts stands in no room: add it to tests/rooms.json'],
  ])('%s importing %s', (file, specifier, fault) => {
    expect(faultOfImport(file, specifier)).toEqual(fault);
  });
});
