/**
 * `npm run bench [count…]`: builds whole sites of generated terms, all in one topic, and prints what
 * they take. Nothing is gated here: what must hold is checked in tests/dist/growth.test.ts.
 */
import { buildSite } from '../built-site.ts';
import { copyProject, topicIds } from '../project-copy.ts';

const counts = process.argv.slice(2).map(Number);
if (counts.some((count) => !Number.isInteger(count) || count < 30)) {
  console.error('Give counts of terms, whole and from 30 up: npm run bench -- 600 6000');
  process.exit(1);
}

for (const count of counts.length > 0 ? counts : [60, 600, 6000]) {
  const copy = copyProject(count, topicIds.slice(0, 1));
  try {
    const start = performance.now();
    const { pages, bytes } = buildSite(copy);
    const seconds = (performance.now() - start) / 1000;
    console.log(
      `${count} terms: ${seconds.toFixed(1)} s, ${pages.size} pages, ${(bytes / 1e6).toFixed(1)} MB of HTML, ${Math.round(bytes / pages.size)} bytes a page`,
    );
  } finally {
    copy.remove();
  }
}
