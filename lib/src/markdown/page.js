// The plugins' context for the current page: its file, its language, and what they have found in it so far.
import Slugger from 'github-slugger';
import { decoded } from '../site/decoded.js';
const slashes = (path) => path
    .replaceAll('\\', '/')
    .replace(/^(?!\/)/, '/')
    .replace(/\/+$/, '');
/** The path of `url` below `root` in NFC, `''` if it is elsewhere. */
export function fileBelow(root, url) {
    if (!url)
        return '';
    const path = decoded(url.pathname);
    const folder = `${slashes(root)}/`;
    return path.startsWith(folder) ? path.slice(folder.length).normalize('NFC') : '';
}
/** The language of a content file: its first folder, or the default language. */
export function languageOf(file, languages) {
    const first = file.split('/')[0] ?? '';
    return languages.includes(first) ? first : (languages[0] ?? 'en');
}
/** Sets the page of the document that `context` visits; all passes of a document share it. */
export function openPage(place, { data, fileURL }) {
    const own = fileBelow(place.root, fileURL);
    const file = own || (place.guide === undefined ? '' : fileBelow(place.guide, fileURL));
    const ownRoot = own || place.guide === undefined ? place.root : place.guide;
    const page = {
        ...place,
        file,
        ownRoot,
        language: languageOf(file, place.languages),
        components: new Set(),
        code: [],
        slugger: new Slugger(),
    };
    data['shiplog'] = page;
    return page;
}
/** The page that `openPage` set. */
export const pageOf = ({ data }) => data['shiplog'];
