import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { brand } from '../brand.ts';
import { base } from './environment.ts';

const link = (rel: string, href: string) => ({ tag: 'link', attrs: { rel, href: base + href } }) as const;
const color = (content: string, theme: 'light' | 'dark') =>
  ({ tag: 'meta', attrs: { name: 'theme-color', content, media: `(prefers-color-scheme: ${theme})` } }) as const;

/** What makes the site an app that can be installed: its manifest, an icon for iOS, and the paper of both themes. */
export const appHead: NonNullable<StarlightUserConfig['head']> = [
  link('manifest', 'manifest.webmanifest'),
  link('apple-touch-icon', 'icons/apple-touch.png'),
  color(brand.paper.light, 'light'),
  color(brand.paper.dark, 'dark'),
];
