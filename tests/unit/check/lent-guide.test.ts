// The tool's guide as a section of another site.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { lentFiles, lentGuide } from '../../../src/check/lent-guide.ts';
import { siteSchema } from '../../../src/site/site.ts';
import { contentFolder } from './content-folder.ts';

const reference = resolve('content');

const siteIn = (languages: readonly string[], guide = true) =>
  siteSchema.parse({ name: 'A site', description: 'For a test.', languages, features: { guide } });

describe('which pages a site shows', () => {
  const files = ['en/guide/a.mdx', 'en/guide/b.md', 'en/guide/late.png', 'vi/guide/a.md'];

  test('are those of its languages', () => {
    expect(lentFiles(files, { languages: ['en', 'vi'] })).toEqual(files.map((file) => ({ file, as: file })));
  });

  test('are English where its default language has no translation', () => {
    expect(lentFiles(files, { languages: ['vi'] })).toEqual([
      { file: 'vi/guide/a.md', as: 'vi/guide/a.md' },
      { file: 'en/guide/b.md', as: 'vi/guide/b.md' },
      { file: 'en/guide/late.png', as: 'vi/guide/late.png' },
    ]);
    expect(lentFiles(['en/guide/b.md'], { languages: ['vi', 'en'] })).toEqual([
      { file: 'en/guide/b.md', as: 'en/guide/b.md' },
      { file: 'en/guide/b.md', as: 'vi/guide/b.md' },
    ]);
  });
});

describe('a site shows the guide', () => {
  const home = { 'en/index.md': '---\ntitle: Home\n---\n' };

  test('only where features.guide is on', () => {
    expect(lentGuide(contentFolder(home), siteIn(['en'], false))).toBeUndefined();
    expect(lentGuide(contentFolder(home), siteIn(['en']))?.root).toBe(reference);
  });

  test('only where its own content has none, in any language', () => {
    for (const own of ['en/guide/index.md', 'vi/guide/a.md', 'en/guide.md', 'en/guide.mdx'])
      expect(lentGuide(contentFolder({ ...home, [own]: '---\ntitle: Ours\n---\n' }), siteIn(['en', 'vi']))).toBeUndefined();
    expect(lentGuide(reference, siteIn(['en', 'vi']))).toBeUndefined();
  });
});

describe('the guide on another site', () => {
  /** All parts off: the guide may link to none of them. */
  const yaml = (languages: string) =>
    `name: A site\ndescription: For a test.\nlanguages: [${languages}]\nnavigation: [guide]\nfeatures: { guide: true, sandbox: false, review: false, report: false }\n`;

  test.each(['en', 'vi', 'en, vi', 'vi, en', 'fr'])('has no findings in %s: every link leads to a page of the guide', (languages) => {
    const [first = 'en'] = languages.split(', ');
    const home = '---\ntitle: Home\ndescription: Here.\n---\n';
    const root = contentFolder({
      'site.yaml': yaml(languages),
      'en/index.md': undefined,
      'vi/index.md': undefined,
      [`${first}/index.md`]: home,
    });
    // French needs words of the interface, not of the guide.
    expect(checkContent(root).findings.filter(({ code }) => code !== 'words-missing')).toEqual([]);
  });

  test('can be linked to, and its pages are not counted as those of the team', () => {
    const root = contentFolder({
      'site.yaml': yaml('en'),
      'vi/index.md': undefined,
      'en/index.md': '---\ntitle: Home\n---\n\n[Tasks](guide/author.md#tasks), [gone](guide/gone.md)\n',
    });
    const { findings, tree } = checkContent(root);
    expect(findings.map(({ code, line }) => [code, line])).toEqual([['broken-link', 5]]);
    expect(tree.pages.map(({ path }) => path)).toEqual(['en/index.md']);
  });

  test('has one source: its pages are those of the reference site', () => {
    const guide = lentGuide(contentFolder({ 'en/index.md': '---\ntitle: Home\n---\n' }), siteIn(['en']));
    expect(guide?.files.length).toBeGreaterThan(10);
    for (const { file } of guide?.files ?? []) expect(() => readFileSync(join(reference, file))).not.toThrow();
  });
});
