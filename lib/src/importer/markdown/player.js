import { isSafe } from './addresses.js';
/** Files that browsers play. */
const PLAYED = /\.(?:mp4|m4v|webm|ogv|mov|mp3|m4a|ogg|wav)$/i;
const quoted = (value) => value.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
/** The element as HTML; else `link`, the address of a link, if no file of the site or of another host can be played. */
export function player({ tag, src, poster = '', title = '' }, line, options) {
    const path = src.split(/[?#]/)[0] ?? '';
    if (!PLAYED.test(path))
        return { link: src };
    const address = options.resolveLink(src, line, /^(?:https?:)?\/\//i.test(src) ? 'image' : 'link');
    if (address.startsWith('dead:'))
        return { link: address };
    const shown = poster === '' || !isSafe(poster) ? 'dead:' : options.resolveLink(poster, line, 'image');
    const attributes = [
        `src="${quoted(address)}"`,
        ...(shown.startsWith('dead:') ? [] : [`poster="${quoted(shown)}"`]),
        ...(title === '' ? [] : [`title="${quoted(title)}"`]),
    ];
    return { html: `<${tag} controls preload="none" ${attributes.join(' ')}></${tag}>` };
}
/** The words of a link to the file. */
export const fileName = (src) => src.split(/[?#]/)[0]?.split('/').at(-1) || src;
export const playerNode = (html) => ({ type: 'html', value: html });
