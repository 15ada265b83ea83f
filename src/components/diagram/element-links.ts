// Where an element's links lead.
import { address, site } from 'shiplog:site';
import type { Version } from '../../content/diagrams.ts';
import { lackingIn } from '../../content/link-gaps.ts';
import { targetOf } from '../../markdown/links.ts';
import { codeUrl } from '../../site/repository.ts';

/** The repository page of an element's code; `undefined` if site.yaml has no repository. */
export const codeHref = (path: string): string | undefined => site.repository && codeUrl(site.repository, path);

/** A `docs` link, written as a file path from the diagram's file, for a reader of `language`. */
export function docsHref(written: string, { file }: Version, language: string): string | undefined {
  const target = targetOf(written, { file, language, base: address.base, languages: site.languages, lacks: lackingIn(language) });
  return target.kind === 'here' || target.kind === 'away' ? target.href : undefined;
}
