import { eachNode } from './parse.js';
const LINES = /hl_lines\s*=\s*(?:\[([^\]]*)\]|"([^"]*)")/i;
const NUMBERS = /linenos\s*=\s*"?(?:true|table|inline)\b/i;
const TITLE = /(?:title|name|file(?:name)?)\s*=\s*"([^"]*)"/i;
/** `{hl_lines=[2,"4-5"],linenos=true}` → `{2,4-5} numbers`. */
export function fenceWords(meta) {
    const [, list, quoted] = LINES.exec(meta) ?? [];
    const lines = (list ?? quoted ?? '').match(/\d+(?:-\d+)?/g) ?? [];
    const title = TITLE.exec(meta)?.[1]?.trim();
    return [lines.length > 0 ? `{${lines.join(',')}}` : '', title ? `title="${title}"` : '', NUMBERS.test(meta) ? 'numbers' : '']
        .filter(Boolean)
        .join(' ');
}
/** `{{</* name *\/>}}`: how Hugo shows a shortcode instead of running it, in code too. */
const ESCAPED = /\{\{([<%])\/\*([\s\S]*?)\*\/([>%])\}\}/g;
/** Converts the options of a fence in braces, Hugo's form, and shortcodes that code shows. */
export function readFences(root) {
    eachNode(root, (node) => {
        if (node.type === 'code' || node.type === 'inlineCode')
            node.value = node.value.replace(ESCAPED, '{{$1$2$3}}');
        if (node.type !== 'code' || !(node.meta || node.lang?.includes('{')))
            return;
        const written = `${node.lang ?? ''} ${node.meta ?? ''}`;
        const at = written.indexOf('{');
        if (at === -1)
            return;
        node.lang = written.slice(0, at).trim().split(/\s/)[0] || /^\{\s*\.([\w+-]+)/.exec(written.slice(at))?.[1] || null;
        node.meta = (node.lang && fenceWords(written.slice(at))) || null;
    });
}
