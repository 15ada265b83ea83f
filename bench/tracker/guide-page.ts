// The page of the guide that the bench writes: what was measured, as tables, with date and versions.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Cell } from './columns.ts';
import type { Speed } from './speed.ts';

/** What the bench found of one tracker. */
export interface Measured {
  name: string;
  version: string | undefined;
  bytes: { gzip: number; brotli: number };
  speed: Speed;
  /** By the column's name. */
  matrix: Readonly<Record<string, Cell>>;
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const titled = ({ name, version }: Measured): string => (version === undefined ? name : `${name} ${version}`);

/** The page as Markdown. `day` is an ISO day, `events` how many a cell of the matrix counts. */
export function guidePage(trackers: readonly Measured[], day: string, browser: string, events: number): string {
  const columns = Object.keys(trackers[0]?.matrix ?? {});
  const sizes = trackers.map((one) => [
    titled(one),
    kilobytes(one.bytes.gzip),
    kilobytes(one.bytes.brotli),
    `${one.speed.callMicros.toFixed(0)} µs`,
    `${one.speed.deliveredMicros.toFixed(0)} µs`,
  ]);
  const faults = trackers.map((one) => [one.name, ...columns.map((column) => one.matrix[column] ?? 'not measured')]);
  return `---
title: Trackers under faults
description: Size, speed and delivery of this tracker and others, measured under the same faults.
label: Trackers compared
order: 4.8
---

Measured on ${day} in Chromium ${browser} by \`npm run bench:tracker -- --save\`, which generates this page. Each tracker is installed from npm, bundled with everything that the test needs, and run with its default settings in the same browser and against the same collector.

## Delivery

Each cell: how many of ${events} different events the collector received; after the slash, the total number of copies. The last two columns: whether a page view is recorded when a page returns from the back-forward cache, and for a prerendered page that is never shown.

${table(['Tracker', ...columns], faults)}

Shiplog's tests cover further faults in which every event must arrive: a killed tab, two tabs, full or denied storage, leaving a page on a slow network, responses 413, 429 and 400 for one event, malformed responses, redirects, and 10,000 events recorded offline.

## Size and speed

Size of the minified bundle; median time per call on the main thread; and total main-thread CPU time per event until delivery, including storage where the tracker has it. The overhead of the benchmark is subtracted.

${table(['Tracker', 'gzip', 'brotli', 'per call', 'total per event'], sizes)}
`;
}

/** Writes the page into the reference content. */
export function writeGuidePage(...page: Parameters<typeof guidePage>): void {
  const file = 'content/en/guide/tracker-bench.md';
  writeFileSync(resolve(import.meta.dirname, '../..', file), guidePage(...page));
  console.log(`Written to ${file}`);
}
