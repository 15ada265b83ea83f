// The newest commit of the branch that the site is made from.
import { encodePath } from './address-path.ts';
import { type Answer, type Connection, refused } from './connection.ts';
import type { Refused } from './outcome.ts';

/** A branch's newest commit. */
export async function readRef(connection: Connection, branch: string): Promise<Answer<string>> {
  const answer = await connection.request<{ object: { sha: string } }>('GET', `/git/ref/heads/${encodePath(branch)}`, 'contents');
  return answer.ok ? { ok: true, body: answer.body.object.sha } : answer;
}

/** The newest commit of the connection's branch. If it is not found, the repository is asked whether it is the branch that is missing. */
export async function readHead(connection: Connection): Promise<string | Refused> {
  const { branch } = connection;
  const answer = await readRef(connection, branch);
  if (answer.ok) return answer.body;
  if (answer.status !== 404) return answer.refused;
  const repository = await connection.request('GET', '', 'contents');
  return repository.ok ? refused('branch', { branch }) : repository.refused;
}
