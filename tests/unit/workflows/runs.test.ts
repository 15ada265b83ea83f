// Every step of our workflows that runs commands, run with bash in a repository as `shiplog init` writes it.
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runInit } from '../../../src/cli/init.ts';
import { isPart } from '../../run/parts.ts';
import { rootWith } from '../cli/roots.ts';
import type { Contexts } from './expression.ts';
import { ran, runJob, runSteps, runs, workflow, workflowFiles } from './job.ts';
import { type Answers, standIns } from './stand-ins.ts';

const PAGES = { 'GET repos/team/report/pages': { html_url: 'https://team.github.io/report/' } };

const git = (folder: string, ...words: string[]) =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@team.example', ...words], { stdio: 'ignore' });

/** A new report, and in its working tree a pull request that is merged for the check: one week more. */
async function repository(title = 'Second'): Promise<string> {
  const folder = join(rootWith(), 'a report');
  await runInit([folder], '/', { env: {}, platform: 'linux' });
  const settings = join(folder, 'content/site.yaml');
  writeFileSync(settings, readFileSync(settings, 'utf8').replace('  # review: true\n  # report: true', '  review: false\n  report: false'));
  git(folder, 'init', '--quiet', '--initial-branch', 'main');
  git(folder, 'add', '--all');
  git(folder, 'commit', '--message', 'start');
  git(folder, 'switch', '--quiet', '--create', 'week-2');
  writeFileSync(
    join(folder, 'content/en/worklog/week-02.md'),
    `---\nweek: 2\ntitle: ${JSON.stringify(title)}\ntasks:\n  - { id: deploy, title: Deploy, state: doing }\n---\n\nText.\n`,
  );
  git(folder, 'add', '--all');
  git(folder, 'commit', '--message', 'week 2');
  git(folder, 'switch', '--quiet', 'main');
  git(folder, 'merge', '--no-ff', '--message', 'merge', 'week-2');
  return folder;
}

const github = (more: Record<string, unknown>): Contexts => ({
  github: {
    event_name: 'push',
    event: { repository: { default_branch: 'main' } },
    actor: 'linh',
    ref: 'refs/heads/main',
    ref_name: 'main',
    repository: 'team/report',
    run_attempt: '1',
    run_id: '99',
    server_url: 'https://github.com',
    token: 'secret',
    workflow_ref: 'team/report/.github/workflows/site.yml@refs/heads/main',
    ...more,
  },
  vars: {},
});

const pull = (action = 'opened', from = 'team/report', more: Record<string, unknown> = {}): Contexts =>
  github({
    event_name: 'pull_request',
    event: { action, pull_request: { number: 7, head: { repo: { full_name: from } } }, repository: { default_branch: 'main' } },
    ref: 'refs/pull/7/merge',
    ref_name: '7/merge',
    workflow_ref: 'team/report/.github/workflows/site.yml@refs/pull/7/merge',
    ...more,
  });

const actions = { GITHUB_REPOSITORY: 'team/report' };

const run = (job: string, contexts: Contexts, folder: string, answers: Answers = PAGES) => {
  const { env, requests, calls } = standIns(answers);
  const made = runJob('publish.yml', job, contexts, folder, { ...env, ...actions });
  return { ...made, requests: requests(), calls: calls() };
};

const has = (program: string): boolean => spawnSync(program, ['--version']).error === undefined;

// The steps run on Linux. Elsewhere, and without the programs of GitHub's runner, they cannot be tried.
describe.runIf(process.platform === 'linux' && ['bash', 'git', 'jq', 'unzip', 'openssl', 'python3'].every(has))(
  'the steps of workflows',
  () => {
    afterAll(() => {
      const all = workflowFiles().flatMap(runSteps);
      expect([...ran].toSorted(), 'a step that no test runs').toEqual(all.toSorted());
    });

    describe('a pull request', () => {
      it('is checked, built for its own address and described', async () => {
        const folder = await repository();
        const { result, outputs, log, page, calls } = run('build', pull(), folder);
        expect(result, log).toBe('success');
        expect(outputs['address']).toBe('https://team.github.io/report/pr-7/');
        expect(outputs['summary']?.replaceAll('\\', '')).toContain('4 pages checked: no problems found');
        expect(outputs['summary']).toContain('- **Week 2** (new): 1 task');
        expect(page).toContain(outputs['summary']);
        expect(calls).toEqual(['npm install']);
        expect(readFileSync(join(folder, 'dist/worklog/week-02/index.html'), 'utf8')).toContain('href="/report/pr-7/');
      });

      it('with an error is marked on its line, not built, and described', async () => {
        const folder = await repository();
        const week = join(folder, 'content/en/worklog/week-02.md');
        writeFileSync(week, readFileSync(week, 'utf8').replace('state: doing', 'state: finished'));
        const { result, outputs, log } = run('build', pull(), folder);
        expect(result).toBe('failure');
        expect(log).toContain('::error file=content/en/worklog/week-02.md,line=5,');
        expect(log).not.toContain('page(s) built');
        expect(outputs['summary']).toContain('| ❌ error |');
      });

      it('of a fork or of Dependabot is built to be opened from its artifact, and may write nothing', () => {
        for (const contexts of [pull('opened', 'stranger/report'), pull('opened', 'team/report', { actor: 'dependabot[bot]' })]) {
          const { outputs, log } = run(
            'build',
            contexts,
            rootWith({ 'package.json': '{"scripts":{"check":"exit 0","build":"echo at $SHIPLOG_URL"}}' }),
          );
          expect([outputs['address'], log]).toEqual(['', expect.stringContaining('at http://localhost:8080/')]);
          expect(runs('publish.yml', 'preview', { ...contexts, needs: { build: { result: 'success', outputs } } })).toBe(false);
        }
      });

      const needs = (result: string, outputs: Record<string, string> = {}) => ({ needs: { build: { result, outputs } } });
      const dispatch = 'POST repos/team/report/actions/workflows/site.yml/dispatches';
      const comments = 'repos/team/report/issues/7/comments';
      const summary = '### Changes\n$(touch broken) `touch broken` "quoted" \\@\u200Bteam';

      it('starts the workflow on the default branch, and gets one comment', () => {
        const contexts = { ...pull(), ...needs('success', { address: 'https://team.github.io/report/pr-7/', summary }) };
        expect(runs('publish.yml', 'preview', contexts)).toBe(true);
        const answers = {
          ...PAGES,
          [dispatch]: {},
          [`GET ${comments}?per_page=100`]: [{ id: 1, user: { login: 'linh' }, body: '<!-- shiplog: preview -->' }],
          [`POST ${comments}`]: {},
        };
        const folder = rootWith();
        const { result, log, requests } = run('preview', contexts, folder, answers);
        expect(result, log).toBe('success');
        const writes = requests.filter(({ method }) => method !== 'GET');
        expect(writes.map(({ method, path }) => `${method} ${path}`)).toEqual([dispatch, `POST ${comments}`]);
        expect(writes[0]?.fields).toEqual({ ref: 'main' });
        expect(writes[1]?.fields['body']).toBe(
          `<!-- shiplog: preview -->\n**Preview:** https://team.github.io/report/pr-7/ (updated about two minutes after a push; [log](https://github.com/team/report/actions/runs/99))\n\n${summary}`,
        );
      });

      it('keeps its comment up to date, and says that a failed build has no preview', () => {
        const contexts = { ...pull('synchronize'), ...needs('failure', { address: 'https://team.github.io/report/pr-7/', summary }) };
        expect(runs('publish.yml', 'preview', contexts, true)).toBe(true);
        const own = { id: 2, user: { login: 'github-actions[bot]' }, body: '<!-- shiplog: preview -->\nold' };
        const { result, log, requests } = run('preview', contexts, rootWith(), {
          ...PAGES,
          [`GET ${comments}?per_page=100`]: [own],
          'PATCH repos/team/report/issues/comments/2': {},
        });
        expect(result, log).toBe('success');
        expect(requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
          `GET ${comments}?per_page=100`,
          'PATCH repos/team/report/issues/comments/2',
        ]);
        expect(requests[1]?.fields['body']).toContain('\nNo preview: the content has errors or the build failed');
      });

      it('has its artifact where GitHub Pages is off', () => {
        const folder = rootWith({ 'package.json': '{"scripts":{"check":"exit 0","build":"echo at $SHIPLOG_URL"}}' });
        const { outputs, log } = run('build', pull(), folder, {});
        expect([outputs['address'], log]).toEqual(['', expect.stringContaining('at http://localhost:8080/')]);
        const { requests } = run('preview', { ...pull(), ...needs('success', { address: '', summary }) }, folder, {
          [`GET ${comments}?per_page=100`]: [],
          [`POST ${comments}`]: {},
        });
        expect(requests.filter(({ method }) => method === 'POST').map(({ path }) => path)).toEqual([comments]);
        expect(requests.at(-1)?.fields['body']).toContain('the artifact of [this run]');
      });

      it('that is closed is not built; the workflow runs on the default branch, which leaves its preview out', () => {
        const contexts = { ...pull('closed'), ...needs('skipped') };
        expect([
          runs('publish.yml', 'build', contexts),
          runs('publish.yml', 'preview', contexts),
          runs('publish.yml', 'publish', contexts),
        ]).toEqual([false, true, false]);
        const { requests } = run('preview', contexts, rootWith(), { ...PAGES, [dispatch]: {} });
        expect(requests.filter(({ method }) => method === 'POST').map(({ path }) => `POST ${path}`)).toEqual([dispatch]);
      });
    });

    describe('the default branch', () => {
      it('is published with the newest preview of every open pull request, and with nothing of a fork', () => {
        const folder = rootWith({
          'package.json': '{"scripts":{"build":"mkdir -p dist && echo at $SHIPLOG_URL > dist/index.html"}}',
          'package-lock.json': '{}',
        });
        const zips = rootWith({ 'new/index.html': 'the preview' });
        execFileSync('python3', [
          '-c',
          `import zipfile;z=zipfile.ZipFile(${JSON.stringify(join(zips, 'new.zip'))},'w');z.write(${JSON.stringify(join(zips, 'new/index.html'))},'index.html')`,
        ]);
        const repo = (full_name: string) => ({ repo: { full_name } });
        const artifact = (id: number, created_at: string, head_repository_id: number, expired = false) => ({
          id,
          created_at,
          expired,
          workflow_run: { repository_id: 1, head_repository_id },
        });
        const artifacts = 'GET repos/team/report/actions/artifacts';
        const answers = {
          ...PAGES,
          'GET repos/team/report/pulls?state=open&sort=updated&direction=desc&per_page=10': [
            { number: 7, head: repo('team/report'), base: repo('team/report') },
            { number: 8, head: repo('stranger/report'), base: repo('team/report') },
            { number: 9, head: repo('team/report'), base: repo('team/report') },
            { number: 10, head: repo('team/report'), base: repo('team/report') },
          ],
          [`${artifacts}?name=preview-7&per_page=100`]: {
            artifacts: [
              artifact(70, '2026-01-01T00:00:00Z', 1),
              artifact(71, '2026-01-02T00:00:00Z', 1),
              artifact(72, '2026-01-03T00:00:00Z', 2),
              artifact(73, '2026-01-04T00:00:00Z', 1, true),
            ],
          },
          [`${artifacts}?name=preview-9&per_page=100`]: { artifacts: [] },
          [`${artifacts}?name=preview-10&per_page=100`]: { artifacts: [artifact(100, '2026-01-02T00:00:00Z', 1)] },
          [`${artifacts}/71/zip`]: { file: join(zips, 'new.zip') },
        };
        const { result, log, temp, calls } = run('build', github({}), folder, answers);
        expect(result, log).toBe('success');
        expect(calls).toEqual(['npm ci']);
        expect(readFileSync(join(temp, 'site/index.html'), 'utf8')).toBe('at https://team.github.io/report/\n');
        expect(readFileSync(join(temp, 'site/pr-7/index.html'), 'utf8')).toBe('the preview');
        expect(
          execFileSync('ls', [join(temp, 'site')], { encoding: 'utf8' })
            .trim()
            .split('\n'),
        ).toEqual(['index.html', 'pr-7']);
        expect(log).toContain('::warning::The preview of pull request 10 cannot be downloaded');
      });

      it('says what to do where GitHub Pages is off', () => {
        const { result, log } = run('build', github({}), rootWith({ 'package.json': '{"scripts":{"build":"exit 0"}}' }), {});
        expect([result, log]).toEqual(['failure', expect.stringContaining('set Settings → Pages → Source to GitHub Actions')]);
      });

      it('is published from no other branch', () => {
        const needs = { needs: { build: { result: 'success', outputs: {} } } };
        const other = github({ event_name: 'workflow_dispatch', ref: 'refs/heads/draft', ref_name: 'draft' });
        expect([github({}), other].map((contexts) => runs('publish.yml', 'publish', { ...contexts, ...needs }))).toEqual([true, false]);
      });
    });

    describe('a cohort', () => {
      const scripts = '{"scripts":{"build":"shiplog build","digest":"shiplog digest"}}';
      // No site answers at this port: rows say so, and nothing stops.
      const text = [
        'name: Autumn',
        'teams:',
        '  - { id: ha, name: Hà, site: "http://127.0.0.1:9/ha/", digest: slack }',
        '  - { id: minh, name: Minh, site: "http://127.0.0.1:9/minh/" }',
      ].join('\n');
      const cohort = (inputs: { digest: boolean }, webhooks = '', answers: Answers = PAGES) => {
        const folder = rootWith({ 'package.json': scripts, 'cohort.yaml': text });
        const { env, calls } = standIns(answers);
        const contexts = { ...github({ event_name: 'schedule' }), inputs, secrets: { webhooks } };
        return { ...runJob('cohort.yml', 'build', contexts, folder, { ...env, ...actions }), calls: calls(), folder };
      };

      it('is built for its own address, with a row for each site that cannot be read, and its digest on the page of the run', () => {
        const { result, log, page, calls, folder } = cohort({ digest: false });
        expect(result, log).toBe('success');
        expect(calls).toEqual(['npm install']);
        expect(log).toContain('0 of 2 sites read, 2 without data');
        expect(log).not.toContain('not posted');
        expect(page).toContain('- [Minh](http://127.0.0.1:9/minh/): The site cannot be reached');
        expect(page).toContain('[Open the cohort](https://team.github.io/report/)');
        expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toContain('The site cannot be reached (ECONNREFUSED)');
      });

      it('is published although a digest could not be posted, and its address is in no log', () => {
        const { result, log } = cohort({ digest: true }, 'ha http://127.0.0.1:9/secret-7f3a');
        expect(result, log).toBe('success');
        expect(log).toContain('ha: not posted, the service cannot be reached');
        expect(log).toContain('::warning::Some digests were not posted');
        expect(log).not.toContain('secret-7f3a');
      });

      it('says what to do where GitHub Pages is off', () => {
        const { result, log } = cohort({ digest: false }, '', {});
        expect([result, log]).toEqual(['failure', expect.stringContaining('set Settings → Pages → Source to GitHub Actions')]);
      });

      it('is published from the default branch only, by a job that runs nothing of the repository', () => {
        const needs = { needs: { build: { result: 'success', outputs: {} } } };
        const other = github({ ref: 'refs/heads/draft', ref_name: 'draft' });
        expect([github({}), other].map((contexts) => runs('cohort.yml', 'publish', { ...contexts, ...needs }))).toEqual([true, false]);
      });
    });

    it('the tests of the tool run parts that there are', () => {
      const { strategy } = workflow('tool.yml').jobs['test'] as unknown as { strategy: { matrix: Record<string, string[]> } };
      for (const parts of strategy.matrix['parts'] ?? []) {
        const { env, calls } = standIns();
        const { result } = runJob('tool.yml', 'test', { ...github({}), matrix: { parts } }, rootWith(), env);
        expect([result, calls()]).toEqual(['success', ['pip install -r tests/aws/requirements.txt', 'npm ci', `npm test -- ${parts}`]]);
        expect(parts.split(' ').every(isPart)).toBe(true);
      }
      const { env, calls } = standIns();
      const { result } = runJob('tool.yml', 'quick', { ...github({}), matrix: { system: 'windows-latest' } }, rootWith(), env);
      expect([result, calls()]).toEqual(['success', ['npm ci', 'npm test -- quick']]);
    });
  },
);

it('a step with an unknown expression fails its test', () => {
  expect(() => runs('publish.yml', 'build', {})).toThrow('unknown expression: github');
});
