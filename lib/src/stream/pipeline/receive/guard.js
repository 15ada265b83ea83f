/** Bytes of a body in UTF-8; for a string its number of UTF-16 units, which is never more. */
const sizeOf = (body) => body.length;
/** The refusal, or `undefined` if the body may be read. */
export function guard(request, limits) {
    if (request.origin !== undefined && limits.origins !== 'any' && !limits.origins.includes(request.origin)) {
        return {
            status: 403,
            message: `origin: ${request.origin.slice(0, 200)} is not an allowed origin; add it to the collector's list of origins`,
        };
    }
    if (sizeOf(request.body) > limits.bodyBytes) {
        return { status: 413, message: `body: is longer than ${limits.bodyBytes} bytes; send smaller batches` };
    }
    const type = request.contentType?.split(';')[0]?.trim().toLowerCase();
    if (type && !limits.types.includes(type)) {
        return { status: 415, message: `content-type: ${type.slice(0, 100)} is not supported; send ${limits.types.join(' or ')}` };
    }
    return undefined;
}
