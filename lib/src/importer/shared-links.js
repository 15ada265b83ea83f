// Links in the facts of a week, which every language shows: an anchor that only one language has must lead to that language.
import { posix } from 'node:path';
import { pagePath } from '../site/urls.js';
/** `link` as it is, or the address of its page in the language of the facts if another language has the page without the anchor. */
export function sharedLink(link, { file, languages, hasAnchor }) {
    const [path = '', hash = ''] = link.split('#');
    if (hash === '' || hash === 'top' || path.startsWith('/') || /^[a-z][a-z0-9+.-]*:/i.test(link))
        return link;
    const [language = '', ...rest] = (path === '' ? file : posix.join(posix.dirname(file), path)).split('/');
    const below = rest.join('/');
    const others = languages.filter((one) => one !== language);
    if (!below.endsWith('.md') || others.every((other) => hasAnchor(`${other}/${below}`, hash)))
        return link;
    return `/${pagePath(below.replace(/(?:(?:^|\/)index)?\.md$/, ''), language, languages[0] ?? 'en')}#${hash}`;
}
