// The current drawing as a file: SVG with the style sheet's values inlined, PNG from that SVG. Extensions, ads and widgets add style sheets to a page,
// some of which may not be read: they cost a file nothing.

/** Properties that affect a drawing's appearance. */
const LOOKS = /^(fill|stroke|font-|text-anchor|paint|opacity|r[xy]$)/;

/** Writes the computed styles of `original` onto `copy` and its descendants, where they differ from the styles `around`. */
function writeLooks(original: Element, copy: Element, around?: CSSStyleDeclaration): void {
  const own = getComputedStyle(original);
  for (const name of own) {
    const value = own.getPropertyValue(name);
    if (LOOKS.test(name) && value !== around?.getPropertyValue(name)) copy.setAttribute(name, value);
  }
  for (const [nth, child] of [...copy.children].entries()) writeLooks(original.children[nth] as Element, child, own);
}

interface Face {
  css: string;
  family: string;
  /** As it is written in `css`, and complete. */
  address: string;
  url: string;
}

/** The fonts of rules, also within layers and imports. */
function facesIn(rules: CSSRuleList, base: string): Face[] {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSImportRule) return facesOf(rule.styleSheet);
    if (!(rule instanceof CSSFontFaceRule)) return 'cssRules' in rule ? facesIn(rule.cssRules as CSSRuleList, base) : [];
    const [, address = ''] = /url\("?([^")]+)/.exec(rule.cssText) ?? [];
    if (!URL.canParse(address, base)) return [];
    const family = rule.style.getPropertyValue('font-family').replaceAll(/["']/g, '');
    return { css: rule.cssText, family, address, url: new URL(address, base).href };
  });
}

/** The fonts of a style sheet; none if it is off, or of another origin. */
function facesOf(sheet: CSSStyleSheet | null): Face[] {
  try {
    return sheet && !sheet.disabled ? facesIn(sheet.cssRules, sheet.href ?? location.href) : [];
  } catch {
    return [];
  }
}

/** The rule of a font with the font in it; nothing if it cannot be fetched, and the file then uses the next font of its list. */
async function inlined({ css, address, url }: Face): Promise<string> {
  try {
    const response = await fetch(url);
    if (!response.ok) return '';
    const bytes = new Uint8Array(await response.arrayBuffer());
    return css.replace(address, `data:font/woff2;base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`);
  } catch {
    return '';
  }
}

/** The style rules of the fonts that the page has loaded and `drawn` names. */
async function fontRules(drawn: string): Promise<string> {
  const faces = [...document.styleSheets, ...document.adoptedStyleSheets].flatMap(facesOf);
  const used = faces.filter(({ family, url }) => drawn.includes(family) && performance.getEntriesByName(url)[0]);
  return (await Promise.all(used.map(inlined))).join('');
}

/** The drawing in `box` as the text of a file that does not need the page. */
async function svgOf(drawing: SVGSVGElement, box: HTMLElement): Promise<string> {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  writeLooks(drawing, copy);
  const serializer = new XMLSerializer();
  const element = (name: string): Element => document.createElementNS('http://www.w3.org/2000/svg', name);
  const [style, ground] = [element('style'), element('rect')];
  style.textContent = await fontRules(serializer.serializeToString(copy));
  for (const side of ['width', 'height']) ground.setAttribute(side, '100%');
  ground.setAttribute('fill', getComputedStyle(box).backgroundColor);
  copy.prepend(style, ground);
  return serializer.serializeToString(copy).replaceAll(/(?<=<a [^>]*href=")#/g, `${location.href.split('#')[0]}#`);
}

/** Rejects if the browser cannot draw it: some limit the size of a canvas. */
async function pngOf(svg: string): Promise<string> {
  const image = new Image();
  image.src = svg;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width * 2;
  canvas.height = image.height * 2;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const png = canvas.toDataURL();
  if (!png.startsWith('data:image/png')) throw new Error('The drawing is too large for a picture.');
  return png;
}

/** Downloads the drawing in `box` as a file of that type and name. Rejects if it cannot be made. */
export async function download(drawing: SVGSVGElement, box: HTMLElement, type: string, name: string): Promise<void> {
  // Not a blob: address, which the page's policy blocks for images.
  const svg = `data:image/svg+xml,${encodeURIComponent(await svgOf(drawing, box))}`;
  const link = document.createElement('a');
  link.href = type === 'png' ? await pngOf(svg) : svg;
  link.download = `${name}.${type}`;
  link.click();
}
