import { inspect } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { commitFiles } from '../../../../src/write/publish/commit-files.ts';
import { connect } from '../../../../src/write/publish/connection.ts';
import { followPages } from '../../../../src/write/publish/follow-pages.ts';
import { keptToken, type TokenPlace, tokenKind } from '../../../../src/write/publish/token.ts';
import { refusals } from '../../../stand-ins/github/answers.ts';
import { TOKEN } from '../../../stand-ins/github/server.ts';
import { connectTo, edit, MESSAGE, startReport } from './report.ts';

describe('the shape of a token', () => {
  it.each([
    [TOKEN, 'fine-grained'],
    [` ${TOKEN}\n`, 'fine-grained'],
    [`ghp_${'a'.repeat(36)}`, 'classic'],
    ['0123456789abcdef0123456789abcdef01234567', 'classic'],
    [`gho_${'a'.repeat(36)}`, 'other'],
    ['github_pat_', undefined],
    [`${TOKEN} ${TOKEN}`, undefined],
    [`${TOKEN}\r\nx-other: 1`, undefined],
    ['password', undefined],
    ['', undefined],
  ])('%j: %s', (text, kind) => {
    expect(tokenKind(text)).toBe(kind);
  });
});

class Memory {
  readonly values = new Map<string, string>();
  getItem = (key: string): string | null => this.values.get(key) ?? null;
  setItem = (key: string, value: string): void => void this.values.set(key, value);
  removeItem = (key: string): void => void this.values.delete(key);
}

const URL = 'https://github.com/team/report';

describe('the place of a token', () => {
  it('is the tab, or the browser if told so, never both', () => {
    const [tab, browser] = [new Memory(), new Memory()];
    const open = (url = URL) => keptToken(url, { tab: () => tab, browser: () => browser });
    open().keep(` ${TOKEN}\n`, 'tab');
    expect([tab.values.size, browser.values.size, open().read()]).toEqual([1, 0, TOKEN]);
    open().keep('ghp_another', 'browser');
    expect([tab.values.size, browser.values.size, open().read()]).toEqual([0, 1, 'ghp_another']);
    expect(open('https://github.com/team/other').read()).toBeUndefined();
    expect(open('https://GitHub.com/Team/Report').read()).toBe('ghp_another');
    open().remove();
    expect([tab.values.size, browser.values.size, open().read()]).toEqual([0, 0, undefined]);
  });

  it('is the open page where the browser blocks storage', () => {
    const blocked = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    const kept = keptToken(URL, { tab: blocked, browser: blocked } satisfies Record<TokenPlace, () => Memory>);
    kept.keep(TOKEN, 'tab');
    expect(kept.read()).toBe(TOKEN);
    kept.remove();
    expect(kept.read()).toBeUndefined();
  });
});

describe('the token', () => {
  it('is in one header alone: in no address, body, outcome, step, state or log', async () => {
    const standIn = await startReport();
    const logs = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) => vi.spyOn(console, name));
    const connection = connectTo(standIn);
    const seen: unknown[] = [connection, edit(standIn)];
    const note = (...all: unknown[]) => void seen.push(all);
    for (const fault of [refusals.badCredentials, refusals.noRight('contents=write'), refusals.unicorn, 'lost', 'unanswered'] as const) {
      standIn.fault(/^P/, fault);
      seen.push(await commitFiles(connection, edit(standIn), MESSAGE, 'branch', note));
    }
    seen.push(await commitFiles(connection, edit(standIn), MESSAGE, 'pull-request', note));
    standIn.fault(/deployments/, refusals.badCredentials);
    seen.push(await followPages(connection, '0'.repeat(40), note));
    const addresses = standIn.requests.map(({ method, path }) => `${method} ${path}`);
    const others = standIn.requests.map(({ headers: { authorization: _, ...rest } }) => rest);
    const all = inspect([seen, addresses, others, logs.map(({ mock }) => mock.calls)], { depth: null, showHidden: true });
    expect(all).toContain("reason: 'token'");
    expect(all).not.toContain(TOKEN.slice(0, 20));
    expect(standIn.requests.every(({ headers }) => headers['authorization'] === `Bearer ${TOKEN}` && !headers['referer'])).toBe(true);
  });

  it('does not follow a redirect to another host', async () => {
    const standIn = await startReport();
    const other = await startReport();
    const location = `${other.url}/repos/team/report/git/ref/heads/main`;
    standIn.fault(/./, { status: 307, headers: { location } });
    expect(await commitFiles(connectTo(standIn), edit(standIn), MESSAGE, 'branch')).toMatchObject({ reason: 'moved' });
    expect(other.requests).toEqual([]);
  });

  it('is not sent for a repository on another host', () => {
    expect(() => connect({ url: 'https://github.com.evil.example/team/report', branch: 'main', token: TOKEN })).toThrow('has no API');
  });
});
