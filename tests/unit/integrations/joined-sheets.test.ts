// The sheets of a page's parts are one file, in the page's order.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { JoinedSheets, mergedLayers } from '../../../src/integrations/joined-sheets.ts';

const link = (name: string) => `<link rel="stylesheet" href="/team/report/_astro/${name}.css">`;
const page = (...names: string[]) =>
  `<html><head><title>x</title>${names.map(link).join('<meta name="m">')}</head><body>${link('shown')}</body></html>`;

test('all sheets but the first become one link, and its file holds them in order', () => {
  const folder = mkdtempSync(join(tmpdir(), 'shiplog-sheets-'));
  mkdirSync(join(folder, '_astro'));
  for (const name of ['site', 'b', 'a', 'c']) writeFileSync(join(folder, `_astro/${name}.css`), `.${name}{}`);
  const sheets = new JoinedSheets();
  const html = sheets.join(page('site', 'b', 'a', 'c'));
  const [first, joined = '', ...others] = [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href);
  expect(first).toBe('/team/report/_astro/site.css');
  expect(joined).toMatch(/^\/team\/report\/_astro\/parts\.[\w-]{8}\.css$/);
  expect(others).toEqual(['/team/report/_astro/shown.css']);
  sheets.write(pathToFileURL(`${folder}/`), '/team/report/');
  expect(readFileSync(join(folder, joined.slice('/team/report/'.length)), 'utf8')).toBe('.b{}.a{}.c{}');
  rmSync(folder, { recursive: true });
});

test('the sheet of a team stays separate, and is the last one', () => {
  const team = '<link rel="stylesheet" href="/team/report/theme.0b6e63ff.css" data-team>';
  for (const names of [['site'], ['site', 'a'], ['site', 'a', 'b']]) {
    const html = page(...names);
    expect(new JoinedSheets().join(html.replace('<title>', `${team}<title>`))).toBe(
      new JoinedSheets().join(html).replace('</head>', `${team}</head>`),
    );
  }
});

test('the same sheets give the same file, and another order another one', () => {
  const sheets = new JoinedSheets();
  expect(sheets.join(page('site', 'a', 'b'))).toBe(sheets.join(page('site', 'a', 'b')));
  expect(sheets.join(page('site', 'a', 'b'))).not.toBe(sheets.join(page('site', 'b', 'a')));
});

test.each([[[]], [['site']], [['site', 'a']]])('a page with the sheets %j stays as it is', (names) => {
  expect(new JoinedSheets().join(page(...names))).toBe(page(...names));
});

test('blocks of one layer are one block, in the order of their rules', () => {
  const css = '@layer parts{.a{x:y}@media print{.a{x:z}}}@page{size:A4}@layer pages{.b{content:"}"}}@layer parts{.c{x:y}}';
  expect(mergedLayers(css)).toBe('@page{size:A4}@layer parts{.a{x:y}@media print{.a{x:z}}.c{x:y}}@layer pages{.b{content:"}"}}');
  expect(mergedLayers('.a{x:y}')).toBe('.a{x:y}');
  expect(() => mergedLayers('@layer parts{.a{x:y}')).toThrow('does not end');
});

test('a sheet that is linked twice is joined once, at its last place', () => {
  const sheets = new JoinedSheets();
  expect(sheets.join(page('site', 'b', 'a', 'b', 'c'))).toContain(
    sheets.join(page('site', 'a', 'b', 'c')).match(/parts\.[\w-]{8}\.css/)?.[0],
  );
});
