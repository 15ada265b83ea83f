// The editor of a week's prose: tools, keyboard, phone, and the preview, under the policy of the site's pages.
import { attacks } from '../unit/write/prose/attacks.ts';
import { axeFaults } from './axe-faults.ts';
import { area, expect, open, reported, shownIn, test, tool } from './write/prose/prose-page.ts';

test('what is typed is reported, and shown in colors', async ({ page, origin }) => {
  await open(page, origin, { value: '## Outcomes\n' });
  await page.keyboard.type('- **One**');
  await page.keyboard.press('Enter');
  await page.keyboard.type('two');
  expect(await reported(page)).toBe('## Outcomes\n- **One**\n- two');
  expect(
    await page
      .locator('.cm-line')
      .first()
      .locator('span')
      .last()
      .evaluate((span) => getComputedStyle(span).fontWeight),
  ).toBe('700');
});

test('lines keep the ends that the file has', async ({ page, origin }) => {
  await open(page, origin, { value: 'One\r\nTwo' });
  await page.keyboard.press('Enter');
  await page.keyboard.type('Three');
  expect(await reported(page)).toBe('One\r\nTwo\r\nThree');
});

test('tools change the selection, and the editor keeps the focus', async ({ page, origin }) => {
  await open(page, origin, { value: 'See the board' });
  await page.keyboard.press('Shift+Control+ArrowLeft');
  await tool(page, 'Bold').click();
  await tool(page, 'Italic').click();
  await tool(page, 'Link').click();
  await page.keyboard.type('https://a.example');
  expect(await reported(page)).toBe('See the **_[board](https://a.example)_**');
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.press('Enter');
  await tool(page, 'Numbered list').click();
  await page.keyboard.type('one');
  await page.keyboard.press('Enter');
  await page.keyboard.type('two');
  await tool(page, 'Undo').click();
  await tool(page, 'Redo').click();
  expect(await reported(page)).toBe('See the **_[board](https://a.example)_**\n1. one\n2. two');
});

test('the menu inserts a block around the selection, with the cursor in its title', async ({ page, origin }) => {
  await open(page, origin, { value: 'Work goes on.' });
  await page.keyboard.press('ControlOrMeta+a');
  await tool(page, 'Insert block').click();
  await page.getByRole('menuitem', { name: 'Warning' }).click();
  await page.keyboard.type('Late');
  expect(await reported(page)).toBe(':::warning[Late]\nWork goes on.\n:::');
});

test('live components are offered where they work, else the menu says what they need', async ({ page, origin }) => {
  await open(page, origin, { mdx: true });
  await tool(page, 'Insert block').click();
  const components = page.getByRole('group', { name: 'Live components' }).getByRole('menuitem');
  await expect(components).toHaveCount(2);
  await components.first().click();
  expect(await reported(page)).toBe('<Progress />');
  await open(page, origin);
  await tool(page, 'Insert block').click();
  await expect(components).toHaveText(/\.mdx/);
  await expect(components).toBeDisabled();
});

test('all is done by keyboard, and Tab leaves after Escape', async ({ page, origin }) => {
  await open(page, origin, { value: '- one\n- two' });
  await page.keyboard.press('Tab');
  expect(await reported(page)).toBe('- one\n  - two');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+Tab');
  await expect(tool(page, 'Heading')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(tool(page, 'Redo')).toBeFocused();
  await page.keyboard.press('Home');
  for (let nth = 0; nth < 8; nth += 1) await page.keyboard.press('ArrowRight');
  await expect(tool(page, 'Insert block')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Note', exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(tool(page, 'Insert block')).toBeFocused();
  await expect(page.getByRole('menu')).toBeHidden();
  await page.keyboard.press('Enter');
  await page.keyboard.press('s');
  await expect(page.getByRole('menuitem', { name: 'Success' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Done');
  expect(await reported(page)).toContain(':::success[Done]');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(page.locator('#after')).toBeFocused();
});

test('a pasted address makes a link of the selection; pasted markup is text', async ({ page, origin }) => {
  await open(page, origin, { value: 'board' });
  const paste = (types: Record<string, string>) =>
    area(page).evaluate((element, given) => {
      const data = new DataTransfer();
      for (const [type, text] of Object.entries(given)) data.setData(type, text);
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true, composed: true }));
    }, types);
  await page.keyboard.press('ControlOrMeta+a');
  await paste({ 'text/plain': 'https://a.example/b' });
  expect(await reported(page)).toBe('[board](https://a.example/b)');
  await paste({ 'text/plain': ' <b>x</b>', 'text/html': '<img src=x onerror="document.title = \'ran\'">' });
  expect(await reported(page)).toBe('[board](https://a.example/b) <b>x</b>');
  expect(await page.title()).toBe('Prose');
});

test('a value from outside is set without a report, the cursor stays, and it can be undone', async ({ page, origin }) => {
  await open(page, origin, { value: 'One\n\nTwo' });
  await page.evaluate(() => globalThis.prosePage.editor().setValue('Zero\n\nOne\n\nTwo'));
  expect(await page.evaluate(() => globalThis.prosePage.reports())).toBe(0);
  await page.keyboard.type('!');
  expect(await reported(page)).toBe('Zero\n\nOne\n\nTwo!');
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('ControlOrMeta+z');
  expect(await shownIn(page)).toBe('One\n\nTwo');
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing in the ${colorScheme} theme, with menu and picture open`, async ({ page, origin }) => {
    await page.emulateMedia({ colorScheme });
    await open(page, origin, {
      value: '## Outcomes\n\n- **One** [two](three.md) `four`\n\n:::note[Five]\n> six\n:::\n\n<b>seven</b>',
      vi: false,
    });
    await page.evaluate(() => globalThis.prosePage.preview('# A\n\n- [ ] b[^1]\n\n:::tip\n<Progress /> ![c](d.png)\n:::\n\n[^1]: e'));
    await page.locator('input[type=file]').setInputFiles({
      name: 'a.svg',
      mimeType: 'image/svg+xml',
      buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>'),
    });
    await expect(page.getByLabel('Alternative text')).toBeFocused();
    await tool(page, 'Insert block').click();
    expect(await axeFaults(page, 'standard')).toEqual([]);
  });

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

  test('everything fits, targets are large, and letters do not make the browser zoom', async ({ page, origin }) => {
    await open(page, origin, { value: `${'word '.repeat(40)}${'x'.repeat(200)}`, vi: true });
    await page.getByRole('toolbar').getByRole('button', { name: 'Chèn khối' }).tap();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const targets = page.locator('.prose-tool, .prose-item');
    const boxes = await targets.evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height)),
    );
    expect(boxes.length).toBeGreaterThan(20);
    expect(Math.min(...boxes)).toBeGreaterThanOrEqual(44);
    const size = await page.locator('.cm-content').evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize));
    expect(size).toBeGreaterThanOrEqual(16);
  });
});

test('nothing of an attack runs, loads or is asked for in the preview', async ({ page, origin }) => {
  await open(page, origin);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.evaluate(() => {
    globalThis.alert = () => {
      document.title = 'ran';
    };
  });
  for (const [, markdown] of attacks) {
    await page.evaluate((text) => globalThis.prosePage.preview(`${text}\n\n:::note[${text}]\n${text}\n:::`), markdown);
    for (const link of await page.locator('#preview a[href]').all()) await expect(link).toHaveAttribute('target', '_blank');
  }
  await page.route('**/week-08-seen.webp', (route) =>
    route.fulfill({ contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' }),
  );
  await page.evaluate(() => globalThis.prosePage.preview('![seen](week-08-seen.webp)'));
  await expect.poll(() => requests.filter((url) => !url.startsWith('data:'))).toEqual([`${origin}/week-08-seen.webp`]);
  expect(await page.title()).toBe('Prose');
});
