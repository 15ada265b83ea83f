// What axe measures of texts that look the same: enough to find each that is hard to read.
import { axeFaults } from './axe-faults.ts';
import { expect, test } from './site-test.ts';

const crowd = (count: number): string => Array.from({ length: count }, (_, at) => `<p>Line ${at} of a long page</p>`).join('');

const content = `<!doctype html><html lang="en"><title>Lines</title><style>
body { background: #fff; color: #222 }
.pale { color: #ccc }
.dark { background: #333 }
</style><main>
${crowd(20)}
<p id="alone" class="pale">One pale line among them</p>
<section class="dark"><p id="ground">The same text on a dark ground</p></section>
<p class="pale" hidden>Not shown</p>
<label id="label" class="pale">Name <input></label>
<div id="host"></div>
${crowd(20)}
</main>`;

test('each text that is hard to read is found, whatever surrounds it', async ({ page }) => {
  await page.setContent(content);
  await page.locator('#host').evaluate((host) => {
    host.attachShadow({ mode: 'open' }).innerHTML = '<p id="deep" style="color: #ccc">In a shadow root</p>';
  });
  const found = (await axeFaults(page, 'colors')).map((fault) => fault.split('\n')[1]?.trim());
  expect(found).toEqual(['#alone', '#ground', '#label', '#host,#deep']);
});

test('of texts that look the same, three that show are measured', async ({ page }) => {
  await page.setContent(content.replace('color: #222', 'color: #bbb'));
  const found = await axeFaults(page, 'colors');
  expect(found.filter((fault) => fault.includes('nth-child'))).toHaveLength(3);
});
