import { describe, expect, it } from 'vitest';
import { compareWords } from '../../../../src/importer/markdown/index.ts';
import { convert } from './convert-here.ts';

/** Milliseconds that the slowest of them may take on a busy machine; unbounded, they take minutes or end in a crash. */
const PATIENCE = 60_000;

describe('Text that no one wrote by hand', () => {
  it.each([
    ['lists, 10,000 deep in a line', `${'- '.repeat(10_000)}deep`, []],
    [
      'lists, 1,000 deep in steps',
      Array.from({ length: 1000 }, (_, depth) => `${'  '.repeat(depth)}- item${depth}`).join('\n'),
      ['too-deep'],
    ],
    ['quotes, 10,000 deep', `${'>'.repeat(10_000)}deep`, []],
    ['emphasis, 15,000 deep', `${'*a '.repeat(15_000)}${' b*'.repeat(15_000)}`, ['too-deep']],
    ['elements, 9,000 deep', `${'<div>'.repeat(9000)}deep${'</div>'.repeat(9000)}`, ['too-deep']],
    ['tables in tables', `${'<table><tr><td>'.repeat(2000)}deep`, ['too-deep']],
    ['a table of 10,000 rows', `| a | b |\n|---|---|\n${'| one <br> two | x |\n'.repeat(10_000)}`, []],
    ['a row of 3,000 cells among 5,000', `| a |\n|---|\n${'| x |\n'.repeat(5000)}|${' y |'.repeat(3000)}\n`, []],
    ['a line of a megabyte', 'word_a *b* &amp; <i>c</i> '.repeat(40_000), ['line-too-long']],
    ['a paragraph of a megabyte', 'word_a *b* &amp; c\n'.repeat(60_000), ['line-too-long']],
    ['openings without an end', '[a]({{< "`<b {{% '.repeat(4000), []],
    ['nested shortcodes', `${'{{% notice %}}\n'.repeat(500)}deep\n${'{{% /notice %}}\n'.repeat(500)}`, []],
    ['a body of 5 megabytes', 'word *b*\n\n'.repeat(500_000), ['too-long']],
    ['noise', Array.from({ length: 200_000 }, (_, index) => String.fromCharCode((index * 7919) % 65_536)).join(''), []],
  ] as [string, string, string[]][])(
    'becomes text and findings: %s',
    (_, text, codes) => {
      const { text: result, findings } = convert(text);
      const found = new Set(findings.map(({ code }) => code));
      for (const code of codes) expect(found).toContain(code);
      expect(found).not.toContain('text-unread');
      expect(compareWords(text, result).missing).toEqual([]);
    },
    PATIENCE,
  );

  it('keeps long lines of code unchanged', () => {
    const fence = `\`\`\`\n${'*a* &amp; '.repeat(20_000).trim()}\n\`\`\`\n`;
    expect(convert(fence)).toMatchObject({ text: fence, said: [] });
  });
});
