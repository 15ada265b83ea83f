import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { pictureFault } from '../../../../src/integrations/pictures/draw.ts';
import { FactsOfPictures } from '../../../../src/integrations/pictures/picture-facts.ts';
import { PictureStore } from '../../../../src/integrations/pictures/picture-store.ts';
import { type Rendition, renditionName, renditionWidths } from '../../../../src/integrations/pictures/renditions.ts';

const picture = (width: number, background = '#0073bb'): Promise<Buffer> =>
  sharp({ create: { width, height: 600, channels: 3, background } })
    .png()
    .toBuffer();

async function site(files: Readonly<Record<string, Buffer>>) {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  const facts = new FactsOfPictures(join(folder, 'cache/facts.json'), 0);
  const known = new Map<string, string>();
  const digests: Record<string, string> = {};
  for (const [name, bytes] of Object.entries(files)) {
    const file = join(folder, name);
    writeFileSync(file, bytes);
    const { digest } = await facts.of(file);
    known.set(digest, file);
    digests[name] = digest;
  }
  let builds = 0;
  const build = async (shown: readonly (readonly Rendition[])[]) => {
    const store = new PictureStore(join(folder, 'cache'));
    for (const renditions of shown) store.want(renditions, (digest) => known.get(digest));
    builds += 1;
    const dist = join(folder, `dist-${builds}`);
    mkdirSync(dist);
    const result = await store.copyTo(join(dist, '_astro'));
    return { ...result, files: readdirSync(join(dist, '_astro')).sort(), dist };
  };
  return { folder, digests, known, build };
}

const widths = (digest = '', ...all: number[]): Rendition[] => all.map((width) => ({ digest, width }));

it('a page has the widths that it shows, and nothing else is drawn', async () => {
  const { build, digests } = await site({ 'shown.png': await picture(1600), 'other.png': await picture(1600, '#d13212') });
  const { drawn, files, dist } = await build([widths(digests['shown.png'], 736, 1472)]);
  expect(drawn).toBe(2);
  expect(files).toEqual([1472, 736].map((width) => renditionName(digests['shown.png'] ?? '', width)));
  const sizes = files.map((file) => sharp(readFileSync(join(dist, '_astro', file))).metadata());
  expect(await Promise.all(sizes)).toMatchObject([
    { format: 'webp', width: 1472, height: 552 },
    { format: 'webp', width: 736, height: 276 },
  ]);
});

it('a picture that two pages show is drawn once', async () => {
  const { build, digests } = await site({ 'a.png': await picture(900) });
  const page = widths(digests['a.png'], 736, 900);
  expect(await build([page, page])).toMatchObject({ drawn: 2, renditions: 2 });
});

it('equal content under two names is drawn once, and is one file', async () => {
  const bytes = await picture(900);
  const { build, digests } = await site({ 'a.png': bytes, 'b.png': bytes });
  expect(digests['a.png']).toBe(digests['b.png']);
  expect(await build([widths(digests['a.png'], 900), widths(digests['b.png'], 900)])).toMatchObject({ drawn: 1, renditions: 1 });
});

it('a second build draws nothing, also in another folder with a copy of the cache', async () => {
  const { build, digests, folder } = await site({ 'a.png': await picture(900) });
  const page = widths(digests['a.png'], 736, 900);
  const first = await build([page]);
  expect(await build([page])).toMatchObject({ drawn: 0, files: first.files });

  const other = await site({ 'renamed.png': await picture(900) });
  cpSync(join(folder, 'cache'), join(other.folder, 'cache'), { recursive: true });
  expect(await other.build([widths(other.digests['renamed.png'], 736, 900)])).toMatchObject({ drawn: 0, files: first.files });
});

it('two builds at once leave whole renditions only', async () => {
  const { build, digests, folder } = await site({ 'a.png': await picture(1600) });
  const page = widths(digests['a.png'], 736, 1104, 1472);
  const [one, other] = await Promise.all([build([page]), build([page])]);
  expect(one.files).toEqual(other.files);
  expect(readdirSync(join(folder, 'cache')).sort()).toEqual(one.files);
});

it('a picture that changed since its digest was read ends the build, and the cache has none of it', async () => {
  const { build, digests, folder } = await site({ 'a.png': await picture(900) });
  writeFileSync(join(folder, 'a.png'), await picture(900, '#d13212'));
  await expect(build([widths(digests['a.png'], 900)])).rejects.toThrow('a.png changed during the build: build again.');
  await expect(async () => readdirSync(join(folder, 'cache'))).rejects.toThrow('ENOENT');
});

it('a photo is shown upright', async () => {
  const photo = await sharp(await picture(900))
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  const { build, digests } = await site({ 'a.jpg': photo });
  const { files, dist } = await build([widths(digests['a.jpg'], 600)]);
  expect(await sharp(readFileSync(join(dist, '_astro', files[0] ?? ''))).metadata()).toMatchObject({ width: 600, height: 900 });
});

it.each([
  [120, 16_383, 120, 16_383],
  [120, 16_384, 119, 16_247],
  [120, 17_000, 115, 16_292],
  [1, 17_000, 1, 16_383],
  [17_000, 120, 1472, 10],
  [17_000, 1, 1472, 1],
])('a picture of %i x %i pixels is drawn as %i x %i, without a warning', async (width, height, drawnWidth, drawnHeight) => {
  const long = await sharp({ create: { width, height, channels: 3, background: '#0073bb' } })
    .png()
    .toBuffer();
  const { build, digests } = await site({ 'a.png': long });
  const { files, unreadable, dist } = await build([widths(digests['a.png'], ...renditionWidths({ width, height }))]);
  expect(unreadable).toEqual([]);
  const sizes = await Promise.all(files.map((file) => sharp(readFileSync(join(dist, '_astro', file))).metadata()));
  expect(sizes).toContainEqual(expect.objectContaining({ format: 'webp', width: drawnWidth, height: drawnHeight }));
});

it('a picture of more pixels than are decoded says so', () => {
  expect(pictureFault(new Error('Input image exceeds pixel limit')).fix).toBe('save it in a smaller size');
});

it('a film keeps its frames', async () => {
  const frames = sharp([await picture(900), await picture(900, '#d13212')], { join: { animated: true } });
  const { build, digests } = await site({ 'a.gif': await frames.gif().toBuffer() });
  const { files, dist } = await build([widths(digests['a.gif'], 736)]);
  expect(await sharp(readFileSync(join(dist, '_astro', files[0] ?? '')), { animated: true }).metadata()).toMatchObject({
    width: 736,
    pages: 2,
    loop: 0,
  });
});

it('a picture with a palette has the same pixels in its own size', async () => {
  const drawing = await sharp(Buffer.from('<svg width="600" height="60"><text y="40" font-size="40" fill="#d13212">a b c</text></svg>'))
    .png({ palette: true, colors: 64 })
    .toBuffer();
  const { build, digests } = await site({ 'a.png': drawing });
  const { files, dist } = await build([widths(digests['a.png'], 600)]);
  const pixels = (bytes: Buffer): Promise<Buffer> => sharp(bytes).flatten({ background: '#ffffff' }).raw().toBuffer();
  expect(await pixels(readFileSync(join(dist, '_astro', files[0] ?? '')))).toEqual(await pixels(drawing));
});

it('a picture that cannot be decoded is published unmodified, in each build', async () => {
  const signatureAndHeader = (await picture(900)).subarray(0, 33);
  const { build, digests, folder } = await site({ 'a.png': signatureAndHeader });
  const page = widths(digests['a.png'], 736, 900);
  for (let count = 1; count <= 2; count += 1) {
    const { unreadable, files, drawn, dist } = await build([page]);
    expect(unreadable).toEqual([
      { file: join(folder, 'a.png'), fault: { what: 'it cannot be decoded', fix: 'save it again as PNG or JPEG' } },
    ]);
    expect(drawn).toBe(0);
    for (const file of files) expect(readFileSync(join(dist, '_astro', file))).toEqual(signatureAndHeader);
  }
});
