import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CHUNK, type Chunked, readAt, resize, writeAt } from '../../../../../src/stream/runtimes/browser/chunks.ts';
import { runs } from '../../../../runs.ts';

const empty = (): Chunked => ({ usedBytes: 0, chunks: [] });

function read(file: Chunked, position: number, length: number): number[] {
  // What was there before must not shine through.
  const into = new Uint8Array(length).fill(255);
  const count = readAt(file, position, into);
  return [...into.subarray(0, count)];
}

test('bytes across two chunks go into both, and both are named as changed', () => {
  const file = empty();
  expect(writeAt(file, CHUNK - 2, Uint8Array.of(1, 2, 3))).toEqual([0, 1]);
  expect(read(file, CHUNK - 3, 9)).toEqual([0, 1, 2, 3]);
});

test('a file of one page uses a page, and grows up to a chunk', () => {
  const file = empty();
  writeAt(file, 0, Uint8Array.of(1));
  expect(file.chunks[0]?.length).toBe(8_192);
  writeAt(file, 8_192, Uint8Array.of(2));
  expect(file.chunks[0]?.length).toBe(16_384);
  expect(read(file, 0, 1)).toEqual([1]);
});

test('a gap that was never written is zero and uses no memory', () => {
  const file = empty();
  writeAt(file, 5 * CHUNK, Uint8Array.of(7));
  expect(file.chunks.filter(Boolean)).toHaveLength(1);
  expect(read(file, 3 * CHUNK, 4)).toEqual([0, 0, 0, 0]);
});

test('memory is freed when a file is truncated, and when a chunk grows', () => {
  const file = empty();
  writeAt(file, 0, Uint8Array.of(1));
  const [small] = file.chunks;
  writeAt(file, 0, new Uint8Array(2 * CHUNK).fill(9));
  const [first, second] = file.chunks;
  expect(small?.buffer.detached).toBe(true);
  resize(file, 1);
  expect([first?.buffer.detached, second?.buffer.detached]).toEqual([false, true]);
  resize(file, 0);
  expect(first?.buffer.detached).toBe(true);
});

test('a file that was truncated and extended again does not contain its old bytes', () => {
  const file = empty();
  writeAt(file, 0, new Uint8Array(2 * CHUNK).fill(9));
  resize(file, 3);
  resize(file, 2 * CHUNK);
  expect(read(file, 2, 3)).toEqual([9, 0, 0]);
  expect(read(file, CHUNK, 2)).toEqual([0, 0]);
});

test('any writes and truncations read as in a plain file', () => {
  const length = 3 * CHUNK;
  const place = fc.integer({ min: 0, max: length - 1 });
  const step = fc.oneof(
    fc.record({ at: place, bytes: fc.integer({ min: 0, max: CHUNK + 9 }), value: fc.integer({ min: 1, max: 254 }) }),
    fc.record({ size: place }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const file = empty();
      let plain = new Uint8Array();
      for (const one of steps) {
        const size = 'size' in one ? one.size : Math.max(plain.length, one.at + one.bytes);
        const next = new Uint8Array(size);
        next.set(plain.subarray(0, size));
        if ('size' in one) resize(file, one.size);
        else if (one.bytes > 0) {
          next.fill(one.value, one.at, one.at + one.bytes);
          writeAt(file, one.at, new Uint8Array(one.bytes).fill(one.value));
        }
        if ('size' in one || one.bytes > 0) plain = next;
      }
      const into = new Uint8Array(length * 2).fill(255);
      const count = readAt(file, 0, into);
      expect(Buffer.compare(into.subarray(0, count), plain)).toBe(0);
    }),
    { numRuns: runs(60) },
  );
});
