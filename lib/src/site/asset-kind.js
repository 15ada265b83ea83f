// Detects what a file beside the pages is by its bytes: a name may be wrong, and what is published unmodified must not run.
const startsWith = (bytes, ...wanted) => wanted.every((byte, index) => bytes[index] === byte);
/** How many bytes `imageKind` needs. */
export const HEAD_BYTES = 512;
/** The kind of image by its first bytes; `undefined` if browsers do not display it. */
export function imageKind(bytes) {
    const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
    if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47))
        return 'png';
    if (startsWith(bytes, 0xff, 0xd8, 0xff))
        return 'jpg';
    if (letters.startsWith('GIF8'))
        return 'gif';
    if (letters.startsWith('RIFF') && letters.slice(8, 12) === 'WEBP')
        return 'webp';
    if (letters.slice(4, 8) === 'ftyp' && /avi[fs]/.test(letters.slice(8, 32)))
        return 'avif';
    if (/^(?:\xEF\xBB\xBF)?\s*(?:<\?xml|<!--|<!DOCTYPE svg|<(?:[\w-]+:)?svg)/i.test(letters))
        return 'svg';
    return undefined;
}
/** Names of files that are displayed as images. */
export const IMAGE = /\.(?:png|jpe?g|jfif|gif|webp|avif|svg)$/i;
/** Names of icons for a browser's tab, which pages do not display. */
export const ICON = /\.ico$/i;
/** True for the first bytes of such an icon. */
export const isIcon = (bytes) => startsWith(bytes, 0, 0, 1, 0);
/** Names of drawings, which are cleaned. */
export const DRAWING = /\.svg$/i;
/** Names of files that a browser reads as markup: their contents decide. */
export const MARKUP = /\.(?:svg|xml|xslt?|rss|atom)$/i;
/** Names of files that a browser opens as a page of the site, without its policy. */
export const PAGE = /\.(?:x?html?|xht|shtml|mht|mhtml|swf|svgz)$/i;
/** Markup in a drawing that would run code, load something or ask for input. HTML in a `foreignObject`, as draw.io writes labels, may be shown. */
const LIVE = /<(?:[\w-]+:)?(?:script|iframe|frame|embed|object|handler|meta|link|base|form|input|button|audio|video)\b|javascript:|<!(?:ENTITY|ATTLIST)|<\?xml-stylesheet/i;
/** What looks like an attribute that runs code: `once = 1` in a text does too. */
const HANDLER = /[\s"'/]on[a-z]+\s*=/i;
const TAG = /<[^\s!?/>](?:[^>"']|"[^"]*"|'[^']*')*>/g;
/** Parts of XML that are not tags, but may contain what looks like one. */
const NO_TAG = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>/g;
const hasHandler = (markup) => HANDLER.test(markup) &&
    (markup.replaceAll(NO_TAG, '').match(TAG) ?? []).some((tag) => HANDLER.test(tag.replaceAll(/"[^"]*"|'[^']*'/g, '""')));
/** True for markup that would run when a browser opens it. */
export const isLive = (markup) => LIVE.test(markup) || hasHandler(markup);
