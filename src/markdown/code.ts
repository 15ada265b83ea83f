// A code fence as a figure: title, language, lines, and a copy button that a script shows.
import type { Element } from 'hast';
import type { HastVisitorContext } from 'satteri';
import { blockWords } from '../i18n/messages.ts';
import { escapeHtml } from '../site/escape.ts';
import { type Line, parseFence, splitDiff } from './fence.ts';
import { classesOf, htmlNode } from './html.ts';
import { type Place, pageOf } from './page.ts';

/** A fence as written, and the language of its page. */
export interface Block {
  code: string;
  language: string;
  meta: string;
  page: string;
}

/** Lines of a diff are insertions and deletions, recognizable without color. */
const TAGS = { '': 'span', '+': 'ins', '-': 'del' } as const;

async function draw({ code, language, meta, page }: Block, color: Place['color']): Promise<string> {
  const words = blockWords(page);
  const fence = parseFence(meta);
  const isDiff = fence.diff || language === 'diff';
  const lines: Line[] = isDiff ? splitDiff(code) : code.split('\n').map((text) => ({ text, sign: '' }));
  const colored = await color(lines.map(({ text }) => text).join('\n'), language === 'diff' ? '' : language);
  const rows = lines.map(({ sign }, index) => {
    const name = fence.marked.has(index + 1) ? 'line marked' : 'line';
    return `<${TAGS[sign]} class="${name}">${colored[index] ?? ''}</${TAGS[sign]}>`;
  });
  const label = escapeHtml([words.code, fence.title || language].filter(Boolean).join(': '));
  const title = fence.title ? `<span class="code-title">${escapeHtml(fence.title)}</span>` : '';
  const name = language ? `<span class="code-language" data-pagefind-ignore>${escapeHtml(language)}</span>` : '';
  const copy = `<button class="copy" type="button" hidden data-pagefind-ignore data-done="${words.copied}">${words.copy}</button>`;
  const kinds = ['code', ...(isDiff ? ['diff'] : []), ...(fence.numbers ? ['numbers'] : [])].join(' ');
  return `<figure class="${kinds}"><figcaption>${title}${name}${copy}</figcaption><pre tabindex="0" role="group" aria-label="${label}"><code>${rows.join('\n')}</code></pre></figure>`;
}

/** Cache of rendered blocks: the same block on many pages, or in many builds of one `dev`, is highlighted once. */
const drawn = new Map<string, Promise<string>>();

/** The figure of `block` as HTML. */
function codeFigure(block: Block, color: Place['color']): Promise<string> {
  const key = JSON.stringify([block.page, block.language, block.meta, block.code]);
  let html = drawn.get(key);
  if (!html) {
    html = draw(block, color);
    drawn.set(key, html);
  }
  return html;
}

/** Visits `pre`: replaces its code by the figure. */
export async function visitCode(node: Readonly<Element>, context: HastVisitorContext) {
  const code = node.children.find((child): child is Element => child.type === 'element' && child.tagName === 'code');
  if (!code) return;
  const language =
    classesOf(code)
      .find((name) => name.startsWith('language-'))
      ?.slice('language-'.length) ?? '';
  const meta = String(node.properties?.['dataMeta'] ?? '');
  const source = context.textContent(code).replace(/\n$/, '');
  const page = pageOf(context);
  const html = await codeFigure({ code: source, language, meta, page: page.language }, page.color);
  return htmlNode(html, context.sourceFormat);
}
