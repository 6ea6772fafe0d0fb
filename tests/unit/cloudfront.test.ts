import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { everywhere } from '../../src/site/host-headers.ts';

const text = readFileSync(new URL('../../hosting/cloudfront.yaml', import.meta.url), 'utf8');
const headers = z.object({
  Properties: z.object({
    ResponseHeadersPolicyConfig: z.object({
      SecurityHeadersConfig: z.record(z.string(), z.record(z.string(), z.unknown())),
      CustomHeadersConfig: z.object({ Items: z.array(z.object({ Header: z.string(), Value: z.string() })) }),
    }),
  }),
});
const { Resources: resources } = z
  .object({
    Resources: z.object({
      Folders: z.object({ Properties: z.object({ FunctionCode: z.string() }) }),
      PageHeaders: headers,
      EmbedHeaders: headers,
    }),
  })
  // AWS has tags of its own, which mean nothing here.
  .parse(parse(text, { logLevel: 'error' }));

type Answer =
  | { readonly uri: string }
  | { readonly statusCode: number; readonly headers: { readonly location: { readonly value: string } } };

// eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- the code runs at Amazon, from this file
const handle = new Function(`${resources.Folders.Properties.FunctionCode}; return handler;`)() as (
  event: object,
) => Answer;

describe('the function before the bucket', () => {
  test('is written in the part of JavaScript that CloudFront understands', () => {
    // Its runtime 2.0 knows neither destructuring nor spreading, nor ?. and ??
    expect(resources.Folders.Properties.FunctionCode).not.toMatch(
      /(const|let|var) *[[{]|\( *[[{](?!\n)[^)]*\) *=>|\.\.\.|\?\.|\?\?|\bfor *\(.* of /,
    );
  });

  const ask = (uri: string, querystring = {}) => handle({ request: { uri, querystring } });

  test.each([
    ['/', '/index.html'],
    ['/terms/arr/', '/terms/arr/index.html'],
    ['/favicon.svg', '/favicon.svg'],
    ['/_astro/frame.a1b2c3d4.js', '/_astro/frame.a1b2c3d4.js'],
  ])('takes %s from the file %s', (uri, file) => {
    expect(ask(uri)).toMatchObject({ uri: file });
  });

  test.each([
    ['/terms/arr', {}, '/terms/arr/'],
    [
      '/calculators/win-rate',
      { dealsWon: { value: '3' }, _theme: { value: '' } },
      '/calculators/win-rate/?dealsWon=3&_theme',
    ],
    ['//elsewhere.example', {}, '//elsewhere.example'],
    ['//elsewhere', {}, '/elsewhere/'],
  ])('leads %s on', (uri, query, location) => {
    const answer = ask(uri, query);
    expect('headers' in answer ? answer.headers.location.value : answer.uri).toBe(location);
  });
});

describe.each(['PageHeaders', 'EmbedHeaders'] as const)('%s', (name) => {
  const { SecurityHeadersConfig: security, CustomHeadersConfig: custom } =
    resources[name].Properties.ResponseHeadersPolicyConfig;

  test('are those of every other host', () => {
    const sent = {
      ...Object.fromEntries(custom.Items.map(({ Header, Value }) => [Header, Value])),
      'X-Content-Type-Options': security['ContentTypeOptions'] ? 'nosniff' : '',
      'Referrer-Policy': security['ReferrerPolicy']?.['ReferrerPolicy'],
    };
    expect(sent).toMatchObject(everywhere);
    expect('FrameOptions' in security).toBe(name === 'PageHeaders');
    expect('Cross-Origin-Resource-Policy' in sent).toBe(name === 'EmbedHeaders');
  });
});
