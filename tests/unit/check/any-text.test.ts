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

  it('reads the Markdown that the plugins render', () => {
    const { rawHtml, smartPunctuation, ...read } = pluginFeatures;
    expect(features).toEqual(read);
    expect(Object.values(smartPunctuation)).toEqual([false, false, false]);
  });
});
