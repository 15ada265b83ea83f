// Pictures: pasted, dropped or chosen; scaled down, without place, and never without an alternative text.
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { gif } from '../unit/write/prose/gif.ts';
import { area, expect, open, reported, test } from './write/prose/prose-page.ts';

/** Half red, half blue, with a place and a camera: lying on its side, as phones save what they hold upright. */
const photo = async (width: number, height: number): Promise<Buffer> => {
  const half = await sharp({ create: { width: width / 2, height, channels: 3, background: '#00f' } })
    .png()
    .toBuffer();
  return sharp({ create: { width, height, channels: 3, background: '#f00' } })
    .composite([{ input: half, left: width / 2, top: 0 }])
    .jpeg()
    .withMetadata({ orientation: 6 })
    .withExifMerge({
      IFD0: { Make: 'SECRET-CAMERA' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '10/1 46/1 30/1', GPSLongitudeRef: 'E', GPSLongitude: '106/1 42/1 0/1' },
    })
    .toBuffer();
};

const chooser = (page: Page) => page.locator('input[type=file]');
const alt = (page: Page) => page.getByLabel('Alternative text');
const insert = (page: Page) => page.getByRole('button', { name: 'Insert picture' });

interface Kept {
  name: string;
  type: string;
  width: number;
  height: number;
  bytes: Buffer;
}
const keptIn = async (page: Page): Promise<Kept[]> => {
  const kept = await page.evaluate(() => globalThis.prosePage.kept.map((picture) => ({ ...picture, bytes: [...picture.bytes] })));
  return kept.map((picture) => ({ ...picture, bytes: Buffer.from(picture.bytes) }));
};

/** Names of the chunks of a WebP file. */
function chunksOf(webp: Buffer): string[] {
  expect([webp.toString('latin1', 0, 4), webp.toString('latin1', 8, 12)]).toEqual(['RIFF', 'WEBP']);
  const names: string[] = [];
  for (let at = 12; at + 8 <= webp.length; at += 8 + webp.readUInt32LE(at + 4) + (webp.readUInt32LE(at + 4) % 2))
    names.push(webp.toString('latin1', at, at + 4).trim());
  return names;
}

test('a photo is scaled down, upright, and without its place and camera', async ({ page, origin }) => {
  const buffer = await photo(4000, 3000);
  expect(buffer.includes('SECRET-CAMERA')).toBe(true);
  const { orientation, exif } = await sharp(buffer).metadata();
  expect(orientation).toBe(6);
  // The tag of a place: a table of GPS.
  expect(exif?.includes(Buffer.from([0x88, 0x25])) || exif?.includes(Buffer.from([0x25, 0x88]))).toBe(true);
  await open(page, origin, { value: 'The board:' });
  await chooser(page).setInputFiles({ name: 'Bảng trắng.JPG', mimeType: 'image/jpeg', buffer });
  await expect(page.getByRole('status')).toHaveText(
    /^week-08-bang-trang\.webp: 1200 × 1600 pixels, \d+ kB\. Location and camera data are removed\.$/,
  );
  await alt(page).fill('The board on [Friday]');
  await insert(page).click();
  await expect
    .poll(() => reported(page))
    .toBe(String.raw`The board:

![The board on \[Friday\]](week-08-bang-trang.webp)`);
  const [picture] = await keptIn(page);
  if (!picture) throw new Error('nothing was kept');
  const { bytes, ...facts } = picture;
  expect(facts).toEqual({ name: 'week-08-bang-trang.webp', type: 'image/webp', width: 1200, height: 1600 });
  expect(chunksOf(bytes).filter((name) => !/^(?:VP8[ LX]?|ALPH|ICCP)$/.test(name))).toEqual([]);
  for (const trace of ['SECRET-CAMERA', 'Exif', 'EXIF', 'GPS', 'http://ns.adobe.com']) expect(bytes.includes(trace)).toBe(false);
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([1200, 1600]);
  // Turned by a quarter, red is above and blue below.
  expect(data[0]).toBeGreaterThan(200);
  expect(data.at(-1)).toBeGreaterThan(200);
});

test('without an alternative text nothing is inserted, and the panel says why', async ({ page, origin }) => {
  await open(page, origin);
  await chooser(page).setInputFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer: await photo(40, 30) });
  await expect(alt(page)).toBeFocused();
  await alt(page).fill('   ');
  await alt(page).press('Enter');
  await expect(page.getByRole('alert')).toHaveText('Enter an alternative text, then insert the picture.');
  await expect(alt(page)).toHaveAttribute('aria-invalid', 'true');
  expect(await keptIn(page)).toEqual([]);
  await alt(page).fill('A board');
  await expect(page.getByRole('alert')).toHaveText('');
  await alt(page).press('Enter');
  await expect.poll(() => reported(page)).toBe('![A board](week-08-a.webp)');
  await expect(area(page)).toBeFocused();
});

test('several are asked for one after the other, with names of no other file', async ({ page, origin }) => {
  await open(page, origin, { value: 'One.\n\nTwo.', taken: ['week-08-picture-1.webp'] });
  const buffer = await photo(40, 30);
  await chooser(page).setInputFiles([1, 2].map((nth) => ({ name: `IMG_000${nth}.jpg`, mimeType: 'image/jpeg', buffer })));
  await expect(alt(page)).toHaveCount(2);
  await alt(page).first().fill('First');
  await alt(page).first().press('Enter');
  await expect(alt(page)).toBeFocused();
  await page.getByRole('button', { name: 'Discard picture' }).click();
  await chooser(page).setInputFiles({ name: 'IMG_0003.jpg', mimeType: 'image/jpeg', buffer });
  await alt(page).fill('Third');
  await insert(page).click();
  await expect.poll(() => reported(page)).toBe('One.\n\nTwo.\n\n![First](week-08-picture-2.webp)\n\n![Third](week-08-picture-3.webp)');
});

test('a pasted and a dropped picture, which stay where they were put while the text changes', async ({ page, origin }) => {
  await open(page, origin, { value: 'One.\n\nTwo.' });
  const buffer = [...(await photo(40, 30))];
  await area(page).evaluate((element, bytes) => {
    const data = new DataTransfer();
    data.items.add(new File([Uint8Array.from(bytes)], 'image.png', { type: 'image/png' }));
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true, composed: true }));
    const { left, top } = element.querySelector('.cm-line')?.getBoundingClientRect() ?? { left: 0, top: 0 };
    const at = { clientX: left + 600, clientY: top + 5 };
    element.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true, composed: true, ...at }));
  }, buffer);
  await expect(alt(page)).toHaveCount(2);
  await page.evaluate(() => globalThis.prosePage.editor().setValue('Zero.\n\nOne.\n\nTwo.'));
  await alt(page).first().fill('Pasted');
  await alt(page).first().press('Enter');
  await alt(page).fill('Dropped');
  await alt(page).press('Enter');
  await expect
    .poll(() => reported(page))
    .toBe('Zero.\n\nOne.\n\n![Dropped](week-08-picture-2.webp)\n\nTwo.\n\n![Pasted](week-08-picture-1.webp)');
});

test('what is not a picture, cannot be read or cannot be saved is said', async ({ page, origin }) => {
  await open(page, origin, { full: true });
  const choose = (name: string, mimeType: string, buffer: Buffer) => chooser(page).setInputFiles({ name, mimeType, buffer });
  const closed = async (sentence: RegExp) => {
    await expect(page.getByRole('alert')).toHaveText(sentence);
    await page.getByRole('button', { name: 'Close' }).click();
  };
  await choose('notes.txt', 'text/plain', Buffer.from('hello'));
  await closed(/not a picture/);
  await choose('empty.png', 'image/png', Buffer.alloc(0));
  await closed(/empty/);
  await choose('cut.jpg', 'image/jpeg', (await photo(400, 300)).subarray(0, 120));
  await closed(/cannot read/);
  await choose('phone.heic', 'image/heic', Buffer.from([0, 0, 0, 24, ...Buffer.from('ftyp heic')]));
  await closed(/Save it as JPEG or PNG/);
  await choose('good.jpg', 'image/jpeg', await photo(40, 30));
  await alt(page).fill('A board');
  await insert(page).click();
  await expect(page.getByRole('alert')).toHaveText(/could not be saved/);
  expect(await page.evaluate(() => globalThis.prosePage.reports())).toBe(0);
});

test('a browser that cannot write WebP writes JPEG on white', async ({ page, origin }) => {
  await page.addInitScript(() => {
    const { toBlob } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.toBlob = function (done, type, quality) {
      toBlob.call(this, done, type === 'image/webp' ? 'image/png' : type, quality);
    };
  });
  await open(page, origin);
  const buffer = await sharp({ create: { width: 40, height: 30, channels: 4, background: '#0000' } })
    .png()
    .toBuffer();
  await chooser(page).setInputFiles({ name: 'clear.png', mimeType: 'image/png', buffer });
  await alt(page).fill('Nothing');
  await insert(page).click();
  const [picture] = await keptIn(page);
  expect([picture?.name, picture?.type]).toEqual(['week-08-clear.jpg', 'image/jpeg']);
  expect([...(await sharp(picture?.bytes).raw().toBuffer()).subarray(0, 3)]).toEqual([255, 255, 255]);
});

test('an animation and a drawing stay as they are', async ({ page, origin }) => {
  await open(page, origin);
  const frames = Buffer.from(gif(2));
  const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><script>alert(1)</script></svg>');
  for (const [name, mimeType, buffer] of [
    ['steps.gif', 'image/gif', frames],
    ['plan.svg', 'image/svg+xml', drawing],
  ] as const) {
    await chooser(page).setInputFiles({ name, mimeType, buffer });
    await expect(page.getByRole('status')).toHaveText(/saved unchanged/);
    await alt(page).fill('Steps');
    await insert(page).click();
    await expect(alt(page)).toHaveCount(0);
  }
  const [animation, plan] = await keptIn(page);
  expect(animation).toMatchObject({ name: 'week-08-steps.gif', width: 3, height: 258 });
  expect(animation?.bytes.equals(frames)).toBe(true);
  expect(plan).toMatchObject({ name: 'week-08-plan.svg', width: 20, height: 10 });
  expect(plan?.bytes.equals(drawing)).toBe(true);
});
