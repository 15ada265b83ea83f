// COPY within a transaction, which Drizzle does not offer. PGlite reads the rows as a file, node-postgres streams them.
import type { Database } from '../ports.ts';

/** PGlite's transaction. */
interface Pglite {
  query: (statement: string, values: readonly unknown[], options: { blob: Pick<Blob, 'arrayBuffer'> }) => Promise<unknown>;
}

/** What node-postgres copies into a message: a Buffer, or this. */
interface Part {
  length: number;
  copy: (to: Uint8Array, at: number) => void;
}

interface Connection {
  query: (statement: string) => void;
  sendCopyFromChunk: (part: Part) => void;
  endCopyFrom: () => void;
}

/** A client of node-postgres, which passes the connection's messages to a query of another kind than its own. */
interface Pg {
  connection: Connection;
  query: (query: object) => void;
}

/** The driver's connection, as Drizzle's session has it. */
const clientOf = (transaction: Database): object | undefined =>
  (transaction as { _?: { session?: { client?: object } } })._?.session?.client;

/** Bytes of a message. */
const PART = 64 * 1024;

function partOf(bytes: Uint8Array, from: number): Part {
  const part = bytes.subarray(from, from + PART);
  return { length: part.length, copy: (to, at) => to.set(part, at) };
}

const stream = (client: Pg, statement: string, bytes: Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => {
    client.query({
      submit: (connection: Connection) => connection.query(`${statement} stdin with (format binary)`),
      handleCopyInResponse(connection: Connection) {
        for (let from = 0; from < bytes.length; from += PART) connection.sendCopyFromChunk(partOf(bytes, from));
        connection.endCopyFrom();
      },
      handleCommandComplete() {},
      handleReadyForQuery: () => resolve(),
      handleError: reject,
    });
  });

/** Copies from memory. A real Blob's bytes would pass through the browser's own process, there and back. */
async function copyFile(client: Pglite, statement: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  // Not longer than the rows, and freed at the end: garbage collection would leave tens of megabytes of them.
  const rows = bytes.buffer.transfer?.(bytes.length) ?? bytes.slice().buffer;
  try {
    await client.query(`${statement} '/dev/blob' with (format binary)`, [], { blob: { arrayBuffer: async () => rows } });
  } finally {
    // A thread's PGlite may have taken it.
    if (!rows.detached) rows.transfer?.(0);
  }
}

/** Runs `statement`, which ends in `from`, with rows in the binary format, whose memory is used up. Returns undefined, and does nothing, for other drivers. Rejects with the database's error. */
export function copyIn(transaction: Database, statement: string, bytes: Uint8Array<ArrayBuffer>): Promise<unknown> | undefined {
  const client = clientOf(transaction);
  if (!client || !('query' in client)) return undefined;
  if ('connection' in client) return stream(client as Pg, statement, bytes);
  return copyFile(client as Pglite, statement, bytes);
}
