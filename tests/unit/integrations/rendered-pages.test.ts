import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroPrerenderer } from 'astro';
import { afterAll, expect, it } from 'vitest';
import { renderedPages, renderFault } from '../../../src/integrations/rendered-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'shiplog-pages-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const html = (text: string) => new Response(text, { headers: { 'content-type': 'text/html' } });

/** A prerenderer of two pages and a feed, wrapped as a build does it; answers what a reader saw and the wrapped one. */
async function watched() {
  const seen: string[] = [];
  const inner = {
    name: 'inner',
    getStaticPaths: async () =>
      ['/feed.xml', '/worklog/week-08', '/guide'].map((pathname) => ({
        pathname,
        route: { type: pathname.includes('.') ? 'endpoint' : 'page' },
      })),
    render: async (request: Request) =>
      request.url.endsWith('.xml') ? new Response('<feed/>') : { response: html(`page ${request.url}`) },
  } as unknown as AstroPrerenderer;
  const { hooks } = renderedPages([{ page: (path, text) => seen.push(`${path} ${text}`), end: () => seen.push('end') }], () => undefined);
  const outDir = pathToFileURL(`${folder}/`);
  await hooks['astro:config:done']?.({ config: { base: '/report', outDir } } as never);
  let wrapped = inner;
  await hooks['astro:build:start']?.({
    setPrerenderer: (wrap: (one: AstroPrerenderer) => AstroPrerenderer) => {
      wrapped = wrap(inner);
    },
  } as never);
  await wrapped.setup?.();
  const paths = (await wrapped.getStaticPaths()).map(({ pathname }) => pathname);
  return { seen, wrapped, paths };
}

const render = (wrapped: AstroPrerenderer, path: string) => wrapped.render(new Request(`https://team.example/report${path}`), {} as never);

it('a plugin reads every page by its path below the base, while the build gets it complete', async () => {
  const { seen, wrapped } = await watched();
  const result = await render(wrapped, '/worklog/week-08/');
  expect(await (result as { response: Response }).response.text()).toBe('page https://team.example/report/worklog/week-08/');
  expect(seen).toEqual(['/worklog/week-08/ page https://team.example/report/worklog/week-08/']);
});

it('a plugin does not see feeds', async () => {
  const { seen, wrapped } = await watched();
  await render(wrapped, '/feed.xml');
  expect(seen).toEqual([]);
});

it('a plugin sees pages in the order of their paths', async () => {
  const { seen, wrapped } = await watched();
  await render(wrapped, '/guide/');
  expect(seen).toEqual([]);
  await render(wrapped, '/worklog/week-08/');
  expect(seen.map((one) => one.split(' ')[0])).toEqual(['/worklog/week-08/', '/guide/', 'end']);
});

it('a plugin also sees pages whose predecessors were not rendered, before the end', async () => {
  const { seen, wrapped } = await watched();
  await render(wrapped, '/guide/');
  await wrapped.teardown?.();
  expect(seen.map((one) => one.split(' ')[0])).toEqual(['/guide/', 'end']);
});

it('the end is reported once, with the last page and not with the files after it', async () => {
  const { seen, wrapped } = await watched();
  await render(wrapped, '/guide/');
  expect(seen).not.toContain('end');
  await render(wrapped, '/worklog/week-08/');
  await render(wrapped, '/feed.xml');
  await wrapped.teardown?.();
  expect(seen.filter((one) => one === 'end')).toEqual(['end']);
  expect(seen.at(-1)).toBe('end');
});

it('pages are rendered before files, in their order otherwise', async () => {
  const { paths } = await watched();
  expect(paths).toEqual(['/worklog/week-08', '/guide', '/feed.xml']);
});

it('a page whose code fails is named by its file, with the reason in one line', () => {
  const thrown = new ReferenceError('nope is not defined\n    at MDXContent');
  expect(renderFault('/a/', thrown, 'content/en/a.mdx')).toBe(
    'content/en/a.mdx cannot be rendered: nope is not defined\n  Fix the code in braces, or write \\{ for a brace that is text.',
  );
  expect(renderFault('/search/', 'x', undefined)).toMatch(/^\/search\/ cannot be rendered: x\n/);
});
