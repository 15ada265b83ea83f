// Reads site.yaml and its AWS outputs for astro.config.mjs, which needs languages, address and redirects before anything else is loaded.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { checkContent } from '../check/check-content.ts';
import { onDisk } from '../check/on-disk.ts';
import { humanReport } from '../check/report.ts';
import { hasPackages } from '../check/rules/packages.ts';
import { type AmplifyOutputs, amplifyOutputsSchema } from '../site/amplify-outputs.ts';
import { type Site, siteSchema } from '../site/site.ts';
import { BuildStop } from './build-stop.ts';

/** The site, if site.yaml can be used. */
function parseSite(root: string): Site | undefined {
  try {
    return siteSchema.safeParse(parse(readFileSync(join(root, 'site.yaml'), 'utf8').normalize('NFC'))).data;
  } catch {
    return undefined;
  }
}

function parseOutputs(file: string): AmplifyOutputs | undefined {
  try {
    return amplifyOutputsSchema.safeParse(parse(readFileSync(file, 'utf8'))).data;
  } catch {
    return undefined;
  }
}

/** The check's findings as an error that stops the build. */
function unusable(root: string): BuildStop {
  const { findings, tree } = checkContent(root);
  const errors = findings.filter(({ severity }) => severity === 'error');
  return new BuildStop(`The site's facts cannot be used.\n\n${humanReport(errors, tree.pages.length).trimEnd()}`);
}

/** The site's facts. `root` is the content root. If they cannot be used, throws a `BuildStop` with the check's findings. */
export function readSite(root: string): Site {
  const site = parseSite(root);
  // Settings load the packages of each part that is on.
  if (site && hasPackages(site)) return site;
  throw unusable(root);
}

/** The AWS outputs for pages; `undefined` if site.yaml has none. Throws like `readSite`. */
export function readOutputs(root: string, { pipeline }: Site): AmplifyOutputs | undefined {
  if (!pipeline?.aws) return undefined;
  const outputs = parseOutputs(join(root, onDisk(root, pipeline.aws)));
  if (outputs) return outputs;
  throw unusable(root);
}
