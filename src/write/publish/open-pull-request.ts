// A commit as a pull request: its own branch, named by what it contains, so that a second try finds the first one's branch.
import { encodePath } from './address-path.ts';
import { type Connection, isUncertain } from './connection.ts';
import { readRef } from './head.ts';
import type { FileChange, OnStep, Outcome, Refused } from './outcome.ts';

interface Commit {
  sha: string;
  tree: { sha: string };
}

interface PullRequest {
  number: number;
  html_url: string;
}

/** `shiplog/week-08-1a2b3c4`: the first file and the id of the tree. */
function branchName(changes: readonly FileChange[], tree: string): string {
  const file = changes[0]?.path.split('/').at(-1) ?? '';
  const name = file.replace(/\.\w+$/, '').replace(/[^\w-]+/g, '-');
  return `shiplog/${name}-${tree.slice(0, 7)}`;
}

export async function openPullRequest(
  connection: Connection,
  commit: Commit,
  changes: readonly FileChange[],
  message: string,
  onStep: OnStep,
): Promise<Outcome> {
  onStep('branch');
  const branch = branchName(changes, commit.tree.sha);
  const made = await makeBranch(connection, branch, commit);
  if (typeof made !== 'string') return made;

  onStep('pull-request');
  const [title = '', ...rest] = message.split('\n');
  const base = connection.branch;
  const opened = await connection.request<PullRequest>('POST', '/pulls', 'pull_requests', {
    title,
    body: rest.join('\n').trim(),
    head: branch,
    base,
  });
  const done = ({ number, html_url: url }: PullRequest) => ({ kind: 'pull-request' as const, commit: made, branch, number, url });
  if (opened.ok) return done(opened.body);
  if (opened.status === 422 || isUncertain(opened)) {
    onStep('verify');
    const head = encodeURIComponent(`${connection.owner}:${branch}`);
    const open = await connection.request<PullRequest[]>('GET', `/pulls?state=open&head=${head}`, 'pull_requests');
    if (open.ok && open.body[0]) return done(open.body[0]);
    if (!open.ok && isUncertain(opened)) return { ...opened.refused, published: 'unknown' };
  }
  const url = `${connection.url}/compare/${encodePath(base)}...${encodePath(branch)}?expand=1`;
  return { ...opened.refused, published: 'branch', branch, url };
}

/** The commit that the new branch has: this one, or one with the same files from an earlier try. */
async function makeBranch(connection: Connection, branch: string, { sha, tree }: Commit): Promise<string | Refused> {
  const made = await connection.request('POST', '/git/refs', 'contents', { ref: `refs/heads/${branch}`, sha });
  if (made.ok) return sha;
  if (made.status !== 422 && !isUncertain(made)) return made.refused;
  const found = await readRef(connection, branch);
  if (!found.ok) return made.status !== 422 && found.status !== 404 ? { ...made.refused, published: 'unknown' } : made.refused;
  if (found.body === sha) return sha;
  const commit = await connection.request<Commit>('GET', `/git/commits/${found.body}`, 'contents');
  return commit.ok && commit.body.tree.sha === tree.sha ? found.body : made.refused;
}
