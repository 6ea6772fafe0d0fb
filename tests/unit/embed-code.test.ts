import { describe, expect, test } from 'vitest';
import { embedCode } from '../../src/calculators/embed-code.ts';

const own = 'https://example.org/glossary/calculators/net-promoter-score/';

describe('the code that embeds a calculator', () => {
  test('leads to the calculator alone, in the same state', () => {
    const code = embedCode(`${own}?promoters=70&detractors=10`, 'NPS calculator');
    expect(code).toContain(
      'src="https://example.org/glossary/embed/net-promoter-score/?promoters=70&amp;detractors=10"',
    );
    expect(code).toContain('title="NPS calculator"');
  });

  test('a site below a path of the same name is not taken for the room', () => {
    expect(embedCode('https://example.org/calculators/calculators/win-rate/', 'x')).toContain(
      'src="https://example.org/calculators/embed/win-rate/"',
    );
  });

  test('nothing in a title or an address ends the attribute', () => {
    const code = embedCode(`${own}?x="><script>alert(1)</script>`, '"><script>alert(2)</script>');
    expect(code.match(/<script>/g)).toHaveLength(1);
  });
});
