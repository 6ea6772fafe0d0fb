import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { brand } from '../brand.ts';
import { appHead } from './app-head.ts';
import { base } from './environment.ts';

const override = (name: string) => `./src/components/starlight/${name}.astro`;

/** Starlight's options: its frame and its parts, each replaced part named as the one that it replaces. */
export const starlightOptions: StarlightUserConfig = {
  title: brand.name,
  description: brand.line,
  favicon: '/favicon.svg',
  head: [
    ...appHead,
    {
      tag: 'link',
      attrs: {
        rel: 'alternate',
        type: 'application/atom+xml',
        title: 'New and revised terms',
        href: `${base}feed.xml`,
      },
    },
    {
      tag: 'link',
      attrs: {
        rel: 'search',
        type: 'application/opensearchdescription+xml',
        title: brand.searchName,
        href: `${base}opensearch.xml`,
      },
    },
  ],
  // One link a topic would be cloned for every page; the middleware builds the sidebar instead.
  sidebar: [],
  routeMiddleware: './src/site/route-data.ts',
  customCss: ['./src/styles/index.css'],
  components: {
    Footer: override('Footer'),
    Header: override('Header'),
    MarkdownContent: override('MarkdownContent'),
    MobileMenuToggle: override('MobileMenuToggle'),
    MobileTableOfContents: override('MobileTableOfContents'),
    PageTitle: override('PageTitle'),
    Search: override('Search'),
    Sidebar: override('Sidebar'),
    SiteTitle: override('SiteTitle'),
    TableOfContents: override('TableOfContents'),
    ThemeProvider: override('ThemeProvider'),
    ThemeSelect: override('ThemeSelect'),
  },
  // The index is written by src/site/search-index.ts, with options that Starlight does not pass on.
  pagefind: false,
  expressiveCode: false,
  disable404Route: true,
  credits: false,
};
