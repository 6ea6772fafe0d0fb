import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedName } from '../generated-names.ts';
import { copyProject, projectPath, topicIds } from '../project-copy.ts';
import type { Site } from './site.ts';
import { looked } from './words.ts';
import { environment, workshop } from './workshop.ts';

const folder = join(workshop, 'ours');

/** This project: its own code, calculators and paths, with generated terms in the place of its own. */
export const ours: Site = {
  id: 'ours',
  name: 'Open Revenue Glossary',
  note: 'This project as it ships, calculators, forwarding pages, exports and all.',
  install: () => Promise.resolve(['astro', '@astrojs/starlight', '@astrojs/mdx', 'pagefind'].map(told).join(', ')),
  write(count) {
    const { root } = copyProject(count, topicIds, folder);
    const output = join(root, 'dist');
    const term = `/terms/${generatedName(looked.plain).slug}/`;
    return {
      command: {
        folder: root,
        program: process.execPath,
        args: ['src/site/commands/build.ts', '--quiet'],
        environment: environment(join(projectPath, 'node_modules/.bin')),
      },
      output,
      leftovers: ['dist', '.astro', 'node_modules'].map((path) => join(root, path)),
      pages: () =>
        Object.fromEntries(
          Object.entries({
            home: '/',
            'A to Z': '/terms/',
            topics: '/topics/',
            'a topic': `/topics/${topicIds[0] ?? ''}/`,
            term,
            'term with a calculator': `/terms/${generatedName(looked.metric).slug}/`,
            calculators: '/calculators/',
            'a calculator': '/calculators/customer-acquisition-cost/',
            paths: '/paths/',
            'a path': '/paths/saas-metrics-in-one-hour/',
            map: '/map/',
          }).filter(([, path]) => existsSync(join(output, path, 'index.html'))),
        ),
      search: {
        page: term,
        open: { key: '/' },
        field: '[data-search] input[type="search"]',
        hit: '[data-search] a[href]',
      },
    };
  },
};

function told(name: string): string {
  const file = readFileSync(join(projectPath, 'node_modules', name, 'package.json'), 'utf8');
  // The file of a package has a version.
  return `${name} ${(JSON.parse(file) as { readonly version: string }).version}`;
}
