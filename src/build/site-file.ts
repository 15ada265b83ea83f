// Reads site.yaml for astro.config.mjs, which needs its languages, address and redirects before anything else is loaded.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { checkContent } from '../check/check-content.ts';
import { humanReport } from '../check/report.ts';
import { type Site, siteSchema } from '../site/site.ts';
import { BuildStop } from './build-stop.ts';

/** The site, when site.yaml can be used. */
function parseSite(root: string): Site | undefined {
  try {
    return siteSchema.safeParse(parse(readFileSync(join(root, 'site.yaml'), 'utf8'))).data;
  } catch {
    return undefined;
  }
}

/** The site's facts. `root` is the content root. Where they cannot be used, throws a `BuildStop` with what the check finds. */
export function readSite(root: string): Site {
  const site = parseSite(root);
  if (site) return site;
  const { findings, tree } = checkContent(root);
  const errors = findings.filter(({ severity }) => severity === 'error');
  throw new BuildStop(`The site's facts cannot be used.\n\n${humanReport(errors, tree.pages.length).trimEnd()}`);
}
