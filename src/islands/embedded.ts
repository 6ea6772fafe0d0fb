/** What a calculator within another site does for the page around it. */
import { heightMessage } from '../calculators/embed-code.ts';

const theme = new URLSearchParams(location.search).get('_theme');
if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;

// Whoever the page around it belongs to: a height is no secret.
if (parent !== window)
  new ResizeObserver(() => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    parent.postMessage({ type: heightMessage, height }, '*');
  }).observe(document.documentElement);
