import { describe, expect, it } from 'vitest';
import { commitFiles } from '../../../../src/write/publish/commit-files.ts';
import type { Step } from '../../../../src/write/publish/outcome.ts';
import { TOKEN } from '../../../stand-ins/github/server.ts';
import { connectTo, edit, MESSAGE, NEXT, PICTURE, startReport, WEEK } from './report.ts';

describe('one commit', () => {
  it('holds the text and the pictures, and leaves other files alone', async () => {
    const standIn = await startReport();
    const { repository } = standIn;
    const changes = edit(standIn);
    const steps: Step[] = [];
    const outcome = await commitFiles(connectTo(standIn), changes, MESSAGE, 'branch', (step) => steps.push(step));

    const head = repository.branches.get('main');
    expect(outcome).toEqual({ kind: 'committed', commit: head, url: `https://github.com/team/report/commit/${head}` });
    expect(repository.log()).toEqual([MESSAGE, 'First commit']);
    expect(repository.text(WEEK)).toBe(changes[0]?.content);
    expect(new Uint8Array(repository.bytes(PICTURE) ?? [])).toEqual(changes[1]?.content);
    expect(repository.text('README.md')).toBe('Our report\n');
    expect(steps).toEqual(['look', 'send', 'send', 'commit', 'branch']);
  });

  it('never forces, and asks GitHub each time instead of the browser’s cache', async () => {
    const standIn = await startReport();
    await commitFiles(connectTo(standIn), edit(standIn), MESSAGE, 'branch');
    const cached = standIn.requests.filter(({ headers }) => !headers['cache-control']);
    expect([standIn.requests.length, cached]).toEqual([8, []]);
    // A commit beside the branch is refused although it is newer.
    const beside = standIn.repository.push({ [NEXT]: 'week: 9\n' }, 'Beside', 'other');
    const moved = await connectTo(standIn).request('PATCH', '/git/refs/heads/main', 'contents', { sha: beside });
    expect(moved).toMatchObject({ ok: false, status: 422, refused: { message: 'Update is not a fast forward' } });
  });

  it('accepts names with any character', async () => {
    const standIn = await startReport();
    standIn.repository.push({ 'nội dung/tuần #1 100%.md': 'a' }, 'Names', 'docs/#1');
    const connection = connectTo(standIn, { branch: 'docs/#1' });
    const base = standIn.repository.objects.blob(Buffer.from('a'));
    const outcome = await commitFiles(connection, [{ path: 'nội dung/tuần #1 100%.md', content: 'b', base }], 'Names', 'branch');
    expect([outcome.kind, standIn.repository.text('nội dung/tuần #1 100%.md', 'docs/#1')]).toEqual(['committed', 'b']);
  });
});

describe('a base that has changed', () => {
  it('is stale with their text, and nothing is written', async () => {
    const standIn = await startReport();
    const changes = edit(standIn);
    standIn.repository.push({ [WEEK]: 'week: 8\ntitle: Theirs\n' });
    const head = standIn.repository.branches.get('main');
    const outcome = await commitFiles(connectTo(standIn), changes, MESSAGE, 'branch');
    expect(outcome).toEqual({
      kind: 'stale',
      files: [{ path: WEEK, theirs: { text: 'week: 8\ntitle: Theirs\n', blob: standIn.repository.blob(WEEK) } }],
    });
    expect(standIn.repository.branches.get('main')).toBe(head);
    expect(standIn.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  it('is stale if a new file exists by now, text or picture', async () => {
    const standIn = await startReport();
    standIn.repository.push({ [NEXT]: 'week: 9\n', [PICTURE]: new Uint8Array([137, 255]) });
    const changes = [
      { path: NEXT, content: 'week: 9\ntitle: Mine\n' },
      { path: PICTURE, content: new Uint8Array([1]) },
    ];
    expect(await commitFiles(connectTo(standIn), changes, MESSAGE, 'branch')).toEqual({
      kind: 'stale',
      files: [
        { path: NEXT, theirs: { text: 'week: 9\n', blob: standIn.repository.blob(NEXT) } },
        { path: PICTURE, theirs: { blob: standIn.repository.blob(PICTURE) } },
      ],
    });
  });

  it('is stale without their text if the file is gone', async () => {
    const standIn = await startReport();
    const outcome = await commitFiles(connectTo(standIn), [{ path: NEXT, content: 'week: 9\n', base: '0'.repeat(40) }], MESSAGE, 'branch');
    expect(outcome).toEqual({ kind: 'stale', files: [{ path: NEXT }] });
  });

  it('is stale for the second of two tabs', async () => {
    const standIn = await startReport();
    const base = standIn.repository.blob(WEEK);
    const tab = (content: string) => commitFiles(connectTo(standIn), [{ path: WEEK, content, base }], content, 'branch');
    expect((await tab('first\n')).kind).toBe('committed');
    expect(await tab('second\n')).toMatchObject({ kind: 'stale', files: [{ theirs: { text: 'first\n' } }] });
    expect(standIn.repository.log()).toEqual(['first\n', 'First commit']);
  });

  it('is stale for all but one of several tabs that publish at once', async () => {
    const standIn = await startReport();
    const base = standIn.repository.blob(WEEK);
    const texts = ['one\n', 'two\n', 'three\n'];
    const outcomes = await Promise.all(
      texts.map((content) => commitFiles(connectTo(standIn), [{ path: WEEK, content, base }], content, 'branch')),
    );
    const [published] = texts.filter((_, at) => outcomes[at]?.kind === 'committed');
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['committed', 'stale', 'stale']);
    expect(standIn.repository.log()).toEqual([published, 'First commit']);
  });

  it('is noticed in the last moment, between the comparison and the commit', async () => {
    const standIn = await startReport();
    const changes = edit(standIn);
    standIn.before(/^PATCH/, () => standIn.repository.push({ [WEEK]: 'theirs\n' }));
    expect(await commitFiles(connectTo(standIn), changes, MESSAGE, 'branch')).toMatchObject({ kind: 'stale', files: [{ path: WEEK }] });
    expect(standIn.repository.text(WEEK)).toBe('theirs\n');
  });

  it('is not stale if others changed other files meanwhile: both stay', async () => {
    const standIn = await startReport();
    const changes = edit(standIn);
    standIn.before(/^PATCH/, () => standIn.repository.push({ [NEXT]: 'theirs\n' }));
    expect((await commitFiles(connectTo(standIn), changes, MESSAGE, 'branch')).kind).toBe('committed');
    expect(standIn.repository.log()).toEqual([MESSAGE, 'A change of a teammate', 'First commit']);
    expect([standIn.repository.text(NEXT), standIn.repository.text(WEEK)]).toEqual(['theirs\n', changes[0]?.content]);
  });

  it('gives up after three attempts if others never stop', async () => {
    const standIn = await startReport();
    const changes = edit(standIn);
    for (const round of [1, 2, 3]) standIn.before(/^PATCH/, () => standIn.repository.push({ [NEXT]: `round ${round}\n` }));
    expect(await commitFiles(connectTo(standIn), changes, MESSAGE, 'branch')).toEqual({
      kind: 'refused',
      reason: 'busy',
      published: 'nothing',
    });
  });
});

describe('what is there already', () => {
  it('is not written twice: unchanged', async () => {
    const standIn = await startReport();
    const changes = edit(standIn);
    const connection = connectTo(standIn);
    const first = await commitFiles(connection, changes, MESSAGE, 'branch');
    expect(await commitFiles(connection, changes, MESSAGE, 'branch')).toEqual({ ...first, kind: 'unchanged' });
    expect(standIn.repository.log()).toHaveLength(2);
  });

  it('is not sent by a double click: both have the same promise', async () => {
    const standIn = await startReport();
    const changes = edit(standIn);
    const connection = connectTo(standIn);
    const first = commitFiles(connection, changes, MESSAGE, 'branch');
    expect(commitFiles(connection, [...changes], MESSAGE, 'branch')).toBe(first);
    expect((await first).kind).toBe('committed');
    expect(standIn.repository.log()).toHaveLength(2);
  });

  it('waits for another publication of the same page', async () => {
    const standIn = await startReport();
    const connection = connectTo(standIn);
    const outcomes = await Promise.all([
      commitFiles(connection, edit(standIn), MESSAGE, 'branch'),
      commitFiles(connection, [{ path: NEXT, content: 'week: 9\n' }], 'Week 9', 'branch'),
    ]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['committed', 'committed']);
    expect(standIn.repository.log()).toEqual(['Week 9', MESSAGE, 'First commit']);
  });
});

describe('a pull request', () => {
  it('has the commit on a new branch, and the branch stays as it was', async () => {
    const standIn = await startReport();
    const { repository } = standIn;
    const changes = edit(standIn);
    const outcome = await commitFiles(connectTo(standIn), changes, MESSAGE, 'pull-request');
    const [pull] = repository.pulls;
    expect(outcome).toMatchObject({ kind: 'pull-request', number: 7, url: 'https://github.com/team/report/pull/7', branch: pull?.head });
    expect(pull).toMatchObject({ title: 'Week 8: two tasks done', body: 'Written with the site.', base: 'main' });
    expect(pull?.head).toMatch(/^shiplog\/week-08-[0-9a-f]{7}$/);
    expect(repository.text(WEEK, pull?.head)).toBe(changes[0]?.content);
    expect(repository.log()).toEqual(['First commit']);
  });

  it('is found again by a second try, whichever of its requests the first one lost', async () => {
    const standIn = await startReport();
    const changes = edit(standIn);
    standIn.tokens.set(TOKEN, { metadata: 'read', contents: 'write' });
    const refused = await commitFiles(connectTo(standIn), changes, MESSAGE, 'pull-request');
    const [, branch = ''] = [...standIn.repository.branches.keys()];
    expect(refused).toMatchObject({
      reason: 'permission',
      permission: 'pull_requests',
      published: 'branch',
      branch,
      url: `https://github.com/team/report/compare/main...${branch}?expand=1`,
    });
    standIn.tokens.set(TOKEN, { metadata: 'read', contents: 'write', pull_requests: 'write' });
    const first = await commitFiles(connectTo(standIn), changes, MESSAGE, 'pull-request');
    expect(first).toMatchObject({ kind: 'pull-request', branch, commit: standIn.repository.branches.get(branch) });
    expect(await commitFiles(connectTo(standIn), changes, MESSAGE, 'pull-request')).toEqual(first);
    expect([standIn.repository.pulls.length, standIn.repository.branches.size]).toEqual([1, 2]);
  });
});
