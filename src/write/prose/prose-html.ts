// The preview's Markdown: close to the page, and safe. HTML is shown as text and never runs.
// Different from the page: components of .mdx, formulas and diagrams are shown as their source, code has no colors, emoji stay names,
// blocks within lists and quotes stay text, and links to other pages are inactive.
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import type { BlockWords } from '../../i18n/en/blocks.ts';
import { ALERTS, isAlert } from '../../markdown/alerts.ts';
import { isNotice } from '../../markdown/names.ts';
import { escapeHtml } from '../../site/escape.ts';
import { markContainers, type Opened, replaceMarks } from './containers.ts';

type HtmlExtension = NonNullable<NonNullable<Parameters<typeof micromark>[1]>['htmlExtensions']>[number];

type PictureUrl = (path: string) => string | undefined;

const decode = (text: string): string =>
  text.replaceAll(/&(amp|lt|gt|quot);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? '');

/** The path that an address in HTML was written as. */
function written(address: string): string {
  try {
    return decodeURI(decode(address));
  } catch {
    return decode(address);
  }
}

/** HTML and components stand out as source. */
const source: HtmlExtension = {
  enter: {
    htmlFlow() {
      this.lineEndingIfNeeded();
      this.tag('<pre class="prose-source"><code>');
    },
    htmlText() {
      this.tag('<code class="prose-source">');
    },
  },
  exit: {
    htmlFlow() {
      this.tag('</code></pre>');
    },
    htmlText() {
      this.tag('</code>');
    },
  },
};

const WEB = /^(?:https?:|mailto:)/i;

/** An address of the web opens beside the page; any other would leave the form, and is inactive. */
const anchor = (address: string, rest: string): string =>
  WEB.test(address) ? `<a href="${address}" target="_blank" rel="noopener noreferrer"${rest}>` : `<a${rest}>`;

/** A picture that the form knows, else its alternative text. */
function picture(address: string, alt: string, title: string | undefined, pictureUrl: PictureUrl): string {
  const url = address === '' ? undefined : pictureUrl(written(address));
  if (!url) return `<span class="prose-missing">${alt || address}</span>`;
  return `<img src="${escapeHtml(url)}" alt="${alt}"${title ? ` title="${title}"` : ''} />`;
}

/** Links within the page are inactive in a preview, and two previews on one page would have the same ids. */
const withoutIds = (tag: string): string => tag.replaceAll(/ (?:id|aria-describedby)="[^"]*"/g, '');

/** What is replaced here was written by the compiler: in the author's text every `<` and `"` is encoded. */
function render(markdown: string, pictureUrl: PictureUrl, words: BlockWords): string {
  return micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml({ label: words.footnotes, backLabel: words.back }), source],
  })
    .replaceAll(/<(?:a|li|h2) [^>]*>/g, withoutIds)
    .replaceAll(/<img src="([^"]*)" alt="([^"]*)"(?: title="([^"]*)")? \/>/g, (_, address: string, alt: string, title?: string) =>
      picture(address, alt, title, pictureUrl),
    )
    .replaceAll(/<a href="([^"]*)"([^>]*)>/g, (_, address: string, rest: string) => anchor(address, rest))
    .replaceAll(/<p>(<img [^>]* )title="([^"]*)" \/><\/p>/g, '<figure>$1/><figcaption>$2</figcaption></figure>')
    .replaceAll('<input type="checkbox"', () => `<input type="checkbox" aria-label="${escapeHtml(words.task)}"`)
    .replaceAll(/<(\/?)h1>/g, '<$1h2>');
}

/** Elements around a block, as the page has them. Tabs are shown one below the other, as in print. */
function tagsOf({ name, label, attributes }: Opened, words: BlockWords, inline: (label: string) => string): [string, string] {
  const title = (fallback: string): string => (label ? inline(label) : escapeHtml(fallback));
  if (isNotice(name)) return [`<aside class="notice ${name}" role="note"><p class="notice-title">${title(words[name])}</p>`, '</aside>'];
  if (name === 'details') {
    return [
      `<details class="details"${/\bopen\b/.test(attributes) ? ' open' : ''}><summary>${title(words.details)}</summary>`,
      '</details>',
    ];
  }
  const heading = name === 'tab' ? 'tab-label' : name === 'card' ? 'card-title' : 'block-title';
  const fallback = name === 'tab' ? words.tab : '';
  return [`<div class="${name}">${label || fallback ? `<p class="${heading}">${title(fallback)}</p>` : ''}`, '</div>'];
}

/** GitHub's alerts: quotes that look like notices. */
const alerts = (html: string, words: BlockWords): string =>
  html.replaceAll(/<blockquote>\n<p>\[!([a-z]+)\][ \t]*(\n|<\/p>)/gi, (whole, sign: string, end: string) => {
    const name = sign.toLowerCase();
    if (!isAlert(name)) return whole;
    return `<blockquote class="notice ${ALERTS[name]}">\n<p class="notice-title">${escapeHtml(words[name])}</p>${end === '\n' ? '\n<p>' : ''}`;
  });

/**
 * Safe HTML of a page's Markdown. `pictureUrl` gives the address of a picture by its path as written; without one its alternative text is
 * shown.
 */
export function proseHtml(markdown: string, pictureUrl: PictureUrl, words: BlockWords): string {
  const { text, marks } = markContainers(markdown);
  // A title that Markdown reads as a separate block, such as HTML or a list, is text.
  const inline = (label: string): string => /^<p>((?:(?!<p>).)*)<\/p>$/s.exec(render(label, pictureUrl, words))?.[1] ?? escapeHtml(label);
  const html = alerts(render(text, pictureUrl, words), words);
  return replaceMarks(html, marks, escapeHtml, (opened) => tagsOf(opened, words, inline));
}
