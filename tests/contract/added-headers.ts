// What libraries of a page add to its requests, for tests of every collector.

/** Headers that tracing, proxy and sign-in libraries add to every request of a page, and one that no list names. */
export const ADDED_HEADERS = [
  ...['traceparent', 'tracestate', 'baggage', 'sentry-trace', 'b3', 'x-b3-traceid', 'x-b3-spanid', 'x-b3-sampled', 'uber-trace-id'],
  ...['x-datadog-trace-id', 'x-datadog-origin', 'newrelic', 'elastic-apm-traceparent', 'x-cloud-trace-context', 'x-amzn-trace-id'],
  ...['request-id', 'request-context', 'x-request-id', 'x-correlation-id', 'x-requested-with'],
  ...['authorization', 'x-csrf-token', 'x-xsrf-token', 'x-api-key', 'x-of-this-shop-only'],
];
