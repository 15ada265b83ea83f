// Addresses of links in a week's texts, which are file paths relative to the week's file.
import { address, site } from 'shiplog:site';
import type { View } from '../content/editions.ts';
import { lackingIn } from '../content/link-gaps.ts';
import type { ResolveHref } from '../markdown/inline-text.ts';
import { targetOf } from '../markdown/links.ts';
import { defaultLanguage } from '../site/site.ts';

/**
 * Resolves links of `view` for a reader of its language; `undefined` for a broken link. `words` are relative to the file
 * that contains them; `facts`, such as evidence, always to the default language's.
 */
export function wordsHref(view: View, kind: 'words' | 'facts' = 'words'): ResolveHref {
  const source = kind === 'words' ? view.source?.file : undefined;
  const extension = view.source?.file.split('.').at(-1) ?? 'md';
  const file = source ?? `${defaultLanguage(site)}/${view.path}.${extension}`;
  return (written) => {
    const { language } = view;
    const target = targetOf(written, { file, language, base: address.base, languages: site.languages, lacks: lackingIn(language) });
    return target.kind === 'here' || target.kind === 'away' ? target.href : undefined;
  };
}
