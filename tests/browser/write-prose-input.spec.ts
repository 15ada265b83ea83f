// Vietnamese input methods: a word is composed letter by letter, and changes while it is. Nothing of it is cut or doubled.
import type { CDPSession, Page } from '@playwright/test';
import { expect, open, reported, shownIn, test } from './write/prose/prose-page.ts';

/** What an input method shows while `tieesng` (Telex) or `tie6ng1` (VNI) is typed. */
const STEPS: Readonly<Record<string, readonly string[]>> = {
  Tiếng: ['T', 'Ti', 'Tie', 'Tiê', 'Tiên', 'Tiêng', 'Tiếng'],
  Việt: ['V', 'Vi', 'Vie', 'Viê', 'Việ', 'Việt'],
  được: ['d', 'đ', 'đu', 'đuo', 'đươ', 'đươc', 'được'],
};

/** Composes a word; the input method's own key, a space or none, ends it. */
async function compose(client: CDPSession, word: string, end = word): Promise<void> {
  for (const text of STEPS[word] ?? [])
    await client.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  await client.send('Input.insertText', { text: end });
}

/** An input method that sends Backspace and letters instead of composing, as Unikey does. */
async function retype(page: Page, word: string): Promise<void> {
  let shown = '';
  for (const next of STEPS[word] ?? []) {
    let same = 0;
    while (same < shown.length && shown[same] === next[same]) same += 1;
    for (let nth = same; nth < shown.length; nth += 1) await page.keyboard.press('Backspace');
    await page.keyboard.insertText(next.slice(same));
    shown = next;
  }
}

/** Chrome on Android gives its text by another interface, EditContext. */
const ANDROID = 'Mozilla/5.0 (Linux; Android 15; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36';

for (const [where, userAgent] of [
  ['at a desk', undefined],
  ['on Android', ANDROID],
] as const)
  test.describe(where, () => {
    if (userAgent) test.use({ userAgent, isMobile: true, hasTouch: true, viewport: { width: 360, height: 740 } });

    test('composed words arrive as they were typed', async ({ page, origin, context }) => {
      await open(page, origin, { vi: true });
      const client = await context.newCDPSession(page);
      await compose(client, 'Tiếng');
      await page.keyboard.type(' ');
      await compose(client, 'Việt', 'Việt ');
      await compose(client, 'được');
      await expect.poll(() => reported(page)).toBe('Tiếng Việt được');
      expect(await shownIn(page)).toBe('Tiếng Việt được');
    });

    test('words are composed in bold and within a word', async ({ page, origin, context }) => {
      await open(page, origin, { value: '**một**\n\nkhông', vi: true });
      const client = await context.newCDPSession(page);
      await page.keyboard.press('ArrowLeft');
      await compose(client, 'Việt');
      await page.keyboard.press('ControlOrMeta+Home');
      for (let nth = 0; nth < 5; nth += 1) await page.keyboard.press('ArrowRight');
      await compose(client, 'được');
      await expect.poll(() => reported(page)).toBe('**mộtđược**\n\nkhônViệtg');
      expect(await shownIn(page)).toBe(await reported(page));
    });

    test('a value from outside waits until the word is finished, and both are kept', async ({ page, origin, context }) => {
      await open(page, origin, { value: 'Một.\n\n', vi: true });
      const client = await context.newCDPSession(page);
      await client.send('Input.imeSetComposition', { text: 'Tiê', selectionStart: 3, selectionEnd: 3 });
      await page.evaluate(() => globalThis.prosePage.editor().setValue('Hai.\n\nMột.\n\nTiê'));
      expect(await shownIn(page)).toBe('Một.\n\nTiê');
      await client.send('Input.imeSetComposition', { text: 'Tiếng', selectionStart: 5, selectionEnd: 5 });
      await client.send('Input.insertText', { text: 'Tiếng' });
      await expect.poll(() => shownIn(page)).toBe('Hai.\n\nMột.\n\nTiếng');
      await page.keyboard.type(' Việt');
      expect(await reported(page)).toBe('Hai.\n\nMột.\n\nTiếng Việt');
    });

    test('a composition that is given up leaves the text', async ({ page, origin, context }) => {
      await open(page, origin, { value: 'Một ', vi: true });
      const client = await context.newCDPSession(page);
      await client.send('Input.imeSetComposition', { text: 'Tiê', selectionStart: 3, selectionEnd: 3 });
      await client.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 });
      await page.keyboard.type('hai');
      await expect.poll(() => reported(page)).toBe('Một hai');
      expect(await shownIn(page)).toBe('Một hai');
    });
  });

// At a desk only: on Android, CodeMirror ignores an Enter that comes with a change, faster than anyone types.
test('Enter continues the list after a composed word', async ({ page, origin, context }) => {
  await open(page, origin, { value: '- một ', vi: true });
  const client = await context.newCDPSession(page);
  await compose(client, 'được');
  await page.keyboard.press('Enter');
  await compose(client, 'Tiếng');
  await page.keyboard.press('Enter');
  await compose(client, 'Việt');
  await expect.poll(() => reported(page)).toBe('- một được\n- Tiếng\n- Việt');
  expect(await shownIn(page)).toBe(await reported(page));
});

test('words that are typed with Backspace arrive too', async ({ page, origin }) => {
  await open(page, origin, { value: '1. Một ', vi: true });
  await retype(page, 'Tiếng');
  await page.keyboard.insertText(' ');
  await retype(page, 'Việt');
  await page.keyboard.press('Enter');
  await retype(page, 'được');
  expect(await reported(page)).toBe('1. Một Tiếng Việt\n2. được');
  expect(await shownIn(page)).toBe('1. Một Tiếng Việt\n2. được');
});
