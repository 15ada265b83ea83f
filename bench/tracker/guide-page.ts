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
description: Size, time and delivery of this tracker beside others, as the bench measured them.
label: Trackers compared
order: 4.8
---

Measured on ${day} in Chromium ${browser} by \`npm run bench:tracker -- --save\`, which writes this page. Every tracker is installed from npm, bundled with all that the task needs, and run as it comes, in the same browser and against the same collector.

## What arrives

Each cell: of ${events} different events, how many the collector has in the end; after a slash, how many copies it received in all. The last two columns ask whether a page view is told when a page returns from the back-forward cache, and whether one is told for a prerendered page that nobody sees.

${table(['Tracker', ...columns], faults)}

Our own tests run further faults, in which every event arrives too: a killed tab, two tabs, full and refused storage, a slow network left behind, answers 413, 429 and 400 for one event, malformed answers, redirects, and ten thousand events made offline.

## What it costs

Bytes of the minified bundle; the median time of a call on the main thread; and the processor time that the main thread spends on an event until it is delivered, kept on disk where the tracker does that. The bench's own clock and pauses are taken off.

${table(['Tracker', 'gzip', 'brotli', 'a call', 'all in'], sizes)}
`;
}

/** Writes the page into the reference content. */
export function writeGuidePage(...page: Parameters<typeof guidePage>): void {
  const file = 'content/en/guide/tracker-bench.md';
  writeFileSync(resolve(import.meta.dirname, '../..', file), guidePage(...page));
  console.log(`Written to ${file}`);
}
