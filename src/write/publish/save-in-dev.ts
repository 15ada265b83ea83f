// Saves into the content folder by the dev server of the same computer, with the outcomes of publishing.
import { toBase64 } from './base64.ts';
import { refused } from './connection.ts';
import type { FileChange, FileRead, Outcome, Refused } from './outcome.ts';

/** What `shiplog:write` has in dev. */
export interface DevServer {
  save: string;
  source: string;
  /** This start's token. */
  token: string;
}

async function ask<Body>(server: DevServer, address: string, body?: object): Promise<Body | Refused> {
  try {
    const answer = await fetch(address, {
      method: body ? 'POST' : 'GET',
      headers: { 'x-shiplog-token': server.token, ...(body ? { 'content-type': 'application/json' } : {}) },
      cache: 'no-store',
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const said = (await answer.json()) as { kind: string; path?: string; message?: string };
    const { kind, path = '', message = '' } = said;
    if (kind === 'remote' || kind === 'restarted') return refused(kind);
    if (kind === 'path') return refused('path', { path });
    if (kind === 'disk') return refused('disk', { path, message });
    return kind === 'invalid' ? refused('invalid', { status: answer.status }) : (said as Body);
  } catch {
    return refused('stopped');
  }
}

/** Paths are below the content root. A file that has changed since its base makes the outcome `stale`, and nothing is written. */
export const saveInDev = (server: DevServer, changes: readonly FileChange[]): Promise<Outcome> =>
  ask<Exclude<Outcome, Refused>>(server, server.save, {
    files: changes.map(({ path, content, base }) => ({
      path,
      ...(typeof content === 'string' ? { text: content } : { base64: toBase64(content) }),
      ...(base === undefined ? {} : { base }),
    })),
  });

/** A file of the content root as it is now. */
export const readInDev = (server: DevServer, path: string): Promise<FileRead> =>
  ask<Exclude<FileRead, Refused>>(server, `${server.source}?file=${encodeURIComponent(path)}`);
