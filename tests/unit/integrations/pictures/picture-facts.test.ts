import { mkdtempSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { FactsOfPictures } from '../../../../src/integrations/pictures/picture-facts.ts';

const picture = (background: string): Promise<Buffer> =>
  sharp({ create: { width: 40, height: 30, channels: 3, background } })
    .png()
    .toBuffer();

async function saved(wait: number) {
  const folder = mkdtempSync(join(tmpdir(), 'facts-'));
  const [cache, file] = [join(folder, 'facts.json'), join(folder, 'a.png')];
  writeFileSync(file, await picture('#ff0000'));
  const now = statSync(file).ctimeMs + wait;
  const facts = new FactsOfPictures(cache, now);
  const first = await facts.of(file);
  facts.save();
  return { cache, file, first, again: () => new FactsOfPictures(cache, now).of(file) };
}

/** Writes other facts of the file into the cache: they show whether it is used. */
function mark(cache: string): void {
  writeFileSync(cache, readFileSync(cache, 'utf8').replace('"width":40', '"width":41'));
}

it('a file that has not changed is not read again', async () => {
  const { cache, again } = await saved(5000);
  mark(cache);
  expect(await again()).toMatchObject({ width: 41, height: 30, format: 'png' });
});

it('a file with other content is read again, also with the same size and time', async () => {
  const { file, first, again } = await saved(5000);
  const { size, atime, mtime } = statSync(file);
  writeFileSync(file, await picture('#00ff00'));
  utimesSync(file, atime, mtime);
  expect(statSync(file).size).toBe(size);
  expect((await again()).digest).not.toBe(first.digest);
});

it('a file that changed just before is read again', async () => {
  const { cache, again } = await saved(100);
  mark(cache);
  expect(await again()).toMatchObject({ width: 40 });
});

it('a broken cache, or one of other settings, is ignored', async () => {
  const { cache, first, again } = await saved(5000);
  mark(cache);
  writeFileSync(cache, readFileSync(cache, 'utf8').replace('quality', 'other'));
  expect(await again()).toEqual(first);
  writeFileSync(cache, '{"settings');
  expect(await again()).toEqual(first);
});
