/** A text that people paste or export, and the rows that it stands for. */
export interface Nasty {
  readonly name: string;
  readonly text: string;
  readonly rows: readonly (readonly string[])[];
}

/** Texts as RFC 4180 and the programs that people use write them: each has one right reading. */
export const wellFormed: readonly Nasty[] = [
  {
    name: 'a comma in a quoted cell',
    text: '"1,000",2\n3,4',
    rows: [
      ['1,000', '2'],
      ['3', '4'],
    ],
  },
  {
    name: 'quotes in a quoted cell',
    text: '"say ""hi""",2\n3,4',
    rows: [
      ['say "hi"', '2'],
      ['3', '4'],
    ],
  },
  {
    name: 'a line break in a quoted cell',
    text: '"a\nb",2\n3,4',
    rows: [
      ['a\nb', '2'],
      ['3', '4'],
    ],
  },
  {
    name: 'Windows line ends',
    text: 'a,b\r\n1,2\r\n',
    rows: [
      ['a', 'b'],
      ['1', '2'],
    ],
  },
  {
    name: 'line ends of old Macs',
    text: 'a,b\r1,2',
    rows: [
      ['a', 'b'],
      ['1', '2'],
    ],
  },
  {
    name: 'line ends of two kinds',
    text: 'a,b\r\n1,2\n3,4\r\n',
    rows: [
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
    ],
  },
  { name: 'rows of several lengths', text: 'a,b\n1\n1,2,3', rows: [['a', 'b'], ['1'], ['1', '2', '3']] },
  {
    name: 'empty cells at either end',
    text: ',,\n,x,',
    rows: [
      ['', '', ''],
      ['', 'x', ''],
    ],
  },
  {
    name: 'empty quoted cells',
    text: '"",2\n1,""',
    rows: [
      ['', '2'],
      ['1', ''],
    ],
  },
  {
    name: 'an inch mark inside a cell',
    text: '5" pipe,2\n3,4',
    rows: [
      ['5" pipe', '2'],
      ['3', '4'],
    ],
  },
  { name: 'one cell without a line end', text: '7', rows: [['7']] },
  { name: 'one column, some of it quoted', text: '9\n"10"\n8\n', rows: [['9'], ['10'], ['8']] },
  { name: 'nothing', text: '', rows: [] },
];

/** Texts with a fault: a parser should keep the harm within the cell that has it. */
export const malformed: readonly Nasty[] = [
  { name: 'a mark of byte order', text: '\ufeff"a,b",2', rows: [['a,b', '2']] },
  {
    name: 'a blank behind a closing quote',
    text: '"a" ,b\nc,d',
    rows: [
      ['a', 'b'],
      ['c', 'd'],
    ],
  },
  {
    name: 'letters behind a closing quote',
    text: '"a"b,2\n3,4',
    rows: [
      ['ab', '2'],
      ['3', '4'],
    ],
  },
  {
    name: 'a quote that is never closed',
    text: '1,2\n"a,b\n3,4',
    rows: [
      ['1', '2'],
      ['"a', 'b'],
      ['3', '4'],
    ],
  },
];

/** What differs, apart from quotes and blanks that stay in a faulty cell, and rows that are empty. */
export function isRead({ rows }: Nasty, given: readonly (readonly string[])[], isMalformed: boolean): boolean {
  const plain = (cell: string) => (isMalformed ? cell.replace(/["\s]/g, '') : cell);
  const told = (all: Nasty['rows']) =>
    JSON.stringify(all.map((row) => row.map(plain)).filter((row) => row.some((cell) => cell !== '') || row.length > 1));
  return told(given) === told(rows);
}
