import { fetchTransport } from '../../tracker/fetch.js';
const failure = (code, message) => Object.assign(new Error(message), { code });
/** The columns are those of the first row: a result without rows has none. */
function tableOf({ rows, ...counted }) {
    const names = Object.keys(rows[0] ?? {});
    return {
        columns: names.map((name) => ({ name, type: 'other' })),
        rows: rows.map((row) => names.map((name) => row[name] ?? null)),
        ...counted,
    };
}
const posted = (body) => ({ method: 'POST', headers: { 'content-type': 'application/json' }, body });
/** `origin` is its address. It need not be running yet: each call tries again. */
export function openLocalCollector(origin) {
    const reach = (path, init) => fetch(`${origin}${path}`, init).catch(() => {
        throw failure('unreachable', origin);
    });
    async function request(path, code, body) {
        const response = await reach(path, body === undefined ? undefined : posted(JSON.stringify(body)));
        const answer = await response.json().catch(() => ({}));
        if (!response.ok)
            throw failure(code, answer.message ?? `HTTP ${response.status}`);
        return answer;
    }
    return {
        transport: fetchTransport(`${origin}/clickstream`, false),
        async post(body) {
            const response = await reach('/clickstream', posted(body));
            return { status: response.status, body: await response.json() };
        },
        status: async (eventIds) => (await request(`/status?ids=${eventIds.join(',')}`, 'failed')).events,
        counters: () => request('/counters', 'failed'),
        report: () => request('/report', 'failed'),
        async rejected(limit) {
            const { events } = await request(`/rejected?limit=${limit}`, 'failed');
            return events.map(({ _ingest, ...line }) => ({ ...line, receivedAt: _ingest.receivedAt }));
        },
        load: () => request('/load', 'load-stopped', {}),
        query: async (statement) => tableOf(await request('/ask', 'sql', { statement })),
    };
}
