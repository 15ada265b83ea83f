// Settings that each host reads: an invalid one stops the start with a sentence.
import { expect, test } from 'vitest';
import { originsOf, portOf } from '../../../../src/stream/adapters/environment.ts';

const origins = (value?: string) => originsOf({ ALLOWED_ORIGINS: value }, ['http://localhost:4321']);

test('origins are a list, empty where the variable is empty, and the default where it is not set', () => {
  expect(origins('https://shop.example, http://localhost:4321')).toEqual(['https://shop.example', 'http://localhost:4321']);
  expect(origins('')).toEqual([]);
  expect(origins()).toEqual(['http://localhost:4321']);
  expect(originsOf({}, 'any')).toBe('any');
  expect(origins(' * ')).toBe('any');
});

test.each(['https://shop.example/', 'shop.example', 'https://shop.example https://b.example'])('the origins "%s" are refused', (value) => {
  expect(() => origins(value)).toThrow(/^ALLOWED_ORIGINS contains ".+": separate origins with commas/);
});

test('any origin stands alone', () => {
  expect(() => origins('*, https://shop.example')).toThrow(
    'ALLOWED_ORIGINS contains "*" and other origins: write * alone, or list origins',
  );
});

test('a port is a whole number, and a default where it is not set', () => {
  expect(portOf({ PORT: ' 8080 ' }, 'PORT', 9090)).toBe(8080);
  expect(portOf({ PORT: '' }, 'PORT', 9090)).toBe(9090);
  for (const wrong of ['80.5', '65536', '0', '-1', '5432a', 'http'])
    expect(() => portOf({ PORT: wrong }, 'PORT', 9090)).toThrow(`Invalid PORT "${wrong}"`);
});
