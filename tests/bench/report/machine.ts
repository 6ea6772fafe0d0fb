import { execFileSync } from 'node:child_process';
import { cpus, release, totalmem, type as systemName } from 'node:os';
import { chromiumPath } from '../../e2e/chromium.ts';
import type { Machine } from './results.ts';

/** What the figures are measured on. */
export function describeMachine(): Machine {
  const processors = cpus();
  const said = execFileSync(chromiumPath(), ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return {
    processor: processors[0]?.model.trim() ?? 'an unknown processor',
    cores: processors.length,
    memory: totalmem(),
    system: `${systemName()} ${release().split('-')[0] ?? ''}`,
    node: process.versions.node,
    browser: /\d[\d.]*/.exec(said)?.[0] ?? '',
  };
}

/** The commit that is measured, with a plus where files differ from it. */
export function currentCommit(): string {
  try {
    return execFileSync('git', ['describe', '--always', '--dirty=+', '--exclude=*'], { encoding: 'utf8' }).trim();
  } catch {
    // A copy without its history.
    return 'unknown';
  }
}
