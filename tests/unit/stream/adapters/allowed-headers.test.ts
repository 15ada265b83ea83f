import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allowedHeaders } from '../../../../src/stream/adapters/allowed-headers.ts';
import { ADDED_HEADERS } from '../../../contract/added-headers.ts';

const namesIn = (list: string): string[] => list.split(', ');

describe('a preflight response allows', () => {
  test('its own headers where none is asked for', () => {
    for (const asked of [undefined, null, '', ' , ']) expect(allowedHeaders(['content-type'], asked)).toBe('content-type');
  });

  test.each(ADDED_HEADERS)('%s, which a library of the page may add', (name) => {
    expect(namesIn(allowedHeaders(['content-type'], `content-type,${name}`))).toEqual(['content-type', name]);
  });

  test('names in any case and spacing, each once', () => {
    expect(allowedHeaders(['content-type'], 'TraceParent ,Content-Type,  b3,b3')).toBe('content-type, traceparent, b3');
  });

  test('the valid names beside invalid ones', () => {
    expect(allowedHeaders([], 'b3, x y, é, "q", <b>, x\r\nset-cookie: a, baggage')).toBe('b3, baggage');
  });
});

test('whatever is asked for, the answer is a list of names, limited in number and length', () => {
  const asked = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(fc.string({ maxLength: 300 }), { maxLength: 300 }).map(String),
  );
  fc.assert(
    fc.property(asked, (text) => {
      const names = namesIn(allowedHeaders(['content-type'], text));
      expect(names.length).toBeLessThanOrEqual(65);
      for (const name of names) expect(name).toMatch(/^[\w!#$%&'*+.^`|~-]{1,128}$/);
    }),
  );
});
