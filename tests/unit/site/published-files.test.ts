import { describe, expect, it } from 'vitest';
import { filePath, publishedFiles } from '../../../src/site/published-files.ts';

describe('the files that are published beside the pages', () => {
  const published = (...files: string[]) => [...publishedFiles(files, ['en', 'vi'])];

  it('are published where links lead to: without the prefix of the default language', () => {
    expect(published('en/proposal/budget.csv', 'vi/proposal/biểu đồ.png')).toEqual([
      ['proposal/budget.csv', 'en/proposal/budget.csv'],
      ['vi/proposal/biểu đồ.png', 'vi/proposal/biểu đồ.png'],
    ]);
  });

  it('are not pages, YAML or hidden files', () => {
    expect(published('en/index.md', 'en/demo.mdx', 'en/data.yaml', 'en/x.yml', 'en/.env', 'en/.git/config')).toEqual([]);
  });

  it('are those of the folders that the languages share', () => {
    expect(published('images/station.png', 'files/plan.pdf')).toEqual([
      ['images/station.png', 'images/station.png'],
      ['files/plan.pdf', 'files/plan.pdf'],
    ]);
  });

  it('are never outside the languages of the site', () => {
    expect(published('site.yaml', 'notes.pdf', 'reviews/week-08/a.pdf', 'fr/a.pdf')).toEqual([]);
  });
});

describe('the path of a file', () => {
  it('has no prefix in the default language, and its language as prefix otherwise', () => {
    expect(filePath('en/proposal/budget.csv', ['en', 'vi'])).toBe('proposal/budget.csv');
    expect(filePath('vi/proposal/budget.csv', ['en', 'vi'])).toBe('vi/proposal/budget.csv');
    expect(filePath('budget.csv', ['en', 'vi'])).toBe('budget.csv');
  });
});
