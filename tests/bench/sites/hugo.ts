import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { addressOf, withFrontmatter } from '../corpus.ts';
import type { Site } from './site.ts';
import { looked, words, type PlainTopic } from './words.ts';
import { clear, environment, installPackages, put, workshop } from './workshop.ts';

const folder = join(workshop, 'hugo');

/** Hugo with a theme of a few lines: how little a page, and its build, can be. Pagefind's own box searches it. */
export const hugo: Site = {
  id: 'hugo',
  name: 'Hugo, bare theme',
  note: 'A theme of a few lines without sidebar or contents: the floor. Pagefind indexes it, and its box stands on a page of its own.',
  async install() {
    const pagefind = await installPackages(folder, { pagefind: '1.6.0' });
    return `hugo ${hugoVersion()}, ${pagefind}`;
  },
  write(count) {
    clear(['content', 'layouts', 'static'].map((path) => join(folder, path)));
    const { pages, topics } = words(count);
    for (const page of pages) put(folder, `content${addressOf(page).slice(0, -1)}.md`, withFrontmatter(page));
    for (const { id, title } of topics) put(folder, `content/${id}/_index.md`, `---\ntitle: ${title}\n---\n`);
    put(folder, 'content/search.md', '---\ntitle: Search\ndescription: Search the terms.\nlayout: search\n---\n');
    for (const [path, text] of Object.entries(theme(topics))) put(folder, path, text);
    const term = pages[looked.plain];
    // Node, so that it is one command on every system.
    const both = `const { execFileSync } = require('node:child_process');
      execFileSync('hugo', ['--quiet'], { stdio: 'inherit' });
      execFileSync('pagefind', ['--site', 'public'], { stdio: 'inherit' });`;
    return {
      command: {
        folder,
        program: process.execPath,
        args: ['--eval', both],
        environment: environment(join(folder, 'node_modules/.bin')),
      },
      output: join(folder, 'public'),
      leftovers: ['public', 'resources'].map((path) => join(folder, path)),
      pages: () => ({ home: '/', term: term ? addressOf(term) : '/' }),
      search: {
        page: '/search/',
        open: null,
        field: '.pagefind-ui__search-input',
        hit: '.pagefind-ui__result-link',
      },
    };
  },
};

/** @throws Error that says how to get it where there is none. */
function hugoVersion(): string {
  try {
    return /v([\d.]+)/.exec(execFileSync('hugo', ['version'], { encoding: 'utf8' }))?.[1] ?? 'of an unknown version';
  } catch {
    throw new Error('there is no hugo on this machine (Debian, Ubuntu: sudo apt install hugo)');
  }
}

function theme(topics: readonly PlainTopic[]): Readonly<Record<string, string>> {
  const links = topics.map(({ id, title }) => `<a href="/${id}/">${title}</a>`).join(' ');
  const page = (description: string, main: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>{{ .Title }}</title><meta name="description" content="${description}"><link rel="stylesheet" href="/style.css"></head>
<body><nav>${links} <a href="/search/">Search</a></nav><main data-pagefind-body><h1>{{ .Title }}</h1>${main}</main></body></html>`;
  const list = '<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>';
  return {
    'config.toml': `baseURL = 'https://glossary.example/'\ntitle = 'Glossary'\ndisableKinds = ['taxonomy', 'term', 'RSS']\n`,
    'layouts/_default/single.html': page('{{ .Description }}', '{{ .Content }}'),
    'layouts/_default/list.html': page('{{ .Title }}: all terms', list),
    'layouts/_default/search.html': page('{{ .Description }}', searchBox),
    'static/style.css':
      'body{font:1rem/1.6 system-ui,sans-serif;max-width:44rem;margin:0 auto;padding:1rem}nav a{display:inline-block;padding:.6rem}',
    'static/robots.txt': 'User-agent: *\nAllow: /\n',
  };
}

const searchBox = `<div id="search"></div><link rel="stylesheet" href="/pagefind/pagefind-ui.css">
<script src="/pagefind/pagefind-ui.js"></script><script>new PagefindUI({ element: '#search' });</script>`;
