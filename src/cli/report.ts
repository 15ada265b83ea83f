// `shiplog report`: the final report as a PDF, one for each language.
import { mkdirSync } from 'node:fs';
import { dirname, parse, resolve } from 'node:path';
import { contentRoot } from '../content/content-root.ts';
import { siteAddress } from '../integrations/address.ts';
import { readSite } from '../integrations/site-file.ts';
import { localizedText } from '../site/localized-text.ts';
import { defaultLanguage, type Site } from '../site/site.ts';
import { type Address, pagePath } from '../site/urls.ts';
import { finish, helped, isRefusal, type Outcome, type Refusal, readArguments, refusalText } from './arguments.ts';
import { builtSite } from './built-site.ts';
import type { Print } from './print-report.ts';
import { shownPath } from './write-new.ts';

export const usage = 'npx shiplog report [--language vi] [--out report.pdf]';

const options = {
  language: { type: 'string', about: 'print only this language; default: all' },
  out: { type: 'string', about: 'PDF file to write; default: report.pdf' },
} as const;

/** One PDF to print, without the folder of the built site. */
export type Wanted = Omit<Print, 'folder' | 'address'>;

/** Which PDFs `words` request, as absolute paths below `cwd`: `report.pdf`, and `report.vi.pdf` for each further language. */
export function wantedReports(words: readonly string[], site: Pick<Site, 'languages' | 'name'>, cwd: string): Wanted[] | Refusal {
  const read = readArguments(words, options, usage);
  if (isRefusal(read)) return read;
  const { language, out = 'report.pdf' } = read.values;
  if (read.positionals.length > 0) return { what: `unexpected argument "${read.positionals[0]}"`, fix: `usage: ${usage}` };
  if (language !== undefined && !site.languages.includes(language)) {
    return { what: `"${language}" is not a language of this site`, fix: `use one of ${site.languages.join(', ')}` };
  }
  if (!/\.pdf$/i.test(out)) return { what: `"${out}" is not the name of a PDF file`, fix: 'use a name that ends in .pdf' };
  const first = defaultLanguage(site);
  const { dir, name } = parse(out);
  const fileOf = (of: string): string => (of === first || (language && read.values.out) ? out : `${dir ? `${dir}/` : ''}${name}.${of}.pdf`);
  return (language ? [language] : site.languages).map((of) => ({
    path: pagePath('report', of, first),
    name: localizedText(site.name, of),
    file: resolve(cwd, fileOf(of)),
  }));
}

/** Prints the requested PDFs of the site of `root`. */
async function printed(wanted: readonly Wanted[], root: string, address: Address, log: (line: string) => void): Promise<Outcome> {
  const refuse = (refusal: Refusal): Outcome => ({ out: refusalText(refusal), code: 1 });
  let browser: { path: string } | undefined;
  let print: typeof import('./print-report.ts').printReports;
  try {
    browser = (await import('./chromium.ts')).findChromium();
    print = (await import('./print-report.ts')).printReports;
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND')
      return refuse({ what: (thrown as Error).message, fix: 'then run npx shiplog report again' });
    return refuse({
      what: 'Playwright is not installed',
      fix: 'run npm install --save-dev @playwright/test, or open /report/ in a browser and print it',
    });
  }
  if (!browser) {
    return refuse({
      what: 'Chromium was not found',
      fix: 'run npx playwright install chromium, or install one (Debian: apt-get install chromium), or set PLAYWRIGHT_CHROMIUM to its executable',
    });
  }
  const folder = await builtSite(root, log);
  if (typeof folder !== 'string') return refuse(folder);
  for (const { file } of wanted) mkdirSync(dirname(file), { recursive: true });
  try {
    await print(
      browser.path,
      wanted.map((one) => ({ ...one, folder, address })),
    );
  } catch (thrown) {
    return refuse({ what: (thrown as Error).message, fix: `the browser was ${browser.path}; set PLAYWRIGHT_CHROMIUM to use another` });
  }
  const local = address.origin.startsWith('http://localhost');
  const note = local ? [`Links to pages outside the report point to ${address.origin}. Set url in site.yaml, or SHIPLOG_URL.`] : [];
  return { out: [...wanted.map(({ file }) => `Wrote ${shownPath(file)}.`), ...note, ''].join('\n'), code: 0 };
}

/** Runs the command on the content root `root`. */
export async function runReport(
  words: readonly string[],
  root: string,
  log: (line: string) => void,
  cwd = process.cwd(),
): Promise<Outcome> {
  const site = readSite(root);
  if (!site.features.report)
    return {
      out: refusalText({ what: 'the report is switched off in site.yaml', fix: 'set features: { report: true }' }),
      code: 1,
    };
  const wanted = wantedReports(words, site, cwd);
  if (!Array.isArray(wanted)) return { out: refusalText(wanted), code: 1 };
  return printed(wanted, root, siteAddress(site), log);
}

export async function main(words: readonly string[]): Promise<void> {
  if (!helped(words, usage, options)) finish(await runReport(words, contentRoot(), (line) => console.log(line)));
}
