// Runs the `run:` steps of a workflow's job with bash, as GitHub's runner does; actions are left out.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { type Contexts, holds, substituted } from './expression.ts';

interface Step {
  id?: string;
  name?: string;
  if?: string;
  run?: string;
  uses?: string;
  env?: Record<string, string>;
  with?: Record<string, string>;
}

export interface Job {
  if?: string;
  uses?: string;
  needs?: string;
  env?: Record<string, string>;
  outputs?: Record<string, string>;
  steps?: Step[];
}

export interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
}

const FOLDER = '.github/workflows';

export const workflowFiles = (): string[] => readdirSync(FOLDER).toSorted();

export const workflow = (file: string): Workflow => parse(readFileSync(join(FOLDER, file), 'utf8')) as Workflow;

/** Every step that runs commands: `publish.yml build 3`, counted from 1. */
export const runSteps = (file: string): string[] =>
  Object.entries(workflow(file).jobs).flatMap(([name, { steps = [] }]) =>
    steps.flatMap(({ run }, index) => (run === undefined ? [] : [`${file} ${name} ${index + 1}`])),
  );

/** The steps that a test has run, over all tests of a file. */
export const ran = new Set<string>();

export interface Ran {
  result: 'success' | 'failure';
  outputs: Record<string, string>;
  /** What the steps printed. */
  log: string;
  /** RUNNER_TEMP. */
  temp: string;
  /** The Markdown of the run's page. */
  page: string;
}

/** The outputs that a step has written. */
function outputsIn(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const [, name = '', end] = /^(\w+)<<(.+)$/.exec(line) ?? [];
    if (end !== undefined) {
      const stop = lines.indexOf(end, at);
      found[name] = lines.slice(at + 1, stop).join('\n');
      at = stop;
    } else if (line !== '') found[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1);
  }
  return found;
}

const texts = (values: Record<string, string> = {}, contexts: Contexts): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, substituted(String(value), contexts)]));

/** Whether a job runs for an event. `needs` is among the contexts. */
export const runs = (file: string, name: string, contexts: Contexts, hasFailed = false): boolean =>
  holds(workflow(file).jobs[name]?.if, contexts, { hasFailed });

/** Runs a job in the repository `cwd`, with programs of `env` first. */
export function runJob(file: string, name: string, given: Contexts, cwd: string, env: Readonly<Record<string, string>>): Ran {
  const job = workflow(file).jobs[name];
  if (!job?.steps) throw new Error(`${file} has no job ${name}`);
  const temp = mkdtempSync(join(tmpdir(), 'shiplog-runner-'));
  onTestFinished(() => rmSync(temp, { recursive: true, force: true }));
  const page = join(temp, 'page.md');
  const steps: Record<string, { outputs: Record<string, string> }> = Object.fromEntries(
    job.steps.flatMap(({ id }) => (id === undefined ? [] : [[id, { outputs: {} }]])),
  );
  const contexts = { ...given, steps, runner: { os: 'Linux', temp } };
  const around = { ...process.env, ...env, ...texts(job.env, contexts), RUNNER_TEMP: temp, GITHUB_STEP_SUMMARY: page };
  writeFileSync(page, '');
  let hasFailed = false;
  let log = '';
  for (const [index, step] of job.steps.entries()) {
    if (!holds(step.if, contexts, { hasFailed })) continue;
    texts(step.with, contexts);
    if (step.run === undefined) continue;
    ran.add(`${file} ${name} ${index + 1}`);
    const output = join(temp, `output-${index}`);
    const script = join(temp, `step-${index}.sh`);
    writeFileSync(output, '');
    writeFileSync(script, substituted(step.run, contexts));
    const { status, stdout, stderr } = spawnSync('bash', ['-e', script], {
      cwd,
      encoding: 'utf8',
      env: { ...around, ...texts(step.env, contexts), GITHUB_OUTPUT: output },
    });
    log += `${stdout}${stderr}`;
    if (step.id !== undefined) steps[step.id] = { outputs: outputsIn(readFileSync(output, 'utf8')) };
    if (status !== 0) hasFailed = true;
  }
  return { result: hasFailed ? 'failure' : 'success', outputs: texts(job.outputs, contexts), log, temp, page: readFileSync(page, 'utf8') };
}
