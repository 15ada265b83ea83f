// The client in a browser: what Node's fetch does not have, which is CORS with its preflight, headers that are not exposed, and redirects that hide.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ConnectionOptions } from '../../../../src/write/publish/connection.ts';
import type { FileChange, Outcome, Route } from '../../../../src/write/publish/outcome.ts';
import { flags, provideChromium } from '../../../browser/chromium.ts';
import { refusals } from '../../../stand-ins/github/answers.ts';
import { type StandIn, TOKEN } from '../../../stand-ins/github/server.ts';
import { MESSAGE, startReport, WEEK } from './report.ts';

const source = resolve(import.meta.dirname, '../../../../src/write/publish');

const entry = `
  import { commitFiles } from '${source}/commit-files.ts';
  import { connect } from '${source}/connection.ts';
  import { keptToken } from '${source}/token.ts';
  globalThis.publish = (options, changes, message, route) => commitFiles(connect({ ...options, wait: async () => {} }), changes, message, route);
  globalThis.keptToken = keptToken;
`;

interface InPage {
  publish(options: Omit<ConnectionOptions, 'wait'>, changes: FileChange[], message: string, route: Route): Promise<Outcome>;
  keptToken(url: string): { keep(token: string, place: 'tab' | 'browser'): void; read(): string | undefined };
}

let server: Server;
let browser: Browser;
let address: string;
let script: string;
let allowed = '';

beforeAll(async () => {
  const stdin = { contents: entry, resolveDir: source, loader: 'ts' as const };
  const { outputFiles } = await build({ stdin, bundle: true, write: false, format: 'iife' });
  script = outputFiles[0]?.text ?? '';
  server = createServer((request, response) => {
    if (request.url === '/publish.js') {
      response.setHeader('content-type', 'text/javascript').end(script);
      return;
    }
    const policy = `default-src 'none'; script-src 'self'; connect-src 'self' ${allowed}`;
    response.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': policy });
    response.end('<!doctype html><title>Write</title><script src="/publish.js"></script>');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  address = `http://localhost:${(server.address() as AddressInfo).port}/`;
  browser = await chromium.launch({ executablePath: provideChromium().path, args: [...flags] });
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

async function open(standIn: StandIn): Promise<Page> {
  allowed = standIn.url;
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

const publish = (page: Page, standIn: StandIn, route: Route = 'branch'): Promise<Outcome> =>
  page.evaluate(([options, changes, message, how]) => (globalThis as unknown as InPage).publish(options, changes, message, how), [
    { url: 'https://github.com/team/report', branch: 'main', token: TOKEN, api: standIn.url },
    [{ path: WEEK, content: 'week: 8\ntitle: Trên điện thoại\n', base: standIn.repository.blob(WEEK) }],
    MESSAGE,
    route,
  ] as const satisfies readonly [Omit<ConnectionOptions, 'wait'>, FileChange[], string, Route]) as Promise<Outcome>;

describe('a page of another origin', () => {
  it.each<Route>(['branch', 'pull-request'])('publishes by %s within what GitHub’s preflight allows', async (route) => {
    const standIn = await startReport();
    const page = await open(standIn);
    expect(await publish(page, standIn, route)).toMatchObject({ kind: route === 'branch' ? 'committed' : 'pull-request' });
    const branch = route === 'branch' ? 'main' : standIn.repository.pulls[0]?.head;
    expect(standIn.repository.text(WEEK, branch)).toBe('week: 8\ntitle: Trên điện thoại\n');
    expect(standIn.requests.every(({ headers }) => headers['referer'] === undefined && headers['cookie'] === undefined)).toBe(true);
    await page.context().close();
  });

  it('reads why it is refused from what GitHub exposes', async () => {
    const standIn = await startReport();
    const page = await open(standIn);
    const refused = async (fault: Parameters<StandIn['fault']>[1]) => {
      standIn.fault(/^POST/, fault);
      return publish(page, standIn);
    };
    expect(await refused(refusals.noRight('contents=write'))).toMatchObject({ reason: 'permission', permission: 'contents' });
    expect(await refused(refusals.secondaryLimit(30))).toMatchObject({ reason: 'slow-down', seconds: 30 });
    expect(await refused(refusals.rateLimit(1_780_003_600))).toMatchObject({ reason: 'rate-limit', until: 1_780_003_600_000 });
    expect(await refused(refusals.singleSignOn)).toMatchObject({ reason: 'sso', url: expect.stringContaining('https://github.com/orgs/') });
    expect(await refused({ status: 307, headers: { location: 'https://evil.example/' } })).toMatchObject({ reason: 'moved' });
    await page.context().close();
  });

  it.each([
    ['branch', /^PATCH/, 'committed'],
    ['pull-request', /^POST .git.refs/, 'pull-request'],
    ['pull-request', /^POST .pulls/, 'pull-request'],
  ] as const)('publishes once by %s although the browser repeats %s, whose answer was lost', async (route, matches, kind) => {
    const standIn = await startReport();
    const page = await open(standIn);
    standIn.fault(matches, 'unanswered');
    expect(await publish(page, standIn, route)).toMatchObject({ kind });
    expect([standIn.repository.log().length, standIn.repository.pulls.length]).toEqual(route === 'branch' ? [2, 0] : [1, 1]);
    await page.context().close();
  });

  it('reads a broken connection as one, and publishes once it is whole again', async () => {
    const standIn = await startReport();
    const page = await open(standIn);
    // The browser itself tries a second time.
    standIn.fault(/^POST/, 'lost', 2);
    expect(await publish(page, standIn)).toMatchObject({ reason: 'unreachable', published: 'nothing' });
    expect(await publish(page, standIn)).toMatchObject({ kind: 'committed' });
    await page.context().close();
  });

  it('knows that the device is offline', async () => {
    const standIn = await startReport();
    const page = await open(standIn);
    await page.context().setOffline(true);
    expect(await publish(page, standIn)).toMatchObject({ reason: 'offline' });
    await page.context().close();
  });

  it('sends the token nowhere else: the policy of the page forbids it', async () => {
    const standIn = await startReport();
    const other = await startReport();
    const page = await open(standIn);
    expect(await publish(page, other)).toMatchObject({ reason: 'unreachable' });
    expect(other.requests).toEqual([]);
    await page.context().close();
  });
});

it('a token is kept for the tab alone, unless the browser is to keep it', async () => {
  const standIn = await startReport();
  const page = await open(standIn);
  const url = 'https://github.com/team/report';
  const keep = (place: 'tab' | 'browser') =>
    page.evaluate(([at, token, where]) => (globalThis as unknown as InPage).keptToken(at).keep(token, where), [url, TOKEN, place] as const);
  const inNewTab = async () => {
    const tab = await page.context().newPage();
    await tab.goto(address);
    const read = await tab.evaluate((at) => (globalThis as unknown as InPage).keptToken(at).read() ?? 'none', url);
    await tab.close();
    return read;
  };
  await keep('tab');
  expect(await inNewTab()).toBe('none');
  await keep('browser');
  expect(await inNewTab()).toBe(TOKEN);
  await page.context().close();
});
