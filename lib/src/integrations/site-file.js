// Reads site.yaml and its AWS outputs for astro.config.mjs, which needs languages, address and redirects before anything else is loaded.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { installCommand, isInstalled } from '../cache/optional-packages.js';
import { checkContent } from '../check/check-content.js';
import { onDisk } from '../check/on-disk.js';
import { humanReport } from '../check/report.js';
import { amplifyOutputsSchema } from '../site/amplify-outputs.js';
import { siteSchema } from '../site/site.js';
import { BuildStop } from './build-stop.js';
/** The site, if site.yaml can be used. */
function parseSite(root) {
    try {
        return siteSchema.safeParse(parse(readFileSync(join(root, 'site.yaml'), 'utf8').normalize('NFC'))).data;
    }
    catch {
        return undefined;
    }
}
function parseOutputs(file) {
    try {
        return amplifyOutputsSchema.safeParse(parse(readFileSync(file, 'utf8'))).data;
    }
    catch {
        return undefined;
    }
}
/** The check's findings as an error that stops the build. */
function unusable(root) {
    const { findings, tree } = checkContent(root);
    const errors = findings.filter(({ severity }) => severity === 'error');
    return new BuildStop(`The site's facts cannot be used.\n\n${humanReport(errors, tree.pages.length).trimEnd()}`);
}
/** The site's facts. `root` is the content root. If they cannot be used, throws a `BuildStop` with the check's findings. */
export function readSite(root) {
    const site = parseSite(root);
    if (site)
        return site;
    throw unusable(root);
}
/** The AWS outputs for pages; `undefined` if site.yaml has none. Throws like `readSite`. */
export function readOutputs(root, { pipeline }) {
    if (!pipeline?.aws)
        return undefined;
    const outputs = parseOutputs(join(root, onDisk(root, pipeline.aws)));
    if (outputs && isInstalled('aws-amplify'))
        return outputs;
    if (outputs)
        throw new BuildStop(`site.yaml sends events to AWS (pipeline: aws), which needs a package: ${installCommand(['aws-amplify', '@aws-amplify/core'])}`);
    throw unusable(root);
}
