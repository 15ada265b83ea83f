import { describe, expect, it } from 'vitest';
import { finding } from '../../../src/check/finding.ts';
import { githubReport, humanReport, jsonReport } from '../../../src/check/report.ts';

const findings = [
  finding('broken-link', { file: 'content/en/a.md', line: 4, column: 2 }, 'b.md leads to no page', 'mend the path'),
  finding('missing-alt', { file: 'content/en/a.md', line: 9, column: 1 }, 'the image x.png has no alternative text', 'say what it shows'),
  finding('not-stamped', { file: 'content/vi/a,b.md', line: 1, column: 1 }, '100% new', 'stamp it'),
];

describe('a report', () => {
  it('for people groups by file and ends with a count', () => {
    expect(humanReport(findings, 3)).toBe(`content/en/a.md
content/en/a.md:4:2 error broken-link  b.md leads to no page
    → mend the path
content/en/a.md:9:1 warning missing-alt  the image x.png has no alternative text
    → say what it shows

content/vi/a,b.md
content/vi/a,b.md:1:1 note not-stamped  100% new
    → stamp it

3 pages checked: 1 error, 1 warning, 1 note
`);
  });

  it('without findings says so in one line', () => {
    expect(humanReport([], 1)).toBe('1 page checked: no problems found\n');
  });

  it('for a pull request escapes what would end a workflow command', () => {
    expect(githubReport(findings.slice(2))).toBe(
      '::notice file=content/vi/a%2Cb.md,line=1,col=1,title=A translation is not confirmed (not-stamped)::100%25 new. Fix: stamp it\n',
    );
  });

  it('for machines is JSON with the same fields', () => {
    expect(JSON.parse(jsonReport(findings, 3))).toEqual({ pages: 3, findings });
  });
});
