import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageStamp } from '../../../src/check/page-stamp.ts';
import { readContent } from '../../../src/check/read-content.ts';
import { withStamp } from '../../../src/check/stamp-text.ts';
import { runStamp } from '../../../src/cli/stamp.ts';
import { contentFolder, page, week } from './content-folder.ts';

describe('writing a stamp', () => {
  it('adds one line at the end of the front matter and nothing else', () => {
    expect(withStamp('---\ntitle: A\n---\n\nstamp: text\n', 'v1:1')).toBe('---\ntitle: A\nstamp: v1:1\n---\n\nstamp: text\n');
  });

  it('replaces a stamp in its place', () => {
    expect(withStamp('---\nstamp: v1:0\ntitle: A\n---\n', 'v1:1')).toBe('---\nstamp: v1:1\ntitle: A\n---\n');
  });

  it('keeps a byte order mark and CRLF', () => {
    expect(withStamp('\ufeff---\r\ntitle: A\r\n---\r\ntext\r\n', 'v1:1')).toBe('\ufeff---\r\ntitle: A\r\nstamp: v1:1\r\n---\r\ntext\r\n');
  });

  it('changes nothing that it cannot read as lines', () => {
    expect(withStamp('---\n{ title: A }\n---\n', 'v1:1')).toBeUndefined();
    expect(withStamp('# A', 'v1:1')).toBeUndefined();
  });

  it('twice is the same as once, whatever the body', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('\n', '\r\n'), (body, newline) => {
        const text = ['---', 'title: A', '---', body].join(newline);
        const once = withStamp(text, 'v1:1') as string;
        expect(withStamp(once, 'v1:1')).toBe(once);
        expect(once.replace(`stamp: v1:1${newline}`, '')).toBe(text);
      }),
    );
  });
});

describe('the digest of words', () => {
  const stampOf = (text: string) => {
    const root = contentFolder({ 'en/worklog/week-01.md': text });
    const found = readContent(root, root).pages.find(({ page: path }) => path === 'worklog/week-01');
    return found && pageStamp(found);
  };
  const facts = 'summary: Sum\nobjectives: { a: One, b: Two }\ntasks:\n  - { id: t, title: T, state: doing }\n';

  it('is pinned, so that a change of the tool makes no translation stale', () => {
    expect(stampOf(week(1, facts, 'Body'))).toMatchInlineSnapshot(`"v1:99caf376d50535ee"`);
  });

  it('changes with the text', () => {
    expect(stampOf(week(1, facts, 'Body.'))).not.toBe(stampOf(week(1, facts, 'Body')));
    expect(stampOf(week(1, facts.replace('Two', 'Too')))).not.toBe(stampOf(week(1, facts)));
  });

  it('does not change with facts, with order, with line ends or with the form of accents', () => {
    const reordered = facts.replace('a: One, b: Two', 'b: Two, a: One').replace('doing', 'done');
    expect(stampOf(week(1, reordered, 'caf\u0065\u0301\r\nx'))).toBe(stampOf(week(1, facts, 'café\nx')));
  });
});

describe('npx shiplog stamp', () => {
  const files = { 'en/a.md': page('x'), 'vi/a.md': page('y'), 'en/b.md': page('x'), 'vi/b.md': page('y', 'stamp: v1:0000000000000000\n') };

  it('stamps what has no stamp, and leaves a stale one to be reviewed', () => {
    const root = contentFolder(files);
    const { out, code } = runStamp([], root, root);
    expect({ out, code }).toEqual({
      code: 0,
      out: 'Stamped 2 translations.\nSkipped: vi/b.md is older than its original. Once it is up to date, run: npx shiplog stamp vi/b.md\n',
    });
    expect(readFileSync(join(root, 'vi/a.md'), 'utf8')).toMatch(/^---\ntitle: Page\nstamp: v1:[0-9a-f]{16}\n---\n\ny\n$/);
  });

  it('stamps a named file, or the translations of a named original', () => {
    const root = contentFolder(files);
    expect(runStamp(['vi/b.md'], root, root).out).toBe('Stamped 1 translation.\n');
    expect(runStamp(['en/a.md'], root, root).out).toBe('Stamped 1 translation.\n');
    expect(runStamp(['vi/b.md'], root, root).out).toBe('Nothing to stamp.\n');
  });

  it('refuses a file that is not a page', () => {
    const root = contentFolder(files);
    expect(runStamp(['vi/c.md'], root, root)).toEqual({
      code: 1,
      out: '"vi/c.md" is not a page of the content\n  name a file such as content/vi/worklog/week-08.md\n',
    });
  });
});
