import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deserialize } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { afterAll, expect, it } from 'vitest';
import type { BuiltPage } from '../../../src/check/built-page.ts';
import type { LinksMessage, LinksResult } from '../../../src/integrations/links-worker.ts';

const folder = mkdtempSync(join(tmpdir(), 'shiplog-links-worker-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const dist = join(folder, 'dist');
const keep = join(folder, 'links.bin');

async function checked(files: string[] | undefined, ...messages: LinksMessage[]): Promise<LinksResult> {
  const worker = new Worker(new URL('../../../src/integrations/links-worker.ts', import.meta.url));
  for (const message of [...messages, { dist, base: '/', origin: 'https://team.example', keep, ...(files && { files: new Set(files) }) }])
    worker.postMessage(message);
  const [result] = (await once(worker, 'message')) as [LinksResult];
  await worker.terminate();
  return result;
}

const kept = (): string[] => [...(deserialize(readFileSync(keep)) as ReadonlyMap<string, BuiltPage>).keys()];

it('keeps what it read for the next build, which reads only pages that differ and forgets those that are gone', async () => {
  mkdirSync(dist);
  for (const file of ['a.html', 'b.html']) writeFileSync(join(dist, file), '');
  const first = await checked(undefined, { file: 'a.html', html: '<a href="/b.html#here">' }, { file: 'b.html', html: '<p id="here">' });
  expect(first).toEqual({ findings: [], isKept: true });
  expect(kept()).toEqual(['a.html', 'b.html']);
  const second = await checked(['a.html', 'b.html'], { known: keep }, { file: 'b.html', html: '<p id="there">' });
  expect(second.findings.map(({ what }) => what)).toEqual([expect.stringContaining('has no anchor "#here"')]);
  rmSync(join(dist, 'b.html'));
  await checked(['a.html'], { known: keep });
  expect(kept()).toEqual(['a.html']);
});

it('reads all pages from the built site if nothing is known of them', async () => {
  writeFileSync(join(dist, 'a.html'), '<a href="/gone/">');
  const { findings } = await checked(['a.html'], { known: join(folder, 'missing.bin') });
  expect(findings.map(({ what }) => what)).toEqual([expect.stringContaining('does not exist in the built site')]);
});
