// PGlite as a session for questions. It has a single one, which a question has for itself until it is answered.
import type { Link } from './ask.ts';

/** The part of PGlite that a question needs. */
interface Engine {
  _runExclusiveTransaction: <Result>(work: () => Promise<Result>) => Promise<Result>;
  _runExclusiveQuery: <Result>(work: () => Promise<Result>) => Promise<Result>;
  execProtocolRawStream: (messages: Uint8Array, options: { syncToFs: boolean; onRawData: (bytes: Uint8Array) => void }) => Promise<void>;
}

/** Runs work while nothing else uses the database. Rows that are too long are skipped as they come: the engine cannot be interrupted. */
export const withLink = <Result>(engine: Engine, work: (link: Link) => Promise<Result>): Promise<Result> =>
  engine._runExclusiveTransaction(() =>
    work({
      exchange: (messages, onData) =>
        engine._runExclusiveQuery(() =>
          engine.execProtocolRawStream(messages, { syncToFs: false, onRawData: (bytes) => void onData(bytes) }),
        ),
    }),
  );
