// Serves a built site as a static host does: below its base path, compressed, folders by their index.html, 404.html for what is not there.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.jpg': 'image/jpeg',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** The file that answers a path, and with what status; `undefined` where even 404.html is missing. */
function answer(root: string, base: string, path: string): { file: string; status: number } | undefined {
  if (path.startsWith(base)) {
    const named = normalize(join(root, path.slice(base.length)));
    const file = path.endsWith('/') ? join(named, 'index.html') : named;
    if (named.startsWith(normalize(root)) && existsSync(file) && statSync(file).isFile()) return { file, status: 200 };
  }
  const missing = join(root, '404.html');
  return existsSync(missing) ? { file: missing, status: 404 } : undefined;
}

/** Starts a server on a free port of 127.0.0.1. `origin` has no slash at its end. */
export async function serve(root: string, base: string): Promise<{ origin: string; server: Server }> {
  // A site does not change while it is served: each file is read and compressed once, not at every visit.
  const bodies = new Map<string, Buffer>();
  const bodyOf = (file: string, zipped: boolean): Buffer => {
    const key = `${file} ${zipped}`;
    const body = bodies.get(key) ?? (zipped ? gzipSync(readFileSync(file)) : readFileSync(file));
    bodies.set(key, body);
    return body;
  };
  const server = createServer((request, response) => {
    let path = new URL(request.url ?? '/', 'http://localhost').pathname;
    try {
      path = decodeURIComponent(path);
    } catch {
      // Not an address that any file has.
    }
    const found = answer(root, base, path);
    if (!found) return void response.writeHead(404).end();
    const type = TYPES[extname(found.file)] ?? 'application/octet-stream';
    const zipped = /^text|json|xml/.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    response.writeHead(found.status, { 'content-type': type, ...(zipped && { 'content-encoding': 'gzip' }) });
    response.end(bodyOf(found.file, zipped));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}
