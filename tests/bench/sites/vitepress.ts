import { join } from 'node:path';
import { addressOf, withFrontmatter, type PlainPage } from '../corpus.ts';
import type { Site } from './site.ts';
import { looked, words, type PlainTopic } from './words.ts';
import { clear, installed, installPackages, put, workshop } from './workshop.ts';

const folder = join(workshop, 'vitepress');
/** Its addresses have no slash at the end. */
const at = (page: Pick<PlainPage, 'topic' | 'slug'>) => addressOf(page).slice(0, -1);

/** VitePress with its default theme and its local search; the sidebar has the terms of one topic. */
export const vitepress: Site = {
  id: 'vitepress',
  name: 'VitePress',
  note: 'Its default theme, its local search, and a sidebar of one topic a page, as its guide advises for many pages.',
  install: () => installPackages(folder, { vitepress: '1.6.4', vue: '3.5.45' }),
  write(count) {
    clear([join(folder, 'docs')]);
    const { pages, topics } = words(count);
    for (const page of pages) {
      const body = `# ${page.title}\n\n${page.body.replace(/(\]\(\/[^)]*)\/\)/g, '$1)')}`;
      put(folder, `docs${at(page)}.md`, withFrontmatter({ ...page, body }));
    }
    put(folder, 'docs/index.md', '# Glossary\n\nTerms.\n');
    for (const { id, title } of topics) put(folder, `docs/${id}/index.md`, `# ${title}\n\nTerms.\n`);
    put(folder, 'docs/.vitepress/config.mjs', config(sidebarOf(pages, topics)));
    put(folder, 'docs/public/robots.txt', 'User-agent: *\nAllow: /\n');
    const term = pages[looked.plain];
    return {
      command: installed(folder, 'vitepress', 'build', 'docs'),
      output: join(folder, 'docs/.vitepress/dist'),
      leftovers: ['dist', 'cache'].map((path) => join(folder, 'docs/.vitepress', path)),
      pages: () => ({ home: '/', term: term ? at(term) : '/' }),
      search: {
        page: term ? at(term) : '/',
        open: { key: 'Control+k' },
        field: '#localsearch-input',
        hit: '.VPLocalSearchBox .result',
      },
    };
  },
};

function sidebarOf(pages: readonly PlainPage[], topics: readonly PlainTopic[]): object {
  const byTopic = Map.groupBy(pages, ({ topic }) => topic);
  return Object.fromEntries(
    topics.map(({ id, title }) => [
      `/${id}/`,
      [{ text: title, items: (byTopic.get(id) ?? []).map((page) => ({ text: page.title, link: at(page) })) }],
    ]),
  );
}

const config = (sidebar: object) => `export default {
  title: 'Glossary',
  description: 'Terms',
  lang: 'en',
  cleanUrls: true,
  themeConfig: { search: { provider: 'local' }, sidebar: ${JSON.stringify(sidebar)} },
};
`;
