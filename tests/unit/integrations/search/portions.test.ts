// An index that was made in portions has the same bytes as one that Pagefind makes of all pages.
import { hash } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { contentName, fragmentFile, readEntry, readMeta, unpacked } from '../../../../src/integrations/search/index-files.ts';
import { closePagefind, openIndex } from '../../../../src/integrations/search/pagefind.ts';
import { portionedIndex } from '../../../../src/integrations/search/portions.ts';
import { steadyIndex } from '../../../../src/integrations/search/steady.ts';
import { runs } from '../../../runs.ts';

afterAll(closePagefind);

type Files = ReadonlyMap<string, Uint8Array>;

interface Page {
  path: string;
  html: string;
}

async function whole(pages: readonly Page[]): Promise<Files> {
  const index = await openIndex();
  for (const { path, html } of pages) index.add(path, html);
  return steadyIndex(await index.files());
}

async function inPortions(pages: readonly Page[], size: number): Promise<Files> {
  const index = portionedIndex(size);
  for (const { path, html } of pages) index.add(path, html);
  return index.files();
}

/** Digests: a difference of files is otherwise a page of numbers. */
const texts = (files: Files): Record<string, string> => Object.fromEntries([...files].map(([file, bytes]) => [file, hash('sha1', bytes)]));

const word = fc.constantFrom(
  ...'kho khó khổ resume résumé Résumé zebra naïve naive 2024 v1.10 ống ong console 数据 the running run 𐐷 \u{ff5e}x'.split(' '),
);
const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
const page = fc.record({
  language: fc.constantFrom('en', 'vi', 'ar'),
  title: text,
  text,
  owner: fc.constantFrom('web', 'data', 'áo'),
  picture: fc.boolean(),
  due: fc.boolean(),
});

it('whatever is on the pages, and wherever they are divided', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(page, { minLength: 2, maxLength: 12 }), fc.integer({ min: 1, max: 6 }), async (of, size) => {
      const pages = of.map(({ language, title, text, owner, picture, due }, number) => ({
        path: `/${language}/${number}/`,
        html: `<!doctype html><html lang="${language}"><body><article data-pagefind-body><span hidden data-pagefind-filter="owner[data-value]" data-value="${owner}"></span><h1>${title}</h1>${picture ? '<img src="a.png" alt="khó">' : ''}${due ? '<b data-pagefind-meta="due">run</b>' : ''}<h2 id="more">${text}</h2><p data-pagefind-weight="${1 + (number % 3)}">${text}</p></article></body></html>`,
      }));
      expect(texts(await inPortions(pages, size))).toEqual(texts(await whole(pages)));
    }),
    { numRuns: runs(8) },
  );
});

const simple = (path: string, words: string): Page => ({
  path,
  html: `<!doctype html><html lang="en"><body><article data-pagefind-body><h1>Page</h1><p>${words}</p></article></body></html>`,
});

it('with words in several files', async () => {
  const pages = [1, 2, 3].map((number) =>
    simple(`/${number}/`, Array.from({ length: 9000 }, (_, at) => `w${((at * 7919 + number * 31) % 5000).toString(36)}`).join(' ')),
  );
  const files = await inPortions(pages, 2);
  expect([...files.keys()].filter((file) => file.startsWith('index/')).length).toBeGreaterThan(1);
  expect(texts(files)).toEqual(texts(await whole(pages)));
});

const digits = (number: number): string => String(number).padStart(6, '0');

it('with two pages whose parts have the same short name', async () => {
  const numbered = (number: number): Page => simple(`/${digits(number)}/`, 'the same');
  const read = (file: string, files: Files): Uint8Array => files.get(file) ?? new Uint8Array();
  const one = await whole([numbered(0)]);
  const meta = readMeta((file) => read(file, one), readEntry((file) => read(file, one)).languages['en']?.hash ?? '');
  const name = meta[1][0]?.[0] ?? '';
  const content = String(unpacked(read(fragmentFile(name), one)));
  expect(contentName('en', Buffer.from(content))).toBe(name);
  const known = new Map<string, number>();
  const twins = Array.from({ length: 60_000 }, (_, number) => number).flatMap((number) => {
    const short = contentName('en', Buffer.from(content.replace(digits(0), digits(number))));
    const other = known.get(short);
    known.set(short, number);
    return other === undefined ? [] : [[other, number]];
  });
  const pages = (twins[0] ?? []).map(numbered);
  expect(pages).toHaveLength(2);
  const files = await inPortions(pages, 1);
  expect([...files.keys()].filter((file) => file.startsWith('fragment/')).map((file) => file.length)).toEqual([31, 32]);
  expect(texts(files)).toEqual(texts(await whole(pages)));
});
