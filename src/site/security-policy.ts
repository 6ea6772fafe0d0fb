import { createHash } from 'node:crypto';

/** What stands inside a page rather than in a file of its own, as a policy has to name it. */
export interface Inline {
  /** The sources (`'sha256-…'`) of its scripts and of its style sheets. */
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  readonly hasStyleAttributes: boolean;
}

/** Types of `<script>` that are data to a browser, not a script. */
const data = /\btype="(?!module|importmap|text\/javascript|speculationrules)[^"]*"/i;

const source = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const unique = (sources: readonly string[]): string[] => [...new Set(sources)].sort();

/** Finds every inline script and style sheet of a page that Astro wrote. */
export function inlineOf(html: string): Inline {
  const scripts = [...html.matchAll(/<script\b([^>]*)>(.*?)<\/script>/gis)].flatMap(([, attributes = '', text = '']) =>
    /\bsrc=/i.test(attributes) || data.test(attributes) ? [] : [source(text)],
  );
  const styles = [...html.matchAll(/<style\b[^>]*>(.*?)<\/style>/gis)].map(([, text = '']) => source(text));
  return {
    scripts: unique(scripts),
    styles: unique(styles),
    hasStyleAttributes: /<[a-z][^<>]*\sstyle=/i.test(html),
  };
}

/** What all pages have inside them, together. */
export const allInline = (pages: readonly Inline[]): Inline => ({
  scripts: unique(pages.flatMap(({ scripts }) => scripts)),
  styles: unique(pages.flatMap(({ styles }) => styles)),
  hasStyleAttributes: pages.some(({ hasStyleAttributes }) => hasStyleAttributes),
});

/**
 * A content security policy: everything comes from the site itself, and of what stands inside a
 * page only what was there when it was built. The search runs as WebAssembly.
 *
 * @param framedBy Who may frame the page; only a header can say it.
 */
export function policy({ scripts, styles, hasStyleAttributes }: Inline, framedBy?: "'none'" | '*'): string {
  return [
    "default-src 'self'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...scripts].join(' '),
    ["style-src 'self'", ...styles].join(' '),
    ...(hasStyleAttributes ? ["style-src-attr 'unsafe-inline'"] : []),
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    ...(framedBy ? [`frame-ancestors ${framedBy}`] : []),
  ].join('; ');
}

/** The policy of a page that has nothing to run: one that forwards to another. */
const stillPolicy = "default-src 'none'; img-src 'self'; base-uri 'none'; form-action 'none'";

/**
 * A page with its policy inside, for hosts that set no headers. It stands before everything that it governs.
 *
 * @throws Error where the page has no place for it.
 */
export function withPolicy(html: string, address: string): string {
  const inline = inlineOf(html);
  const isStill = !/<script|<style|stylesheet|\sstyle=/i.test(html);
  const meta = `<meta http-equiv="content-security-policy" content="${isStill ? stillPolicy : policy(inline)}">`;
  const charset = /<meta charset="?utf-8"?\s*\/?>/i.exec(html);
  if (!charset) throw new Error(`${address}: no <meta charset="utf-8">, behind which the security policy would stand.`);
  const place = charset.index + charset[0].length;
  return html.slice(0, place) + meta + html.slice(place);
}
