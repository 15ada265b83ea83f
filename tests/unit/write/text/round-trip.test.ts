import { describe, expect, it } from 'vitest';
import { changeWeekText, readWeekText } from '../../../../src/write/text/week-text.ts';
import { hasComplete, withComplete } from '../../importer/real-sites.ts';
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

describe.skipIf(!hasComplete)(withComplete('the complete sites'), () => {
  it.each(completeSites)('$name: each week has the same bytes', ({ weeks }) => {
    const files = weeks();
    expect(readable(files).length).toBeGreaterThan(7);
    expect(different(files)).toEqual([]);
  });
});
