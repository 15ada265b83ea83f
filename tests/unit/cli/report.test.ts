import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { fileOf } from '../../../src/cli/print-report.ts';
import { runReport, wantedReports } from '../../../src/cli/report.ts';
import { cssString, runningStyle } from '../../../src/cli/running-style.ts';
import { rootWith } from './roots.ts';

const site = { languages: ['en', 'vi'], name: { en: 'Station', vi: 'Trạm' } };
const wanted = (...words: string[]) => wantedReports(words, site, '/team');

describe('npx shiplog report', () => {
  it('prints one PDF for each language', () => {
    expect(wanted()).toEqual([
      { path: 'report/', name: 'Station', file: '/team/report.pdf' },
      { path: 'vi/report/', name: 'Trạm', file: '/team/report.vi.pdf' },
    ]);
    expect(wanted('--out', 'out/final.pdf')).toMatchObject([{ file: '/team/out/final.pdf' }, { file: '/team/out/final.vi.pdf' }]);
  });

  it('prints one language when it is asked for, under the name that was given', () => {
    expect(wanted('--language', 'vi')).toMatchObject([{ path: 'vi/report/', file: '/team/report.vi.pdf' }]);
    expect(wanted('--language', 'vi', '--out', '/x/bao-cao.pdf')).toMatchObject([{ file: '/x/bao-cao.pdf' }]);
  });

  it('says what it cannot do, and what to do instead', () => {
    expect(wanted('--language', 'fr')).toEqual({ what: '"fr" is not a language of this site', fix: 'use one of en, vi' });
    expect(wanted('--out', 'report')).toEqual({ what: '"report" is not the name of a PDF file', fix: 'use a name that ends in .pdf' });
    expect(wanted('--pdf')).toMatchObject({ what: expect.stringContaining("'--pdf'"), fix: expect.stringContaining('npx shiplog report') });
    expect(wanted('vi')).toMatchObject({ what: 'unexpected argument "vi"' });
  });

  it('names the browser that is not there, before it builds anything', async () => {
    const root = rootWith({ 'site.yaml': 'name: S\ndescription: D\n', 'en/index.md': '---\ntitle: S\n---\n' });
    vi.stubEnv('PLAYWRIGHT_CHROMIUM', '/no/such/browser');
    const said: string[] = [];
    const { out, code } = await runReport([], root, (line) => said.push(line));
    expect({ code, said }).toEqual({ code: 1, said: [] });
    expect(out).toMatch(/PLAYWRIGHT_CHROMIUM is "\/no\/such\/browser", which does not exist/);
  });
});

describe('a built file for the printer', () => {
  const root = mkdtempSync(join(tmpdir(), 'built-'));
  mkdirSync(join(root, 'report'));
  for (const name of ['report/index.html', 'a.css']) writeFileSync(join(root, name), '');
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  const file = (url: string) => fileOf(url, root, { origin: 'https://x.example', base: '/team/' });

  it('belongs to the published address, and to no other', () => {
    expect(file('https://x.example/team/report/')).toBe(`${root}/report/index.html`);
    expect(file('https://x.example/team/a.css?v=1')).toBe(`${root}/a.css`);
    for (const other of [
      'https://x.example/a.css',
      'https://y.example/team/a.css',
      'https://x.example/team/%2e%2e%2fetc/passwd',
      'https://x.example/team/%',
    ]) {
      expect(file(other), other).toBeUndefined();
    }
  });
});

describe('running titles', () => {
  it('contain any name as CSS', () => {
    expect(cssString('A "b" \\ c\n')).toBe('"A \\22 b\\22  \\5c  c\\a "');
  });

  it('are on every page except the cover, each section with its own', () => {
    const style = runningStyle('Station', ['Worklog', 'Proposal']);
    expect(style).toMatch(/@page \{ @top-left \{ content: "Station"/);
    expect(style).toContain('@page :first { @top-left { content: none; }');
    expect(style).toMatch(/@page part-1 \{ @top-right \{ content: "Proposal".*\n:nth-child\(2 of \[data-running\]\) \{ page: part-1; \}/);
  });
});
