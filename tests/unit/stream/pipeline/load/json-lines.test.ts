import { expect, test } from 'vitest';
import { jsonLines } from '../../../../../src/stream/pipeline/load/json-lines.ts';

/** Each value with the line where it starts; damaged text as it is. */
const values = (text: string): unknown[] => jsonLines(text).map(({ line, text, parsed }) => [line, parsed ? parsed.value : text]);

test.each([
  [
    'a line each',
    '{"a":1}\n\n{"b":2}\n',
    [
      [1, { a: 1 }],
      [3, { b: 2 }],
    ],
  ],
  [
    'in a row',
    '{"a":1}{"b":2} {"c":"}{\\"}"}',
    [
      [1, { a: 1 }],
      [1, { b: 2 }],
      [1, { c: '}{"}' }],
    ],
  ],
  [
    'over several lines',
    '{\n"a":1\n}\n{\n"b":[\n{}\n]\n}\n',
    [
      [1, { a: 1 }],
      [4, { b: [{}] }],
    ],
  ],
  [
    'over several lines and in a row',
    '{\n"a":1\n}{\n"b":2\n}{"c":3}',
    [
      [1, { a: 1 }],
      [3, { b: 2 }],
      [5, { c: 3 }],
    ],
  ],
  [
    'a list',
    '[{"a":1},{"b":2}]',
    [
      [1, { a: 1 }],
      [1, { b: 2 }],
    ],
  ],
  [
    'a list over several lines',
    '[\n{"a":1},\n{"b":2}\n]',
    [
      [1, { a: 1 }],
      [1, { b: 2 }],
    ],
  ],
  ['a list of other things', '[1,{"a":1}]', [[1, [1, { a: 1 }]]]],
  [
    'commas between lines',
    '{"a":1},\n{"b":2},\n{"c":3}',
    [
      [1, { a: 1 }],
      [2, { b: 2 }],
      [3, { c: 3 }],
    ],
  ],
  [
    'a torn line between two',
    '{"a":1}\n{"b":"x\n{"c":3}\n{"d"',
    [
      [1, { a: 1 }],
      [2, '{"b":"x'],
      [3, { c: 3 }],
      [4, '{"d"'],
    ],
  ],
  [
    'words around',
    'words\n{"a":1}\nmore',
    [
      [1, 'words'],
      [2, { a: 1 }],
      [3, 'more'],
    ],
  ],
  [
    'line ends of old',
    '{"a":1}\r{"b":2}\r\n',
    [
      [1, { a: 1 }],
      [1, { b: 2 }],
    ],
  ],
  [
    'files that were joined, with a byte order mark each',
    '\uFEFF{"a":1}\n\uFEFF{"b":2}\n',
    [
      [1, { a: 1 }],
      [2, { b: 2 }],
    ],
  ],
  ['nothing', '\uFEFF \n\n', []],
])('%s', (_name, text, found) => expect(values(text)).toEqual(found));

test('a text of brackets alone takes no longer than its length', () => {
  expect(jsonLines('['.repeat(300_000))).toHaveLength(1);
  expect(jsonLines('{"'.repeat(300_000))).toHaveLength(1);
  expect(jsonLines('{\n'.repeat(100_000)).length).toBeGreaterThan(0);
});
