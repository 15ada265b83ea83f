// The drawing as a file of its own, as it looks now: SVG with the style sheet's values written into it, PNG from that SVG.

/** Properties that make a drawing's looks. */
const LOOKS = /^(color$|fill|stroke|font-[fsw]|letter|text-anchor|dominant|paint|marker-e|opacity)/;

/** Writes onto `copy` and all in it how `original` looks: what differs from its parent, and what an attribute says otherwise. */
function writeLooks(original: Element, copy: Element): void {
  const own = getComputedStyle(original);
  const around = getComputedStyle(original.parentElement as Element);
  for (const name of own) {
    const value = own.getPropertyValue(name);
    if (!LOOKS.test(name) || (value === around.getPropertyValue(name) && !copy.hasAttribute(name))) continue;
    // The colour around it where a glyph takes that: one glyph serves several colours.
    copy.setAttribute(name, name !== 'color' && value === own.color ? 'currentColor' : value);
  }
  for (const [nth, child] of [...copy.children].entries()) writeLooks(original.children[nth] as Element, child);
}

/** The style rules of the fonts that the page has loaded, with the fonts in them. */
async function fontRules(): Promise<string> {
  const rules = [...document.styleSheets].flatMap(({ href, cssRules }) =>
    [...cssRules].map(async ({ cssText }) => {
      const [whole = '', address] = /^@font-face.*?url\("?([^")]+)/s.exec(cssText) ?? [];
      const url = address && new URL(address, href ?? location.href).href;
      if (!url || !performance.getEntriesByName(url).length) return '';
      const reader = new FileReader();
      reader.readAsDataURL(await (await fetch(url)).blob());
      await new Promise((done) => {
        reader.onload = done;
      });
      return `${whole.replace(address, `${reader.result}`)}${cssText.slice(whole.length)}`;
    }),
  );
  return (await Promise.all(rules)).join('');
}

/** The drawing as the text of an SVG file that needs nothing of the page. */
async function svgText(drawing: SVGSVGElement, ground: string): Promise<string> {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const { width, height } = drawing.viewBox.baseVal;
  writeLooks(drawing, copy);
  // Glyphs and arrow heads stand in the page, once for all drawings.
  const ids = new Set(copy.outerHTML.match(/(?<=url\(&quot;#|<use href="#)[\w-]+/g));
  const drawn = [...ids].flatMap((id) => {
    const original = document.getElementById(id);
    const made = original?.cloneNode(true) as Element | undefined;
    if (original && made) writeLooks(original, made);
    return made ?? [];
  });
  for (const link of copy.querySelectorAll('a')) link.setAttribute('href', location.href.replace(/#.*|$/, link.getAttribute('href') ?? ''));
  const { innerHTML } = copy;
  copy.innerHTML = `<defs></defs><style>${await fontRules()}</style><rect width="${width}" height="${height}" fill="${ground}"/>${innerHTML}`;
  copy.children[0]?.append(...drawn);
  copy.setAttribute('width', `${width}`);
  copy.setAttribute('height', `${height}`);
  copy.removeAttribute('style');
  return new XMLSerializer().serializeToString(copy);
}

/** Downloads the drawing as `name` with the type's ending, on the colour `ground`. */
export async function download(drawing: SVGSVGElement, ground: string, type: string, name: string): Promise<void> {
  const text = `data:image/svg+xml,${encodeURIComponent(await svgText(drawing, ground))}`;
  const link = document.createElement('a');
  link.href = text;
  link.download = `${name}.${type}`;
  if (type === 'png') {
    const image = new Image();
    image.src = text;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width * 2;
    canvas.height = image.height * 2;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    link.href = canvas.toDataURL();
  }
  link.click();
}
