// Where an element's links lead.
import { address, site } from 'shiplog:site';
import { lackingIn } from '../../content/link-gaps.js';
import { targetOf } from '../../markdown/links.js';
import { codeUrl } from '../../site/repository.js';
/** The repository page of an element's code; `undefined` if site.yaml has no repository. */
export const codeHref = (path) => site.repository && codeUrl(site.repository, path);
/** A `docs` link, written as a file path from the diagram's file, for a reader of `language`. */
export function docsHref(written, { file }, language) {
    const target = targetOf(written, { file, language, base: address.base, languages: site.languages, lacks: lackingIn(language) });
    return target.kind === 'here' || target.kind === 'away' ? target.href : undefined;
}
