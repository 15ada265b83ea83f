// `shiplog check`: every content error in one run, for a terminal, a pull request or as JSON. Exit code 1 on errors.
import { styleText } from 'node:util';
import { checkCohort } from '../check/check-cohort.ts';
import { checkContent, hasErrors } from '../check/check-content.ts';
import type { ContentTree } from '../check/content-tree.ts';
import { readContent } from '../check/read-content.ts';
import { githubReport, humanReport, jsonReport, type Paint, plain, summary } from '../check/report.ts';
import { contentAt } from '../content/content-at.ts';
import { contentRoot, isCohort } from '../content/content-root.ts';
import { treeManifest } from '../content/tree-manifest.ts';
import { helped, isRefusal, readArguments, refusalText } from './arguments.ts';
import { inert } from './inert-text.ts';
import { changesText, findingsText } from './pull-request-text.ts';

const usage = 'npx shiplog check [folder] [--json | --github | --summary [--since commit]]';
const options = {
  json: { type: 'boolean', about: 'print the findings as JSON' },
  github: { type: 'boolean', about: 'print annotations for a pull request on GitHub' },
  summary: { type: 'boolean', about: 'print Markdown for a comment on a pull request' },
  since: { type: 'string', about: 'with --summary: also list what changed since this commit' },
} as const;

/** The changes of `tree` since a commit; a sentence if git does not know it. */
function changesSince(since: string, tree: ContentTree): string {
  try {
    return contentAt(tree.root, since, (folder) =>
      changesText(folder === undefined ? undefined : treeManifest(readContent(folder)), treeManifest(tree)),
    );
  } catch (thrown) {
    return `What changed is unknown: ${thrown instanceof Error ? inert(thrown.message) : 'git failed'}.\n`;
  }
}

/** What the command prints, and whether the content has errors. */
export function runCheck(words: readonly string[], root: string, paint: Paint = plain): { out: string; failed: boolean } {
  const read = readArguments(words, options, usage);
  if (isRefusal(read)) return { out: refusalText(read), failed: true };
  if (read.positionals.length > 0) {
    return {
      out: refusalText({ what: `unexpected argument "${read.positionals[0]}": the whole content is checked`, fix: `usage: ${usage}` }),
      failed: true,
    };
  }
  const { json, github, summary: isSummary, since } = read.values;
  const forms = [json && '--json', github && '--github', isSummary && '--summary'].filter((form) => typeof form === 'string');
  if (forms.length > 1)
    return { out: refusalText({ what: `${forms.join(' and ')} exclude each other`, fix: `usage: ${usage}` }), failed: true };
  if (since !== undefined && !isSummary)
    return { out: refusalText({ what: '--since needs --summary', fix: `usage: ${usage}` }), failed: true };
  if (isCohort(root)) {
    const { cohort, findings } = checkCohort(root);
    const teams = cohort?.teams.length ?? 0;
    const out = json
      ? jsonReport(findings, teams)
      : github
        ? `${githubReport(findings)}${summary(findings, teams, 'team')}\n`
        : humanReport(findings, teams, paint, 'team');
    return { out, failed: hasErrors(findings) };
  }
  const { findings, tree } = checkContent(root);
  const pages = tree.pages.length;
  const out = json
    ? jsonReport(findings, pages)
    : github
      ? `${githubReport(findings)}${summary(findings, pages)}\n`
      : isSummary
        ? [findingsText(findings, pages), ...(since === undefined ? [] : [changesSince(since, tree)])].join('\n')
        : humanReport(findings, pages, paint);
  return { out, failed: hasErrors(findings) };
}

export function main(words: readonly string[]): void {
  if (helped(words, usage, options)) return;
  const paint: Paint = process.stdout.isTTY ? (style, text) => styleText(style, text, { stream: process.stdout }) : plain;
  const { out, failed } = runCheck(words, contentRoot(), paint);
  process.stdout.write(out);
  process.exitCode = failed ? 1 : 0;
}
