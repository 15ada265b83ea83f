// A strict Content-Security-Policy on every page, and nothing on any page that would need a looser one.
import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { Parser } from 'htmlparser2';
import { API } from '../../src/write/publish/connection.ts';
import { type BuiltPage, built, pagesOf, settingsOf } from './pages.ts';

const sha256 = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

interface Policy {
  meta: string[];
  styled: string[];
  handlers: string[];
  inline: { tag: 'script' | 'style'; text: string }[];
}

/** What of a page the policy speaks about. */
function policyOf(html: string): Policy {
  const found: Policy = { meta: [], styled: [], handlers: [], inline: [] };
  let open: { tag: 'script' | 'style'; text: string } | undefined;
  const parser = new Parser({
    onopentag(tag, attributes) {
      if (tag === 'meta' && attributes['http-equiv']?.toLowerCase() === 'content-security-policy')
        found.meta.push(attributes['content'] ?? '');
      if ('style' in attributes) found.styled.push(`<${tag} style="${attributes['style']}">`);
      found.handlers.push(...Object.keys(attributes).filter((name) => /^on[a-z]/.test(name)));
      const runs = tag === 'script' && !('src' in attributes) && !/json|speculationrules/.test(attributes['type'] ?? '');
      if (runs || tag === 'style') open = { tag: tag as 'script' | 'style', text: '' };
    },
    ontext(text) {
      if (open) open.text += text;
    },
    onclosetag(tag) {
      if (open?.tag === tag) {
        found.inline.push(open);
        open = undefined;
      }
    },
  });
  parser.end(html);
  return found;
}

const directives = (policy: string): Map<string, string[]> =>
  new Map(
    policy
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .map(([name = '', ...sources]) => [name, sources]),
  );

for (const site of built('reference', 'fixture', 'based')) {
  test.describe(site.name, () => {
    const each = (judge: (page: BuiltPage, policy: Policy) => string[]): string[] =>
      pagesOf(site).flatMap((page) => judge(page, policyOf(page.html)).map((fault) => `/${page.path}: ${fault}`));

    test('every page has one policy, without unsafe-inline', () => {
      const faults = each((_, { meta }) => {
        if (meta.length !== 1) return [`${meta.length} policies`];
        const policy = directives(meta[0] ?? '');
        const loose = [...policy].filter(
          ([, sources]) => sources.includes("'unsafe-inline'") || sources.includes("'unsafe-eval'") || sources.includes('*'),
        );
        const closed = policy.has('default-src') && (policy.has('script-src') || policy.get('default-src')?.includes("'self'"));
        return [...loose.map(([name]) => `${name} is loose`), ...(closed ? [] : ['no default-src or script-src'])];
      });
      expect(faults).toEqual([]);
    });

    test('connect-src is the site itself and what site.yaml names; of the editor also the API of the repository', () => {
      const allowed = new Set(["'self'", ...settingsOf(site).hosts]);
      const faults = each(({ path }, { meta }) =>
        (directives(meta[0] ?? '').get('connect-src') ?? []).filter(
          (source) => !allowed.has(source) && !(source === API && /^(?:vi\/|en\/)?write\/$/.test(path)),
        ),
      );
      expect(faults).toEqual([]);
    });

    test('no element has a style attribute or an event handler', () => {
      expect(each((_, { styled, handlers }) => [...styled, ...handlers])).toEqual([]);
    });

    test('every inline script and style is named by its hash', () => {
      const faults = each((_, { meta, inline }) => {
        const policy = directives(meta[0] ?? '');
        return inline
          .filter(({ tag, text }) => ![`${tag}-src`, `${tag}-src-elem`].some((name) => policy.get(name)?.includes(sha256(text))))
          .map(({ tag, text }) => `<${tag}> without a hash: ${text.slice(0, 60)}`);
      });
      expect(faults).toEqual([]);
    });
  });
}
