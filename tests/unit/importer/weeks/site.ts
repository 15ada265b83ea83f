// A site in memory: pages from a few lines of text, and the findings they cause.

import type { ImportFinding } from '../../../../src/importer/finding.ts';
import { type ImportedWorklog, importWeeks, type WeekOptions } from '../../../../src/importer/weeks/index.ts';

export interface Told extends ImportedWorklog {
  findings: ImportFinding[];
  codes: string[];
}

export const weekFile = (number: number, language = 'en'): string =>
  `content/1-Worklog/1.${number}-Week${number}/_index.${language === 'en' ? '' : `${language}.`}md`;

/** `pages`: file → body. The language is before `.md`; English by default. */
export function importSite(pages: Record<string, string>, options: Partial<WeekOptions> = {}): Told {
  const findings: ImportFinding[] = [];
  const sources = Object.entries(pages).map(([file, body]) => ({
    page: {
      file,
      language: /\.(vi|en)\.md$/.exec(file)?.[1] ?? 'en',
      data: { title: `Week ${/Week(\d+)/.exec(file)?.[1] ?? ''}`.trim() },
      body,
      bodyLine: 1,
    },
    report: (finding: Omit<ImportFinding, 'file' | 'target'>) => void findings.push({ ...finding, file }),
  }));
  const told = importWeeks(sources, { languages: ['en', 'vi'], dates: 'auto', ...options });
  return { ...told, findings, codes: findings.map(({ code }) => code) };
}

export const table = (
  rows: readonly (readonly string[])[],
  header = ['Day', 'Task', 'Start Date', 'Completion Date', 'Reference Material'],
): string => [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** A week's page with objectives, tasks and outcomes. */
export const week = (number: number, rows: readonly (readonly string[])[]): string =>
  `### Week ${number} Objectives:\n\n* Learn part ${number}\n\n### Tasks to be carried out this week:\n\n${table(rows)}\n\n### Week ${number} Achievements:\n\n* Learned part ${number}\n`;
