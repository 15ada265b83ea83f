// One commit with all files of a change, by GitHub's git objects: nothing is visible there before the last request, which moves the branch.
import { encodePath } from './address-path.ts';
import { toBase64 } from './base64.ts';
import { blobId } from './blob-id.ts';
import { type Connection, isUncertain, refused } from './connection.ts';
import { readHead, readRef } from './head.ts';
import { openPullRequest } from './open-pull-request.ts';
import type { FileChange, OnStep, Outcome, Refused, Route, StaleFile } from './outcome.ts';
import { readAt } from './read-file.ts';

/** So often a change is put on top of what others published meanwhile. */
const ATTEMPTS = 3;

/** GitHub ends a request after 10 seconds: later than that, one whose answer was lost has happened or never will. */
const LOOKS = [1_000, 3_000, 9_000];

interface Commit {
  sha: string;
  tree: { sha: string };
}

interface Publication {
  changes: readonly FileChange[];
  message: string;
  route: Route;
}

/**
 * Publishes `changes` as one commit. A change whose file differs from its base, and from what is to be written, makes it `stale`,
 * and nothing is written; what others did to other files stays. Trying again after any outcome is safe.
 * While the same publication is under way, its promise is returned; another one waits for it.
 */
export function commitFiles(
  connection: Connection,
  changes: readonly FileChange[],
  message: string,
  route: Route,
  onStep: OnStep = () => undefined,
): Promise<Outcome> {
  const publication = { changes, message, route };
  const running = underWay.get(connection);
  if (running && isSame(running.publication, publication)) return running.outcome;
  const outcome = (running?.outcome ?? Promise.resolve()).then(() => publish(connection, publication, onStep));
  const entry = { publication, outcome };
  underWay.set(connection, entry);
  void outcome.finally(() => {
    if (underWay.get(connection) === entry) underWay.delete(connection);
  });
  return outcome;
}

const underWay = new WeakMap<Connection, { publication: Publication; outcome: Promise<Outcome> }>();

const isSame = (a: Publication, b: Publication): boolean =>
  a.message === b.message &&
  a.route === b.route &&
  a.changes.length === b.changes.length &&
  a.changes.every(({ path, base, content }, at) => {
    const other = b.changes[at];
    return path === other?.path && base === other.base && content === other.content;
  });

async function publish(connection: Connection, publication: Publication, onStep: OnStep): Promise<Outcome> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const outcome = await attemptOn(connection, publication, onStep);
    if (outcome !== 'overtaken') return outcome;
  }
  return refused('busy');
}

async function attemptOn(connection: Connection, { changes, message, route }: Publication, onStep: OnStep): Promise<Outcome | 'overtaken'> {
  onStep('look');
  const head = await readHead(connection);
  if (typeof head !== 'string') return head;
  const compared = await compare(connection, changes, head);
  if ('kind' in compared) return compared;
  const { missing, stale } = compared;
  if (stale.length > 0) return { kind: 'stale', files: stale };
  if (missing.length === 0) return { kind: 'unchanged', commit: head, url: commitUrl(connection, head) };

  const parent = await connection.request<Commit>('GET', `/git/commits/${head}`, 'contents');
  if (!parent.ok) return parent.refused;
  const entries: object[] = [];
  for (const [done, { path, content }] of missing.entries()) {
    onStep('send', done, missing.length);
    const entry = { path, mode: '100644', type: 'blob' };
    if (typeof content === 'string') {
      entries.push({ ...entry, content });
      continue;
    }
    const blob = await connection.request<{ sha: string }>('POST', '/git/blobs', 'contents', {
      content: toBase64(content),
      encoding: 'base64',
    });
    if (!blob.ok) return blob.refused;
    entries.push({ ...entry, sha: blob.body.sha });
  }
  onStep('commit');
  const tree = await connection.request<{ sha: string }>('POST', '/git/trees', 'contents', {
    base_tree: parent.body.tree.sha,
    tree: entries,
  });
  if (!tree.ok) return tree.refused;
  const commit = await connection.request<Commit>('POST', '/git/commits', 'contents', {
    message,
    tree: tree.body.sha,
    parents: [head],
  });
  if (!commit.ok) return commit.refused;
  return route === 'branch'
    ? moveBranch(connection, head, commit.body.sha, onStep)
    : openPullRequest(connection, { ...commit.body, tree: { sha: tree.body.sha } }, changes, message, onStep);
}

const commitUrl = ({ url }: Connection, commit: string): string => `${url}/commit/${commit}`;

/** The changes that the commit `head` does not have yet, and those whose file there is not the one they are based on. */
async function compare(
  connection: Connection,
  changes: readonly FileChange[],
  head: string,
): Promise<{ missing: FileChange[]; stale: StaleFile[] } | Refused> {
  const missing: FileChange[] = [];
  const stale: StaleFile[] = [];
  for (const change of changes) {
    const { path, content, base } = change;
    const read = await readAt(connection, path, head);
    if (read.kind === 'refused') return read;
    const theirs = read.kind === 'file' ? read : undefined;
    if (theirs?.blob === (await blobId(content))) continue;
    if (theirs?.blob === base) missing.push(change);
    else {
      const { kind: _, ...version } = theirs ?? { kind: '', blob: '' };
      stale.push({ path, ...(theirs ? { theirs: version } : {}) });
    }
  }
  return { missing, stale };
}

/** Moves the branch from `head` to `commit`, never away from what another person put there. */
async function moveBranch(connection: Connection, head: string, commit: string, onStep: OnStep): Promise<Outcome | 'overtaken'> {
  onStep('branch');
  const path = `/git/refs/heads/${encodePath(connection.branch)}`;
  const moved = await connection.request('PATCH', path, 'contents', { sha: commit, force: false });
  const committed = { kind: 'committed' as const, commit, url: commitUrl(connection, commit) };
  if (moved.ok) return committed;
  if (moved.status === 409 || moved.status === 422) {
    const now = await readHead(connection);
    return typeof now === 'string' && now !== head ? 'overtaken' : moved.refused;
  }
  if (!isUncertain(moved)) return moved.refused;
  onStep('verify');
  const there = await arrived(connection, head, commit);
  if (there) return committed;
  return { ...moved.refused, published: there === false ? 'nothing' : 'unknown' };
}

/** Whether the branch has `commit`; undefined if it cannot be read. */
async function arrived(connection: Connection, head: string, commit: string): Promise<boolean | undefined> {
  let seen: boolean | undefined;
  for (const pause of LOOKS) {
    try {
      await connection.wait(pause);
    } catch {
      // Stopped by the writer.
      return undefined;
    }
    const now = await readRef(connection, connection.branch);
    if (!now.ok) seen = undefined;
    else if (now.body === commit) return true;
    else if (now.body === head) seen = false;
    else {
      // Someone published since: on top of this commit, or beside it.
      const path = `/compare/${commit}...${now.body}`;
      const between = await connection.request<{ status: string }>('GET', path, 'contents');
      if (between.ok) return between.body.status === 'ahead';
      seen = undefined;
    }
  }
  return seen;
}
