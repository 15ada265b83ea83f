// Objects of other writers that are damaged for good: what can be read of them is loaded, the rest is quarantined with its reason, and no load tries again.
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { balanced } from '../balance.ts';
import { referenceEvent, referenceObject } from '../events.ts';
import type { RuntimeUnderTest } from '../runtime.ts';

const hour = 'events/2025/11/07/09';
const lines = (count: number): string[] => Array.from({ length: count }, () => referenceObject(referenceEvent()));
const bytes = (content: Uint8Array | string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(content));

/** Loads twice: the first load settles each object, the second finds nothing. */
async function loaded(runtime: RuntimeUnderTest) {
  const result = await runtime.load();
  expect(result.unreadable).toEqual([]);
  expect(await runtime.load()).toMatchObject({ objects: 0, unreadable: [] });
  await balanced(runtime);
  const aside = await runtime.ask(
    'select object_key, line, reasons[1], bad.events, content from quarantined_events as bad join loaded_objects using (object_id) order by 1, 2',
  );
  return { ...result, aside: aside.rows.map(([key, line, reason]) => [String(key).slice(hour.length + 1), line, reason]) };
}

/** Text in any log. */
export function damaged(runtime: () => RuntimeUnderTest): void {
  test('objects without line ends between them, and lists of objects, are separate events', async () => {
    await runtime().putRaw(`${hour}/in-a-row`, lines(3).join(''));
    await runtime().putRaw(`${hour}/listed`, `[${lines(4).join(',\n')}]`);
    await runtime().putRaw(
      `${hour}/spread`,
      lines(2)
        .map((line) => JSON.stringify(JSON.parse(line), null, 2))
        .join('\n'),
    );
    expect(await loaded(runtime())).toMatchObject({ loaded: 9, quarantined: 0 });
  });

  test('a line that is damaged takes none of the others with it', async () => {
    const [first = '', second = '', third = ''] = lines(3);
    await runtime().putRaw(`${hour}/torn`, `${first}\n${second.slice(0, 90)}\n${third}`);
    await runtime().putRaw(`${hour}/torn-row`, `${lines(2).join('')}${second.slice(0, 90)}`);
    const { aside, ...result } = await loaded(runtime());
    expect(result).toMatchObject({ loaded: 4, quarantined: 2 });
    expect(aside.map(([key, line]) => [key, line])).toEqual([
      ['torn', 2],
      ['torn-row', 1],
    ]);
  });

  test('an empty object, and one of nothing but braces, is quarantined', async () => {
    await runtime().putRaw(`${hour}/empty`, '');
    await runtime().putRaw(`${hour}/braces`, '{}');
    await runtime().putRaw(`${hour}/words`, 'not an event');
    expect(await loaded(runtime())).toMatchObject({ loaded: 0, quarantined: 3 });
  });

  test('a reason that quotes what PostgreSQL cannot store does not stop the load', async () => {
    const dataset = { 'a\0b\ud800': 'x'.repeat(100_000) };
    await runtime().putRaw(`${hour}/quoted`, `${JSON.stringify(referenceEvent({ element: { tag: 'a', dataset } }))}\n${lines(1)}`);
    expect(await loaded(runtime())).toMatchObject({ loaded: 1, quarantined: 1 });
  });

  test('names that no writer of ours gives are read like any other', async () => {
    for (const name of ['a b+c%20d', 'ế⌨️', '#?&=', "it's (1).json", '-']) await runtime().putRaw(`${hour}/${name}`, lines(1).join());
    await runtime().putRaw('events/no-hour.json', JSON.stringify({ ...referenceEvent(), _ingest: undefined }));
    const { aside, ...result } = await loaded(runtime());
    expect(result).toMatchObject({ loaded: 5, quarantined: 1 });
    expect(aside[0]?.[2]).toContain('the object name contains no hour');
  });
}

/** Bytes, in logs of files. */
export function damagedBytes(runtime: () => RuntimeUnderTest): void {
  test('a gzip is read; of one that is cut what is before the cut, of one that fails its checksum nothing', async () => {
    const whole = gzipSync(lines(20).join('\n'));
    const flipped = bytes(whole);
    flipped[flipped.length - 6] = (flipped[flipped.length - 6] ?? 0) ^ 1;
    await runtime().putRaw(`${hour}/1.gz`, bytes(Buffer.concat([whole, gzipSync(`\n${lines(1)}`)])));
    await runtime().putRaw(`${hour}/2.gz`, bytes(gzipSync(lines(20).join('\n')).subarray(0, -4)));
    await runtime().putRaw(`${hour}/3.gz`, bytes(gzipSync(lines(20).join('\n')).subarray(0, 12)));
    await runtime().putRaw(`${hour}/4.gz`, flipped);
    await runtime().putRaw(`${hour}/5.gz`, bytes(lines(1).join()));
    const { aside, ...result } = await loaded(runtime());
    expect(result).toMatchObject({ loaded: 21 + 20 + 1, quarantined: 3 });
    expect(aside).toEqual([
      ['2.gz', 0, 'object: is a truncated gzip'],
      ['3.gz', 0, 'object: is a truncated gzip'],
      ['4.gz', 0, expect.stringMatching(/^object: is a damaged gzip \(.+\)$/)],
    ]);
  });

  test('a small gzip that unpacks to more than the memory is quarantined', async () => {
    await runtime().putRaw(`${hour}/bomb.gz`, bytes(gzipSync(Buffer.alloc(200 * 1024 * 1024))));
    await runtime().putRaw(`${hour}/fine`, lines(1).join());
    expect(await loaded(runtime())).toMatchObject({
      loaded: 1,
      quarantined: 1,
      aside: [['bomb.gz', 0, expect.stringContaining('is longer than')]],
    });
  });

  test('bytes that are neither text nor JSON take only their own lines', async () => {
    const [first = '', second = '', third = ''] = lines(3);
    const torn = Buffer.concat([Buffer.from(second.slice(0, 60)), Uint8Array.of(0, 0xff, 0), Buffer.from(second.slice(60))]);
    await runtime().putRaw(`${hour}/a-zero-byte`, bytes(`${first}\n${second.replace('deck', 'de\0ck')}\n${third}\n`));
    await runtime().putRaw(`${hour}/b-noise`, bytes(Buffer.concat([Buffer.from(`${lines(1)}\n`), torn, Buffer.from(`\n${lines(1)}`)])));
    await runtime().putRaw(`${hour}/c-zeros`, bytes(Buffer.concat([Buffer.from(`${lines(1)}\n`), Buffer.alloc(512), Buffer.of(0xfe)])));
    const { aside, ...result } = await loaded(runtime());
    expect(result).toMatchObject({ loaded: 5, quarantined: 3 });
    expect(aside).toEqual([
      ['a-zero-byte', 2, 'line: is not JSON; the object is truncated or damaged here'],
      ['b-noise', 2, 'line: is not UTF-8'],
      ['c-zeros', 2, 'line: is not UTF-8'],
    ]);
  });

  test('a line that is not UTF-8 is quarantined, and stored nowhere with replacement characters', async () => {
    const [first = '', second = '', third = ''] = lines(3);
    const latin = Buffer.from(second.replace('deck', 'dèck'), 'latin1');
    await runtime().putRaw(`${hour}/mixed`, bytes(Buffer.concat([Buffer.from(`${first}\n`), latin, Buffer.from(`\n${third}`)])));
    await runtime().putRaw(`${hour}/picture.png`, bytes(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 10, 0xff)));
    await runtime().putRaw(`${hour}/wide`, bytes(Buffer.from(`\uFEFF${first.replace('deck', 'dếck')}`, 'utf16le')));
    const { aside, ...result } = await loaded(runtime());
    expect(result).toMatchObject({ loaded: 2, quarantined: 3 });
    expect(aside).toEqual([
      ['mixed', 2, 'line: is not UTF-8'],
      ['picture.png', 0, 'object: is neither UTF-8 text nor gzip'],
      ['wide', 0, 'object: is neither UTF-8 text nor gzip'],
    ]);
  });
}
