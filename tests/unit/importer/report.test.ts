import { describe, expect, it } from 'vitest';
import { findingLines, type ImportReport } from '../../../src/importer/index.ts';

const found = (severity: 'error' | 'warning' | 'note', line: number) =>
  ({ code: 'link-dead', severity, file: 'a.md', line, what: `What ${line}.`, done: 'Kept.' }) as const;

const lines = (findings: ImportReport['findings']) =>
  findingLines({ findings } as unknown as ImportReport, (file) => `site/${file}`, 'report.json');

describe('the findings of an import on the terminal', () => {
  it('are errors first, then warnings, without notes', () => {
    expect(lines([found('note', 1), found('warning', 2), found('error', 3)])).toEqual([
      'site/a.md:3 What 3. → Kept.',
      'site/a.md:2 What 2. → Kept.',
    ]);
  });

  it('are the first twenty, and the number of others in the report', () => {
    const many = lines(Array.from({ length: 23 }, (_, index) => found('warning', index + 1)));
    expect([many.length, many.at(-1)]).toEqual([21, '3 more in report.json']);
  });
});
