// What shortcodes refer to: tag values, addresses, links and images.
import type { Image, PhrasingContent } from 'mdast';
import { isSafe } from './addresses.ts';
import { brief, type Options, report } from './options.ts';
import type { Call } from './shortcode-calls.ts';

/** The tag's first value with one of these names. */
export const value = (call: Call, ...names: string[]): string =>
  names.map((name) => call.named[name]).find((found) => found !== undefined) ?? '';

export const plain = (text: string): PhrasingContent[] => (text === '' ? [] : [{ type: 'text', value: text }]);

export function link(url: string, words: PhrasingContent[], call: Call, options: Options): PhrasingContent[] {
  if (!isSafe(url)) {
    report(options, 'warning', 'html-removed', call.line, `${brief(url, 80)} is not an allowed URL`, 'URL removed, text kept');
    return words;
  }
  return [{ type: 'link', url: options.resolveLink(url, call.line, 'link'), title: null, children: words.length > 0 ? words : plain(url) }];
}

export function picture(src: string, alt: string, title: string, call: Call, options: Options): PhrasingContent[] {
  if (src === '' || !isSafe(src)) return plain([alt, title].filter(Boolean).join(' '));
  const image: Image = { type: 'image', url: options.resolveLink(src, call.line, 'image'), alt, title: title || null };
  return [image];
}

/** The address in `relref` and similar; `undefined` for other shortcodes. */
export function addressOf(call: Call): string | undefined {
  if (/^(?:rel)?ref$/.test(call.name)) return call.list[0] ?? value(call, 'path');
  if (/^(?:baseurl|absurl|relurl|site\.baseurl)$/.test(call.name)) return call.list[0] ?? '';
  return undefined;
}
