import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { withNeededHashes } from '../../../src/integrations/needed-hashes.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (policy: string, body = '') => `<head><meta http-equiv="content-security-policy" content="${policy}"></head>${body}`;

describe('the policy of a page', () => {
  it('keeps the hash of a script that is in the page, and drops that of a file', () => {
    const policy = `default-src 'none'; script-src 'self' ${hash('file')} ${hash('run()')}`;
    const script = '<script type="module">run()</script><script src="/a.js"></script>';
    expect(withNeededHashes(page(policy, script))).toBe(page(`default-src 'none'; script-src 'self' ${hash('run()')}`, script));
  });

  it('keeps every source that is not a hash', () => {
    const policy = "script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' https://a.example";
    expect(withNeededHashes(page(policy))).toBe(page(policy));
  });

  it('drops style hashes when the page has no inline style', () => {
    expect(withNeededHashes(page(`style-src 'self' ${hash('p{}')}`))).toBe(page("style-src 'self'"));
    const style = '<style>p{}</style>';
    expect(withNeededHashes(page(`style-src 'self' ${hash('p{}')}`, style))).toBe(page(`style-src 'self' ${hash('p{}')}`, style));
  });

  it('does not change a page without a policy', () => {
    expect(withNeededHashes('<p>text</p>')).toBe('<p>text</p>');
  });
});
