import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { codes } from '../../../src/check/codes.ts';
import { features } from '../../../src/check/features.ts';
import { features as pluginFeatures } from '../../../src/markdown/index.ts';
import { runs } from '../../runs.ts';
import { contentFolder, week } from './content-folder.ts';

const parts = fc.constantFrom(
  '---\n',
  ':::note\n',
  ':::\n',
  '[a](',
  'b.md#',
  ')',
  '![',
  '<div ',
  'onclick=',
  '>',
  '{',
  '}',
  'tasks:\n',
  '  - id: ',
  'week: 1\n',
  'title: ',
  '\t',
  '"',
  "'",
  '&a ',
  '*a',
  '\u0000',
  '\ufeff',
  '```',
  '| a |',
  '\r\n',
  '[^1]',
  'đã:x',
  '%E0%A4%A',
  '\ud800',
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.oneof(parts, fc.string()), { maxLength: 30 }).map((list) => list.join('')),
);

describe('the check', () => {
  it('never throws, whatever a file contains, and every finding has a place, a reason and a fix', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (site, front, body) => {
        const root = contentFolder({
          'en/a.md': body,
          'en/b.mdx': `---\ntitle: B\n---\n${body}`,
          'en/worklog/week-01.md': `---\n${front}\n---\n${body}`,
          'en/worklog/week-02.md': week(2, `${front}\n`, body),
          'vi/worklog/week-02.md': `---\ntitle: T\n${front}\n---\n${body}`,
          'architecture/any/v1.yaml': front,
        });
        const broken = contentFolder({ 'site.yaml': site });
        for (const { findings } of [checkContent(root, root), checkContent(broken, broken)]) {
          for (const { code, line, column, what, fix } of findings) {
            expect(code in codes && line >= 1 && column >= 1 && what !== '' && fix !== '').toBe(true);
          }
        }
      }),
      { numRuns: runs(60) },
    );
  });

  // A minute: enough where the time grows with the faults, and too little where each fault reads the file again.
  it.each([
    ['an unknown key', 'stat: doing'],
    ['an impossible date', 'starts: 2026-02-31'],
    ['a text that a comment cuts, and an unknown owner', 'title: Fix #1\n    owner: nam'],
  ])('says %s ten thousand times in a week', { timeout: 60_000 }, (_name, fault) => {
    const tasks = Array.from({ length: 10_000 }, (_, index) => `  - id: task-${index}\n    ${fault}\n`);
    const root = contentFolder({ 'en/worklog/week-01.md': week(1, `tasks:\n${tasks.join('')}`) });
    expect(checkContent(root, root).findings.length).toBeGreaterThanOrEqual(10_000);
  });

  it('reads the Markdown that the plugins render', () => {
    const { rawHtml, smartPunctuation, ...read } = pluginFeatures;
    expect(features).toEqual(read);
    expect(Object.values(smartPunctuation)).toEqual([false, false, false]);
  });
});
