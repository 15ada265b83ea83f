// Live components of .mdx pages: only known names, and no code in the page.
import { COMPONENT_FEATURES, COMPONENT_NAMES } from '../../markdown/components.js';
import { placeIn } from '../content-tree.js';
import { finding } from '../finding.js';
import { didYouMean, likely } from '../likely.js';
export const components = ({ pages, site }) => pages.flatMap((page) => {
    const own = page.body.snippets.filter(({ kind }) => kind === 'import').map(({ source }) => source);
    return page.body.components.flatMap(({ name, at }) => {
        const base = name.split('.')[0] ?? name;
        const part = COMPONENT_FEATURES[name];
        if (part && site?.features[part] === false) {
            const fix = `remove the component, or set features: { ${part}: true } in site.yaml`;
            return [finding('component-off', placeIn(page, at), `<${name}> renders nothing: ${part} is switched off in site.yaml`, fix)];
        }
        if (COMPONENT_NAMES.includes(name) || own.some((source) => new RegExp(`\\b${base.replace(/\$/g, '\\$')}\\b`).test(source)))
            return [];
        const fix = didYouMean(base, COMPONENT_NAMES, 'put the text in backticks if it is not a component');
        return [finding('unknown-component', placeIn(page, at), `unknown component <${name}>`, fix)];
    });
});
/** Components in `.md` pages, where they would show nothing. A name near a known one counts as a typo unless HTML has it. */
export const lostComponents = ({ pages }) => pages.flatMap((page) => page.body.lostComponents.flatMap(({ name, at }) => {
    const known = COMPONENT_NAMES;
    const component = known.includes(name) ? name : likely(name, known);
    // A much shorter name is a different word: a type such as `Map<Key>`.
    if (component === undefined || component.length - name.length > 2)
        return [];
    const file = page.path.split('/').at(-1)?.replace(/\.md$/i, '.mdx') ?? '';
    const what = `<${name}> shows nothing here: live components work in .mdx pages only`;
    const typo = component === name ? '' : `, and write <${component}>`;
    return [finding('component-in-md', placeIn(page, at), what, `rename to ${file}${typo}; links to the page keep working`)];
}));
/** Names that JavaScript or an .mdx page defines. */
const GIVEN = new Set('true false null undefined this new typeof void await async function class props frontmatter'.split(' '));
const isNamed = (name, snippets) => GIVEN.has(name) || name in globalThis || snippets.some(({ kind, source }) => kind === 'import' && source.includes(name));
/** Imports and expressions run in the build. Comments and plain strings do nothing. */
export const code = ({ pages }) => pages.flatMap((page) => page.body.snippets.flatMap(({ kind, source, missing, at }) => {
    const place = placeIn(page, at);
    if (missing.length > 0)
        return missing.map((name) => {
            const what = `the page imports "${name}", but there is no such file or package`;
            return finding('import-missing', place, what, 'fix the path, or remove the line');
        });
    if (kind === 'import') {
        return [finding('mdx-code', place, 'the page imports or exports code', 'remove the line: built-in components need no import')];
    }
    const idle = /^\s*(?:\/\*[\s\S]*\*\/\s*)?$/.test(source) ||
        /^\s*(['"`])(?:(?!\1|\$\{)[\s\S])*\1\s*$/.test(source) ||
        /^\s*frontmatter\b[\w.[\]'"]*\s*$/.test(source);
    if (idle)
        return [];
    const [, name] = /^\s*([A-Za-z_$][\w$]*)\s*(?!\s*=>|[\w$])/.exec(source) ?? [];
    if (name !== undefined && !isNamed(name, page.body.snippets))
        return [
            finding('unknown-name', place, `{${source.trim().slice(0, 40)}} uses ${name}, which is not defined`, 'write \\{ for a literal brace'),
        ];
    return [finding('mdx-code', place, `{${source.trim().slice(0, 40)}} runs as code`, 'write \\{ for a literal brace')];
}));
