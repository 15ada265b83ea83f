import { describe, expect, it } from 'vitest';
import { followPages } from '../../../../src/write/publish/follow-pages.ts';
import type { PagesState } from '../../../../src/write/publish/outcome.ts';
import { refusals } from '../../../stand-ins/github/answers.ts';
import type { Run } from '../../../stand-ins/github/repository.ts';
import { type StandIn, TOKEN } from '../../../stand-ins/github/server.ts';
import { connectTo, startReport, WEEK } from './report.ts';

const SITE = 'https://team.github.io/report/';
const LOG = 'https://github.com/team/report/actions/runs/5/job/1';
const RUN = 'https://github.com/team/report/actions/runs/5';

/** A commit that is followed; `acts` happen one before each further look. */
async function follow(standIn: StandIn, commit: string, acts: (() => void)[] = []) {
  const states: PagesState[] = [];
  const waits: number[] = [];
  const rest = [...acts];
  const wait = async (milliseconds: number): Promise<void> => {
    waits.push(milliseconds);
    rest.shift()?.();
  };
  const last = await followPages(connectTo(standIn, { wait }), commit, (state) => states.push(state));
  return { states, waits, last };
}

async function published() {
  const standIn = await startReport();
  const { repository } = standIn;
  const sha = repository.push({ [WEEK]: 'mine\n' });
  const run: Run = { id: 5, head_sha: sha, status: 'queued', conclusion: null };
  const deployment = {
    id: 3,
    sha,
    environment: 'github-pages',
    statuses: [] as { state: string; environment_url: string; log_url: string }[],
  };
  return {
    standIn,
    sha,
    start: () => void repository.runs.push(run),
    end: (conclusion: Run['conclusion']) => void Object.assign(run, { status: 'completed', conclusion }),
    deploy: () => void repository.deployments.push(deployment),
    state: (state: string) => void deployment.statuses.unshift({ state, environment_url: SITE, log_url: LOG }),
  };
}

describe('a commit is followed', () => {
  it('until the deployment succeeds, with the link to the site', async () => {
    const { standIn, sha, start, end, deploy, state } = await published();
    // Another person's deployment says nothing about this commit.
    standIn.repository.deployments.push({ id: 1, sha: '0'.repeat(40), environment: 'github-pages', statuses: [] });
    const acts = [start, () => end('success'), deploy, () => state('in_progress'), () => state('success')];
    const { states, last } = await follow(standIn, sha, acts);
    expect(states).toEqual([
      { kind: 'waiting' },
      { kind: 'building', url: RUN },
      { kind: 'building' },
      { kind: 'building', url: LOG },
      { kind: 'published', url: SITE },
    ]);
    expect(last).toEqual(states.at(-1));
  });

  it('until the run fails before anything is deployed', async () => {
    const { standIn, sha, start, end } = await published();
    expect((await follow(standIn, sha, [start, () => end('failure')])).last).toEqual({ kind: 'failed', url: RUN });
  });

  it('until the deployment fails', async () => {
    const { standIn, sha, deploy, state } = await published();
    expect((await follow(standIn, sha, [deploy, () => state('failure')])).last).toEqual({ kind: 'failed', url: LOG });
  });

  it('until a newer commit replaces its run', async () => {
    const { standIn, sha, start, end } = await published();
    expect((await follow(standIn, sha, [start, () => end('cancelled')])).last).toEqual({ kind: 'replaced', url: RUN });
  });

  it('by the runs alone if the token may not read deployments', async () => {
    const { standIn, sha, start, end } = await published();
    standIn.tokens.set(TOKEN, { metadata: 'read', contents: 'write', actions: 'read' });
    const { states } = await follow(standIn, sha, [start, () => end('success')]);
    expect(states).toEqual([{ kind: 'waiting' }, { kind: 'building', url: RUN }, { kind: 'published' }]);
    expect(standIn.requests.filter(({ path }) => path.startsWith('/deployments'))).toHaveLength(1);
  });

  it('by the deployments alone if it may not read the runs', async () => {
    const { standIn, sha, deploy, state } = await published();
    standIn.tokens.set(TOKEN, { metadata: 'read', contents: 'write', deployments: 'read' });
    const { states } = await follow(standIn, sha, [deploy, () => state('success')]);
    expect(states).toEqual([{ kind: 'waiting' }, { kind: 'building' }, { kind: 'published', url: SITE }]);
  });
});

describe('a commit cannot be followed', () => {
  it('if the token may read neither', async () => {
    const { standIn, sha } = await published();
    standIn.tokens.set(TOKEN, { metadata: 'read', contents: 'write' });
    expect(await follow(standIn, sha)).toMatchObject({ last: { kind: 'not-followed', why: 'permission' }, waits: [] });
  });

  it('if the token expires meanwhile', async () => {
    const { standIn, sha } = await published();
    const expire = () => void standIn.tokens.delete(TOKEN);
    expect((await follow(standIn, sha, [expire])).last).toEqual({ kind: 'not-followed', why: 'token' });
  });

  it('for longer than a quarter of an hour, with ever longer pauses', async () => {
    const { standIn, sha } = await published();
    const { last, waits } = await follow(standIn, sha);
    expect(last).toEqual({ kind: 'not-followed', why: 'slow' });
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect([waits[0], waits.at(-1)]).toEqual([4_000, 30_000]);
    expect(waits.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(900_000);
    expect(waits.length).toBeLessThan(45);
  });

  it('if GitHub never answers', async () => {
    const { standIn, sha } = await published();
    standIn.fault(/./, 'lost', Number.POSITIVE_INFINITY);
    expect((await follow(standIn, sha)).last).toEqual({ kind: 'not-followed', why: 'lost' });
  });

  it('once it is stopped', async () => {
    const { standIn, sha } = await published();
    const wait = () => Promise.reject(new DOMException('', 'AbortError'));
    expect(await followPages(connectTo(standIn, { wait }), sha)).toEqual({ kind: 'not-followed', why: 'aborted' });
  });
});

describe('GitHub is left alone', () => {
  it('as long as it asks for, then the commit is followed on', async () => {
    const { standIn, sha, deploy, state } = await published();
    deploy();
    state('success');
    standIn.fault(/deployments/, refusals.secondaryLimit(90));
    const { last, waits } = await follow(standIn, sha);
    expect([last, waits]).toEqual([{ kind: 'published', url: SITE }, [90_000]]);
  });

  it('if it is in trouble or out of reach for a moment', async () => {
    const { standIn, sha, deploy, state } = await published();
    deploy();
    state('success');
    standIn.fault(/./, refusals.unicorn, 2);
    standIn.fault(/./, 'lost', 2);
    const { last, waits } = await follow(standIn, sha);
    expect([last, waits.length]).toEqual([{ kind: 'published', url: SITE }, 2]);
  });

  it('until the next hour if the requests of this one are used up: that is too long', async () => {
    const { standIn, sha } = await published();
    standIn.fault(/./, refusals.rateLimit(Math.ceil(Date.now() / 1000) + 3_600), Number.POSITIVE_INFINITY);
    expect(await follow(standIn, sha)).toMatchObject({ last: { kind: 'not-followed' }, waits: [] });
  });
});

it('shows only web addresses as links', async () => {
  const { standIn, sha, deploy } = await published();
  deploy();
  standIn.repository.deployments[0]?.statuses.push({ state: 'success', environment_url: 'javascript:alert(1)', log_url: '' });
  expect((await follow(standIn, sha)).last).toEqual({ kind: 'published' });
});
