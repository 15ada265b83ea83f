import { globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { writeWeekSources } from '../../../../src/integrations/write/week-sources.ts';
import { readWeekText } from '../../../../src/write/text/week-text.ts';

const tool = resolve(import.meta.dirname, '../../../..');

const week = (more = ''): string => `\uFEFF---\r\nweek: 8 # Friday\r\n${more}---\nTiếng Việt\n`;

/** A content root and an output folder. */
function folders(files: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'sources-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [root, dist] = [join(folder, 'content'), join(folder, 'dist')];
  for (const language of ['en', 'vi']) mkdirSync(join(root, language, 'worklog'), { recursive: true });
  const write = (name: string, text: string) => writeFileSync(join(root, name), text);
  for (const [name, text] of Object.entries(files)) write(name, text);
  const run = (changed?: string[]): string[] => {
    writeWeekSources(root, dist, ['en', 'vi'], changed);
    return readdirSync(dist, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name, parentPath }) => `${parentPath.split(/[\\/]/).at(-1)}/${name}`)
      .sort();
  };
  return { root, run, write, at: (name: string) => join(dist, 'write/source', name) };
}

it('the published site has the files of its weeks, byte for byte', () => {
  const { run, at } = folders({
    'en/worklog/week-08.md': week(),
    'vi/worklog/week-08.md': week('title: Tuần tám\n'),
    'en/worklog/week-09.mdx': week(),
    'en/worklog/index.md': week(),
    'en/index.md': week(),
  });
  expect(run()).toEqual(['en/week-08.json', 'en/week-08.md', 'en/week-09.json', 'en/week-09.mdx', 'vi/week-08.json', 'vi/week-08.md']);
  expect(readFileSync(at('en/week-08.md'), 'utf8')).toBe(week());
});

it('drafts are not published, in whatever way they are written, nor the translations of a draft', () => {
  const { run } = folders({
    'en/worklog/week-01.md': week('draft: true\n'),
    'vi/worklog/week-01.mdx': week(),
    'en/worklog/week-02.md': week('"draft" : true\n'),
    'en/worklog/week-03.md': week('draft: false\n'),
    'vi/worklog/week-03.md': week('draft: True\n'),
    'en/worklog/week-04.md': 'no front matter',
    'en/worklog/week-05.md': week('draft: [\n'),
    'en/worklog/week-06.md': `---\n{ week: 6, draft: true }\n---\n`,
  });
  expect(run()).toEqual(['en/week-03.json', 'en/week-03.md']);
});

it('a later build writes what has changed and removes what is gone', () => {
  const { run, write, at, root } = folders({ 'en/worklog/week-08.md': week(), 'en/worklog/week-09.md': week() });
  run();
  utimesSync(at('en/week-08.md'), 1, 1);
  write('en/worklog/week-10.md', week());
  rmSync(join(root, 'en/worklog/week-09.md'));
  expect(run()).toEqual(['en/week-08.json', 'en/week-08.md', 'en/week-10.json', 'en/week-10.md']);
  expect(statSync(at('en/week-08.md')).mtimeMs).toBe(1000);
  write('en/worklog/week-08.md', week('title: Edited\n'));
  run();
  expect(readFileSync(at('en/week-08.md'), 'utf8')).toBe(week('title: Edited\n'));
});

it('a build after an edit looks at the edited weeks only, in each language', () => {
  const { run, write, at } = folders({
    'en/worklog/week-08.md': week(),
    'vi/worklog/week-08.mdx': week(),
    'en/worklog/week-09.md': week(),
  });
  run();
  write('en/worklog/week-08.md', week('draft: true\n'));
  write('en/worklog/week-09.md', week('title: Edited\n'));
  expect(run(['content/en/worklog/week-08.md'])).toEqual(['en/week-09.json', 'en/week-09.md']);
  expect(readFileSync(at('en/week-09.md'), 'utf8')).toBe(week());
});

it('the facts beside a file are those that the editor reads in it', () => {
  const weeks = globSync('content/*/worklog/week-*.{md,mdx}', { cwd: tool });
  expect(weeks.length).toBeGreaterThan(20);
  const texts = weeks.map((file) => readFileSync(join(tool, file), 'utf8'));
  texts.push(week('period: { starts: 2025-11-03, ends: "2025-11-07" }\nfurther: [1, 1.50, yes, ~, {a: b}]\n'));
  for (const text of texts) {
    const { run, at } = folders({ 'en/worklog/week-01.md': text });
    run();
    expect(JSON.parse(readFileSync(at('en/week-01.json'), 'utf8'))).toEqual((readWeekText(text) as { facts: unknown }).facts);
  }
});
