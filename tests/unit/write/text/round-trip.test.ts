import { describe, expect, it } from 'vitest';
import { changeWeekText, readWeekText } from '../../../../src/write/text/week-text.ts';
import { hasComplete, withComplete } from '../../importer/real-sites.ts';
import { awkward } from './awkward.ts';
import { ofSite } from './of-site.ts';
import { completeSites, reducedSites, type WeekFile, written } from './weeks.ts';

/** Files that differ after they were read and written without a change. */
function different(files: readonly WeekFile[]): string[] {
  return files.flatMap(([name, text]) => {
    const week = readWeekText(text);
    return 'reason' in week || changeWeekText(text, structuredClone(week)) === text ? [] : [name];
  });
}

const readable = (files: readonly WeekFile[]) => files.filter(([, text]) => !('reason' in readWeekText(text)));
const endings = (text: string) => text.replaceAll('\n', '\r\n');

describe('a week that is read and written without a change', () => {
  it('has the same bytes: the weeks of this repository and of its fixtures', () => {
    expect(readable(written).length).toBeGreaterThan(60);
    expect(different(written)).toEqual([]);
    expect(different(written.map(([name, text]) => [name, `\uFEFF${endings(text)}`]))).toEqual([]);
  });

  it.each(reducedSites)('has the same bytes: $name, reduced', ({ weeks }) => {
    const files = weeks();
    expect(readable(files).length).toBeGreaterThan(2);
    expect(different(files)).toEqual([]);
  });

  it('has the same bytes, whatever its ends of lines, its blank lines and its end', () => {
    const texts = [
      '---\n---',
      '---\n\n---\n',
      '---\r\nweek: 1\n---\r\n\n a \r\nb',
      '\uFEFF\n\n--- \nweek: 1 \n\n# end\n---  \n\n\n  x\t\n\n',
      '---\n{week: 1}\n---\nx',
    ];
    expect(texts.map((text) => ('reason' in readWeekText(text) ? text : ''))).toEqual(texts.map(() => ''));
    expect(different(texts.map((text) => [text, text]))).toEqual([]);
  });
});

/** Every text below `value` becomes another. */
function reworded(value: unknown): unknown {
  if (typeof value === 'string') return 'Other words';
  if (Array.isArray(value)) return value.map(reworded);
  if (typeof value !== 'object' || value === null) return value;
  const keep = new Set(['id', 'starts', 'ends']);
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, keep.has(key) ? field : reworded(field)]));
}

/** Texts that are wrapped, folded or of several lines come back in lines of another length. */
const isPlain = (text: string): boolean => !/: [|>][-+]?$/m.test(text);

describe('a week of which every text is changed and changed back', () => {
  it.each(written.filter(([name, text]) => name.startsWith('content') && isPlain(text)))('has the same bytes: %s', (_, text) => {
    const week = readWeekText(text);
    if ('reason' in week) throw new Error(week.reason);
    const changed = changeWeekText(text, { facts: reworded(week.facts) as typeof week.facts, body: 'Other prose\n' });
    expect(changed).not.toBe(text);
    expect(changeWeekText(changed, week)).toBe(text);
  });
});

describe('what the editor reads', () => {
  it('is what the site reads', () => {
    const files = readable([...written, ...awkward]).filter(([, text]) => /^week:/m.test(text));
    expect(files.length).toBeGreaterThan(30);
    for (const [, text] of files) expect(readWeekText(text)).toEqual(ofSite(text));
  });

  it.each([
    ['title: A\n', 1],
    ['---\ntitle: A\n', 1],
    ['\n---\nweek: 1\ntitle: "A\n---\n', 5],
    ['---\nweek: 1\nweek: 2\n---\n', 3],
    ['---\n- week\n---\n', 2],
    ['---\nweek: *none\n---\n', 2],
  ])('is nothing in %j, for a reason at line %i', (text, line) => {
    expect(readWeekText(text)).toEqual({ line, reason: expect.stringMatching(/\w/) });
    expect(() => changeWeekText(text, { facts: {}, body: '' })).toThrow('cannot be read');
  });
});

describe.skipIf(!hasComplete)(withComplete('the complete sites'), () => {
  it.each(completeSites)('$name: each week has the same bytes', ({ weeks }) => {
    const files = weeks();
    expect(readable(files).length).toBeGreaterThan(7);
    expect(different(files)).toEqual([]);
  });
});
