// The uncompressed size of PostgreSQL's parts, because a server that compresses does not send it. A test compares it with the package's files.
export const engineBytes = { wasm: 9_086_480, initdb: 298_788, data: 6_242_272 };
/** Approximate bytes of the prepared database. */
export const clusterBytes = 1_030_000;
