// Ad-hoc questions to a PostgreSQL server, each on a separate connection: no lock or setting of it remains, and neither its time nor its rows can take
// what others need.
import type { Duplex } from 'node:stream';
import pg from 'pg';
import { askWithin, type Link, type Table } from '../../pipeline/ask/ask.ts';
import { StatementError } from '../../pipeline/ask/protocol.ts';
import { pinSession } from '../../pipeline/warehouse/session.ts';

/** Milliseconds that a question has, with all its rows. */
export const ASK_WITHIN = 15_000;

/** The driver connects and logs in; after that the session is read here, because the driver would hold each message whole, however long. */
function takeOver(client: pg.Client): Duplex {
  const { stream } = (client as unknown as { connection: { stream: Duplex } }).connection;
  stream.removeAllListeners('data');
  return stream;
}

/** The session as a link. `end` ends what is running, with that error. */
function linkOf(stream: Duplex): { link: Link; end: (error: Error) => void } {
  let over: Error | undefined;
  let failed: ((error: Error) => void) | undefined;
  function end(error: Error): void {
    over ??= error;
    stream.destroy();
    failed?.(over);
  }
  stream.on('error', end);
  stream.on('close', () => end(new Error('The connection to the database ended')));
  const link: Link = {
    async exchange(messages, onData, enough) {
      if (over) throw over;
      await new Promise<void>((resolve, reject) => {
        failed = reject;
        stream.on('data', (bytes: Uint8Array) => {
          const isReady = onData(bytes);
          if (isReady || enough()) resolve();
          // The server would go on sending; without its reader it stops.
          if (!isReady && enough()) end(new Error('The answer was longer than its limit'));
        });
        stream.write(messages);
      }).finally(() => {
        failed = undefined;
        stream.removeAllListeners('data');
      });
    },
  };
  return { link, end };
}

/** Asks one statement on a new connection. Rejects with StatementError, or as the driver does. */
export async function askOnce(config: pg.ClientConfig, statement: string, within = ASK_WITHIN): Promise<Table> {
  const client = new pg.Client({ ...config, statement_timeout: within });
  client.on('error', () => {});
  await client.connect();
  const { link, end } = linkOf(await client.query(pinSession({ statement: within, idle: within })).then(() => takeOver(client)));
  const timer = setTimeout(() => {
    end(
      new StatementError(`The answer took longer than ${within / 1000} seconds`, '57014', {
        hint: 'Select fewer rows with where or limit.',
      }),
    );
  }, within);
  try {
    return await askWithin(link, statement, within);
  } finally {
    clearTimeout(timer);
    end(new Error('The question was answered'));
  }
}
