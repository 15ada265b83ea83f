import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { defaults } from '../../../infra/config.ts';
import { assumptions } from '../../../infra/costs/assumptions.ts';
import { type Price, prices } from '../../../infra/costs/prices.ts';
import { billOf, costTable, dollars, monthsOf, priceTable, rates, totalOf } from '../../../infra/costs.ts';

const small = { size: 'micro', storageGb: 20, loaded: true } as const;
const page = readFileSync(resolve(import.meta.dirname, '../../../content/en/guide/aws.md'), 'utf8');

test('without an event the bill is the database, the alarms and the schedule', () => {
  const idle = billOf(0, small);
  expect(idle.collector).toBe(0);
  expect(idle.lake).toBe(0);
  expect(idle.warehouse).toBeCloseTo(730 * 0.016 + 20 * 0.115 + 0.4, 6);
  expect(totalOf(idle)).toBeLessThan(17);
});

test('a post is billed by Firehose in steps of 5 KB', () => {
  const events = 1e6 / assumptions.secondsAMonth;
  const posts = 1e6 / assumptions.eventsAPost;
  const gigabytes = (posts * 10) / 1e6;
  const objects = (assumptions.partitionObjectsAnHour * 730) / 1_000;
  const keys = (1e6 / assumptions.eventsAJqHour) * prices.jq.usd;
  expect(assumptions.eventsAPost * assumptions.eventKb).toBe(6);
  expect(billOf(events, small).stream).toBeCloseTo(gigabytes * 0.047 + 1.2 * 0.02 + objects * 0.005 + keys, 6);
});

test('a hundred times the events costs less than a hundred times as much', () => {
  const [one, hundred] = [totalOf(billOf(1, small)), totalOf(billOf(100, small))];
  expect(hundred).toBeGreaterThan(one);
  expect(hundred).toBeLessThan(100 * one);
});

test('without loads there is no cost of loading', () => {
  expect(billOf(10_000, { ...small, loaded: false }).load).toBe(0);
});

test('the estimate is of the default deployment', () => {
  expect(rates.get(1)).toMatchObject({ size: defaults.warehouse.size.replace('t4g.', ''), storageGb: defaults.warehouse.storageGb });
  expect(assumptions.loadsAnHour * Number(defaults.loadEveryMinutes)).toBe(60);
});

test('every price has its source: a page of AWS', () => {
  for (const { url, usd } of Object.values<Price>(prices)) {
    expect(url).toMatch(/^https:\/\/aws\.amazon\.com\/[a-z0-9/-]+\/pricing\/$/);
    expect(usd).toBeGreaterThan(0);
  }
});

test('amounts are rounded to what is known', () => {
  expect([0, 0.4567, 17.6, 1_234, 15_678].map(dollars)).toEqual(['0', '0.46', '18', '1,230', '15,700']);
});

test('the guide says what the function says; `node infra/costs.ts` prints it', () => {
  expect(page).toContain(costTable());
  expect(page).toContain(priceTable());
});

test('the guide says how long a warehouse lasts', () => {
  const [one, hundred] = [1, 100].map((rate) => Math.floor(monthsOf(rate, rates.get(rate) ?? small)));
  expect(page).toContain(`20 GB store ${one} months at 1 event per second; 400 GB store ${hundred} months at 100`);
});

test('the guide links only to AWS’s pricing pages', () => {
  const outside = [...page.matchAll(/\]\((https?:[^)]+)\)/g)].map(([, url]) => url);
  expect(outside.every((url) => Object.values<Price>(prices).some((price) => price.url === url))).toBe(true);
});

test('the guide explains every option', () => {
  for (const option of [
    ...Object.keys(defaults),
    ...Object.keys(defaults.warehouse).map((key) => `warehouse.${key}`),
    'alarmEmail',
    'domain',
  ]) {
    if (option !== 'warehouse') expect(page).toContain(`| \`${option}\` |`);
  }
});
