import { expect, test } from 'vitest';
import { framed } from '../../../../../src/stream/pipeline/ask/protocol.ts';

test('messages are complete in a stream cut anywhere, and other messages are left out', () => {
  const stream = Uint8Array.of(68, 0, 0, 0, 6, 1, 2, 90, 0, 0, 0, 4, 68, 0, 0, 0, 5, 9);
  for (let cut = 1; cut < stream.length; cut += 1) {
    const taken: number[][] = [];
    const take = framed(
      (_type, length) => length < 7,
      (type, body) => taken.push([type, ...body]),
    );
    for (let at = 0; at < stream.length; at += cut) take(stream.subarray(at, at + cut));
    expect(taken).toEqual([[90], [68, 9]]);
  }
});
