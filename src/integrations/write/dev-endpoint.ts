// `POST write/save.json` and `GET write/source.json?file=` of `shiplog dev`: the editor saves into the content folder. Builds have neither.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { bytesOf, saveFiles, versionOf, writableFile } from './content-folder.ts';
import { whyUntrusted } from './trusted-request.ts';

/** With an ending: Astro answers addresses without one, and without a slash at the end. */
export const SAVE = 'write/save.json';
export const SOURCE = 'write/source.json';

/** Ten pictures of the editor and a long week are a tenth of this. */
const LONGEST_BODY = 32 * 1024 * 1024;

const saveSchema = z.strictObject({
  files: z
    .array(
      z.strictObject({
        path: z.string(),
        text: z.string().optional(),
        base64: z.base64().optional(),
        base: z.string().optional(),
      }),
    )
    .min(1)
    .max(50),
});

interface Endpoint {
  root: string;
  languages: readonly string[];
  /** The site's base path, with a slash at its end. */
  base: string;
  token: string;
}

/** The request's text; `undefined` if it is too long. */
async function textOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    // Read to its end, so that the answer arrives.
    if (length <= LONGEST_BODY) chunks.push(chunk);
  }
  return length <= LONGEST_BODY ? Buffer.concat(chunks).toString() : undefined;
}

const statuses = { saved: 200, stale: 409, path: 422, disk: 500 } as const;

async function save(request: IncomingMessage, { root, languages }: Endpoint): Promise<{ status: number; body: object }> {
  if (!request.headers['content-type']?.startsWith('application/json')) return { status: 415, body: { kind: 'invalid' } };
  const text = await textOf(request);
  if (text === undefined) return { status: 413, body: { kind: 'invalid' } };
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return { status: 400, body: { kind: 'invalid' } };
  }
  const read = saveSchema.safeParse(parsed);
  if (!read.success) return { status: 400, body: { kind: 'invalid' } };
  const saved = saveFiles(
    root,
    languages,
    read.data.files.map(({ path, text: written, base64 = '', base }) => ({
      path,
      bytes: written === undefined ? Buffer.from(base64, 'base64') : Buffer.from(written),
      base,
    })),
  );
  return { status: statuses[saved.kind], body: saved };
}

function source(file: string, { root, languages }: Endpoint): { status: number; body: object } {
  const path = writableFile(root, file, languages);
  if (path === undefined) return { status: 422, body: { kind: 'path', path: file } };
  const bytes = bytesOf(path);
  return bytes ? { status: 200, body: { kind: 'file', ...versionOf(bytes) } } : { status: 404, body: { kind: 'missing' } };
}

/** The middleware. Requests to other addresses pass. */
export function devEndpoint(endpoint: Endpoint): (request: IncomingMessage, response: ServerResponse, next: () => void) => Promise<void> {
  const { base, token } = endpoint;
  return async (request, response, next) => {
    const url = URL.parse(request.url ?? '', 'http://localhost');
    const path = url?.pathname ?? '';
    // Vite takes the base path off for some of its middlewares.
    const below = path.startsWith(base) ? path.slice(base.length) : path.slice(1);
    const writes = below === SAVE;
    if (!writes && below !== SOURCE) return next();
    const send = (status: number, body: object): void => {
      response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
      response.end(JSON.stringify(body));
    };
    if (request.method !== (writes ? 'POST' : 'GET')) return send(405, { kind: 'invalid' });
    const why = whyUntrusted({ headers: request.headers, remoteAddress: request.socket.remoteAddress, writes }, token);
    if (why) return send(403, { kind: why });
    const { status, body } = writes ? await save(request, endpoint) : source(url?.searchParams.get('file') ?? '', endpoint);
    send(status, body);
  };
}
