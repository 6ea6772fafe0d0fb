import { afterEach, describe, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

const read = (name: string, value: string) => {
  vi.stubEnv(name, value);
  return import('../../src/site/environment.ts');
};

describe('SITE_URL', () => {
  test.each([
    ['https://example.org', 'https://example.org'],
    ['https://example.org/', 'https://example.org'],
    ['https://Glossary.Example.com:443', 'https://glossary.example.com'],
    ['https://bücher.example', 'https://xn--bcher-kva.example'],
    ['http://localhost:8080', 'http://localhost:8080'],
  ])('%s is written as the site map writes it', async (given, site) => {
    expect((await read('SITE_URL', given)).site).toBe(site);
  });

  test.each([
    '',
    'example.org',
    'example.org:8080',
    'https://me.example/repo',
    'https://example.org/?a',
    'ftp://example.org',
  ])('“%s” is refused', async (given) => {
    await expect(read('SITE_URL', given)).rejects.toThrow('Write scheme and host only');
  });
});

describe('SITE_BASE', () => {
  test.each([
    ['', '/'],
    ['/', '/'],
    ['guides', '/guides/'],
    ['//guides/glossary', '/guides/glossary/'],
  ])('“%s” is %s', async (given, base) => {
    expect((await read('SITE_BASE', given)).base).toBe(base);
  });

  test('what a host’s file could not hold is refused', async () => {
    await expect(read('SITE_BASE', '/a b/')).rejects.toThrow('Use letters, digits');
  });
});
