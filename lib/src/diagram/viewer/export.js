// The current drawing as a file: SVG with the style sheet's values inlined, PNG from that SVG.
/** Properties that affect a drawing's appearance. */
const LOOKS = /^(fill|stroke|font-|text-anchor|paint|opacity|r[xy]$)/;
/** Writes the computed styles of `original` onto `copy` and its descendants, where they differ from the styles `around`. */
function writeLooks(original, copy, around) {
    const own = getComputedStyle(original);
    for (const name of own) {
        const value = own.getPropertyValue(name);
        if (LOOKS.test(name) && value !== around?.getPropertyValue(name))
            copy.setAttribute(name, value);
    }
    for (const [nth, child] of [...copy.children].entries())
        writeLooks(original.children[nth], child, own);
}
/** The style rules of the page's loaded fonts, with the fonts inlined. */
async function fontRules() {
    let all = '';
    for (const { href, cssRules } of document.styleSheets) {
        for (const { cssText } of cssRules) {
            const [, address] = /^@font-face.*?url\("?([^")]+)/s.exec(cssText) ?? [];
            const url = address && new URL(address, href ?? location.href).href;
            if (!url || !performance.getEntriesByName(url)[0])
                continue;
            const bytes = await (await fetch(url)).bytes();
            all += cssText.replace(address, `data:font/woff2;base64,${btoa(String.fromCharCode(...bytes))}`);
        }
    }
    return all;
}
/** Downloads the drawing in `box` as a file of that type and name, independent of the page. */
export async function download(drawing, box, type, name) {
    const copy = drawing.cloneNode(true);
    writeLooks(drawing, copy);
    copy.insertAdjacentHTML('afterbegin', `<style>${await fontRules()}</style><rect width="100%" height="100%" fill="${getComputedStyle(box).backgroundColor}"/>`);
    const text = new XMLSerializer().serializeToString(copy).replaceAll(/(?<=<a [^>]*href=")#/g, `${location.href.split('#')[0]}#`);
    const link = document.createElement('a');
    // Not a blob: address, which the page's policy blocks for images.
    link.href = `data:image/svg+xml,${encodeURIComponent(text)}`;
    link.download = `${name}.${type}`;
    if (type === 'png') {
        const image = new Image();
        image.src = link.href;
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = image.width * 2;
        canvas.height = image.height * 2;
        canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
        link.href = canvas.toDataURL();
    }
    link.click();
}
