import { expect, test } from 'vitest';
import { CHUNK, fills, piecesOf, pieceTogether } from '../../../../src/runtimes/browser/chunks.ts';

test('bytes that cross the border of a chunk become a piece on each side', () => {
  expect(piecesOf(CHUNK - 2, Uint8Array.of(1, 2, 3))).toEqual([
    { chunk: 0, at: CHUNK - 2, bytes: Uint8Array.of(1, 2) },
    { chunk: 1, at: 0, bytes: Uint8Array.of(3) },
  ]);
  expect(piecesOf(7, new Uint8Array())).toEqual([]);
});

test('pieces lie over what was there, and a gap between is zero', () => {
  const before = Uint8Array.of(1, 1, 1);
  expect(pieceTogether(before, [{ chunk: 0, at: 1, bytes: Uint8Array.of(2) }])).toEqual(Uint8Array.of(1, 2, 1));
  expect(pieceTogether(undefined, [{ chunk: 0, at: 2, bytes: Uint8Array.of(5) }])).toEqual(Uint8Array.of(0, 0, 5));
});

test('a chunk is full when nothing of it is left as it was', () => {
  const piece = (at: number, length: number) => ({ chunk: 1, at, bytes: new Uint8Array(length) });
  expect(fills([piece(0, CHUNK)], 1, 3 * CHUNK)).toBe(true);
  expect(fills([piece(0, 10), piece(10, CHUNK - 10)], 1, 3 * CHUNK)).toBe(true);
  expect(fills([piece(0, 10), piece(20, CHUNK - 20)], 1, 3 * CHUNK)).toBe(false);
  expect(fills([piece(1, CHUNK - 1)], 1, 3 * CHUNK)).toBe(false);
  expect(fills([piece(0, 100)], 1, CHUNK + 100)).toBe(true);
});
