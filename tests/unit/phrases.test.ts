import { describe, expect, test } from 'vitest';
import { coreOf, phrasesOf, plain, tellingWords } from '../../src/glossary/phrases.ts';

test.each([
  ['How do I calculate churn?', 'churn'],
  ['what is a good NPS', 'nps'],
  ["What's an SDR?", 'sdr'],
  ['what does ARR stand for', 'arr'],
  ['CAC calculator', 'cac'],
  ['definition of cost of goods sold', 'cost of goods sold'],
  ['what is', 'what'],
  ['', ''],
])('“%s” asks for “%s”', (query, core) => {
  expect(coreOf(query)).toBe(core);
});

describe('what a query may ask for', () => {
  test('begins with the words as typed: “ideal” is half a question, and half a name', () => {
    expect(phrasesOf('ideal customer profile')).toEqual(['ideal customer profile', 'customer profile']);
  });

  test('holds a comparison of two', () => {
    expect(phrasesOf('difference between MQL and SQL').at(-1)).toBe('mql vs sql');
  });

  test('is nothing where nothing is typed', () => {
    expect(phrasesOf(' ?! ')).toEqual([]);
  });
});

test.each([
  ['KPIs', 'kpis', 'kpi'],
  ['plurals', 'decision makers', 'decision maker'],
  ['plurals in -ies', 'territories', 'territory'],
  ['words that only look like plurals', 'sales process analysis', plain('sale process analysis')],
  ['British spelling', 'behavioural data visualisation programme', 'behavioral data visualization program'],
])('%s are no difference: “%s”', (_, typed, same) => {
  expect(plain(typed)).toBe(plain(same));
});

test('words that tell nothing are passed over, unless there are no others', () => {
  expect(tellingWords('rule of 40')).toEqual(['rule', '40']);
  expect(tellingWords('to be in')).toEqual(['to', 'be', 'in']);
});
