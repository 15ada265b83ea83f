// The shop's addresses. They start with `#/`, so that the tracker counts its pages and the browser's Back button works.
const plain = ['cart', 'sign-in', 'checkout', 'thanks'];
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** The place in an address's fragment; `undefined` if it is not one of the shop, such as a heading of the page. */
export function placeAt(hash) {
    if (!hash.startsWith('#/'))
        return undefined;
    const [page = '', rest = ''] = hash.slice(2).split('/');
    const name = plain.find((one) => one === page);
    if (name)
        return { page: name };
    if ((page === 'category' || page === 'product') && rest)
        return { page, id: decoded(rest) };
    if (page === 'search')
        return { page, words: decoded(rest) };
    return { page: 'home' };
}
/** The fragment of a place. */
export function hrefOf(place) {
    if (place.page === 'home')
        return '#/';
    if ('id' in place)
        return `#/${place.page}/${encodeURIComponent(place.id)}`;
    if ('words' in place)
        return `#/search/${encodeURIComponent(place.words)}`;
    return `#/${place.page}`;
}
