import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editUrl, newFileUrl } from '../../../src/site/repository.ts';

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
        const url = new URL(newFileUrl(repository, 'en/worklog/week-09.md', text));
        expect(url.pathname).toBe('/team/report/new/main/content/en/worklog');
        expect([url.searchParams.get('filename'), url.searchParams.get('value')]).toEqual(['week-09.md', text]);
      }),
    );
  });
});
