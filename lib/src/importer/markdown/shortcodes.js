import { isSafe } from './addresses.js';
import { noticeOf } from './containers.js';
import { brief, report } from './options.js';
import { fileName, player, playerNode } from './player.js';
import { addressOf, link, paramsOf, picture, plain, value } from './shortcode-links.js';
const SPACE = { type: 'text', value: ' ' };
/** Lists and counts that Hugo generated; ours generates its own. */
const COMPUTED = /^(?:children|toc|attachments|lastmod|taxonomy|siteparam|pages|list-children|page-toc|clear|clearfix)$/;
const container = (name, label, children) => ({
    type: 'container',
    name,
    label,
    children,
});
/** A tab's label, or what names it. */
const tabName = (call) => value(call, 'title', 'name', 'header') || call.list[0] || '';
export function answer(call, inner, options) {
    const { name, line } = call;
    if (call.shown !== undefined)
        return { inline: plain(call.shown) };
    if (call.kind === 'stray') {
        report(options, 'warning', 'shortcode-open', line, `${brief(call.source, 80)} has no opening tag`, 'removed');
        return { inline: [SPACE] };
    }
    const blocks = () => (call.inner ? inner.blocks(call.inner) : []);
    const words = (text) => (text === '' ? [] : inner.words(text, line));
    const raw = (lang) => ({
        blocks: [{ type: 'code', lang: lang || null, meta: null, value: call.inner?.text.replace(/^\n|\s+$/g, '') ?? '' }],
    });
    const unclosed = (label) => {
        report(options, 'warning', 'shortcode-open', line, `${brief(call.source, 80)} is not closed`, 'removed; the text after it is kept');
        return { inline: [SPACE, ...words(label), SPACE] };
    };
    const address = addressOf(call);
    if (address !== undefined)
        return { inline: link(address, plain(address), call, options) };
    switch (name) {
        case 'notice':
        case 'alert':
        case 'callout':
        case 'admonition':
        case 'hint':
        case 'box': {
            const label = value(call, 'title') || (call.list[1] ?? '');
            if (call.kind !== 'paired')
                return unclosed(label);
            const kind = value(call, 'style', 'type', 'color', 'context') || call.list[0] || 'note';
            return { blocks: [container(noticeOf(kind), words(label), blocks())] };
        }
        case 'figure':
        case 'figurecaption':
        case 'img':
        case 'image': {
            const caption = [value(call, 'title'), value(call, 'caption')].filter(Boolean).join(' ');
            const shown = picture(value(call, 'src', 'link') || (call.list[0] ?? ''), value(call, 'alt') || (call.list[1] ?? ''), caption, call, options);
            const target = value(call, 'src') ? value(call, 'link', 'href') : '';
            return {
                inline: [
                    ...(target ? link(target, shown, call, options) : shown),
                    ...(call.inner ? words(call.inner.text) : []),
                    ...words(value(call, 'attr')),
                ],
            };
        }
        case 'tabs':
        case 'tabpane': {
            const tabs = blocks().flatMap((block) => block.type === 'container' && block.name === 'tabs' && block.label.length === 0 ? block.children : [block]);
            const loose = tabs.filter((block) => block.type !== 'container' || block.name !== 'tab');
            const own = tabs.filter((block) => !loose.includes(block));
            if (tabs.length === 0)
                return { inline: [SPACE, ...words(value(call, 'title')), SPACE] };
            return { blocks: own.length === 0 ? loose : [...loose, container('tabs', words(value(call, 'title')), own)] };
        }
        case 'tab': {
            if (call.kind !== 'paired')
                return unclosed(tabName(call));
            // A tab with a language contains code, without a fence.
            const lang = value(call, 'lang');
            const content = lang === '' || /^\s*(?:`{3}|~{3})/.test(call.inner?.text ?? '') ? blocks() : raw(lang).blocks;
            return { blocks: [container('tabs', [], [container('tab', words(tabName(call)), content)])] };
        }
        case 'expand':
        case 'details':
        case 'collapse':
        case 'accordion': {
            const label = value(call, 'title', 'summary') || (call.list[0] ?? '');
            return call.kind === 'paired' ? { blocks: [container('details', words(label), blocks())] } : unclosed(label);
        }
        case 'author-bio': {
            const face = picture(value(call, 'img'), value(call, 'name'), '', call, options);
            return { blocks: [...(face.length > 0 ? [{ type: 'paragraph', children: face }] : []), ...blocks()] };
        }
        case 'button': {
            const content = call.inner ? words(call.inner.text.trim()) : words(value(call, 'title'));
            return { inline: value(call, 'href', 'url') ? link(value(call, 'href', 'url'), content, call, options) : content };
        }
        case 'highlight':
        case 'code':
            return raw(call.list[0] ?? value(call, 'lang', 'language', 'type'));
        case 'mermaid':
        case 'math':
        case 'katex':
        case 'latex':
            return raw(name === 'mermaid' ? 'mermaid' : 'latex');
        case 'video':
        case 'html5video':
        case 'audio': {
            const src = value(call, 'src', 'mp4', 'webm', 'mp3', 'url', 'file') || (call.list[0] ?? '');
            if (src === '' || !isSafe(src))
                break;
            const title = value(call, 'title', 'caption', 'alt');
            const shown = player({ tag: name === 'audio' ? 'audio' : 'video', src, poster: value(call, 'poster') }, line, options);
            return {
                inline: 'html' in shown
                    ? [playerNode(shown.html), SPACE, ...words(title)]
                    : link(shown.link, plain(title || fileName(src)), call, options),
            };
        }
        case 'youtube':
            return {
                inline: link(`https://www.youtube.com/watch?v=${value(call, 'id') || (call.list[0] ?? '')}`, plain(value(call, 'title')), call, options),
            };
        case 'vimeo':
            return { inline: link(`https://vimeo.com/${value(call, 'id') || (call.list[0] ?? '')}`, plain(value(call, 'title')), call, options) };
        case 'gist':
            return { inline: link(`https://gist.github.com/${call.list.slice(0, 2).join('/')}`, [], call, options) };
        case 'rawhtml':
            return { blocks: blocks() };
    }
    if (COMPUTED.test(name)) {
        report(options, 'note', 'shortcode-dropped', line, `${brief(call.source, 120)} was generated by the old site`, 'removed; the new site lists pages automatically');
        return { inline: [SPACE] };
    }
    const shown = paramsOf(call, words, options);
    report(options, 'warning', 'shortcode-unknown', line, `${brief(call.source, 120)} is an unknown shortcode`, call.inner || shown.length > 0 ? 'its text and links kept' : 'removed');
    const content = blocks();
    return content.length > 0
        ? { blocks: [...(shown.length > 0 ? [{ type: 'paragraph', children: shown }] : []), ...content] }
        : { inline: [SPACE, ...shown, SPACE] };
}
