import { globSync, mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type FurtherInputs, furtherInputs } from '../../../src/integrations/further-inputs.ts';
import { type LastBuild, lastBuild } from '../../../src/integrations/last-build.ts';

let project: string;
const root = () => join(project, 'team');
const dist = () => join(project, 'dist');
const env = { SHIPLOG_URL: 'https://team.example/' };

function write(path: string, text: string): void {
  const file = join(project, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
}

interface Changed {
  env?: Record<string, string>;
  outDir?: string;
  force?: boolean;
}

const compare = ({ outDir = dist(), force = false, ...changed }: Changed = {}): LastBuild =>
  lastBuild({ project, root: root(), words: [], env, ...changed, outDir, force });

function isCurrent(changed?: Changed): boolean {
  const last = compare(changed);
  return last.files !== undefined && last.changed.length === 0;
}

/** What the build's own hook does at its end. */
async function endHooks(probes: FurtherInputs['probes'] = {}): Promise<void> {
  const done = furtherInputs([], async () => probes).hooks['astro:build:done'];
  await (done as () => Promise<void>)();
}

const clock = Date.now;

/** Builds the site: one page with the text of the content. */
async function build(changed?: Changed, during = (): void => {}): Promise<void> {
  // The files of a test are written in the same moment as its build starts.
  Date.now = () => clock() + 1_000;
  const last = compare(changed);
  write('dist/index.html', '<p>Built</p>');
  during();
  await endHooks();
  last.record();
  Date.now = clock;
}

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'shiplog-last-'));
  vi.stubEnv('SHIPLOG_TOOL', project);
  write('src/page.ts', 'export {};');
  write('package-lock.json', '{}');
  write('team/site.yaml', 'name: Log');
  write('team/en/index.md', 'Hello');
});

afterEach(() => {
  Date.now = clock;
  vi.unstubAllEnvs();
  rmSync(project, { recursive: true, force: true });
});

describe('the last build', () => {
  it('is up to date until something changes', async () => {
    expect(isCurrent()).toBe(false);
    await build();
    expect(isCurrent()).toBe(true);
    expect(isCurrent()).toBe(true);
    expect(isCurrent({ force: true })).toBe(false);
  });

  it.each([
    ['a page is edited', () => write('team/en/index.md', 'Hallo')],
    ['a page is added', () => write('team/en/plan.md', '')],
    ['a page is renamed', () => renameSync(join(root(), 'en/index.md'), join(root(), 'en/other.md'))],
    ['the tool’s source is edited', () => write('src/page.ts', 'export default 1;')],
    ['the lock file is edited', () => write('package-lock.json', '{ "a": 1 }')],
    ['a file of the output is edited', () => write('dist/index.html', '<p>built</p>')],
    ['a file of the output is deleted', () => rmSync(join(dist(), 'index.html'))],
    ['a file is added to the output', () => write('dist/other.html', '')],
    ['the record is damaged', () => rmSync(join(project, '.cache'), { recursive: true })],
  ])('is outdated when %s', async (_, change) => {
    await build();
    change();
    expect(isCurrent()).toBe(false);
  });

  it('is still up to date when files only have other times', async () => {
    await build();
    utimesSync(join(root(), 'en/index.md'), 1, 1);
    utimesSync(join(dist(), 'index.html'), 1, 1);
    expect(isCurrent()).toBe(true);
  });

  it('is of one folder and one environment', async () => {
    await build();
    expect(isCurrent({ outDir: join(project, 'other') })).toBe(false);
    expect(isCurrent({ env: { SHIPLOG_URL: 'https://other.example/' } })).toBe(false);
  });

  it('is not recorded if it was interrupted, or if the content changed meanwhile', async () => {
    await build();
    compare({ force: true });
    expect(isCurrent()).toBe(false);
    await build(undefined, () => write('team/en/index.md', 'Edited while pages were rendered'));
    expect(isCurrent()).toBe(false);
  });

  it('is not recorded if two builds wrote to the folder at once', async () => {
    compare();
    const claim = globSync('.cache/builds/*.claim', { cwd: project })[0] ?? '';
    writeFileSync(join(project, claim), `${process.ppid} another`);
    await build();
    expect(isCurrent()).toBe(false);
  });

  it('is outdated when a path that the check looked for appears', async () => {
    const sought = join(project, 'elsewhere.ts');
    Date.now = () => clock() + 1_000;
    const last = compare();
    write('dist/index.html', '<p>Built</p>');
    await endHooks({ [sought]: false });
    last.record();
    expect(isCurrent()).toBe(true);
    write('elsewhere.ts', '');
    expect(isCurrent()).toBe(false);
  });
});
