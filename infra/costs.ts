// What a month costs at a rate of events. Pure: prices and assumptions in, a bill out. Run it to print the tables of the guide.
import { assumptions as a } from './costs/assumptions.ts';
import { type Price, prices } from './costs/prices.ts';

/** US dollars a month, by what they pay for. */
export interface Bill {
  collector: number;
  stream: number;
  storage: number;
  load: number;
  warehouse: number;
  lake: number;
  watch: number;
}

/** The warehouse that a rate is given here. */
export interface Sizing {
  size: 'micro' | 'medium';
  storageGb: number;
  /** False where the rate is beyond it and Athena alone is asked (`loadEveryMinutes: 'never'`). */
  loaded: boolean;
}

/** The events a second of the guide's table, and the warehouse that each gets. */
export const rates: ReadonlyMap<number, Sizing> = new Map([
  [1, { size: 'micro', storageGb: 20, loaded: true }],
  [100, { size: 'medium', storageGb: 400, loaded: true }],
  [10_000, { size: 'micro', storageGb: 20, loaded: false }],
]);

const KB_A_GB = 1_000_000;
const HOURS = a.secondsAMonth / 3_600;
/** Firehose bills a record in steps of so many kB. */
const STEP_KB = 5;

const tiered = (amount: number, first: number, price: number, beyond: number): number =>
  Math.min(amount, first) * price + Math.max(0, amount - first) * beyond;

/** GB that Firehose bills: a post is one record, rounded up. */
const billedGb = (posts: number): number => (posts * Math.ceil((a.eventsAPost * a.eventKb) / STEP_KB) * STEP_KB) / KB_A_GB;

function collector(posts: number): number {
  const computing = ((posts * a.receiveMs) / 1_000) * a.receiveGb * prices.compute.usd;
  const answers = ((posts * a.answerKb) / KB_A_GB) * prices.out.usd;
  const requests = tiered(posts / 1e6, 300, prices.request.usd, prices.moreRequests.usd);
  return requests + (posts / 1e6) * prices.call.usd + computing + answers + ((posts * a.logLineKb) / KB_A_GB) * prices.logs.usd;
}

function stream(events: number, posts: number, gb: number): number {
  const objects = (a.partitionObjectsAnHour * HOURS) / 1_000;
  return (
    billedGb(posts) * (prices.ingest.usd + prices.convert.usd) +
    gb * prices.partition.usd +
    objects * prices.partitionObject.usd +
    (events / a.eventsAJqHour) * prices.jq.usd
  );
}

function storage(gb: number): number {
  const kept = gb * (a.gzipShare + a.parquetShare) * a.monthsKept;
  const rawObjects = Math.max(HOURS * 60, (gb * 1_000) / a.rawObjectMb);
  const written = (rawObjects + a.partitionObjectsAnHour * HOURS) / 1_000;
  return tiered(kept, 50_000, prices.store.usd, prices.storeMore.usd) + written * prices.put.usd + (rawObjects / 1_000) * prices.get.usd;
}

const load = (events: number): number => (events / a.loadedASecond + a.loadsAnHour * HOURS * a.loadStart) * a.loadGb * prices.compute.usd;

const lake = (gb: number): number => {
  const aDay = (gb * a.parquetShare * 24) / HOURS;
  return ((aDay * a.reportDays * a.readsALook * a.looksADay * (HOURS / 24)) / 1_000) * prices.scan.usd;
};

/** The bill of a month with so many events a second, day and night. */
export function billOf(eventsASecond: number, { size, storageGb, loaded }: Sizing): Bill {
  const events = eventsASecond * a.secondsAMonth;
  const posts = events / a.eventsAPost;
  const gb = (events * a.eventKb) / KB_A_GB;
  return {
    collector: collector(posts),
    stream: stream(events, posts, gb),
    storage: storage(gb),
    load: loaded ? load(events) : 0,
    warehouse: HOURS * prices[size].usd + storageGb * prices.disk.usd + prices.secret.usd,
    lake: lake(gb),
    watch: a.alarms * prices.alarm.usd,
  };
}

export const totalOf = (bill: Bill): number => Object.values(bill).reduce((sum, part) => sum + part, 0);

/** Months until the warehouse's storage is full of events. */
export const monthsOf = (eventsASecond: number, { storageGb }: Pick<Sizing, 'storageGb'>): number =>
  storageGb / ((eventsASecond * a.secondsAMonth * a.rowKb) / KB_A_GB);

const labels: Readonly<Record<keyof Bill, string>> = {
  collector: 'Collector: API Gateway, Lambda, logs',
  stream: 'Firehose: raw JSON and Parquet',
  storage: 'S3, one year of events',
  load: 'Load: Lambda',
  warehouse: 'Warehouse: RDS PostgreSQL',
  lake: 'Athena, one seven-day report a day',
  watch: 'Alarms',
};

/** `0.42`, `13`, `4,810`: as exact as it is true. */
export const dollars = (usd: number): string =>
  usd === 0 ? '0' : usd < 10 ? usd.toFixed(2) : Math.round(usd).toLocaleString('en-US', { maximumSignificantDigits: 3 });

const table = (head: readonly string[], align: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, align, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** The guide's table: a column a rate. */
export function costTable(): string {
  const bills = [...rates].map(([rate, sizing]) => billOf(rate, sizing));
  const row = (label: string, of: (bill: Bill) => number): string[] => [label, ...bills.map((bill) => dollars(of(bill)))];
  const parts = (Object.keys(labels) as (keyof Bill)[]).map((part) => row(labels[part], (bill) => bill[part]));
  const events = [...rates.keys()].map((rate) => `${rate.toLocaleString('en-US')} ${rate === 1 ? 'event' : 'events'} per second`);
  return table(['US dollars per month', ...events], ['---', ...bills.map(() => '---:')], [...parts, row('**Total**', totalOf)]);
}

/** The guide's table of prices, each with its source. */
export const priceTable = (): string =>
  table(
    ['Service', 'For', 'US dollars', 'Per', 'Price date'],
    ['---', '---', '---:', '---', '---'],
    Object.values<Price>(prices).map(({ service, what, usd, per, asOf, url }) => [
      `[${service}](${url})`,
      what,
      String(usd),
      per,
      asOf ?? 'assumed',
    ]),
  );

if (import.meta.main) console.log(`${costTable()}\n\n${priceTable()}`);
