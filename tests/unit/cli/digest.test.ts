import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { type DigestSystem, runDigest } from '../../../src/cli/digest.ts';
import { addressesIn } from '../../../src/cli/post-digests.ts';
import { cohortSchema } from '../../../src/cohort/cohort.ts';
import { cohortFacts } from '../../../src/cohort/cohort-facts.ts';
import { goodStatus } from '../../stand-ins/team-sites.ts';
import { rootWith } from './roots.ts';

const cohort = `name: Autumn
languages: [en, vi]
url: https://fcj.example/cohort/
programme: { name: Autumn, starts: 2026-09-07, ends: 2026-12-04, weeks: 13 }
mentors: [{ id: lan, name: Lan }]
teams:
  - { id: ha, name: Hà, site: "https://ha.example/", mentor: lan, digest: slack }
  - { id: minh, name: Minh, site: "https://minh.example/", digest: discord }
  - { id: quiet, name: Quiet, site: "https://quiet.example/" }
`;

let warned: string[] = [];
beforeEach(() => {
  warned = [];
});

const system = (webhooks?: string): DigestSystem => ({
  facts: async (of) =>
    cohortFacts(
      of,
      new Map(of.teams.map(({ id }) => [id, { source: { state: 'fresh', fetched: '2026-10-07T00:00:00Z' }, status: goodStatus(id, 4) }])),
      '2026-10-07T09:00:00Z',
    ),
  stored: () => undefined,
  webhooks,
  warn: (text) => warned.push(text),
});
const root = () => rootWith({ 'cohort.yaml': cohort });

/** A chat that remembers what was posted, by path. */
async function chat(status = 200): Promise<{ address: string; posted: Map<string, string> }> {
  const posted = new Map<string, string>();
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      posted.set(request.url ?? '', body);
      response.writeHead(status).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, posted };
}

describe('npx shiplog digest', () => {
  test('prints Markdown, the HTML of a mail, or the body of a webhook', async () => {
    const out = async (...words: string[]) => (await runDigest(words, root(), system())).out;
    expect(await out()).toMatch(/^# Autumn: this week\n[\s\S]*\n\[Open the cohort\]\(https:\/\/fcj\.example\/cohort\/\)\n$/);
    expect(await out('--as', 'html', '--mentor', 'lan')).toMatch(/^<!doctype html>[\s\S]*Lan/);
    expect(JSON.parse(await out('--as', 'discord', '--team', 'ha'))).toMatchObject({ allowed_mentions: { parse: [] } });
    expect(await out('--language', 'vi')).toContain('Chờ nhận xét');
  });

  test.each([
    [['--as', 'pdf'], 'unknown format "pdf"'],
    [['--language', 'xx'], '"xx" is not a language of cohort.yaml'],
    [['--team', 'other'], 'There is no team "other" in cohort.yaml'],
    [['--mentor', 'other'], 'There is no mentor "other" in cohort.yaml'],
    [['ha'], 'unexpected argument "ha"'],
  ])('refuses %j', async (words, why) => {
    expect(await runDigest(words, root(), system())).toEqual({ code: 1, out: expect.stringContaining(why) });
  });

  test('with --stored uses what was read last, says when that was, and requests no site', async () => {
    const facts = await system().facts(cohortSchema.parse(parse(cohort)));
    const requested: string[] = [];
    const stored = {
      ...system(),
      facts: async () => {
        requested.push('sites');
        return facts;
      },
      stored: () => facts,
    };
    for (const format of ['markdown', 'html', 'slack', 'teams', 'discord'])
      expect((await runDigest(['--stored', '--as', format], root(), stored)).out).toContain('read on 7 Oct 2026 09:00 UTC');
    expect((await runDigest(['--stored', '--language', 'vi'], root(), stored)).out).toContain('đọc lúc 07/10/2026 09:00 UTC');
    expect(requested).toEqual([]);
    expect(await runDigest(['--stored'], root(), system())).toEqual({
      code: 1,
      out: expect.stringContaining('run npx shiplog build first'),
    });
  });

  test('refuses a folder that is not a cohort, and one with errors', async () => {
    expect(await runDigest([], rootWith(), system())).toEqual({ code: 1, out: expect.stringContaining('it has no cohort.yaml') });
    expect(await runDigest([], rootWith({ 'cohort.yaml': 'name: x\nteam: []\n' }), system())).toEqual({
      code: 1,
      out: expect.stringMatching(/cohort\.yaml:2: unknown key "team"\n {2}did you mean "teams"/),
    });
  });
});

describe('npx shiplog digest --post', () => {
  test('posts the digest of each team that has a webhook, in the form of its service', async () => {
    const { address, posted } = await chat();
    const { out, code } = await runDigest(['--post'], root(), system(`ha ${address}/slack\nminh=${address}/discord\n`));
    expect([code, out]).toEqual([0, 'ha: posted\nminh: posted\n']);
    expect(JSON.parse(posted.get('/slack') ?? '')).toMatchObject({ text: expect.stringContaining('*Autumn · Hà: this week*') });
    expect(JSON.parse(posted.get('/discord') ?? '')).toMatchObject({ content: expect.stringContaining('Minh') });
    expect(posted.size).toBe(2);
  });

  test('says what was not posted and why, and never the address, which is a secret', async () => {
    const { address } = await chat(404);
    const { out, code } = await runDigest(['--post'], root(), system(`ha ${address}/secret-7f3a`));
    expect(code).toBe(1);
    expect(out).toMatch(/^ha: not posted, the service responded with status 404\nminh: not posted, SHIPLOG_WEBHOOKS has no address/);
    expect(out).not.toContain('secret-7f3a');
    const closed = await runDigest(['--post'], root(), system('ha http://127.0.0.1:9/secret-7f3a'));
    expect(closed.out).toContain('ha: not posted, the service cannot be reached');
    expect(closed.out).not.toContain('secret-7f3a');
  });

  test('reads one address a line, and only of the web', () => {
    expect([...addressesIn('a https://x.example/1\nb = http://y.example/2\n\nc file:///etc/passwd\nD https://z.example\n')]).toEqual([
      ['a', 'https://x.example/1'],
      ['b', 'http://y.example/2'],
    ]);
  });
});

describe('a cohort without an address', () => {
  const bare = () => rootWith({ 'cohort.yaml': cohort.replace(/^url: .*\n/m, '') });

  test.each([[[]], [['--as', 'html']], [['--team', 'ha', '--as', 'slack']]])(
    'has a digest, and says beside it what to write, with %j',
    async (words) => {
      const { out, code } = await runDigest(words, bare(), system());
      expect([code, warned]).toEqual([0, [expect.stringMatching(/^cohort\.yaml has no url: .*\n {2}write .*url: https:\/\/organizers/)]]);
      expect(out).not.toContain('has no url');
    },
  );

  test('posts nothing', async () => {
    const { address, posted } = await chat();
    const { out, code } = await runDigest(['--post'], bare(), system(`ha ${address}/ha`));
    expect([code, out, posted.size]).toEqual([1, expect.stringContaining('nothing was posted'), 0]);
  });

  test('is not warned of where the address is given', async () => {
    await runDigest([], root(), system());
    expect(warned).toEqual([]);
  });
});
