// What a browser would get of a page, judged tag by tag.
import { Parser } from 'htmlparser2';
import { markdownToHtml } from 'satteri';

const RUNS = /^(?:script|style|iframe|object|embed|form|frame|base|meta|link|svg|template)$/;

/** What could run in the page that `markdown` becomes, before the site's own cleaning. */
export function running(markdown: string): string[] {
  const { html } = markdownToHtml(markdown, { features: { directive: true, math: { singleDollarTextMath: false } } });
  const found: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (RUNS.test(name)) found.push(`<${name}>`);
      for (const [key, value] of Object.entries(attributes)) {
        // Cells carry their alignment as a style, which the site makes a class.
        if (/^on/i.test(key) || (key === 'style' && !/^t[dh]$/.test(name))) found.push(`<${name} ${key}>`);
        if (/^\s*(?:javascript|data|vbscript):/i.test(value.replace(/\s/g, ''))) found.push(`<${name} ${key}="${value}">`);
      }
    },
  });
  parser.end(html);
  return found;
}
