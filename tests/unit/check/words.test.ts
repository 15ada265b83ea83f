// A team's words of the interface, in i18n/<language>.yaml.
import { expect, it, test } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { wordPaths } from '../../../src/check/word-schema.ts';
import { newWords } from '../../../src/cli/new-words.ts';
import { contentFolder, findingsIn, placesIn } from './content-folder.ts';

const site = (languages: string) => `name: Test\ndescription: A test\nlanguages: [${languages}]\n`;
const arabic = { 'site.yaml': site('en, ar'), 'vi/index.md': undefined, 'ar/index.md': '---\ntitle: بيت\n---\n' };
const isMissing = (finding: string): boolean => finding.includes('words-missing');

it('words with values and forms of the language have no finding', () => {
  const words = `site:
  skip: تخطَّ إلى المحتوى
  weekOf: "{total} / {week}"
  taskCount: "{count, plural, =0 {لا مهام} one {مهمة} two {مهمتان} few {# مهام} many {# مهمة} other {# مهمة}}"
  weekday: [ن, ث, ر, خ, ج, س, ح]
home:
search:
  many: "{n} صفحات"
diagram:
  counted: "{count} {kind, select, added {جديد} other {{kind}}}"
`;
  expect(findingsIn({ ...arabic, 'i18n/ar.yaml': words }).filter((one) => !isMissing(one))).toEqual([]);
});

it('unknown keys, values and forms are named, with what was probably meant', () => {
  const words = `site:
  skp: x
  weekOf: "{wek} {total}"
  taskCount: "{count, plural, one {x}}"
  minutes: "{count, plural, several {x} other {y}}"
  tasksDone: "{done"
  weekday: [ن, ث]
  search: ""
  main: 3
search:
  many: "{m} صفحات"
  none: x } y
visit:
  locale: ar
sits: {}
`;
  expect(placesIn({ 'i18n/vi.yaml': words })).toEqual([
    'i18n/vi.yaml:2:3 error unknown-key',
    'i18n/vi.yaml:3:11 error schema',
    'i18n/vi.yaml:4:14 error schema',
    'i18n/vi.yaml:5:12 error schema',
    'i18n/vi.yaml:6:14 error schema',
    'i18n/vi.yaml:7:3 error schema',
    'i18n/vi.yaml:8:11 error schema',
    'i18n/vi.yaml:9:9 error schema',
    'i18n/vi.yaml:11:9 error schema',
    'i18n/vi.yaml:14:3 error unknown-key',
    'i18n/vi.yaml:15:1 error unknown-key',
  ]);
});

it('a file is named after a language of the site', () => {
  expect(placesIn({ 'i18n/fr.yaml': 'site: {}\n', 'i18n/vi.yml': 'site: {}\n', 'i18n/en.yaml': 'site: { skip: Skip }\n' })).toEqual([
    'i18n/fr.yaml:1:1 warning words-unused',
    'i18n/vi.yml:1:1 warning words-unused',
  ]);
});

it('one note counts what a language lacks; English and Vietnamese lack nothing', () => {
  const all = wordPaths().length;
  expect(findingsIn({ ...arabic, 'i18n/ar.yaml': 'site: { skip: تخطَّ, main: رئيسي }\n' })).toEqual([
    `i18n/ar.yaml:1:1 note words-missing: ar: 2 of ${all} words of the interface; the others are shown in English → add site.home, site.worklog, site.search and so on to i18n/ar.yaml`,
  ]);
  expect(findingsIn(arabic)).toEqual([
    `site.yaml:3:17 note words-missing: ar: 0 of ${all} words of the interface; the others are shown in English → write them with npx shiplog new words ar`,
  ]);
});

test.each(['ar', 'fr'])('the file that `new words %s` writes has every text, and no finding once they are translated', (language) => {
  const files = { 'site.yaml': site(`en, ${language}`), 'vi/index.md': undefined, [`${language}/index.md`]: '---\ntitle: X\n---\n' };
  const made = newWords(checkContent(contentFolder(files)).tree, language);
  if (!('text' in made)) throw new Error(made.what);
  expect(findingsIn({ ...files, [made.file]: made.text }).map((one) => one.replace(/:.*/s, ''))).toEqual([made.file]);
  expect(findingsIn({ ...files, [made.file]: made.text.replaceAll(/^( *)# (\w[\w-]*: ["[])/gm, '$1$2').replaceAll('""', '"x"') })).toEqual(
    [],
  );
});
