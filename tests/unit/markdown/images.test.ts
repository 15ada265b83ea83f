import { expect, it } from 'vitest';
import { imageAddress } from '../../../src/markdown/marks.ts';
import { html, render, script } from './render.ts';

it('an image with a title in its own paragraph is a figure with a caption, and links to the full file', async () => {
  const page = await render('![A map](./a%20b.png "The *map*")');
  expect(page.html.trim()).toMatch(
    /^<figure class="image"><a class="zoom" href="\/base\/guide\/a%20b\.png" data-close="Close"><img __ASTRO_IMAGE_="[^"]*"><\/a><figcaption>The <em>map<\/em><\/figcaption><\/figure>$/,
  );
  expect(page.html).not.toContain('title');
  expect(page.localImagePaths).toEqual(['./a b.png']);
});

it('an image that the importer marked as missing is marked text', async () => {
  expect(await html('![Plan](dead:/a.png)')).toBe('<p><span class="dead" title="This link led nowhere: /a.png">Plan</span></p>');
  expect(await html('![](dead:/a.png)')).toBe('<p><span class="dead" title="This link led nowhere: /a.png">/a.png</span></p>');
});

it('a decorative image has no link', async () => {
  expect(await html('![](a.png)')).toMatch(/^<figure class="image"><img [^>]*><\/figure>$/);
});

it('an image in running text stays there', async () => {
  expect(await html('so ![x](a.png) so')).toMatch(/^<p>so <img [^>]*> so<\/p>$/);
  expect(await html('[![x](a.png)](b.md)')).toMatch(/^<p><a href="\/base\/guide\/b\/"><img [^>]*><\/a><\/p>$/);
});

it('images by reference, by HTML and by bare name all reach the image service', async () => {
  expect((await render('![x][r]\n\n[r]: a.png')).html).toContain('__ASTRO_IMAGE_');
  expect((await render('text <img src="sub/a.png" alt="x">')).localImagePaths).toEqual(['./sub/a.png']);
  expect(await script('![x](a.png)')).toContain('from "./a.png"');
});

it('an image of the site gets the base, an external one stays', async () => {
  expect(await html('x ![x](/logo.svg)')).toContain('src="/base/logo.svg"');
  expect(await html('x ![x](https://h.example/a.png)')).toContain('src="https://h.example/a.png"');
});

it.each(['50%.png', '%E0%A4%A.png', '%C3%28.png', '<img src="50%.png" alt="x">', 'javascript:x', 'data:image/png;base64,x'])(
  '%s stops no page',
  async (source) => {
    const page = await html(source.startsWith('<') ? `before ${source}` : `before ![x](${source}) after`);
    expect(page).toContain('before');
  },
);

it('an image is opened by the name that the disk has, whatever its address is encoded as', async () => {
  expect((await render('![x](a%3Db%26c%2Bd.png) ![y](<a%b.png>)')).localImagePaths).toEqual(['./a=b&c+d.png', './a%b.png']);
  const onDisk = (_root: string, path: string) => path.normalize('NFD');
  const page = { root: '/c', ownRoot: '/c', base: '/', languages: ['en'], language: 'en', file: 'en/ghi chú/tệp.md', onDisk } as never;
  expect(decodeURI(imageAddress('ảnh.png', page))).toBe('./ảnh.png'.normalize('NFD'));
  expect(decodeURI(imageAddress('../kế/ảnh.png', page))).toBe('../kế/ảnh.png'.normalize('NFD'));
});

it.each(['so <img src="a.png" alt="x" width="75%" height="auto">', '<img src="a.png" alt="x" width="1.5" height="0">'])(
  'a size that is not in pixels is left out: %s',
  async (written) => {
    expect(await html(written)).not.toMatch(/75%|auto|1\.5|&quot;0&quot;/);
  },
);

it('a size in pixels may have its unit', async () => {
  expect(await html('so <img src="a.png" alt="x" width="120px">')).toMatch(
    /width&#34;:&#34;120&#34;|width&quot;:&quot;120&quot;|width[^\w]*120/,
  );
});
