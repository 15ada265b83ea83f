// The collector on the reader's computer (`shiplog pipeline`), read through its developer views.
import type { Answered, Notice } from '../../pipeline/index.ts';
import type { Rejected, Sandbox } from '../../runtimes/browser/client.ts';
import { fetchTransport } from '../../tracker/fetch.ts';
import type { Fault } from '../kit/failure-text.ts';

/** The progress of one event, as in `/status`. */
export interface Status {
  eventId: string;
  fates: Notice['fate'][];
  reasons?: string[];
}

/** As the sandbox's own functions. Every promise except the transport's rejects with an error that has a code, like those of the embedded pipeline. */
export interface LocalCollector extends Pick<Sandbox, 'transport' | 'post' | 'counters' | 'report' | 'rejected' | 'load' | 'query'> {
  status: (eventIds: readonly string[]) => Promise<Status[]>;
}

interface Line extends Pick<Rejected, 'reasons' | 'event' | 'body'> {
  _ingest: { receivedAt: string };
}

const failure = (code: Fault, message: string, more: { hint?: string; position?: number } = {}): Error =>
  Object.assign(new Error(message), { code, ...more });

const posted = (body: string): RequestInit => ({ method: 'POST', headers: { 'content-type': 'application/json' }, body });

/** `origin` is its address. It need not be running yet: each call tries again. */
export function openLocalCollector(origin: string): LocalCollector {
  const reach = (path: string, init?: RequestInit): Promise<Response> =>
    fetch(`${origin}${path}`, init).catch(() => {
      throw failure('unreachable', origin);
    });

  async function request<Answer>(path: string, code: Fault, body?: unknown): Promise<Answer> {
    const response = await reach(path, body === undefined ? undefined : posted(JSON.stringify(body)));
    const answer = await response.json().catch(() => ({}));
    if (!response.ok) {
      const { message = `HTTP ${response.status}`, hint, position } = answer;
      throw failure(code, message, { ...(hint && { hint }), ...(position && { position }) });
    }
    return answer as Answer;
  }

  return {
    transport: fetchTransport(`${origin}/clickstream`, false),
    async post(body) {
      const response = await reach('/clickstream', posted(body));
      return { status: response.status as Answered['status'], body: await response.json() };
    },
    status: async (eventIds) => (await request<{ events: Status[] }>(`/status?ids=${eventIds.join(',')}`, 'failed')).events,
    counters: () => request('/counters', 'failed'),
    report: () => request('/report', 'failed'),
    async rejected(limit) {
      const { events } = await request<{ events: Line[] }>(`/rejected?limit=${limit}`, 'failed');
      return events.map(({ _ingest, ...line }) => ({ ...line, receivedAt: _ingest.receivedAt }));
    },
    load: () => request('/load', 'load-stopped', {}),
    query: (statement) => request('/ask', 'sql', { statement }),
  };
}
