// `shiplog report`: the final report as a PDF, one for each language.
import { mkdirSync } from 'node:fs';
import { dirname, parse, resolve } from 'node:path';
import { contentRoot } from '../content/content-root.js';
import { siteAddress } from '../integrations/address.js';
import { readSite } from '../integrations/site-file.js';
import { localizedText } from '../site/localized-text.js';
import { defaultLanguage } from '../site/site.js';
import { pagePath } from '../site/urls.js';
import { finish, helped, isRefusal, readArguments, refusalText } from './arguments.js';
import { builtSite } from './built-site.js';
import { shownPath } from './write-new.js';
export const usage = 'npx shiplog report [--language vi] [--out report.pdf]';
const options = {
    language: { type: 'string', about: 'print only this language; default: all' },
    out: { type: 'string', about: 'PDF file to write; default: report.pdf' },
};
/** Which PDFs `words` request, as absolute paths below `cwd`: `report.pdf`, and `report.vi.pdf` for each further language. */
export function wantedReports(words, site, cwd) {
    const read = readArguments(words, options, usage);
    if (isRefusal(read))
        return read;
    const { language, out = 'report.pdf' } = read.values;
    if (read.positionals.length > 0)
        return { what: `unexpected argument "${read.positionals[0]}"`, fix: `usage: ${usage}` };
    if (language !== undefined && !site.languages.includes(language)) {
        return { what: `"${language}" is not a language of this site`, fix: `use one of ${site.languages.join(', ')}` };
    }
    if (!/\.pdf$/i.test(out))
        return { what: `"${out}" is not the name of a PDF file`, fix: 'use a name that ends in .pdf' };
    const first = defaultLanguage(site);
    const { dir, name } = parse(out);
    const fileOf = (of) => (of === first || (language && read.values.out) ? out : `${dir ? `${dir}/` : ''}${name}.${of}.pdf`);
    return (language ? [language] : site.languages).map((of) => ({
        path: pagePath('report', of, first),
        name: localizedText(site.name, of),
        file: resolve(cwd, fileOf(of)),
    }));
}
/** Prints the requested PDFs of the site of `root`. */
async function printed(wanted, root, address, log) {
    const refuse = (refusal) => ({ out: refusalText(refusal), code: 1 });
    let browser;
    let print;
    try {
        browser = (await import('./chromium.js')).findChromium();
        print = (await import('./print-report.js')).printReports;
    }
    catch (thrown) {
        if (thrown.code !== 'ERR_MODULE_NOT_FOUND')
            return refuse({ what: thrown.message, fix: 'then run npx shiplog report again' });
        return refuse({ what: 'Playwright is not installed', fix: 'run npm ci without --omit=dev' });
    }
    if (!browser) {
        return refuse({
            what: 'Chromium was not found',
            fix: 'run npx playwright install chromium, or install one (Debian: apt-get install chromium), or set PLAYWRIGHT_CHROMIUM to its executable',
        });
    }
    const folder = await builtSite(root, log);
    if (typeof folder !== 'string')
        return refuse(folder);
    for (const { file } of wanted)
        mkdirSync(dirname(file), { recursive: true });
    try {
        await print(browser.path, wanted.map((one) => ({ ...one, folder, address })));
    }
    catch (thrown) {
        return refuse({ what: thrown.message, fix: `the browser was ${browser.path}; set PLAYWRIGHT_CHROMIUM to use another` });
    }
    const local = address.origin.startsWith('http://localhost');
    const note = local ? [`Links to pages outside the report point to ${address.origin}. Set url in site.yaml, or SHIPLOG_URL.`] : [];
    return { out: [...wanted.map(({ file }) => `Wrote ${shownPath(file)}.`), ...note, ''].join('\n'), code: 0 };
}
/** Runs the command on the content root `root`. */
export async function runReport(words, root, log, cwd = process.cwd()) {
    const site = readSite(root);
    if (!site.features.report)
        return {
            out: refusalText({ what: 'the report is switched off in site.yaml', fix: 'set features: { report: true }' }),
            code: 1,
        };
    const wanted = wantedReports(words, site, cwd);
    if (!Array.isArray(wanted))
        return { out: refusalText(wanted), code: 1 };
    return printed(wanted, root, siteAddress(site), log);
}
export async function main(words) {
    if (!helped(words, usage, options))
        finish(await runReport(words, contentRoot(), (line) => console.log(line)));
}
