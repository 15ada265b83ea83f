/** Seconds that a `Retry-After` header requests (RFC 9110 §10.2.3: seconds, or a date); `NaN`, 0 or less if it requests none. */
export const retryAfter = (header, now) => Number(header) || (Date.parse(header) - now) / 1000;
/** Posts batches to `endpoint`; with `single`, one event without an envelope, as the reference ingest expects. */
export function fetchTransport(endpoint, single) {
    let url = endpoint;
    return async ({ sentTime, events }) => {
        const response = await fetch(url, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(single ? { ...events[0], sentTime } : { sentTime, events }),
            keepalive: true,
        });
        const answer = await response.json().catch(() => { });
        if (Array.isArray(answer?.verdicts))
            return answer.verdicts;
        let { status } = response;
        if (response.redirected) {
            // A redirect may have turned the POST into a GET: only verdicts prove that the events arrived. The next request goes straight to the target.
            url = response.url;
            status = 0;
        }
        else if (response.ok && answer?.success)
            return events.map(({ eventId }) => ({ eventId, verdict: 'accepted' }));
        throw {
            status,
            retryAfter: retryAfter(response.headers.get('retry-after'), Date.now()),
            message: answer?.message ?? `HTTP ${status}`,
        };
    };
}
