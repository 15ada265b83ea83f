// The policy of a page names the hashes of its own inline scripts and no others: 'self' covers the files, and each hash is 45 bytes on every page.
import { createHash } from 'node:crypto';

const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/i;
const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/gi;
const INLINE_STYLE = /<style[^>]*>([\s\S]*?)<\/style>/gi;

const sha256 = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The directive with the hashes that `texts` need; hashes of anything else are left out. Other sources stay as they are. */
function trimmed(directive: string, texts: readonly string[]): string {
  const needed = new Set(texts.map(sha256));
  return directive
    .split(' ')
    .filter((source) => !source.startsWith("'sha256-") || needed.has(source))
    .join(' ');
}

/** `html` with the hashes of its policy cut down to those that its own inline scripts and styles need. A page without a policy stays as it is. */
export function withNeededHashes(html: string): string {
  return html.replace(POLICY, (_, before: string, policy: string, after: string) => {
    const texts = (pattern: RegExp): string[] => [...html.matchAll(pattern)].map(([, text = '']) => text);
    const directives = policy.split(';').map((directive) => {
      if (/^\s*script-src\b/.test(directive)) return trimmed(directive, texts(INLINE_SCRIPT));
      if (/^\s*style-src\b/.test(directive)) return trimmed(directive, texts(INLINE_STYLE));
      return directive;
    });
    return before + directives.join(';') + after;
  });
}
