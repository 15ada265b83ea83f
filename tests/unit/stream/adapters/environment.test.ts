// Settings that each host reads: an invalid one stops the start with a sentence.
import { expect, test } from 'vitest';
import { z } from 'zod';
import { origins, port, readEnvironment } from '../../../../src/stream/adapters/environment.ts';

const originsIn = (value?: string) =>
  readEnvironment(z.object({ ALLOWED_ORIGINS: origins.default(['http://localhost:4321']) }), { ALLOWED_ORIGINS: value }).ALLOWED_ORIGINS;
const portIn = (value?: string) => readEnvironment(z.object({ PORT: port(9090) }), { PORT: value }).PORT;

test('origins are a list, empty where the variable is empty, and the default where it is not set', () => {
  expect(originsIn('https://shop.example, http://localhost:4321')).toEqual(['https://shop.example', 'http://localhost:4321']);
  expect(originsIn('')).toEqual([]);
  expect(originsIn()).toEqual(['http://localhost:4321']);
  expect(readEnvironment(z.object({ ALLOWED_ORIGINS: origins.default('any') }), {})).toEqual({ ALLOWED_ORIGINS: 'any' });
  expect(originsIn(' * ')).toBe('any');
});

test.each(['https://shop.example/', 'shop.example', 'https://shop.example https://b.example'])('the origins "%s" are refused', (value) => {
  expect(() => originsIn(value)).toThrow(/^ALLOWED_ORIGINS contains ".+": separate origins with commas/);
});

test('any origin stands alone', () => {
  expect(() => originsIn('*, https://shop.example')).toThrow('ALLOWED_ORIGINS contains "*": write * alone, or list origins');
});

test('a port is a whole number, and a default where it is not set', () => {
  expect(portIn(' 8080 ')).toBe(8080);
  expect(portIn('')).toBe(9090);
  for (const wrong of ['80.5', '65536', '0', '-1', '5432a', 'http']) expect(() => portIn(wrong)).toThrow(`Invalid PORT "${wrong}"`);
});
