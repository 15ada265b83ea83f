import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { escapeHtml } from '../../../src/site/escape.ts';
import { escapeXml } from '../../../src/site/escape-xml.ts';

test('text is neither an element, an entity nor the end of an attribute', () => {
  expect(escapeHtml(`<b title="it's">&amp;`)).toBe("&lt;b title=&quot;it's&quot;&gt;&amp;amp;");
});

test('XML has no character that it forbids, and keeps all others', () => {
  expect(escapeXml('a\u0000\u000b\uffff\ud800<b>\t\r\nỐ😀')).toBe('a\ufffd&lt;b&gt;\t\r\nỐ😀');
});

test('no other file of the tool escapes markup in its own way', () => {
  const src = resolve(import.meta.dirname, '../../../src');
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(ts|tsx|js|astro)$/.test(file));
  const escapes = /['"]&(?:lt|amp|quot);['"`]|&(?:lt|quot);`/;
  const found = files.filter((file) => escapes.test(readFileSync(join(src, file), 'utf8').replaceAll(/replaceAll\('&\w+;'/g, '')));
  // Slack has its own rules, and the importer changes Markdown before it is parsed.
  expect(found.sort()).toEqual(['cohort/digest/webhook.ts', 'importer/markdown/parse.ts', 'site/escape.ts']);
});
