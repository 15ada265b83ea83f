// `npm run bench:tracker [-- --save] [--only Shiplog,Umami]`: our tracker beside its peers: bytes, time on the main thread, and the fault matrix.
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { findChromium, flags, provideChromium } from '../tests/browser/chromium.ts';
import { save } from './results.ts';
import { type Bundle, bundle } from './tracker/bundle.ts';
import { type Cell, columns, EVENTS } from './tracker/columns.ts';
import { writeGuidePage } from './tracker/guide-page.ts';
import { installPeers } from './tracker/install.ts';
import { ours } from './tracker/ours.ts';
import { peers, type Subject } from './tracker/peers.ts';
import { type Speed, speed } from './tracker/speed.ts';
import { type Stage, startStage } from './tracker/stage.ts';

const { values } = parseArgs({ options: { save: { type: 'boolean', default: false }, only: { type: 'string' } } });
const wanted = values.only?.split(',');
const subjects = [ours, ...peers].filter(({ name }) => wanted?.includes(name) ?? true);

interface Row {
  name: string;
  version: string | undefined;
  bytes: Bundle['bytes'];
  speed: Speed;
  /** By the column's name. */
  matrix: Record<string, Cell>;
}

async function on<Result>(browser: Browser, subject: Subject, code: string, work: (stage: Stage) => Promise<Result>): Promise<Result> {
  const stage = await startStage(browser, subject, code);
  try {
    return await work(stage);
  } finally {
    await stage.close();
  }
}

const kilobytes = ({ min, gzip, brotli }: Bundle['bytes']): string =>
  [min, gzip, brotli].map((bytes) => (bytes / 1000).toFixed(1).padStart(7)).join('');

const timed = ({ callMicros, deliveredMicros, delivered }: Speed): string =>
  `${callMicros.toFixed(0).padStart(6)} µs a call ${deliveredMicros.toFixed(0).padStart(6)} µs all in  ${delivered} delivered`;

const folder = installPeers();
const browser = await chromium.launch({
  // A Chromium without windows has no back-forward cache.
  executablePath: (findChromium({ shell: false }) ?? provideChromium()).path,
  args: [...flags, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  ignoreDefaultArgs: ['--disable-back-forward-cache'],
});
try {
  console.log(`Chromium ${browser.version()}; ${EVENTS} events a cell; kB min, gzip, brotli`);
  const rows: (Row & { code: string })[] = [];
  // One after the other: they would take the processor from each other.
  for (const subject of subjects) {
    const { code, bytes } = await bundle(subject, folder);
    const time = await on(browser, subject, code, speed);
    console.log(`${subject.name.padEnd(10)} ${kilobytes(bytes)}  ${timed(time)}`);
    rows.push({ name: subject.name, version: subject.version, bytes, speed: time, matrix: {}, code });
  }
  // Waiting costs no processor: all at once, each with a separate browser profile and collector.
  for (const column of columns) {
    const cells = await Promise.all(subjects.map((subject, at) => on(browser, subject, rows[at]?.code ?? '', column.run)));
    for (const [at, cell] of cells.entries()) Object.assign(rows[at]?.matrix ?? {}, { [column.name]: cell });
    console.log(`${column.name.padEnd(26)} ${subjects.map(({ name }, at) => `${name} ${cells[at]}`).join(' · ')}`);
  }
  const trackers = rows.map(({ code: _, ...row }) => row);
  if (values.save) {
    save('tracker', { browser: browser.version(), events: EVENTS, columns: columns.map(({ name }) => name), trackers });
    writeGuidePage(trackers, new Date().toISOString().slice(0, 10), browser.version(), EVENTS);
  }
} finally {
  await browser.close();
}
