// Addresses of links in a week's texts, which are file paths relative to the week's file.
import { address, site } from 'shiplog:site';
import { lackingIn } from '../content/link-gaps.js';
import { targetOf } from '../markdown/links.js';
import { defaultLanguage } from '../site/site.js';
/**
 * Resolves links of `view` for a reader of its language; `undefined` for a broken link. `words` are relative to the file
 * that contains them; `facts`, such as evidence, always to the default language's.
 */
export function wordsHref(view, kind = 'words') {
    const source = kind === 'words' ? view.source?.file : undefined;
    const extension = view.source?.file.split('.').at(-1) ?? 'md';
    const file = source ?? `${defaultLanguage(site)}/${view.path}.${extension}`;
    return (written) => {
        const { language } = view;
        const target = targetOf(written, { file, language, base: address.base, languages: site.languages, lacks: lackingIn(language) });
        return target.kind === 'here' || target.kind === 'away' ? target.href : undefined;
    };
}
