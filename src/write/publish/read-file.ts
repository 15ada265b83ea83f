// A file of the repository as it is now, with its blob id.
import { encodePath } from './address-path.ts';
import { fromBase64, utf8 } from './base64.ts';
import { type Connection, refused } from './connection.ts';
import { readHead } from './head.ts';
import type { FileRead } from './outcome.ts';

interface Contents {
  type: string;
  sha: string;
  encoding: string;
  content: string;
}

/** Reads `path` as it is in a commit or branch that is known to be there. */
export async function readAt(connection: Connection, path: string, ref: string): Promise<FileRead> {
  const answer = await connection.request<Contents>('GET', `/contents/${encodePath(path)}?ref=${encodeURIComponent(ref)}`, 'contents');
  if (!answer.ok) return answer.status === 404 ? { kind: 'missing' } : answer.refused;
  let { type, sha, encoding, content } = answer.body;
  // A folder (a list), a symbolic link or another repository: nothing that a week may be written to.
  if (type !== 'file') return refused('invalid', { path, message: `${path} is not a file` });
  if (encoding !== 'base64') {
    // The content of a file above 1 MB has its own address.
    const blob = await connection.request<Contents>('GET', `/git/blobs/${sha}`, 'contents');
    if (!blob.ok) return blob.refused;
    ({ content } = blob.body);
  }
  const text = utf8(fromBase64(content));
  return { kind: 'file', blob: sha, ...(text === undefined ? {} : { text }) };
}

/** Reads `path` on the connection's branch. In a repository that the token may not see each file is missing too: that is a refusal. */
export async function readFile(connection: Connection, path: string): Promise<FileRead> {
  const read = await readAt(connection, path, connection.branch);
  if (read.kind !== 'missing') return read;
  const head = await readHead(connection);
  return typeof head === 'string' ? read : head;
}
