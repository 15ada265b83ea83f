// A local server that plays the sites of a cohort's teams, good and bad: each below its own folder.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { addDays } from '../../src/site/dates.ts';
import type { Status } from '../../src/worklog/review/status-schema.ts';

type Answer = (request: IncomingMessage, response: ServerResponse, sites: TeamSites) => void;

/** The status of a team with `weeks` weeks, of which the first ones are signed off and the last ones wait. */
export function goodStatus(name: string, weeks = 4, more: Partial<Status> = {}): Status {
  const starts = '2026-09-07';
  return {
    schema: 2,
    name,
    language: 'en',
    programme: { starts, ends: addDays(starts, 13 * 7 - 3), weeks: 13 },
    activity: addDays(starts, 7 * weeks),
    members: ['An', 'Bình'],
    weeks: Array.from({ length: weeks }, (_, index) => {
      const isSigned = index < weeks - 1;
      const written = addDays(starts, 7 * index + 4);
      return {
        week: index + 1,
        health: 'on-track' as const,
        seal: isSigned ? ('sealed' as const) : ('none' as const),
        reviews: isSigned ? 1 : 0,
        ...(isSigned ? { verdict: 'accepted', reviewed: addDays(written, 3), signed: addDays(written, 3), points: 8, of: 10 } : {}),
        remarks: 0,
        written,
        changed: written,
      };
    }),
    tasks: {
      total: 0,
      states: {},
      onTime: { count: 0, of: 0, unknown: 0 },
      slipped: { count: 0, of: 0, unknown: 0 },
      carriedOver: { count: 0, of: 0, unknown: 0 },
      evidence: { count: 0, of: 0, unknown: 0 },
    },
    attention: weeks > 0 ? [{ kind: 'waiting', week: weeks, count: 1, ids: [] }] : [],
    remarks: { open: 0, answered: 0, closed: 0 },
    ...more,
  };
}

const json = (response: ServerResponse, value: unknown, headers: Record<string, string> = {}): void => {
  response.writeHead(200, { 'content-type': 'application/json', ...headers });
  response.end(typeof value === 'string' ? value : JSON.stringify(value));
};

const to =
  (location: string, code = 302): Answer =>
  (_request, response) =>
    void response.writeHead(code, { location }).end();

const ZEROS = Buffer.alloc(64 * 1024);
const GIGABYTE = 1024 ** 3;

/** What each kind of site answers to a request for its status. */
export const kinds = {
  good: (request, response) => {
    const etag = '"one"';
    if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
    else json(response, goodStatus('Good'), { etag });
  },
  latin: (_request, response) => {
    response.setHeader('etag', '"\u00fc\u0080"');
    json(response, goodStatus('Latin'));
  },
  elsewhere: to('../good/status.json', 302),
  many: (_request, response) =>
    json(response, {
      ...goodStatus('Many'),
      members: Array.from({ length: 5000 }, () => 'An'),
      attention: Array.from({ length: 5000 }, (_, index) => ({ kind: 'remarks', week: index + 1, count: 1, ids: [] })),
    }),
  packed: (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
    response.end(gzipSync(JSON.stringify(goodStatus('Packed'))));
  },
  older: (_request, response) => {
    const { members: _, programme: __, activity: ___, ...status } = goodStatus('Older');
    const weeks = status.weeks.map(({ written: _w, changed: _c, reviewed: _r, signed: _s, points: _p, of: _o, ...week }) => week);
    json(response, { ...status, schema: 1, weeks });
  },
  tomorrow: (_request, response) => json(response, { schema: 3, teams: 'another format' }),
  gone: (_request, response) => void response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>404</h1>'),
  broken: (_request, response) => void response.writeHead(500).end(),
  loop: to('status.json'),
  ring: (request, response) => {
    const hop = Number(new URL(request.url ?? '', 'http://x').searchParams.get('hop') ?? 0);
    response.writeHead(302, { location: `status.json?hop=${hop + 1}` }).end();
  },
  inside: (_request, response, { port }) => void response.writeHead(302, { location: `http://127.0.0.1:${port + 1}/status.json` }).end(),
  metadata: to('http://169.254.169.254/latest/meta-data/status.json'),
  mapped: to('http://[::ffff:127.0.0.1]:9/status.json'),
  named: to('http://localhost:9/status.json'),
  script: to('javascript:alert(1)'),
  file: to('file:///etc/passwd'),
  moved: to('../good/status.json', 301),
  silent: () => undefined,
  dripping: (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const drip = setInterval(() => response.write(' '), 20);
    response.on('close', () => clearInterval(drip));
  },
  zeros: (_request, response, sites) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    let left = GIGABYTE;
    const pour = (): void => {
      while (left > 0 && !response.destroyed) {
        left -= ZEROS.length;
        sites.sent += ZEROS.length;
        if (!response.write(ZEROS)) return void response.once('drain', pour);
      }
      response.end();
    };
    pour();
  },
  promised: (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': String(GIGABYTE) });
    response.write('{');
  },
  bomb: (_request, response, { bomb }) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
    response.end(bomb());
  },
  'double-bomb': (_request, response, { bomb }) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip, gzip' });
    response.end(gzipSync(bomb()));
  },
  'not-packed': (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
    response.end('this is no gzip');
  },
  html: (_request, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Soft 404</title>'),
  text: (_request, response) => json(response, 'not json at all'),
  list: (_request, response) => json(response, [1, 2, 3]),
  nothing: (_request, response) => json(response, 'null'),
  empty: (_request, response) => json(response, ''),
  half: (_request, response) => json(response, JSON.stringify(goodStatus('Half')).slice(0, 200)),
  negative: (_request, response) => json(response, { ...goodStatus('Negative'), remarks: { open: -1, answered: 0, closed: 0 } }),
  markup: (_request, response) =>
    json(response, {
      ...goodStatus('<script>alert(1)</script><img src=x onerror=alert(2)>'),
      url: 'javascript:alert(3)',
      members: ['"><svg onload=alert(4)>', '\u202egnp.exe', `${'x'.repeat(100_000)}`, 'Za\u0301\u0301\u0301\u0301\u0301\u0301l'],
      attention: [
        { kind: 'waiting', week: 4, count: 1, ids: [], anchor: '"><script>' },
        { kind: '<b>', week: 1, count: 1, ids: ['<i>'] },
        { kind: 'off-track', week: 2, count: 1, ids: ['constructor', '__proto__', 'blocked'] },
      ],
    }),
  proto: (_request, response) => json(response, `{"__proto__":{"polluted":true},${JSON.stringify(goodStatus('Proto')).slice(1)}`),
  future: (_request, response) => {
    const status = goodStatus('Future');
    const later = (day?: string): string | undefined => day && `${Number(day.slice(0, 4)) + 10}${day.slice(4)}`;
    const weeks = status.weeks.map((week) => ({
      ...week,
      written: later(week.written),
      changed: later(week.changed),
      reviewed: later(week.reviewed),
    }));
    json(response, { ...status, activity: later(status.activity), weeks }, { date: 'Tue, 01 Jan 2036 00:00:00 GMT' });
  },
  closing: (request) => void request.socket.destroy(),
} as const satisfies Record<string, Answer>;

export type Kind = keyof typeof kinds;

export class TeamSites {
  readonly #server = createServer((request, response) => {
    const [, name = ''] = (request.url ?? '').split('/');
    this.asked.push(name);
    const kind = name.replace(/-\d+$/, '');
    const answer: Answer | undefined = this.answers.get(name) ?? (Object.hasOwn(kinds, kind) ? kinds[kind as Kind] : undefined);
    if (answer) answer(request, response, this);
    else response.writeHead(404).end();
  });
  /** Names of the sites in the order in which they were asked. */
  readonly asked: string[] = [];
  /** What sites answer that are none of `kinds`. */
  readonly answers = new Map<string, Answer>();
  /** Bytes of zeros that were sent. */
  sent = 0;
  #bomb: Buffer | undefined;

  readonly bomb = (): Buffer => {
    this.#bomb ??= gzipSync(Buffer.alloc(64 * 1024 * 1024));
    return this.#bomb;
  };

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return this;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** The home page of a site. A site may have a number: `good-7`. */
  site(name: string): string {
    return `http://127.0.0.1:${this.port}/${name}/`;
  }

  /** A status as the answer of the site `name`. */
  play(name: string, status: Status): string {
    this.answers.set(name, (_request, response) => json(response, status));
    return this.site(name);
  }
}
