import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoReport } from '../../../src/integrations/demo-report.ts';
import { type DemoReport, makeDemoReport } from '../../../src/integrations/make-demo-report.ts';
import { warehouseMigrations } from '../../contract/migrations.ts';

const folder = mkdtempSync(join(tmpdir(), 'shiplog-demo-'));
const few = { seed: 3, sessions: 40, start: Date.UTC(2025, 10, 3), days: 14 };

let made: DemoReport;
beforeAll(async () => {
  made = await makeDemoReport(warehouseMigrations(), few);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('every generated session is in the report, and its caption says over which days', () => {
  const { report, sessions, from, to } = made;
  expect({ sessions, from, to }).toEqual({ sessions: 40, from: '2025-11-03', to: '2025-11-16' });
  expect(report.totals.sessions).toBe(40);
  expect(report.funnel[0]?.eventName).toBe('product_view');
  expect(report.funnel.map((step) => step.sessions)).toEqual(report.funnel.map((step) => step.sessions).toSorted((a, b) => b - a));
  expect(report.byDay.reduce((sum, { events }) => sum + events, 0)).toBe(report.totals.events);
});

test('the same visits make the same report', async () => {
  expect(await makeDemoReport(warehouseMigrations(), few)).toEqual(made);
});

test('a report is made once, and read from its file from then on', async () => {
  const first = await demoReport(folder);
  expect(first.took).toBeGreaterThan(0);
  expect(first.demo.report.totals.sessions).toBe(first.demo.sessions);
  expect(await demoReport(folder)).toEqual({ demo: first.demo });
  expect(readdirSync(folder)).toHaveLength(1);
});
