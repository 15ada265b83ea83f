import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeUrl, editUrl, hostKind, newFilePage, uploadUrl } from '../../../src/site/repository.ts';

const repository = { url: 'https://github.com/team/report', branch: 'main', content: 'content' };

describe("the repository's editor", () => {
  it('opens a content file on its branch', () => {
    expect(editUrl(repository, 'en/worklog/week-08.md')).toBe('https://github.com/team/report/edit/main/content/en/worklog/week-08.md');
  });

  it('finds it where the content is the repository itself', () => {
    expect(editUrl({ ...repository, content: '' }, 'en/index.md')).toBe('https://github.com/team/report/edit/main/en/index.md');
  });

  it('accepts names with any character', () => {
    expect(editUrl({ ...repository, branch: 'docs/#1' }, 'en/a b?.md')).toBe(
      'https://github.com/team/report/edit/docs/%231/content/en/a%20b%3F.md',
    );
  });

  it('opens a new file with its name and text filled in, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const page = newFilePage(repository, 'en/worklog/week-09.md', text);
        const url = new URL(page.url);
        expect(page.isFilled).toBe(true);
        expect(url.pathname).toBe('/team/report/new/main/content/en/worklog');
        expect([url.searchParams.get('filename'), url.searchParams.get('value')]).toEqual(['week-09.md', text]);
      }),
    );
  });

  it('leaves a text to be pasted that makes the address too long', () => {
    const page = newFilePage(repository, 'en/worklog/week-09.md', 'a'.repeat(7_500));
    expect(page).toEqual({ url: 'https://github.com/team/report/new/main/content/en/worklog?filename=week-09.md', isFilled: false });
  });

  it.each([
    ['https://github.com/team/report', 'github'],
    ['https://git.example.com/team/report', 'github'],
    ['https://gitlab.com/group/team/report', 'gitlab'],
    ['https://gitlab.example.com/team/report', 'gitlab'],
    ['https://codeberg.org/team/report', 'gitea'],
    ['https://gitea.example.com/team/report', 'gitea'],
  ] as const)('%s is a host of the kind %s', (url, kind) => {
    expect(hostKind({ url })).toBe(kind);
    expect(hostKind({ url, kind: 'gitlab' })).toBe('gitlab');
  });

  it('has the addresses of GitLab, whose editor cannot be filled in', () => {
    const gitlab = { ...repository, url: 'https://gitlab.com/group/report' };
    expect(editUrl(gitlab, 'en/index.md')).toBe('https://gitlab.com/group/report/-/edit/main/content/en/index.md');
    expect(codeUrl(gitlab, 'src/a.ts')).toBe('https://gitlab.com/group/report/-/blob/main/src/a.ts');
    expect(uploadUrl(gitlab, 'en/worklog')).toBe('https://gitlab.com/group/report/-/tree/main/content/en/worklog');
    expect(newFilePage(gitlab, 'en/worklog/week-09.md', 'text')).toEqual({
      url: 'https://gitlab.com/group/report/-/new/main/content/en/worklog?file_name=week-09.md',
      isFilled: false,
    });
  });

  it('has the addresses of Gitea and Forgejo', () => {
    const gitea = { ...repository, url: 'https://codeberg.org/team/report' };
    expect(editUrl(gitea, 'en/index.md')).toBe('https://codeberg.org/team/report/_edit/main/content/en/index.md');
    expect(codeUrl(gitea, 'src/a.ts')).toBe('https://codeberg.org/team/report/src/branch/main/src/a.ts');
    expect(uploadUrl(gitea, 'en/worklog')).toBe('https://codeberg.org/team/report/_upload/main/content/en/worklog');
    expect(newFilePage(gitea, 'en/worklog/week-09.md', 'a b')).toEqual({
      url: 'https://codeberg.org/team/report/_new/main/content/en/worklog?filename=week-09.md&value=a+b',
      isFilled: true,
    });
  });
});
