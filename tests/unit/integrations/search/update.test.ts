// An index that was updated after an edit has the same bytes as one that Pagefind makes of all pages.
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { closePagefind, openIndex } from '../../../../src/integrations/search/pagefind.ts';
import { indexedPage } from '../../../../src/integrations/search/pages.ts';
import { steadyIndex } from '../../../../src/integrations/search/steady.ts';
import { readIndex, updatedIndex } from '../../../../src/integrations/search/update.ts';
import { runs } from '../../../runs.ts';

afterAll(closePagefind);

type Files = ReadonlyMap<string, Uint8Array>;

interface Page {
  path: string;
  html: string;
}

async function made(pages: readonly Page[]): Promise<Files> {
  const index = await openIndex();
  for (const { path, html } of pages) index.add(path, html);
  return index.files();
}

const read = (files: Files) =>
  readIndex((file) => {
    const bytes = files.get(file);
    if (!bytes) throw new Error(`${file} is missing`);
    return bytes;
  });

const indexed = (pages: readonly Page[]) => pages.map(({ path, html }) => indexedPage(path, html));

/** The index of `before`, updated to `now`. */
async function updated(before: readonly Page[], now: readonly Page[]): Promise<Files> {
  const site = await steadyIndex(await made(before));
  const known = new Map(before.map(({ path, html }) => [path, html]));
  const few = now.filter(({ path, html }) => known.get(path) !== html);
  const { written, removed } = await updatedIndex(read(site), few.length > 0 ? read(await made(few)) : undefined, {
    before: indexed(before),
    now: indexed(now),
  });
  for (const file of removed) expect(site.delete(file)).toBe(true);
  for (const [file, bytes] of written) site.set(file, bytes);
  return site;
}

const texts = (files: Files): Record<string, string> =>
  Object.fromEntries([...files].map(([file, bytes]) => [file, Buffer.from(bytes).toString('base64')]));

async function expectSame(before: readonly Page[], now: readonly Page[]): Promise<void> {
  expect(texts(await updated(before, now))).toEqual(texts(await steadyIndex(await made(now))));
}

/** Words with and without accents, numbers, and one of another script; few enough that pages share them. */
const word = fc.constantFrom(
  ...'kho khó khổ resume résumé Résumé zebra naïve naive 2024 v1.10 ống ong console 数据 the running run 𐐷'.split(' '),
);
const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
const body = fc.record({ title: text, text, picture: fc.boolean(), owner: fc.constantFrom('web', 'data', 'áo') });

const page = (language: string, number: number, of: { title: string; text: string; picture: boolean; owner: string }): Page => ({
  path: `/${language}/${number}/`,
  html: `<!doctype html><html lang="${language}"><body><article data-pagefind-body><span hidden data-pagefind-filter="owner[data-value]" data-value="${of.owner}"></span><h1>${of.title}</h1>${of.picture ? '<img src="a.png" alt="khó">' : ''}<h2 id="more">${of.text}</h2><p>${of.text}</p></article></body></html>`,
});

/** Two of each language that stay, so that no language is new or gone, and pictures stay too. */
const staying = ['en', 'vi'].flatMap((language) =>
  [98, 99].map((number) => page(language, number, { title: 'khó résumé', text: 'kho resume', picture: true, owner: 'web' })),
);

const site = fc.array(fc.record({ number: fc.nat({ max: 5 }), language: fc.constantFrom('en', 'vi'), of: body }), { maxLength: 8 });

it('whatever was edited, added or removed', async () => {
  await fc.assert(
    fc.asyncProperty(site, site, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), async (one, other, kept) => {
      const pagesOf = (list: typeof one): Page[] => [
        ...new Map([...list.map(({ language, number, of }) => page(language, number, of)), ...staying].map((of) => [of.path, of])).values(),
      ];
      await expectSame(pagesOf(one), pagesOf([...one.filter((_, at) => kept[at]), ...other]));
    }),
    { numRuns: runs(6) },
  );
});

/** So many words that they are in several files. */
const long = (number: number): Page => {
  const words = Array.from({ length: 9000 }, (_, at) => `w${((at * 7919 + number * 31) % 5000).toString(36)}${at % 3 === 0 ? 'é' : ''}`);
  return page('en', number, { title: `Page ${number}`, text: words.join(' '), picture: false, owner: 'web' });
};

it('with words in several files', async () => {
  const before = [1, 2, 3].map(long);
  const now = [before[0] ?? long(1), { ...long(4), path: '/en/2/' }, long(5)];
  expect([...(await steadyIndex(await made(before))).keys()].filter((file) => file.startsWith('index/')).length).toBeGreaterThan(1);
  await expectSame(before, now);
});

it.each([
  ['a language is new', [...staying], [...staying, page('fr', 1, { title: 'a', text: 'b', picture: false, owner: 'web' })], 'languages'],
  ['a language is gone', [...staying], staying.slice(0, 2), 'languages'],
  ['the first picture is new', [page('en', 1, { title: 'a', text: 'b', picture: false, owner: 'web' })], [staying[0]], 'metadata'],
  [
    'the last picture is gone',
    staying.slice(0, 2),
    [98, 99].map((number) => page('en', number, { title: 'a', text: 'b', picture: false, owner: 'web' })),
    'metadata',
  ],
])('refuses when %s', async (_, before, now, reason) => {
  await expect(updated(before, now as Page[])).rejects.toThrow(reason);
});

it('refuses an index of other pages, and one with its pages in another order', async () => {
  const files = read(await steadyIndex(await made(staying)));
  const [first, ...others] = indexed(staying);
  const few = read(await made([{ path: '/en/98/', html: page('en', 98, { title: 'a', text: 'b', picture: true, owner: 'web' }).html }]));
  await expect(updatedIndex(files, few, { before: others, now: others })).rejects.toThrow('other pages');
  const turned = [...others.slice(0, 1), ...(first ? [first] : []), ...others.slice(1)];
  await expect(updatedIndex(files, few, { before: turned, now: indexed(staying) })).rejects.toThrow('another order');
});
