// Requests as fast as they are answered, and how long each took.
import autocannon from 'autocannon';

export interface Shots {
  /** Events of one request. */
  batch: number;
  requests: number;
  requestsPerSecond: number;
  eventsPerSecond: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
  /** Requests that were not answered with 200. */
  refused: number;
}

/** Posts each body once, over so many connections. */
export async function shoot(url: string, bodies: readonly string[], batch: number, connections: number): Promise<Shots> {
  let next = 0;
  const started = performance.now();
  const result = await autocannon({
    url,
    connections,
    amount: bodies.length,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    requests: [
      {
        setupRequest(request) {
          const body = bodies[next % bodies.length] ?? '';
          next += 1;
          return { ...request, body };
        },
      },
    ],
  });
  const seconds = (performance.now() - started) / 1000;
  const answered = result['2xx'];
  return {
    batch,
    requests: bodies.length,
    requestsPerSecond: Math.round(answered / seconds),
    eventsPerSecond: Math.round((answered * batch) / seconds),
    p50: result.latency.p50,
    p99: result.latency.p99,
    refused: bodies.length - answered,
  };
}
