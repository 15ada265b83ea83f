// Reads site.yaml, and what it names of AWS, for astro.config.mjs, which needs its languages, address and redirects before anything else is loaded.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { checkContent } from '../check/check-content.ts';
import { humanReport } from '../check/report.ts';
import { type AmplifyOutputs, amplifyOutputsSchema } from '../site/amplify-outputs.ts';
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

function parseOutputs(file: string): AmplifyOutputs | undefined {
  try {
    return amplifyOutputsSchema.safeParse(parse(readFileSync(file, 'utf8'))).data;
  } catch {
    return undefined;
  }
}

/** What the check finds, as what stops a build. */
function unusable(root: string): BuildStop {
  const { findings, tree } = checkContent(root);
  const errors = findings.filter(({ severity }) => severity === 'error');
  return new BuildStop(`The site's facts cannot be used.\n\n${humanReport(errors, tree.pages.length).trimEnd()}`);
}

/** The site's facts. `root` is the content root. Where they cannot be used, throws a `BuildStop` with what the check finds. */
export function readSite(root: string): Site {
  const site = parseSite(root);
  if (site) return site;
  throw unusable(root);
}

/** What pages are told of AWS; `undefined` where site.yaml names nothing. Throws as `readSite` does. */
export function readOutputs(root: string, { pipeline }: Site): AmplifyOutputs | undefined {
  if (!pipeline?.aws) return undefined;
  const outputs = parseOutputs(join(root, pipeline.aws));
  if (outputs) return outputs;
  throw unusable(root);
}
