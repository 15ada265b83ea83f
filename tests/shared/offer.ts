// Asks the run for what its files share. Outside Vitest (Playwright, benches) nothing is shared, and each starts its own.

export type Offer = 'postgres' | 'moto' | 'functions' | 'sandbox';

/** The variable that holds the address of setup.ts. */
export const ADDRESS = 'SHIPLOG_TEST_SHARED';

/** Servers have state: only files of one worker, which run one after the other, share one. */
const perWorker: readonly Offer[] = ['postgres', 'moto'];

/** What is offered under this name, started now if it is the first request; `undefined` outside a run that shares. */
export async function shared<Value>(name: Offer): Promise<Value | undefined> {
  const origin = process.env[ADDRESS];
  if (!origin) return undefined;
  const response = await fetch(`${origin}/${name}${perWorker.includes(name) ? `/${process.env['VITEST_POOL_ID']}` : ''}`);
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return JSON.parse(text) as Value;
}
