// The home page, people and logo in site.yaml: their pages, diagrams and files must exist, and images must be readable.
import { playerOf, watchedAs } from '../../markdown/video-source.js';
import { isPublished, isStaticPage } from '../../site/published-files.js';
import { finding } from '../finding.js';
import { didYouMean } from '../likely.js';
import { targetsOf } from '../targets.js';
import { unreadableImage } from './images.js';
const bare = (path) => path.replace(/^\/+|\/+$/g, '');
/** Buttons and the diagram of the home page. */
export const home = (tree) => {
    const { site, siteFile, diagrams } = tree;
    if (!site || !siteFile)
        return [];
    const targets = targetsOf(tree);
    const addresses = targets.paths();
    const actions = (site.home.actions ?? []).flatMap(({ to }, index) => targets.at(bare(to)) === undefined
        ? [
            finding('home-unknown', siteFile.yaml.place(['home', 'actions', index, 'to']), `the button leads to ${to}, and there is no such page`, didYouMean(to, addresses, 'name the path of a page: /proposal/')),
        ]
        : []);
    const names = [...new Set(diagrams.flatMap(({ named }) => named?.name ?? []))];
    const { diagram } = site.home;
    if (diagram === undefined || names.includes(diagram))
        return actions;
    const fix = didYouMean(diagram, names, 'remove the key');
    return [...actions, finding('home-unknown', siteFile.yaml.place(['home', 'diagram']), `there is no diagram "${diagram}"`, fix)];
};
/** Files in site.yaml with the keys that name them: photos of people, the demo video and its poster, the logo and the favicon. */
function namedFiles({ site }) {
    const { src, poster, captions } = site?.home.video ?? {};
    const { logo, favicon } = site?.look ?? {};
    return [
        ...(site?.people ?? []).map(({ photo }, index) => ({ file: photo, keys: ['people', index, 'photo'] })),
        { file: src && /^https:/i.test(src) ? undefined : src, keys: ['home', 'video', 'src'] },
        { file: poster, keys: ['home', 'video', 'poster'] },
        { file: captions, keys: ['home', 'video', 'captions'] },
        { file: logo?.light, keys: ['look', 'logo', 'light'] },
        { file: logo?.dark, keys: ['look', 'logo', 'dark'] },
        { file: favicon, keys: ['look', 'favicon'] },
    ].flatMap(({ file, keys }) => (file === undefined ? [] : [{ file, keys }]));
}
export const siteFiles = (tree) => {
    const { site, siteFile, files, assetFaults } = tree;
    if (!site || !siteFile)
        return [];
    const published = [...files].filter((file) => isPublished(file, site.languages));
    const own = site.staticPages.flatMap((path, index) => published.some((file) => isStaticPage(file, [path]))
        ? []
        : [
            finding('file-missing', siteFile.yaml.place(['staticPages', index]), `there is no ${path}`, 'add the folder, or remove the entry'),
        ]);
    const named = namedFiles(tree).flatMap(({ file, keys }) => {
        const place = siteFile.yaml.place(keys);
        if (!published.includes(file)) {
            const fix = didYouMean(file, published, 'add the file below images/ or files/');
            return [finding('file-missing', place, `there is no file ${file}`, fix)];
        }
        const fault = assetFaults.get(file);
        return fault?.kind === 'no-image' ? [unreadableImage(place, file, fault)] : [];
    });
    return [...own, ...named];
};
/** A video of another host is loaded only from the hosts in site.yaml: the site's policy blocks every other. */
export const homeVideo = ({ site, siteFile }) => {
    const src = site?.home.video?.src;
    if (!site || !siteFile || src === undefined || !/^https:/i.test(src))
        return [];
    const report = (what, fix) => [finding('home-unknown', siteFile.yaml.place(['home', 'video', 'src']), what, fix)];
    const player = watchedAs(src);
    if (player)
        return report(`${src} is the page of a video and cannot be embedded`, `write ${player}`);
    const { origin } = new URL(src);
    const kind = playerOf(src) === 'file' ? 'file' : 'player';
    const isOwnFile = kind === 'file' && site.url !== undefined && new URL(site.url).origin === origin;
    if (isOwnFile || site.hosts.includes(origin))
        return [];
    return report(`the video is a ${kind} at ${origin}, which is not in hosts`, `add ${origin} to hosts`);
};
