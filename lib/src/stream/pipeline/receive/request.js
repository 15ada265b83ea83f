// A request in the form that every host can provide: from HTTP, a message to a worker, or an event of API Gateway.
/** A batch of 500 ordinary events is below 1 MB; Lambda accepts 6 MB. A page may post `text/plain` without a preflight request. */
export const intakeLimits = {
    bodyBytes: 4 * 1024 * 1024,
    types: ['application/json', 'text/plain'],
    origins: 'any',
};
