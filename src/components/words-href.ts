// Addresses of links in a week's words, which are file paths from the week's file.
import { address, site } from 'shiplog:site';
import type { View } from '../content.ts';
import type { ResolveHref } from '../markdown/inline.ts';
import { targetOf } from '../markdown/links.ts';

/** Resolves links of `view` for a reader of its language; `undefined` for what leads nowhere. */
export function wordsHref(view: View): ResolveHref {
  const file = view.source?.file ?? `${view.language}/${view.path}.md`;
  return (written) => {
    const target = targetOf(written, { file, language: view.language, base: address.base, languages: site.languages });
    return target.kind === 'here' || target.kind === 'away' ? target.href : undefined;
  };
}
