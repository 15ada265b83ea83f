// Converts a link of a Hugo page: to a file path, an address, or `dead:` with the original target.
import { pagePath } from '../site/urls.js';
import { targetFile } from './target-paths.js';
/** The relative path from one content file to another. */
export function relativeLink(from, to) {
    const [start, end] = [from.split('/').slice(0, -1), to.split('/')];
    let shared = 0;
    while (shared < start.length && shared < end.length - 1 && start[shared] === end[shared])
        shared += 1;
    return [...start.slice(shared).map(() => '..'), ...end.slice(shared)].join('/');
}
const LOCAL = /^https?:\/\/(?:localhost|127\.0\.0\.1)(?::1313)(?=\/|$)/i;
/** The path below the site's address, if `target` is on the site. */
function ownPath(target, baseUrl) {
    if (LOCAL.test(target))
        return target.replace(LOCAL, '') || '/';
    if (baseUrl === undefined || !/^(?:https?:)?\/\//i.test(baseUrl))
        return undefined;
    const bare = (url) => url.replace(/^(?:https?:)?\/\//i, '').replace(/\/$/, '');
    const [own, whole] = [bare(baseUrl), bare(target)];
    if (whole.toLowerCase() !== own.toLowerCase() && !whole.toLowerCase().startsWith(`${own.toLowerCase()}/`))
        return undefined;
    return `/${whole.slice(own.length + 1)}`;
}
/** Converts each link and image of `page`, which is written to `file`. */
export function linkResolver(page, file, linking, report) {
    const { index, assets, staticPages, targets, written: inLanguage, defaultLanguage, baseUrl, hosts, anchor } = linking;
    const dead = (target, line, kind, why) => {
        const [noun, code] = kind === 'image' ? ['image', 'image-missing'] : ['link', 'link-dead'];
        report({
            code,
            severity: 'warning',
            line,
            what: `Broken ${noun} "${target || '(empty)'}": ${why}.`,
            done: kind === 'image' ? 'Its alternative text is kept and marked.' : 'Its text is kept and marked as a broken link.',
        });
        return `dead:${target}`;
    };
    const external = (target, line, kind) => {
        const whole = target.startsWith('//') ? `https:${target}` : target;
        if (!URL.canParse(whole))
            return dead(target, line, kind, 'it is not a valid URL');
        if (kind === 'image') {
            const { origin } = new URL(whole);
            if (!hosts.has(origin))
                report({
                    code: 'image-elsewhere',
                    severity: 'note',
                    line,
                    what: `An image is loaded from ${origin}.`,
                    done: `${origin} is added to hosts in site.yaml.`,
                });
            hosts.add(origin);
        }
        return whole;
    };
    const toPage = (found, hash, target, line) => {
        const place = targets.get(found.file);
        if (!place)
            return dead(target, line, 'link', `${found.file} was skipped`);
        if (found.data['draft'] === true && found.file !== page.file)
            return dead(target, line, 'link', `${found.file} is a draft`);
        const wanted = targetFile(place, found.language);
        const kept = hash === '' ? '' : anchor(wanted, hash);
        if (kept === undefined)
            report({
                code: 'anchor-missing',
                severity: 'warning',
                line,
                what: `The link "${target}" names a missing heading.`,
                done: 'It now leads to the top of the page.',
            });
        const ending = kept ? `#${kept}` : '';
        if (found.language === page.language) {
            if (wanted === file)
                return ending === '' ? relativeLink(file, wanted) : ending;
            return `${relativeLink(file, wanted)}${ending}`;
        }
        // A file path keeps the reader's language; only an address switches to another one.
        if (found.language === defaultLanguage && !inLanguage.has(`${page.language}:${place.path}`))
            return `${relativeLink(file, targetFile(place, page.language))}${ending}`;
        return `/${pagePath(place.path, found.language, defaultLanguage)}${ending}`;
    };
    const toStaticPage = (source, hash, target, line) => {
        const found = staticPages.page(source);
        if ('why' in found)
            return dead(target, line, 'link', found.why);
        if (found.isNew)
            report({
                code: 'static-page',
                severity: found.scripts ? 'warning' : 'note',
                line,
                what: `"${target}" is a page of HTML that Hugo did not make${found.scripts ? ', with scripts' : ''}.`,
                done: `Copied to ${found.place}${found.files > 1 ? `, with ${found.files - 1} ${found.files === 2 ? 'file' : 'files'}` : ''}, and named in staticPages of site.yaml${found.scripts ? ': its scripts run at the address of the site; remove both unless the team wrote them' : ''}.`,
            });
        const path = found.place.split('/').map(encodeURIComponent).join('/');
        return `${relativeLink(file, path)}${hash === '' ? '' : `#${hash}`}`;
    };
    const toFile = (source, target, line, kind) => {
        const why = assets.fault(source, kind === 'image');
        if (why !== undefined)
            return dead(target, line, kind, why);
        if (assets.textOf(source) !== undefined)
            report({
                code: 'drawing-cleaned',
                severity: 'note',
                line,
                what: `The drawing "${target}" contains markup that would run, such as foreignObject.`,
                done: 'It is copied without that.',
            });
        return relativeLink(file, assets.place(source, file));
    };
    return (said, line, kind) => {
        const target = said.trim();
        const inside = ownPath(target, baseUrl);
        const scheme = inside === undefined ? /^([a-z][a-z0-9+.-]*):/i.exec(target)?.[1]?.toLowerCase() : undefined;
        if (scheme === 'dead')
            return target;
        if (scheme === 'http' || scheme === 'https' || (scheme === 'mailto' && kind === 'link'))
            return external(target, line, kind);
        if (inside === undefined && target.startsWith('//'))
            return external(target, line, kind);
        if (scheme !== undefined && !/^[a-z]:$/i.test(`${scheme}:`))
            return dead(target, line, kind, `links with ${scheme}: are not allowed`);
        if (/^www\.[\w-]+\.[a-z]/i.test(target)) {
            report({ code: 'link-fixed', severity: 'note', line, what: `The link "${target}" has no https://.`, done: 'Added.' });
            return external(`https://${target}`, line, kind);
        }
        if (target === '')
            return dead(target, line, kind, 'it is empty');
        const [whole = '', hash = ''] = (inside ?? target).split(/#(.*)/s);
        const path = whole.replace(/\?.*$/s, '').replaceAll('\\', '/');
        if (path === '') {
            const kept = anchor(file, hash);
            return kept === undefined ? dead(target, line, kind, 'the page has no such heading') : `#${kept}`;
        }
        const found = index.find(path, page, kind);
        if (found.kind === 'nothing')
            return dead(target, line, kind, kind === 'image' ? 'there is no such file' : 'the site has no such page');
        if (found.resolvedTo !== undefined) {
            const guessed = 'guessed' in found;
            const done = `Resolved to ${found.resolvedTo}${guessed ? ', the only page whose path ends like this; check that it is correct' : ''}.`;
            report({
                code: 'link-fixed',
                severity: guessed ? 'warning' : 'note',
                line,
                what: `The old site does not resolve "${target}".`,
                done,
            });
        }
        if (found.kind === 'file' && kind === 'link' && staticPages.holds(found.file))
            return toStaticPage(found.file, hash, target, line);
        if (found.kind === 'file')
            return toFile(found.file, target, line, kind);
        return kind === 'image' ? dead(target, line, kind, 'it is a page, not an image') : toPage(found.page, hash, target, line);
    };
}
