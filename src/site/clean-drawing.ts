// An SVG without what would run or load something. The build publishes this instead of the file, the check and the importer judge by it.
import { Parser } from 'htmlparser2';
import { animatesMore, cleanAttribute, localName, NAME } from './clean-attribute.ts';
import { cleanStyle } from './clean-style.ts';
import { escapeXml } from './escape-xml.ts';

export interface CleanDrawing {
  markup: string;
  /** What was removed that did something, such as `<script>` or `onclick`. */
  removed: readonly string[];
}

const words = (text: string): Set<string> => new Set(text.split(' '));

const SHAPES = words(
  'svg g defs symbol use switch view a title desc text tspan textpath tref image path rect circle ellipse line polyline polygon ' +
    'lineargradient radialgradient stop pattern marker clippath mask style font glyph missing-glyph hkern vkern font-face font-face-src font-face-name ' +
    'filter feblend fecolormatrix fecomponenttransfer fecomposite feconvolvematrix fediffuselighting fedisplacementmap fedistantlight fedropshadow ' +
    'feflood fefunca fefuncb fefuncg fefuncr fegaussianblur feimage femerge femergenode femorphology feoffset fepointlight fespecularlighting ' +
    'fespotlight fetile feturbulence animate animatemotion animatetransform set mpath foreignobject',
);
/** HTML within a `foreignObject`, as draw.io and Mermaid write labels, and formulas. */
const LABELS = words(
  'html body div span p br hr b i u s em strong small sub sup font center code pre kbd samp var mark del ins q blockquote h1 h2 h3 h4 h5 h6 ' +
    'ul ol li dl dt dd table caption colgroup col thead tbody tfoot tr th td img section article header footer label ' +
    'math semantics mrow mi mn mo ms mtext mspace msup msub msubsup mfrac msqrt mroot mover munder munderover mtable mtr mtd mstyle mpadded',
);
/** Removed with their content, and named. */
const LIVE = words(
  'script iframe frame frameset object embed applet handler listener link meta base audio video source track input textarea select option button form ' +
    'template portal noscript discard',
);
const ANIMATIONS = words('animate animatemotion animatetransform set');

/** Bounds against a file that is made to cost time. */
const MOST_ENTITIES = 50;
const LONGEST_ENTITY = 300;

/** `markup` with the names that its document type defines, as Illustrator writes them, replaced by their texts. */
function withEntities(markup: string): string {
  const start = markup.search(/<!DOCTYPE/i);
  // Only the first one is read: a search for the end of each would take too long.
  const [type = ''] = /^<!DOCTYPE[^[>]*\[[\s\S]*?\]\s*>/i.exec(start < 0 ? '' : markup.slice(start)) ?? [];
  const defined = [...type.matchAll(/<!ENTITY\s+([\w.-]+)\s+(?:"([^"]*)"|'([^']*)')\s*>/gi)].slice(0, MOST_ENTITIES);
  const values = new Map(defined.map(([, name = '', one, other]) => [name, one ?? other ?? '']));
  const rest = type === '' ? markup : markup.replace(type, '');
  if (values.size === 0) return rest;
  return rest.replaceAll(/&([\w.-]+);/g, (whole, name: string) => {
    const value = values.get(name);
    return value === undefined || value.length > LONGEST_ENTITY || /[&<>"']/.test(value) ? whole : value;
  });
}

class Cleaner {
  readonly removed = new Set<string>();
  out = '';
  private readonly hasLinks: boolean;
  /** Names of the open elements; '' for those whose tag was removed and whose content stays. */
  private readonly open: string[] = [];
  private skipped = 0;
  private style: string | undefined;

  constructor(markup: string) {
    this.hasLinks = markup.includes('xlink:');
  }

  start(name: string, attributes: Readonly<Record<string, string>>): void {
    const local = localName(name);
    if (this.skipped > 0 || !this.isShown(name, local, attributes)) {
      this.skipped += 1;
      return;
    }
    if (!SHAPES.has(local) && !LABELS.has(local)) {
      this.open.push('');
      return;
    }
    this.open.push(name);
    this.out += `<${name}${this.out === '' ? this.missing(name, attributes) : ''}${this.attributes(local, attributes)}>`;
    if (local === 'style') this.style = '';
  }

  text(text: string): void {
    if (this.skipped > 0) return;
    if (this.style !== undefined) this.style += text;
    else if (this.open.length > 0) this.out += escapeXml(text);
  }

  end(): void {
    if (this.skipped > 0) {
      this.skipped -= 1;
      return;
    }
    if (this.style !== undefined) {
      this.out += escapeXml(cleanStyle(this.style));
      this.style = undefined;
    }
    const name = this.open.pop();
    if (name) this.out += `</${name}>`;
  }

  private isShown(name: string, local: string, attributes: Readonly<Record<string, string>>): boolean {
    // Unknown elements may contain words; those of an editor's namespace are settings.
    const known = SHAPES.has(local) || LABELS.has(local) || !(name.includes(':') || LIVE.has(local));
    if (LIVE.has(local)) this.removed.add(`<${local}>`);
    if (!known || !NAME.test(name)) return false;
    if (this.open.length === 0 && (local !== 'svg' || this.out !== '')) return false;
    if (this.style !== undefined || local === 'metadata') return false;
    return !ANIMATIONS.has(local) || !animatesMore(attributes['attributeName']);
  }

  /** Names of the root that browsers need to show a file as an image. */
  private missing(name: string, attributes: Readonly<Record<string, string>>): string {
    const needed = {
      ...(name.includes(':') ? {} : { xmlns: 'http://www.w3.org/2000/svg' }),
      ...(this.hasLinks ? { 'xmlns:xlink': 'http://www.w3.org/1999/xlink' } : {}),
    };
    return Object.entries(needed)
      .filter(([key]) => !(key in attributes))
      .map(([key, value]) => ` ${key}="${value}"`)
      .join('');
  }

  private attributes(element: string, attributes: Readonly<Record<string, string>>): string {
    return Object.entries(attributes)
      .map(([name, value]) => {
        const kept = cleanAttribute(element, name, value);
        if (kept === undefined && /^on|^(?:href|src)$/.test(localName(name))) this.removed.add(localName(name));
        return kept === undefined ? '' : ` ${name}="${escapeXml(kept)}"`;
      })
      .join('');
  }
}

/** The drawing `markup` as it is published; `undefined` if there is no `<svg>` in it. */
export function cleanDrawing(markup: string): CleanDrawing | undefined {
  const cleaner = new Cleaner(markup);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => cleaner.start(name, attributes),
      onclosetag: () => cleaner.end(),
      ontext: (text) => cleaner.text(text),
    },
    { xmlMode: true, decodeEntities: true, recognizeCDATA: true },
  );
  parser.end(withEntities(markup.replace(/^\uFEFF/, '')));
  return cleaner.out === '' ? undefined : { markup: cleaner.out, removed: [...cleaner.removed] };
}
