// An SVG without what would run or load something: draw.io puts labels into foreignObject, beside a fallback that browsers can show.
import { Parser } from 'htmlparser2';
import { isLive } from '../site/asset-kind.ts';

const REMOVED = /^(?:[\w-]+:)?(?:script|foreignobject|iframe|embed|object|handler)$/i;

/** An equals sign after a word such as `on` in a text reads like a handler. */
const inText = (text: string): string =>
  text
    .replaceAll('<', '&lt;')
    .replaceAll('=', '&#61;')
    .replace(/javascript:/gi, 'javascript&#58;');

/** The drawing `markup` without live parts; `undefined` if some remain. */
export function cleanDrawing(markup: string): string | undefined {
  let out = '';
  let removed = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (removed > 0 || REMOVED.test(name)) {
          removed += 1;
          return;
        }
        const kept = Object.entries(attributes).flatMap(([key, value]) => {
          const text = ` ${key}="${value.replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"`;
          return isLive(`<a${text}>`) ? [] : [text];
        });
        out += `<${name}${kept.join('')}>`;
      },
      onclosetag(name) {
        if (removed > 0) removed -= 1;
        else out += `</${name}>`;
      },
      ontext(text) {
        if (removed === 0) out += inText(text);
      },
    },
    { xmlMode: true, decodeEntities: false, recognizeCDATA: true },
  );
  parser.end(markup);
  return /<svg\b/i.test(out) && !isLive(out) ? out.trim() : undefined;
}
