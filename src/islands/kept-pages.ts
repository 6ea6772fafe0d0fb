import { pagesCache } from '../offline/cache-names.ts';

/** How long it takes until the host is asked again, in milliseconds. */
const between = 20_000;

/** On the page for what was not kept: the pages that were, by their titles. */
class KeptPages extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const pages = await this.#kept();
    const items = pages.map(({ path, title }) => {
      const item = document.createElement('li');
      item.append(Object.assign(document.createElement('a'), { href: path, textContent: title }));
      return item;
    });
    this.querySelector('ul')?.replaceChildren(...items);
    this.hidden = items.length === 0;
    window.addEventListener('online', () => location.reload());
    // A browser that believes itself connected does not say when the host is back.
    if (location.pathname !== this.dataset['self']) setInterval(() => void reloadOnceThere(), between);
  }

  async #kept(): Promise<readonly { readonly path: string; readonly title: string }[]> {
    const cache = await caches.open(pagesCache(import.meta.env.BASE_URL));
    const paths = (await cache.keys()).map(({ url }) => new URL(url).pathname);
    const pages = paths.map(async (path) => ({
      path,
      title: titleOf((await (await cache.match(path))?.text()) ?? ''),
    }));
    const shown = (await Promise.all(pages)).filter(({ path, title }) => title && path !== this.dataset['self']);
    return shown.sort((a, b) => a.title.localeCompare(b.title, 'en'));
  }
}

/** Opens the page that was asked for once its host answers. The worker lets this request through. */
async function reloadOnceThere(): Promise<void> {
  try {
    const { status } = await fetch(location.href, { method: 'HEAD', cache: 'no-store' });
    if (status < 500) location.reload();
  } catch {
    // Not yet.
  }
}

/** The title of a page, without the site's; nothing for a page that only leads to another. */
function titleOf(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  if (page.querySelector('meta[http-equiv="refresh"]')) return '';
  return page.title.replace(/ \| .*/, '');
}

customElements.define('kept-pages', KeptPages);
