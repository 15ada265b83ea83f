// Serves the pages that a delivery test names, from another origin than the collector's, as a shop does.
import type { IncomingHttpHeaders } from 'node:http';
import { listen } from './listen.ts';

interface Answer {
  type: 'text/html; charset=utf-8' | 'text/javascript; charset=utf-8';
  body: string;
  headers?: Readonly<Record<string, string>>;
}

export interface Host {
  origin: string;
  /** Puts a page at a path. */
  page: (path: string, html: string, headers?: Readonly<Record<string, string>>) => void;
  script: (path: string, code: string) => void;
  /** Every request for what is here, with what the browser said of its purpose. */
  asked: { path: string; headers: IncomingHttpHeaders }[];
  close: () => Promise<void>;
}

/** Starts one on a free port. What no one put there is answered with 404. */
export async function startHost(): Promise<Host> {
  const answers = new Map<string, Answer>();
  const asked: Host['asked'] = [];
  const { origin, close } = await listen((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const answer = answers.get(path);
    if (!answer) return void response.writeHead(404).end();
    asked.push({ path, headers: request.headers });
    response.writeHead(200, { 'content-type': answer.type, ...answer.headers }).end(answer.body);
  });
  return {
    origin,
    page: (path, body, headers) => void answers.set(path, { type: 'text/html; charset=utf-8', body, ...(headers && { headers }) }),
    script: (path, body) => void answers.set(path, { type: 'text/javascript; charset=utf-8', body }),
    asked,
    close,
  };
}
