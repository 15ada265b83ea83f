import { isSafe } from './addresses.js';
import { brief, report } from './options.js';
/** The tag's first value with one of these names. */
export const value = (call, ...names) => names.map((name) => call.named[name]).find((found) => found !== undefined) ?? '';
export const plain = (text) => (text === '' ? [] : [{ type: 'text', value: text }]);
export function link(url, words, call, options) {
    if (!isSafe(url)) {
        report(options, 'warning', 'html-removed', call.line, `${brief(url, 80)} is not an allowed URL`, 'URL removed, text kept');
        return words;
    }
    return [{ type: 'link', url: options.resolveLink(url, call.line, 'link'), title: null, children: words.length > 0 ? words : plain(url) }];
}
export function picture(src, alt, title, call, options) {
    if (src === '' || !isSafe(src))
        return plain([alt, title].filter(Boolean).join(' '));
    const image = { type: 'image', url: options.resolveLink(src, call.line, 'image'), alt, title: title || null };
    return [image];
}
/** The address in `relref` and similar; `undefined` for other shortcodes. */
export function addressOf(call) {
    if (/^(?:rel)?ref$/.test(call.name))
        return call.list[0] ?? value(call, 'path');
    if (/^(?:baseurl|absurl|relurl|site\.baseurl)$/.test(call.name))
        return call.list[0] ?? '';
    return undefined;
}
/** Parameters with words for readers, and with addresses. */
const WORDS = ['title', 'name', 'header', 'label', 'text', 'caption', 'summary', 'description', 'content', 'alt'];
const ADDRESSES = ['href', 'url', 'link', 'src', 'image', 'img', 'file', 'path', 'page'];
const isAddress = (text) => /^(?:https?:\/\/|mailto:|\.{0,2}\/)\S/i.test(text) || /^[^\s<>]+\.(?:png|jpe?g|gif|webp|svg|pdf|md|html?)(?:[?#]\S*)?$/i.test(text);
/** A parameter by position that reads like words, not like an option such as `center` or `2`. */
const isWords = (text) => /\p{L}/u.test(text) && (/\s/.test(text.trim()) || /[\p{Lu}\u{80}-\u{10ffff}]/u.test(text));
/** What an unknown shortcode's parameters say: the words as the text of the address, if there is one. */
export function paramsOf(call, words, options) {
    const address = value(call, ...ADDRESSES) || (call.list.find(isAddress) ?? '');
    const listed = call.list.filter((text) => !isAddress(text) && (address !== '' ? /\p{L}/u.test(text) : isWords(text)));
    const text = [...WORDS.map((name) => value(call, name)), ...listed].filter((one, index, all) => one !== '' && all.indexOf(one) === index);
    const label = words(text.join(' '));
    if (address === '')
        return label;
    return /\.(?:png|jpe?g|gif|webp|avif|svg)(?:[?#]|$)/i.test(address)
        ? picture(address, text[0] ?? '', text.slice(1).join(' '), call, options)
        : link(address, label, call, options);
}
