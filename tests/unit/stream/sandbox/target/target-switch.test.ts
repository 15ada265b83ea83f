import { expect, test, vi } from 'vitest';
import type { Notice } from '../../../../../src/stream/pipeline/index.ts';
import type { Sandbox } from '../../../../../src/stream/runtimes/browser/client.ts';
import type { Offered } from '../../../../../src/stream/sandbox/target/target.ts';
import { createTargetSwitch } from '../../../../../src/stream/sandbox/target/target-switch.ts';

const COMPUTER = 'http://127.0.0.1:9090';

/** A sandbox that resolves with "page", and the switch over it. */
function switching(offered: Offered = { computer: COMPUTER }) {
  const page = async () => 'page';
  const transports: unknown[] = [];
  const notices: Notice[] = [];
  const names = ['post', 'load', 'replay', 'report', 'counters', 'rejected', 'query', 'download', 'write', 'stop'] as const;
  const sandbox = {
    ...Object.fromEntries(names.map((name) => [name, page])),
    sendBy: (transport: unknown) => transports.push(transport),
  } as unknown as Sandbox;
  const created = createTargetSwitch({ sandbox, offered, prefix: 'test', onNotices: (news) => notices.push(...news) });
  return { ...created, transports, notices };
}

/** A collector that answers these statuses of an event, one after the other; the last one from then on. */
function collector(...fates: Notice['fate'][][]) {
  const requests: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    const { pathname, searchParams } = new URL(address);
    requests.push(pathname);
    if (pathname !== '/status') return Response.json({ received: 3 });
    const known = fates.length > 1 ? fates.shift() : fates[0];
    return Response.json({ events: (searchParams.get('ids') ?? '').split(',').map((eventId) => ({ eventId, fates: known ?? [] })) });
  });
  return requests;
}

test('the page is the first target: everything is read from it', async () => {
  const { sandbox, account } = switching();
  expect(await sandbox.counters()).toBe('page');
  expect(await sandbox.query('select 1')).toBe('page');
  expect(account()).toBeUndefined();
});

test('a local collector is written to and read over HTTP; what it cannot do is refused with a code', async () => {
  const requests = collector();
  const { sandbox, switchTo, transports } = switching();
  expect(await switchTo('computer')).toBe('computer');
  expect(await sandbox.counters()).toEqual({ received: 3 });
  expect(requests).toEqual(['/counters']);
  await expect(sandbox.download('select 1', 'csv')).rejects.toMatchObject({ code: 'elsewhere' });
  await expect(sandbox.replay({})).rejects.toMatchObject({ code: 'elsewhere' });
  expect(await sandbox.stop()).toBe('page');
  expect(transports).toEqual([expect.any(Function)]);
});

test('back in the page nothing is sent elsewhere', async () => {
  const requests = collector();
  const { sandbox, switchTo, transports } = switching();
  await switchTo('computer');
  await switchTo('embedded');
  expect(await sandbox.counters()).toBe('page');
  expect(requests).toEqual([]);
  expect(transports.at(-1)).toBeUndefined();
});

test('from AWS nothing can be read', async () => {
  const { sandbox, switchTo } = switching({});
  expect(await switchTo('aws')).toBe('aws');
  for (const read of [sandbox.counters, sandbox.report]) await expect(read()).rejects.toMatchObject({ code: 'elsewhere' });
});

test('of two switches at once the later one holds, however long the first takes', async () => {
  const { switchTo, transports } = switching();
  const [first, second] = await Promise.all([switchTo('aws'), switchTo('embedded')]);
  expect([first, second]).toEqual(['embedded', 'embedded']);
  expect(transports).toEqual([undefined]);
});

test('an accepted event is followed until it is loaded, then the collector is left alone', async () => {
  vi.useFakeTimers();
  const requests = collector([], ['stored'], ['stored', 'loaded']);
  const { switchTo, accepted, notices } = switching();
  await switchTo('computer');
  accepted('a');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(notices).toEqual([
    { fate: 'stored', eventIds: ['a'] },
    { fate: 'loaded', eventIds: ['a'] },
  ]);
  expect(requests).toEqual(['/status', '/status', '/status']);
});

test('an event that the page accepted is not looked for elsewhere', async () => {
  vi.useFakeTimers();
  const requests = collector(['loaded']);
  const { switchTo, accepted, notices } = switching();
  accepted('a');
  await switchTo('computer');
  await vi.advanceTimersByTimeAsync(60_000);
  expect([requests, notices]).toEqual([[], []]);
});

test('a collector that is away is asked again until it answers', async () => {
  vi.useFakeTimers();
  const { switchTo, accepted, notices } = switching();
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  await switchTo('computer');
  accepted('a');
  await vi.advanceTimersByTimeAsync(5_000);
  expect(notices).toEqual([]);
  collector(['loaded']);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(notices).toEqual([{ fate: 'loaded', eventIds: ['a'] }]);
});
