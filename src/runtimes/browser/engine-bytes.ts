// How many bytes the parts of PostgreSQL have, uncompressed: a server that compresses does not say. A test holds them equal to the package's files.

export const engineBytes = { wasm: 9_086_480, initdb: 298_788, data: 6_242_272 };
/** Bytes of the prepared database, about. */
export const clusterBytes = 1_030_000;
