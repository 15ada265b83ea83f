// `shiplog check`: every content error in one run, for a terminal, a pull request or as JSON. Exit code 1 on errors.
import { styleText } from 'node:util';
import { checkContent, hasErrors } from '../check/check-content.js';
import { githubReport, humanReport, jsonReport, plain, summary } from '../check/report.js';
import { contentRoot } from '../content/content-root.js';
import { helped, isRefusal, readArguments, refusalText } from './arguments.js';
const usage = 'npx shiplog check [folder] [--json | --github]';
const options = {
    json: { type: 'boolean', about: 'print the findings as JSON' },
    github: { type: 'boolean', about: 'print annotations for a pull request on GitHub' },
};
/** What the command prints, and whether the content has errors. */
export function runCheck(words, root, paint = plain) {
    const read = readArguments(words, options, usage);
    if (isRefusal(read))
        return { out: refusalText(read), failed: true };
    if (read.positionals.length > 0) {
        return {
            out: refusalText({ what: `unexpected argument "${read.positionals[0]}": the whole content is checked`, fix: `usage: ${usage}` }),
            failed: true,
        };
    }
    if (read.values.json && read.values.github)
        return { out: refusalText({ what: '--json and --github exclude each other', fix: `usage: ${usage}` }), failed: true };
    const { findings, tree } = checkContent(root);
    const pages = tree.pages.length;
    const out = read.values.json
        ? jsonReport(findings, pages)
        : read.values.github
            ? `${githubReport(findings)}${summary(findings, pages)}\n`
            : humanReport(findings, pages, paint);
    return { out, failed: hasErrors(findings) };
}
export function main(words) {
    if (helped(words, usage, options))
        return;
    const paint = process.stdout.isTTY ? (style, text) => styleText(style, text, { stream: process.stdout }) : plain;
    const { out, failed } = runCheck(words, contentRoot(), paint);
    process.stdout.write(out);
    process.exitCode = failed ? 1 : 0;
}
