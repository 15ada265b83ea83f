// The receiving half of the pipeline: all that a host needs which only receives, without a database.
import type { Ports } from './ports.ts';
import type { Answered } from './receive/answer.ts';
import type { Unpack } from './receive/codings.ts';
import { receive } from './receive/receive.ts';
import { type IngestRequest, type IntakeLimits, intakeLimits } from './receive/request.ts';
import type { Notice } from './stages.ts';
import { createStore } from './store/store.ts';

export interface CollectorOptions {
  limits?: Partial<IntakeLimits>;
  /** Decompresses bodies. Without it, compressed ones are refused. */
  unpack?: Unpack;
  /** Called with what happens to each event. It must not throw. */
  notice?: (notice: Notice) => void;
}

/** Validates and stores the events of one request and returns the result of each. Never rejects. */
export type Collector = (request: IngestRequest) => Promise<Answered>;

/** A collector with its two logs. */
export function createCollector(
  { raw, rejected, clock, ids }: Omit<Ports, 'warehouse'>,
  { limits, unpack, notice = () => {} }: CollectorOptions = {},
): Collector {
  const intake = {
    clock,
    ids,
    notice,
    unpack,
    raw: createStore('events', { log: raw, clock, ids }),
    rejected: createStore('rejected', { log: rejected, clock, ids }),
    limits: { ...intakeLimits, ...limits },
  };
  return (request) => receive(request, intake);
}
