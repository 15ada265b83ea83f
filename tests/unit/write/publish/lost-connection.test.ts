import { describe, expect, it } from 'vitest';
import { commitFiles } from '../../../../src/write/publish/commit-files.ts';
import type { Route } from '../../../../src/write/publish/outcome.ts';
import { refusals } from '../../../stand-ins/github/answers.ts';
import type { Fault } from '../../../stand-ins/github/server.ts';
import { connectTo, edit, MESSAGE, NEXT, startReport, WEEK } from './report.ts';

/** The requests of each way when nothing goes wrong, in order. */
const requests: Readonly<Record<Route, readonly string[]>> = {
  branch: ['the branch', 'the week', 'the picture', 'the newest commit', 'blob', 'tree', 'commit', 'move the branch'],
  'pull-request': ['the branch', 'the week', 'the picture', 'the newest commit', 'blob', 'tree', 'commit', 'new branch', 'pull request'],
};

const faults: Readonly<Record<string, Fault>> = { lost: 'lost', unanswered: 'unanswered', 'an error of the server': refusals.unicorn };

const cases = Object.entries(requests).flatMap(([route, names]) =>
  names.flatMap((name, at) => Object.keys(faults).map((fault) => ({ route: route as Route, name, at, fault }))),
);

/** How many publications the repository shows: commits besides the first, or pull requests. */
const count = ({ repository }: Awaited<ReturnType<typeof startReport>>, route: Route): number =>
  route === 'branch' ? repository.log().length - 1 : repository.pulls.length;

describe('a connection that breaks once', () => {
  it.each(cases)('$route, $name, $fault: says what is true, and a second try publishes once', async ({ route, at, fault }) => {
    const standIn = await startReport();
    const changes = edit(standIn);
    standIn.fault(/./, faults[fault] ?? 'lost', 1, at);
    const first = await commitFiles(connectTo(standIn), changes, MESSAGE, route);
    const isPublished = first.kind === 'committed' || first.kind === 'pull-request';
    expect(count(standIn, route)).toBe(isPublished ? 1 : 0);
    if (!isPublished) expect(first).toMatchObject({ kind: 'refused', reason: fault.includes('error') ? 'server' : 'unreachable' });
    const second = await commitFiles(connectTo(standIn), changes, MESSAGE, route);
    expect(['committed', 'pull-request', 'unchanged']).toContain(second.kind);
    expect(count(standIn, route)).toBe(1);
  });
});

describe('a connection that stays broken', () => {
  /** From this request on, what was sent may have arrived. */
  const visible = 7;

  it.each(cases.filter(({ fault }) => fault !== 'an error of the server'))(
    '$route, $name, $fault: it is unknown only what the request did that others can see',
    async ({ route, at, fault }) => {
      const standIn = await startReport();
      const changes = edit(standIn);
      standIn.fault(/./, faults[fault] ?? 'lost', 1, at);
      standIn.fault(/./, 'lost', Number.POSITIVE_INFINITY, at);
      const first = await commitFiles(connectTo(standIn), changes, MESSAGE, route);
      expect(first).toEqual({ kind: 'refused', reason: 'unreachable', published: at < visible ? 'nothing' : 'unknown' });
    },
  );

  it('is looked at again until GitHub would have ended the request', async () => {
    const standIn = await startReport();
    standIn.fault(/^PATCH/, 'lost');
    const connection = connectTo(standIn);
    expect(await commitFiles(connection, edit(standIn), MESSAGE, 'branch')).toMatchObject({ published: 'nothing' });
    expect(connection.waits.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(10_000);
  });
});

describe('an answer that was lost', () => {
  it('is published if someone has built on the commit since', async () => {
    const standIn = await startReport();
    const changes = edit(standIn);
    standIn.fault(/^PATCH/, 'unanswered');
    standIn.before(/^GET .git.ref.heads.main/, () => undefined);
    standIn.before(/^GET .git.ref.heads.main/, () => standIn.repository.push({ [NEXT]: 'theirs\n' }));
    expect((await commitFiles(connectTo(standIn), changes, MESSAGE, 'branch')).kind).toBe('committed');
    expect(standIn.repository.log()[0]).toBe('A change of a teammate');
  });

  it('is not published if someone published instead', async () => {
    const standIn = await startReport();
    const changes = edit(standIn);
    standIn.fault(/^PATCH/, 'lost');
    standIn.before(/^PATCH/, () => standIn.repository.push({ [NEXT]: 'theirs\n' }));
    expect(await commitFiles(connectTo(standIn), changes, MESSAGE, 'branch')).toMatchObject({ kind: 'refused', published: 'nothing' });
    expect(standIn.repository.text(WEEK)).toBe('week: 8\n');
  });
});

describe('stopped by the writer', () => {
  it('before the branch moves: nothing is published', async () => {
    const standIn = await startReport();
    const changes = edit(standIn);
    const stop = new AbortController();
    standIn.before(/^POST .git.trees/, () => stop.abort());
    const outcome = await commitFiles(connectTo(standIn, { signal: stop.signal }), changes, MESSAGE, 'branch');
    expect(outcome).toEqual({ kind: 'refused', reason: 'aborted', published: 'nothing' });
    expect(standIn.repository.log()).toHaveLength(1);
  });

  it('while the branch moves: it may be published', async () => {
    const standIn = await startReport();
    const changes = edit(standIn);
    const stop = new AbortController();
    standIn.before(/^PATCH/, () => stop.abort());
    const outcome = await commitFiles(connectTo(standIn, { signal: stop.signal }), changes, MESSAGE, 'branch');
    expect(outcome).toEqual({ kind: 'refused', reason: 'aborted', published: 'unknown' });
  });
});
