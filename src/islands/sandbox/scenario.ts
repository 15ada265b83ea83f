// A setting of the sandbox as part of a link, to show somebody else what one sees: `?faults=offline,poison&slow=800&traffic=1000&seed=7`.
import type { Faults } from '../../runtimes/browser/client.ts';

export interface Scenario {
  faults: Partial<Faults>;
  traffic?: { events: number; seed: number };
  /** `manual`: nothing loads by itself. */
  load?: 'manual';
  /** The panel that is open. */
  show?: string;
}

const switches = ['offline', 'errors', 'duplicates', 'poison'] as const satisfies (keyof Faults)[];
const MOST = { slow: 10_000, skew: 86_400, events: 100_000, seed: 999_999 };

/** A whole number within its bounds; `undefined` for anything else. */
function number(text: string | null, least: number, most: number): number | undefined {
  if (text === null || !/^-?\d{1,9}$/.test(text)) return undefined;
  return Math.min(Math.max(Number(text), least), most);
}

/** What a link asks for. Whatever it says that is not known is left out, whatever is too large is cut. */
export function readScenario(search: string): Scenario {
  const query = new URLSearchParams(search);
  const named = new Set((query.get('faults') ?? '').split(','));
  const faults: Partial<Faults> = {};
  for (const name of switches) if (named.has(name)) faults[name] = true;
  const slow = number(query.get('slow'), 0, MOST.slow);
  const skew = number(query.get('skew'), -MOST.skew, MOST.skew);
  const events = number(query.get('traffic'), 1, MOST.events);
  const show = query.get('show');
  return {
    faults: { ...faults, ...(slow && { slow }), ...(skew && { skew }) },
    ...(events && { traffic: { events, seed: number(query.get('seed'), 0, MOST.seed) ?? 1 } }),
    ...(query.get('load') === 'manual' && { load: 'manual' as const }),
    ...(show && /^[a-z]{1,20}$/.test(show) && { show }),
  };
}

/** The same as the query of a link; empty when all is as usual. */
export function writeScenario({ faults, traffic, load, show }: Scenario): string {
  const query = new URLSearchParams();
  const on = switches.filter((name) => faults[name]);
  if (on.length > 0) query.set('faults', on.join(','));
  if (faults.slow) query.set('slow', `${faults.slow}`);
  if (faults.skew) query.set('skew', `${faults.skew}`);
  if (traffic) {
    query.set('traffic', `${traffic.events}`);
    query.set('seed', `${traffic.seed}`);
  }
  if (load) query.set('load', load);
  if (show) query.set('show', show);
  // A comma may stand in a query as it is, and reads better.
  return query.toString().replaceAll('%2C', ',');
}
