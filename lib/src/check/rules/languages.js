// Compares the languages of site.yaml with the existing folders.
import { LANGUAGE_CODE } from '../../site/language-code.js';
import { isPageFile } from '../../site/links.js';
import { placeAtTop } from '../content-tree.js';
import { finding } from '../finding.js';
import { likely } from '../likely.js';
export const languages = (tree) => {
    const { site, siteFile, pages, files } = tree;
    if (!site || !siteFile)
        return [];
    const findings = [];
    for (const [index, language] of site.languages.entries()) {
        if (pages.some((page) => page.language === language))
            continue;
        const place = siteFile.yaml.place(['languages', index]);
        const fix = index === 0 ? `write ${language}/index.md, the home page` : `write a page in ${language}/, or remove ${language} from languages`;
        findings.push(finding('language-empty', place, `the language "${language}" has no pages`, fix));
    }
    // While that key is invalid, the language folders are unknown.
    if (siteFile.issues.some(({ path }) => path[0] === 'languages'))
        return findings;
    const seen = new Set();
    for (const file of files) {
        const folder = file.split('/')[0] ?? '';
        if (seen.has(folder) ||
            folder === file ||
            !isPageFile(file) ||
            site.languages.includes(folder) ||
            !LANGUAGE_CODE.test(folder.replace(/^[A-Z]+$/, (name) => name.toLowerCase())))
            continue;
        seen.add(folder);
        const near = likely(folder, site.languages.filter((language) => language.toLowerCase() === folder.toLowerCase()));
        const fix = near
            ? `rename the folder to ${near}`
            : `add ${folder} to languages in site.yaml, or move its pages into a language's folder`;
        findings.push(finding('language-unknown', placeAtTop(tree, file), `the folder ${folder}/ is not a language listed in site.yaml`, fix));
    }
    return findings;
};
