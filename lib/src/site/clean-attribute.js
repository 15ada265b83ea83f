// One attribute of a drawing: whether it stays.
import { cleanStyle, isQuiet } from './clean-style.js';
/** Attributes whose value is an address, by local name. */
const ADDRESSES = new Set('href src action formaction poster data background cite longdesc ping srcset imagesrcset code codebase archive classid profile manifest icon lowsrc'.split(' '));
const DROPPED = new Set('base srcdoc is nonce http-equiv begin-event handler'.split(' '));
/** Texts, which are not read as CSS. */
const TEXT = /^(?:aria-.*|data-.*|alt|title|name|id|class|label|summary|lang)$/;
/** An embedded picture. */
const PICTURE = /^data:image\/[a-z0-9.+-]+[;,]/i;
/** A link's target: a page, a mail address, a part of the drawing, or a path. */
const LINK = /^(?:https?:|mailto:|[^:]*$|[#/?.])/i;
/** What browsers ignore in an address, so that it could hide a scheme. */
const unseen = (address) => address.replaceAll(/[\p{Cc}\p{Cf}\p{Z}]/gu, '');
/** A name that may have a prefix. */
export const NAME = /^[a-z_][\w.-]*(?::[a-z_][\w.-]*)?$/i;
export const localName = (name) => name.slice(name.lastIndexOf(':') + 1).toLowerCase();
function isSafeAddress(element, attribute, address) {
    const target = unseen(address);
    if (attribute !== 'href')
        return attribute === 'src' && element === 'img' && PICTURE.test(target);
    if (element === 'a')
        return LINK.test(target);
    return target.startsWith('#') || ((element === 'image' || element === 'feimage') && PICTURE.test(target));
}
/** The value of attribute `name` of an `element` (its local name), cleaned; `undefined` if the attribute is dropped. */
export function cleanAttribute(element, name, value) {
    const local = localName(name);
    if (!NAME.test(name))
        return undefined;
    if (name === 'xmlns' || name.startsWith('xmlns:'))
        return value;
    if (/^on/.test(local) || DROPPED.has(local))
        return undefined;
    if (ADDRESSES.has(local))
        return isSafeAddress(element, local, value) ? value : undefined;
    if (local === 'style')
        return cleanStyle(value) || undefined;
    // What draw.io reads when it opens the file again. Not shown.
    if (name === 'content' && element === 'svg')
        return value;
    return TEXT.test(local) || isQuiet(value) ? value : undefined;
}
/** True if an animation changes an address, a handler or a style sheet. */
export const animatesMore = (attributeName) => {
    const local = localName(unseen(attributeName ?? ''));
    return /^on/.test(local) || ADDRESSES.has(local) || local === 'style' || local === 'class';
};
