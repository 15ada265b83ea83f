// Where the links of site.yaml lead, which are written as paths of the site or complete URLs.
import { address, site } from 'shiplog:site';
import { lackingIn } from '../content/link-gaps.js';
import { targetOf } from '../markdown/links.js';
/** For a reader of `language`. */
export function siteLink(to, language) {
    const page = { file: 'site.yaml', language, base: address.base, languages: site.languages, lacks: lackingIn(language) };
    const target = targetOf(to, page);
    return target.kind === 'here' || target.kind === 'away' ? target.href : undefined;
}
