import { join } from 'node:path';
import { addressOf, withFrontmatter } from '../corpus.ts';
import type { Site } from './site.ts';
import { looked, words } from './words.ts';
import { clear, installed, installPackages, put, workshop } from './workshop.ts';

const folder = join(workshop, 'starlight');

/** Starlight as its own guide sets it up: one folder a topic, and a sidebar made from the folders. */
export const starlight: Site = {
  id: 'starlight',
  name: 'Starlight',
  note: 'As its guide sets it up: a folder a topic, the sidebar made from the folders, Markdown, its own search.',
  install: () => installPackages(folder, { astro: '7.3.5', '@astrojs/starlight': '0.42.4', sharp: '0.35.5' }),
  write(count) {
    clear([join(folder, 'src')]);
    const { pages, topics } = words(count);
    for (const page of pages) put(folder, `src/content/docs${addressOf(page).slice(0, -1)}.md`, withFrontmatter(page));
    put(
      folder,
      'src/content/docs/index.md',
      withFrontmatter({ title: 'Glossary', description: 'Terms.', body: 'Terms.' }),
    );
    put(folder, 'src/content.config.ts', collections);
    const sidebar = topics.map(({ id, title }) => ({
      label: title,
      items: [{ autogenerate: { directory: id } }],
      collapsed: true,
    }));
    put(folder, 'astro.config.mjs', config(sidebar));
    put(folder, 'public/favicon.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1" />');
    put(folder, 'public/robots.txt', 'User-agent: *\nAllow: /\n');
    const term = pages[looked.plain];
    return {
      command: installed(folder, 'astro', 'build'),
      output: join(folder, 'dist'),
      leftovers: ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'].map((path) => join(folder, path)),
      pages: () => ({ home: '/', term: term ? addressOf(term) : '/' }),
      search: {
        page: term ? addressOf(term) : '/',
        open: { key: 'Control+k' },
        field: '#starlight__search input',
        hit: '#starlight__search .pagefind-ui__result-link',
      },
    };
  },
};

const collections = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

const config = (sidebar: readonly object[]) => `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({
  site: 'https://glossary.example',
  integrations: [starlight({ title: 'Glossary', sidebar: ${JSON.stringify(sidebar)} })],
});
`;
