// Images have alternative text, and load only from hosts in site.yaml.
import { IMAGE } from '../../site/asset-kind.js';
import { resolveLink } from '../../site/links.js';
import { isPublished, isStaticPage } from '../../site/published-files.js';
import { placeAtTop, placeIn } from '../content-tree.js';
import { finding } from '../finding.js';
export const altTexts = ({ pages }) => pages.flatMap((page) => page.body.images.flatMap(({ target, alt, at }) => alt === undefined
    ? [
        finding('missing-alt', placeIn(page, at), `the image "${target}" has no alternative text`, 'describe the image: ![description](file); for a decorative image write <img alt="">'),
    ]
    : []));
export const foreignImages = ({ pages, site }) => {
    const hosts = new Set([...(site?.hosts ?? []), ...(site?.url ? [new URL(site.url).origin] : [])]);
    return pages.flatMap((page) => page.body.links.flatMap(({ target, kind, at }) => {
        // Browsers treat a backslash as a slash.
        const written = target.trim().replaceAll('\\', '/');
        const address = written.startsWith('//') ? `https:${written}` : written;
        if (kind !== 'image' || !/^https?:/i.test(address) || !URL.canParse(address))
            return [];
        const { origin } = new URL(address);
        if (hosts.has(origin))
            return [];
        return [
            finding('foreign-image', placeIn(page, at), `this would load content from ${origin}`, `save the file next to the page and link to it there, or add ${origin} to hosts in site.yaml`),
        ];
    }));
};
/** The finding for an image, named `target` at `place`, that cannot be shown. */
export const unreadableImage = (place, target, { what, fix = 'save the image again' }) => finding('image-unreadable', place, `the image "${target}" cannot be displayed: ${what}`, fix);
const CLEANED = 'look at it on the page; if something is missing, save it as plain SVG';
/** Images that cannot be shown, and files that would run scripts when opened, except pages that the team names as its own. */
export const assets = (tree) => {
    const languages = tree.site?.languages ?? [];
    const unusable = tree.pages.flatMap((page) => page.body.images.flatMap(({ target, at }) => {
        const link = resolveLink(page.path, target.trim());
        const fault = link.kind === 'file' && IMAGE.test(link.file) ? tree.assetFaults.get(link.file) : undefined;
        if (fault?.kind !== 'no-image')
            return [];
        return [unreadableImage(placeIn(page, at), target, fault)];
    }));
    const published = [...tree.assetFaults].filter(([file]) => isPublished(file, languages) && !isStaticPage(file, tree.site?.staticPages));
    const live = published.flatMap(([file, { kind, what }]) => kind === 'live' ? [finding('live-file', placeAtTop(tree, file), what, 'publish the file as a ZIP, or save it in another format')] : []);
    const cleaned = published.flatMap(([file, { kind, what }]) => kind === 'cleaned' ? [finding('drawing-cleaned', placeAtTop(tree, file), what, CLEANED)] : []);
    return [...unusable, ...live, ...cleaned];
};
