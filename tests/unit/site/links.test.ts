import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isPageFile, pageOfFile, resolveLink } from '../../../src/site/links.ts';

const from = 'en/worklog/week-08.md';

describe('the page of a file', () => {
  test.each([
    ['en/index.md', 'en', ''],
    ['en/worklog/index.mdx', 'en', 'worklog'],
    ['vi/worklog/week-08.md', 'vi', 'worklog/week-08'],
    ['en/guide/index/index.md', 'en', 'guide/index'],
  ])('%s is in %s at %j', (file, language, path) => {
    expect(pageOfFile(file)).toEqual({ language, path });
  });

  it('exists only for Markdown and MDX', () => {
    expect(['a.md', 'a.mdx', 'A.MD'].every(isPageFile)).toBe(true);
    expect(['a.markdown', 'a.png', 'md'].some(isPageFile)).toBe(false);
  });
});

describe('a link in a content file', () => {
  it('to another file becomes its page and anchor', () => {
    expect(resolveLink(from, '../proposal/index.md#budget')).toEqual({
      kind: 'page',
      file: 'en/proposal/index.md',
      page: { language: 'en', path: 'proposal' },
      hash: 'budget',
    });
  });

  it('may lead into another language', () => {
    expect(resolveLink(from, '../../vi/worklog/week-08.md')).toMatchObject({ kind: 'page', file: 'vi/worklog/week-08.md' });
  });

  it('to a file may have a query, as addresses of GitHub do', () => {
    expect(resolveLink(from, 'plan.JPG?raw=true')).toEqual({ kind: 'file', file: 'en/worklog/plan.JPG', hash: '' });
    expect(resolveLink(from, './week-07.md?plain=1#outcomes')).toMatchObject({ file: 'en/worklog/week-07.md', hash: 'outcomes' });
    expect(resolveLink(from, 'a%3Fb.png')).toMatchObject({ file: 'en/worklog/a?b.png' });
  });

  it('may be encoded, and may contain a percent sign that encodes nothing', () => {
    expect(resolveLink(from, 'my%20plan.pdf')).toEqual({ kind: 'file', file: 'en/worklog/my plan.pdf', hash: '' });
    expect(resolveLink(from, '100%.png')).toEqual({ kind: 'file', file: 'en/worklog/100%.png', hash: '' });
  });

  it('to an anchor on the same page needs no file', () => {
    expect(resolveLink(from, '#outcomes')).toEqual({ kind: 'anchor', hash: 'outcomes' });
  });

  it('that starts with a slash is a path of the site', () => {
    expect(resolveLink(from, '/tasks.csv')).toEqual({ kind: 'site', path: 'tasks.csv' });
  });

  test.each([
    ['https://team.example/a#b', 'https://team.example/a#b'],
    ['mailto:team@team.example', 'mailto:team@team.example'],
    ['//team.example/a', 'https://team.example/a'],
  ])('%s leads outside', (target, url) => {
    expect(resolveLink(from, target)).toEqual({ kind: 'external', url });
  });

  test.each(['javascript:alert(1)', 'JavaScript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'vbscript:x'])(
    '%s is refused',
    (target) => {
      expect(resolveLink(from, target)).toEqual({ kind: 'refused', reason: 'scheme' });
    },
  );

  it('that leaves the content root is refused', () => {
    expect(resolveLink(from, '../../../secret.md')).toEqual({ kind: 'refused', reason: 'outside' });
    expect(resolveLink(from, '..%2F..%2F..%2Fsecret.md')).toEqual({ kind: 'refused', reason: 'outside' });
  });

  it('that was marked as broken keeps its target', () => {
    expect(resolveLink(from, 'dead:1.1-week1/')).toEqual({ kind: 'dead', original: '1.1-week1/' });
  });

  it('never throws, and never resolves above the content root', () => {
    fc.assert(
      fc.property(fc.string(), (target) => {
        const link = resolveLink(from, target);
        if ('file' in link) expect(link.file.split('/')).not.toContain('..');
      }),
    );
  });
});
