import { describe, expect, it } from 'vitest';
import { html, render } from './render.ts';

describe('a link', () => {
  const leads = async (written: string, file?: string) => /href="([^"]*)"/.exec(await html(`[x](<${written}>)`, file))?.[1];

  it('to a content file leads to its page, in the language of the page it is on', async () => {
    expect(await leads('../worklog/week-08.md#outcomes')).toBe('/base/worklog/week-08/#outcomes');
    expect(await leads('../worklog/week-08.mdx', 'vi/guide/a.md')).toBe('/base/vi/worklog/week-08/');
    expect(await leads('../../en/proposal/index.md', 'vi/guide/a.md')).toBe('/base/vi/proposal/');
    expect(await leads('../index.md')).toBe('/base/');
    for (const written of ['b.md#part', 'b.mdx#part'])
      for (const [file, href] of [
        ['en/guide/a.md', '/base/guide/b/#part'],
        ['vi/guide/a.md', '/base/vi/guide/b/#part'],
      ] as const)
        expect(await leads(written, file)).toBe(href);
  });
  it('to a place in the folder of another language leads to that language, because headings differ', async () => {
    expect(await leads('../../vi/guide/b.md#phần')).toBe('/base/vi/guide/b/#ph%E1%BA%A7n');
    expect(await leads('../../en/guide/b.md#part', 'vi/guide/a.md')).toBe('/base/guide/b/#part');
    expect(await leads('../../vi/guide/b.md')).toBe('/base/guide/b/');
  });
  it('has letters in NFC, as pages, headings and ids have, whatever form they are written in', async () => {
    const [nfc, nfd] = ['kết-quả'.normalize('NFC'), 'kết-quả'.normalize('NFD')];
    for (const written of [`../tệp.md#${nfd}`.normalize('NFD'), encodeURI(`../tệp.md#${nfd}`.normalize('NFD'))])
      expect(decodeURI((await leads(written)) ?? '')).toBe(`/base/tệp/#${nfc}`.normalize('NFC'));
    const page = await render(`## ${nfd.normalize('NFD')}\n\n<p id="${nfd}">x</p>`, 'en/tệp.md'.normalize('NFD'));
    expect(page.headings.map(({ slug }: { slug: string }) => slug)).toEqual([nfc]);
    expect(page.html).toContain(`<p id="${nfc}">`);
  });
  it('to another file leads to that file under the base', async () => {
    expect(await leads('budget x.csv#rows')).toBe('/base/guide/budget%20x.csv#rows');
    expect(await leads('budget%20x.csv')).toBe('/base/guide/budget%20x.csv');
    expect(await leads('kế hoạch.pdf', 'vi/a.md')).toBe('/base/vi/k%E1%BA%BF%20ho%E1%BA%A1ch.pdf');
  });
  it('to a path of the site gets the base, to an anchor of the page stays', async () => {
    expect(await leads('/status.json')).toBe('/base/status.json');
    expect(await leads('#kết-quả')).toMatch(/^#k/);
  });
  it('to another site is marked noopener and nothing else', async () => {
    expect(await html('<https://x.y/z>')).toBe('<p><a href="https://x.y/z" rel="noopener">https://x.y/z</a></p>');
    expect(await html('[m](mailto:a@b.co)')).toBe('<p><a href="mailto:a@b.co">m</a></p>');
  });
  it('that the importer marked as broken is marked text', async () => {
    expect(await html('[gone](dead:../x)')).toBe('<p><span class="dead" title="This link led nowhere: ../x">gone</span></p>');
  });
  it.each(['javascript:alert(1)', 'JaVaScRiPt:x', 'data:text/html,x', 'vbscript:x', '../../../etc/passwd'])(
    'to %s is only text',
    async (target) => {
      expect(await html(`[so *it*](${target})`)).toBe('<p>so <em>it</em></p>');
    },
  );
  it('by reference and by HTML follows the same rules', async () => {
    expect(await html('[r][a]\n\n[a]: ../worklog/week-09.md')).toContain('href="/base/worklog/week-09/"');
    expect(await html('<a href="b.md" target="_blank">x</a>')).toBe('<p><a href="/base/guide/b/">x</a></p>');
  });
});

describe('a heading', () => {
  it('keeps the id and the text that Astro gives it, and gets a link without text', async () => {
    const page = await render('## Kết quả *A*\n\n## Kết quả A');
    expect(page.headings).toEqual([
      { depth: 2, slug: 'kết-quả-a', text: 'Kết quả A' },
      { depth: 2, slug: 'kết-quả-a-1', text: 'Kết quả A' },
    ]);
    expect(page.html).toContain('<a class="anchor" href="#kết-quả-a" aria-label="Link to Kết quả A"></a></h2>');
  });
});
