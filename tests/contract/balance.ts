// The two sums that hold at every moment.
import { expect } from 'vitest';
import type { Counters } from '../../src/stream/pipeline/index.ts';
import type { RuntimeUnderTest } from './runtime.ts';

/** The counters, after they were seen to balance and to agree with what the warehouse holds. */
export async function balanced(runtime: RuntimeUnderTest): Promise<Counters> {
  const counters = await runtime.counters();
  expect(counters.received, JSON.stringify(counters)).toBe(counters.stored + counters.rejected);
  expect(counters.stored, JSON.stringify(counters)).toBe(counters.loaded + counters.duplicate + counters.quarantined + counters.waiting);
  expect(Math.min(...Object.values(counters)), JSON.stringify(counters)).toBeGreaterThanOrEqual(0);
  const [held] = await runtime.query(
    `select (select count(*)::int from fact_events) as events, (select coalesce(sum(events), 0)::int from quarantined_events) as quarantined,
      (select coalesce(sum(events), 0)::int from fact_sessions) as in_sessions`,
  );
  expect(held).toEqual({ events: counters.loaded, quarantined: counters.quarantined, in_sessions: counters.loaded });
  return counters;
}
