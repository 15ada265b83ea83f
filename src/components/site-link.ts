// Where the links of site.yaml lead, which are written as paths of the site or complete URLs.
import { address, site } from 'shiplog:site';
import { lackingIn } from '../content/link-gaps.ts';
import { targetOf } from '../markdown/links.ts';

/** For a reader of `language`. */
export function siteLink(to: string, language: string): string | undefined {
  const page = { file: 'site.yaml', language, base: address.base, languages: site.languages, lacks: lackingIn(language) };
  const target = targetOf(to, page);
  return target.kind === 'here' || target.kind === 'away' ? target.href : undefined;
}
