// The guide's page "Start in the browser": its files are those of `shiplog init`, and together they are a report that passes the check.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { packageText, workflowText } from '../../../src/cli/repository-files.ts';
import { starterFiles } from '../../../src/cli/starter.ts';
import { toolRepository, toolVersion } from '../../../src/site/tool.ts';
import { rootWith } from './roots.ts';

/** The files that a page of the guide asks to paste: path → text. */
function pasted(page: string): Record<string, string> {
  const blocks = page.matchAll(/^ {3}```\w+ title="([^"]+)"\n([\s\S]*?)^ {3}```$/gm);
  return Object.fromEntries([...blocks].map(([, path = '', text = '']) => [path, text.replaceAll(/^ {3}/gm, '')]));
}

/** site.yaml without its comments and the settings in them. */
const settings = (text: string): string => text.replaceAll(/^\s*(?:#.*)?\n/gm, '');

describe.each([
  ['en', 'Our project'],
  ['vi', 'Dự án của nhóm'],
])('the page in %s', (language, name) => {
  const files = pasted(readFileSync(`content/${language}/guide/browser.md`, 'utf8'));
  const written = starterFiles({ name, languages: [language], programme: { starts: '2026-01-05', weeks: 12 } });

  it('has what init writes', () => {
    expect(Object.keys(files)).toEqual([
      'package.json',
      'content/site.yaml',
      `content/${language}/index.md`,
      `content/${language}/worklog/week-01.md`,
      '.github/workflows/site.yml',
    ]);
    // Installed from the file that was uploaded: this version is not on the registry.
    expect(files['package.json']).toBe(packageText({ version: toolVersion, packed: `shiplog-${toolVersion}.tgz` }));
    expect(files['.github/workflows/site.yml']).toBe(workflowText({ repository: toolRepository }));
    expect(files['content/site.yaml']).toBe(settings(written.get('site.yaml') ?? ''));
    expect(files[`content/${language}/worklog/week-01.md`]).toBe(written.get(`${language}/worklog/week-01.md`));
  });

  it('makes a report without errors and warnings', () => {
    const { findings, tree } = checkContent(join(rootWith(files), 'content'));
    expect(tree.pages).toHaveLength(2);
    expect(findings).toEqual([]);
  });
});
