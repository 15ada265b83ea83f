import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { blobOf } from '../../../../src/integrations/write/content-folder.ts';
import { devEndpoint } from '../../../../src/integrations/write/dev-endpoint.ts';
import { whyUntrusted } from '../../../../src/integrations/write/trusted-request.ts';
import { type DevServer, readInDev, saveInDev } from '../../../../src/write/publish/save-in-dev.ts';

const TOKEN = 'the token of this start';
const WEEK = 'en/worklog/week-08.md';
const TEXT = '\uFEFFweek: 8\r\n';

type Headers = Record<string, string>;

/** A content root with one week, and a server whose other addresses answer 418. */
async function startServer() {
  const folder = mkdtempSync(join(tmpdir(), 'write-'));
  const root = join(folder, 'content');
  mkdirSync(join(root, 'en/worklog'), { recursive: true });
  writeFileSync(join(root, WEEK), TEXT);
  writeFileSync(join(folder, 'secret.md'), 'secret');
  const endpoint = devEndpoint({ root, languages: ['en', 'vi'], base: '/report/', token: TOKEN });
  const server = createServer((from, to) => void endpoint(from, to, () => to.writeHead(418).end()));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    rmSync(folder, { recursive: true });
  });
  const { port } = server.address() as AddressInfo;
  const host = `localhost:${port}`;
  /** What the editor's page sends; `undefined` leaves a header out. */
  const own = {
    host,
    origin: `http://${host}`,
    'sec-fetch-site': 'same-origin',
    'content-type': 'application/json',
    'x-shiplog-token': TOKEN,
  };

  const send = (method: string, path: string, headers: Partial<Headers> = {}, body = ''): Promise<{ status: number; body: string }> =>
    new Promise((resolve, reject) => {
      const all = Object.entries({ ...own, ...headers }).filter((entry): entry is [string, string] => entry[1] !== undefined);
      const sent = request({ host: '127.0.0.1', port, method, path, headers: Object.fromEntries(all) }, (answer) => {
        let text = '';
        answer.on('data', (chunk) => {
          text += String(chunk);
        });
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: text }));
      });
      sent.on('error', reject);
      sent.end(body);
    });

  // In a page, fetch adds the origin.
  const { fetch } = globalThis;
  const inPage = (token = TOKEN): DevServer => {
    vi.stubGlobal('fetch', (address: string, init: RequestInit) =>
      fetch(`http://localhost:${port}${address}`, { ...init, headers: { ...(init.headers as Headers), origin: own.origin } }),
    );
    onTestFinished(() => void vi.unstubAllGlobals());
    return { save: '/report/write/save.json', source: '/report/write/source.json', token };
  };
  const text = (path: string) => readFileSync(join(root, path), 'utf8');
  return {
    root,
    folder,
    send,
    inPage,
    text,
    save: (files: object[], headers?: Partial<Headers>) => send('POST', '/report/write/save.json', headers, JSON.stringify({ files })),
  };
}

const base = blobOf(Buffer.from(TEXT));
const edit = { path: WEEK, text: 'week: 8\ntitle: Đã sửa\n', base };

describe('the editor in dev', () => {
  it('saves a week and a picture, and reads the week as it is', async () => {
    const { inPage, text, root } = await startServer();
    const server = inPage();
    const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => at % 256);
    const read = await readInDev(server, WEEK);
    expect(read).toEqual({ kind: 'file', text: TEXT, blob: base });
    const outcome = await saveInDev(server, [
      { path: WEEK, content: edit.text, base },
      { path: 'en/worklog/images/bảng.webp', content: bytes },
    ]);
    expect(outcome).toEqual({
      kind: 'saved',
      blobs: { [WEEK]: blobOf(Buffer.from(edit.text)), 'en/worklog/images/bảng.webp': blobOf(bytes) },
    });
    expect(text(WEEK)).toBe(edit.text);
    expect(new Uint8Array(readFileSync(join(root, 'en/worklog/images/bảng.webp')))).toEqual(bytes);
    expect(readdirSync(join(root, 'en/worklog'))).toEqual(['images', 'week-08.md']);
    expect(await readInDev(server, 'en/worklog/week-09.md')).toEqual({ kind: 'missing' });
  });

  it('overwrites no version that it has not seen, and then writes nothing', async () => {
    const { inPage, text, root } = await startServer();
    writeFileSync(join(root, WEEK), 'theirs\n');
    const outcome = await saveInDev(inPage(), [
      { path: 'en/worklog/week-09.md', content: 'week: 9\n' },
      { path: WEEK, content: edit.text, base },
    ]);
    expect(outcome).toEqual({
      kind: 'stale',
      files: [{ path: WEEK, theirs: { text: 'theirs\n', blob: blobOf(Buffer.from('theirs\n')) } }],
    });
    expect([text(WEEK), readdirSync(join(root, 'en/worklog'))]).toEqual(['theirs\n', ['week-08.md']]);
  });

  it('is stale too if the new file exists, or the edited one is gone', async () => {
    const { inPage, root } = await startServer();
    const server = inPage();
    expect(await saveInDev(server, [{ path: WEEK, content: 'week: 8\n' }])).toMatchObject({
      kind: 'stale',
      files: [{ theirs: { text: TEXT } }],
    });
    rmSync(join(root, WEEK));
    expect(await saveInDev(server, [{ path: WEEK, content: 'week: 8\n', base }])).toEqual({ kind: 'stale', files: [{ path: WEEK }] });
  });

  it('saves the same text twice without a conflict', async () => {
    const { inPage } = await startServer();
    const server = inPage();
    const change = [{ path: WEEK, content: edit.text, base }];
    expect(await saveInDev(server, change)).toEqual(await saveInDev(server, change));
  });

  it('says what is wrong: an old page, a path, a disk, a server that is gone', async () => {
    const { inPage, root } = await startServer();
    expect(await saveInDev(inPage('another'), [])).toMatchObject({ reason: 'restarted' });
    const server = inPage();
    expect(await saveInDev(server, [{ path: 'site.yaml', content: '' }])).toMatchObject({ reason: 'path', path: 'site.yaml' });
    expect(await readInDev(server, '../secret.md')).toMatchObject({ reason: 'path' });
    expect(await saveInDev(server, [])).toMatchObject({ reason: 'invalid', status: 400 });
    // A file where the folder of pictures should be.
    writeFileSync(join(root, 'images'), '');
    expect(await saveInDev(server, [{ path: 'images/a.webp', content: new Uint8Array([1]) }])).toMatchObject({ reason: 'path' });
    expect(await saveInDev({ ...server, save: '//' }, [])).toMatchObject({ reason: 'stopped' });
  });
});

describe('requests from elsewhere', () => {
  const foreign: [name: string, headers: Partial<Headers>, kind: string][] = [
    ['another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }, 'remote'],
    ['another site in a browser that does not say so', { origin: 'https://evil.example', 'sec-fetch-site': undefined }, 'remote'],
    ['another port of this computer', { origin: 'http://localhost:3000', 'sec-fetch-site': 'same-site' }, 'remote'],
    ['a sandboxed frame or a file', { origin: 'null' }, 'remote'],
    ['no origin', { origin: undefined }, 'remote'],
    ['a name that was pointed at this computer', { host: 'evil.example', origin: 'http://evil.example' }, 'remote'],
    ['a name that starts like this computer', { host: 'localhost.evil.example', origin: 'http://localhost.evil.example' }, 'remote'],
    ['an address of all networks', { host: '0.0.0.0:4321', origin: 'http://0.0.0.0:4321' }, 'remote'],
    ['a wrong token', { 'x-shiplog-token': 'wrong' }, 'restarted'],
    ['no token', { 'x-shiplog-token': undefined }, 'restarted'],
  ];

  it.each(foreign)('%s: nothing is written', async (_name, headers, kind) => {
    const { save, send, text } = await startServer();
    expect(await save([edit], headers)).toEqual({ status: 403, body: JSON.stringify({ kind }) });
    expect(text(WEEK)).toBe(TEXT);
    if ('origin' in headers && headers.origin === undefined) return;
    expect((await send('GET', `/report/write/source.json?file=${WEEK}`, headers)).status).toBe(403);
  });

  it.each([
    ['127.0.0.1', undefined],
    ['127.8.0.1', undefined],
    ['::1', undefined],
    ['::ffff:127.0.0.1', undefined],
    ['192.168.1.7', 'remote'],
    ['::ffff:10.0.0.2', 'remote'],
    ['fe80::1', 'remote'],
    [undefined, 'remote'],
  ])('from %s: %s', (remoteAddress, why) => {
    const headers = { host: 'localhost:4321', origin: 'http://localhost:4321', 'x-shiplog-token': TOKEN };
    expect(whyUntrusted({ headers, remoteAddress, writes: true }, TOKEN)).toBe(why);
  });

  it('no form, no other method and no long body writes', async () => {
    const { save, send, text } = await startServer();
    expect((await save([edit], { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await send('GET', '/report/write/save.json')).status).toBe(405);
    expect((await send('POST', '/report/write/source.json')).status).toBe(405);
    expect((await send('POST', '/report/write/save.json', {}, '{')).status).toBe(400);
    expect((await save([{ ...edit, mode: '0777' }])).status).toBe(400);
    expect((await save([{ path: WEEK, text: 'a'.repeat(33 * 1024 * 1024), base }])).status).toBe(413);
    expect((await send('GET', '/report/write/')).status).toBe(418);
    expect(text(WEEK)).toBe(TEXT);
  });
});

describe('paths that lead out', () => {
  it.each([
    '../secret.md',
    'en/worklog/../../../secret.md',
    '/etc/passwd',
    'en/worklog/week-08.md/../week-08.md',
    'site.yaml',
    'en/worklog/%2e%2e%2f%2e%2e/secret.md',
  ])('%s is neither read nor written', async (path) => {
    const { save, send, folder } = await startServer();
    expect((await save([{ path, text: 'mine' }])).status).toBe(422);
    expect((await send('GET', `/report/write/source.json?file=${encodeURIComponent(path)}`)).status).toBe(422);
    expect(readFileSync(join(folder, 'secret.md'), 'utf8')).toBe('secret');
  });

  it('links, as a file or as a folder, are neither read nor written', async () => {
    const { save, send, root, folder } = await startServer();
    symlinkSync(join(folder, 'secret.md'), join(root, 'en/worklog/week-09.md'));
    symlinkSync(join(folder, 'gone.md'), join(root, 'en/worklog/week-10.md'));
    mkdirSync(join(folder, 'outside'));
    symlinkSync(join(folder, 'outside'), join(root, 'images'));
    for (const path of ['en/worklog/week-09.md', 'en/worklog/week-10.md', 'images/a.webp']) {
      expect((await save([{ path, text: 'mine' }])).status).toBe(422);
      expect((await save([{ path, text: 'mine', base: blobOf(Buffer.from('secret')) }])).status).toBe(422);
      expect((await send('GET', `/report/write/source.json?file=${path}`)).status).toBe(422);
    }
    expect([readFileSync(join(folder, 'secret.md'), 'utf8'), readdirSync(join(folder, 'outside'))]).toEqual(['secret', []]);
    expect(readdirSync(folder)).toEqual(['content', 'outside', 'secret.md']);
  });
});
