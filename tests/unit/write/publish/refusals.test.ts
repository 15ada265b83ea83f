import { describe, expect, it } from 'vitest';
import { commitFiles } from '../../../../src/write/publish/commit-files.ts';
import { connect } from '../../../../src/write/publish/connection.ts';
import type { Refused } from '../../../../src/write/publish/outcome.ts';
import { refusals } from '../../../stand-ins/github/answers.ts';
import { Repository } from '../../../stand-ins/github/repository.ts';
import { type Fault, TOKEN } from '../../../stand-ins/github/server.ts';
import { connectTo, edit, MESSAGE, startReport } from './report.ts';

/** What is refused at which request, and what becomes of it. */
const cases: readonly [name: string, at: RegExp, fault: Fault, expected: Partial<Refused>][] = [
  ['401, an expired token', /./, refusals.badCredentials, { reason: 'token' }],
  ['401 in the middle', /^POST .git.trees/, refusals.badCredentials, { reason: 'token' }],
  ['403, a missing right', /^POST .git.blobs/, refusals.noRight('contents=write'), { reason: 'permission', permission: 'contents' }],
  [
    '403, single sign-on',
    /./,
    refusals.singleSignOn,
    {
      reason: 'sso',
      url: 'https://github.com/orgs/team/sso?authorization_request=AZSCKtL4U8yX1H3sCQIVnVgmjmon5fWxks5YrqhJgah0b2tlbl9pZM4EuMz4',
    },
  ],
  [
    '403, single sign-on that names another host',
    /./,
    { ...refusals.singleSignOn, headers: { 'x-github-sso': 'required; url=https://github.com.evil.example/sso' } },
    { reason: 'sso' },
  ],
  ['403, an archived repository', /^POST/, refusals.archived, { reason: 'archived' }],
  ['403, the rate limit', /./, refusals.rateLimit(1_780_003_600), { reason: 'rate-limit', until: 1_780_003_600_000 }],
  ['429, the rate limit', /^POST/, refusals.rateLimit(1_780_003_600, 429), { reason: 'rate-limit', until: 1_780_003_600_000 }],
  ['403, the secondary limit', /^POST/, refusals.secondaryLimit(30), { reason: 'slow-down', seconds: 30 }],
  ['429, the secondary limit', /^PATCH/, refusals.secondaryLimit(30, 429), { reason: 'slow-down', seconds: 30 }],
  ['403, the secondary limit without a time', /^POST/, refusals.secondaryLimit(undefined), { reason: 'slow-down', seconds: 60 }],
  ['404, a repository that the token may not see', /./, refusals.notFound, { reason: 'repository' }],
  ['409, an empty repository', /./, refusals.empty, { reason: 'empty' }],
  [
    '409 that says nothing',
    /^POST/,
    { status: 409, body: { message: 'Conflict' } },
    { reason: 'invalid', status: 409, message: 'Conflict' },
  ],
  [
    '422, rules of the branch',
    /^PATCH/,
    refusals.rules,
    { reason: 'protected', message: 'Repository rule violations found\n\nChanges must be made through a pull request.\n\n' },
  ],
  ['422, a protected branch', /^PATCH/, refusals.protected, { reason: 'protected' }],
  [
    '422 with details',
    /^POST .git.trees/,
    { status: 422, body: { message: 'Validation Failed', errors: ['tree.path is wrong', { message: 'and long' }, { code: 'invalid' }] } },
    { reason: 'invalid', status: 422, message: 'Validation Failed tree.path is wrong and long' },
  ],
  ['503', /./, refusals.unavailable, { reason: 'server', status: 503 }],
  ['an error page', /^POST/, refusals.unicorn, { reason: 'server', status: 502 }],
  ['an answer cut short', /./, { status: 200, body: '<html>' }, { reason: 'unreachable' }],
  ['a repository with a new name', /./, { status: 301, headers: { location: 'https://evil.example/' } }, { reason: 'moved' }],
];

describe('each refusal of GitHub', () => {
  it.each(cases)('%s: nothing is published', async (_name, at, fault, expected) => {
    const standIn = await startReport();
    const changes = edit(standIn);
    standIn.fault(at, fault, Number.POSITIVE_INFINITY);
    // The first question about the branch is what a repository that is not visible refuses; faults of one method leave reading alone.
    const outcome = await commitFiles(connectTo(standIn), changes, MESSAGE, 'branch');
    expect(outcome).toMatchObject({ kind: 'refused', published: 'nothing', ...expected });
    expect(Object.keys(outcome).length).toBe(
      3 + Object.keys(expected).length - 1 + ('message' in outcome && !('message' in expected) ? 1 : 0),
    );
    expect(standIn.repository.log()).toHaveLength(1);
  });

  it('a branch that is missing is not a repository that is missing', async () => {
    const standIn = await startReport();
    const outcome = await commitFiles(connectTo(standIn, { branch: 'gone' }), edit(standIn), MESSAGE, 'branch');
    expect(outcome).toEqual({ kind: 'refused', reason: 'branch', published: 'nothing', branch: 'gone' });
  });

  it('a token for another repository sees nothing', async () => {
    const standIn = await startReport();
    standIn.tokens.set(TOKEN, {});
    expect(await commitFiles(connectTo(standIn), edit(standIn), MESSAGE, 'branch')).toMatchObject({ reason: 'repository' });
  });

  it('a token that may only read lacks the right to write', async () => {
    const standIn = await startReport();
    standIn.tokens.set(TOKEN, { metadata: 'read', contents: 'read' });
    const outcome = await commitFiles(connectTo(standIn), edit(standIn), MESSAGE, 'branch');
    expect(outcome).toMatchObject({ reason: 'permission', permission: 'contents' });
  });

  it('a repository without a commit', async () => {
    const standIn = await startReport(new Repository('team/report', 'main'));
    const outcome = await commitFiles(connectTo(standIn), [{ path: 'a.md', content: 'a' }], MESSAGE, 'branch');
    expect(outcome).toMatchObject({ reason: 'empty' });
  });

  it('an archived repository', async () => {
    const standIn = await startReport();
    standIn.repository.isArchived = true;
    expect(await commitFiles(connectTo(standIn), edit(standIn), MESSAGE, 'branch')).toMatchObject({ reason: 'archived' });
  });

  it('a protected branch accepts a pull request', async () => {
    const standIn = await startReport();
    standIn.repository.protectedBranches.add('main');
    const changes = edit(standIn);
    expect(await commitFiles(connectTo(standIn), changes, MESSAGE, 'branch')).toMatchObject({ reason: 'protected' });
    expect(await commitFiles(connectTo(standIn), changes, MESSAGE, 'pull-request')).toMatchObject({ kind: 'pull-request' });
  });
});

describe('without GitHub', () => {
  it('a server that is not there is unreachable', async () => {
    const standIn = await startReport();
    const changes = edit(standIn);
    await standIn.close();
    expect(await commitFiles(connectTo(standIn), changes, MESSAGE, 'branch')).toEqual({
      kind: 'refused',
      reason: 'unreachable',
      published: 'nothing',
    });
  });

  it('what cannot be a token is not sent', () => {
    const connection = connect({ url: 'https://github.com/team/report', branch: 'main', token: 'github_pat_a\r\nx: 1' });
    expect(connection).toEqual({ kind: 'refused', reason: 'token-shape', published: 'nothing' });
  });
});
