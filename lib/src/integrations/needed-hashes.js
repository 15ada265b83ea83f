// Limits a page's policy to the hashes of the inline scripts on that page: 'self' covers the files, and each hash costs 45 bytes on every page.
import { createHash } from 'node:crypto';
import { POLICY } from './astro-internals.js';
const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/gi;
const INLINE_STYLE = /<style[^>]*>([\s\S]*?)<\/style>/gi;
const sha256 = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
/** The directive with the hashes that `texts` need; other hashes are removed. Other sources stay unchanged. */
function trimmed(directive, texts) {
    const needed = new Set(texts.map(sha256));
    return directive
        .split(' ')
        .filter((source) => !source.startsWith("'sha256-") || needed.has(source))
        .join(' ');
}
/** `html` whose policy contains only the hashes of its inline scripts and styles. A page without a policy stays unchanged. */
export function withNeededHashes(html) {
    return html.replace(POLICY, (_, before, policy, after) => {
        const texts = (pattern) => [...html.matchAll(pattern)].map(([, text = '']) => text);
        const directives = policy.split(';').map((directive) => {
            if (/^\s*script-src\b/.test(directive))
                return trimmed(directive, texts(INLINE_SCRIPT));
            if (/^\s*style-src\b/.test(directive))
                return trimmed(directive, texts(INLINE_STYLE));
            return directive;
        });
        return before + directives.join(';') + after;
    });
}
