// Language codes in names of files and folders, and their meaning.
/** Codes that are recognized at the end of a name without configuration. */
const KNOWN = new Set('en vi fr de es it pt nl pl ru uk ja ko zh th id ms lo km hi ar tr cs sv da fi no'.split(' '));
/** Country codes that people use for a language. */
const MEANT = { vn: 'vi', jp: 'ja', kr: 'ko', cn: 'zh' };
/** The language that `name` is the code of: `vi`, `VI`, `vn`, `en-us` → `en-US`; `undefined` for any other name. */
export function toLanguage(name) {
    const [, code = '', region] = /^([a-z]{2,3})(?:[-_]([a-z]{2,8}))?$/i.exec(name) ?? [];
    const language = MEANT[code.toLowerCase()] ?? code.toLowerCase();
    if (!KNOWN.has(language))
        return undefined;
    if (region === undefined)
        return language;
    return `${language}-${region.length === 2 ? region.toUpperCase() : region.charAt(0).toUpperCase() + region.slice(1).toLowerCase()}`;
}
