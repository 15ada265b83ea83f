// The function as CloudFront runs it: a script, without modules.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { expect, test } from 'vitest';

const code = readFileSync(resolve(import.meta.dirname, '../../../../infra/hosting/clean-urls.js'), 'utf8');
const context = createContext({});
runInContext(code, context);

const ask = (uri: string, querystring = {}): { uri?: string; statusCode?: number; headers?: { location: { value: string } } } =>
  runInContext(`handler(${JSON.stringify({ request: { uri, querystring } })})`, context);

test('a folder is its index.html', () => {
  expect(ask('/').uri).toBe('/index.html');
  expect(ask('/vi/worklog/week-08/').uri).toBe('/vi/worklog/week-08/index.html');
});

test('a file is itself', () => {
  expect(ask('/feed.xml').uri).toBe('/feed.xml');
  expect(ask('/_astro/page.D4f.js').uri).toBe('/_astro/page.D4f.js');
});

test('an address without a slash moves to the one with it', () => {
  expect(ask('/worklog/week-08')).toMatchObject({ statusCode: 308, headers: { location: { value: '/worklog/week-08/' } } });
});

test('the query string stays, and a number in a folder’s name is not an extension', () => {
  expect(ask('/search', { q: { value: 'dam%20phan' } }).headers?.location.value).toBe('/search/?q=dam%20phan');
  expect(ask('/1-worklog/1.8-week8').headers?.location.value).toBe('/1-worklog/1.8-week8/');
});

test('no address leads to another host', () => {
  expect(ask('//evil.example/x').headers?.location.value).toBe('/evil.example/x/');
  expect(ask('/\\evil.example/x').headers?.location.value).toBe('/evil.example/x/');
});

test("it is below CloudFront's limit of 10 kB", () => {
  expect(code.length).toBeLessThan(10_240);
});
