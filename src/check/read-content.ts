// Reads a content root: site.yaml, the pages of every language, reviews, diagrams and the names of all other files. Rules run later.
import { statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { readIcon } from '../diagram/icons/read-icon.ts';
import { amplifyOutputsSchema } from '../site/amplify-outputs.ts';
import { IMAGE } from '../site/asset-kind.ts';
import { isPageFile } from '../site/links.ts';
import { isPublished } from '../site/published-files.ts';
import { siteSchema } from '../site/site.ts';
import { THEME } from '../site/theme.ts';
import { isWordFile } from '../site/word-file.ts';
import type { ContentFile, ContentTree, PageFile, SiteFile } from './content-tree.ts';
import { filesBelow } from './files-below.ts';
import { type Finding, finding } from './finding.ts';
import { readYaml } from './front-matter.ts';
import { onDisk } from './on-disk.ts';
import { assetFault } from './read-asset.ts';
import { isDiagramFile, readDiagram } from './read-diagram.ts';
import { readPage } from './read-page.ts';
import { isReviewFile, readReview } from './read-review.ts';
import { readText, reasonOf } from './read-text.ts';
import { readTheme } from './read-theme.ts';
import { readWords } from './read-words.ts';
import { repositoryFolder } from './repository-folder.ts';
import { validateFacts } from './validate-facts.ts';

const SAME_NAME = 'two files have this name: one has composed letters (NFC), the other letters with separate marks (NFD)';

function readSite(root: string, file: ContentFile, report: (finding: Finding) => void): Pick<ContentTree, 'site' | 'siteFile'> {
  const text = readText(root, file);
  const yaml = typeof text === 'string' ? readYaml(text.normalize('NFC'), file.shown, 0) : text;
  if (!('value' in yaml)) {
    report(yaml);
    return { site: undefined, siteFile: undefined };
  }
  const { facts, issues } = validateFacts(siteSchema, yaml.value);
  const siteFile: SiteFile = { ...file, yaml, issues };
  return { site: facts, siteFile };
}

/** amplify_outputs.json under its name in site.yaml. JSON is YAML, so its findings have positions too. */
function readOutputs(root: string, file: ContentFile, report: (finding: Finding) => void): ContentTree['outputs'] {
  const text = readText(root, file);
  const yaml = typeof text === 'string' ? readYaml(text, file.shown, 0) : text;
  if ('value' in yaml) return { ...file, yaml, issues: validateFacts(amplifyOutputsSchema, yaml.value).issues };
  report(yaml);
  return undefined;
}

/** All parent folders of a file. */
function foldersOf(files: Iterable<string>): Set<string> {
  const folders = new Set<string>();
  for (const file of files) {
    for (let end = file.lastIndexOf('/'); end > 0 && !folders.has(file.slice(0, end)); end = file.lastIndexOf('/', end - 1))
      folders.add(file.slice(0, end));
  }
  return folders;
}

/**
 * Reads the content below `root`. Never throws: what cannot be read becomes a finding. Shown paths are relative to `cwd`; `read`
 * reads one page.
 */
export function readContent(root: string, cwd: string = process.cwd(), read: typeof readPage = readPage): ContentTree {
  const absolute = resolve(cwd, root);
  const shownRoot = relative(cwd, absolute).split(sep).join('/');
  const show = (path: string): string =>
    shownRoot.startsWith('../../') ? resolve(absolute, path) : [shownRoot, path].filter(Boolean).join('/') || '.';
  const findings: Finding[] = [];
  const report = (found: Finding) => void findings.push(found);
  const fileAt = (path: string): ContentFile => ({ path, shown: show(path) });
  const empty: ContentTree = {
    root: absolute,
    site: undefined,
    siteFile: undefined,
    outputs: undefined,
    theme: undefined,
    words: [],
    pages: [],
    reviews: [],
    diagrams: [],
    files: new Set(),
    assetFaults: new Map(),
    iconFaults: new Map(),
    folders: new Set(),
    findings,
  };
  const top = { file: show(''), line: 1, column: 1 };
  try {
    if (!statSync(absolute).isDirectory()) throw Object.assign(new Error(), { code: 'ENOTDIR' });
  } catch (thrown) {
    const code = (thrown as NodeJS.ErrnoException).code;
    const what = code === 'ENOENT' ? 'there is no such folder' : code === 'ENOTDIR' ? 'this is not a folder' : reasonOf(thrown);
    report(
      finding(
        'root-unreadable',
        top,
        `the content cannot be read: ${what}`,
        'set SHIPLOG_CONTENT or --content to the folder that contains site.yaml',
      ),
    );
    return empty;
  }
  const [sign] = /[#?%]/.exec(absolute) ?? [];
  if (sign !== undefined) {
    const folder = absolute.split(sep).find((part) => part.includes(sign));
    const what = `a build would take the ${sign} in ${absolute} for a part of an address`;
    report(finding('root-name', top, what, `rename the folder “${folder}”, or move the content elsewhere`));
  }
  const { files: listed, strays, loops, odd, closed } = filesBelow(absolute);
  const paths = [...new Set(listed.map((path) => path.normalize('NFC')))].sort();
  for (const [path, twins] of Map.groupBy(listed, (one) => one.normalize('NFC'))) {
    if (twins.length > 1) report(finding('address-twice', { ...top, file: show(path) }, SAME_NAME, 'rename one of them, or delete it'));
  }
  for (const path of loops) {
    const what = 'this symbolic link points to a folder that contains it';
    report(finding('symlink-outside', { ...top, file: show(path) }, what, 'remove the link'));
  }
  for (const path of odd)
    report(finding('not-a-file', { ...top, file: show(path) }, 'this has the name of a file but is not a file', 'rename it, or remove it'));
  for (const path of strays) {
    report(
      finding(
        'symlink-outside',
        { ...top, file: show(path) },
        'this symbolic link points outside the content folder, or its target is missing',
        'replace the link with a copy of the file',
      ),
    );
  }
  for (const { path, reason } of closed) {
    report(
      finding(
        path === '' ? 'root-unreadable' : 'file-unreadable',
        { ...top, file: show(path) },
        `the folder cannot be listed: ${reasonOf({ code: reason })}`,
        'fix its permissions',
      ),
    );
  }
  const files = new Set(paths);
  if (!files.has('site.yaml') && !closed.some(({ path }) => path === '')) {
    const other = paths.find((path) => /^site\.ya?ml$/i.test(path));
    const fix = other
      ? `rename ${other} to site.yaml`
      : 'create site.yaml with at least name and description, or choose another folder with --content';
    report(finding('site-missing', { ...top, file: show('site.yaml') }, 'there is no site.yaml in the content folder', fix));
  }
  const { site, siteFile } = files.has('site.yaml') ? readSite(absolute, fileAt('site.yaml'), report) : empty;
  const { aws } = site?.pipeline ?? {};
  const outputs = aws && files.has(aws) ? readOutputs(absolute, fileAt(aws), report) : undefined;
  const theme = files.has(THEME) ? readTheme(absolute, fileAt(THEME), report) : undefined;
  const words = paths.filter(isWordFile).flatMap((path) => readWords(absolute, fileAt(path), report) ?? []);
  const languages = site?.languages ?? [];
  const pages: PageFile[] = [];
  for (const path of paths) {
    const [folder = ''] = path.split('/');
    if (!isPageFile(path) || folder === path) continue;
    if (languages.includes(folder)) pages.push(read(absolute, fileAt(path), folder, languages[0] ?? folder, report));
  }
  const reviews = paths.filter(isReviewFile).map((path) => readReview(absolute, fileAt(path), report));
  const repository = repositoryFolder(absolute, site);
  const diagrams = paths.filter(isDiagramFile).map((path) => readDiagram(absolute, fileAt(path), repository, report));
  const assetFaults = new Map(
    paths
      .filter((path) => isPublished(path, languages) || IMAGE.test(path))
      .flatMap((path) => {
        const fault = assetFault(resolve(absolute, onDisk(absolute, path)));
        return fault ? [[path, fault] as const] : [];
      }),
  );
  const kinds = [...(site?.kinds ?? []), ...diagrams.flatMap(({ facts }) => facts?.kinds ?? [])];
  const iconFaults = new Map(
    [...new Set(kinds.flatMap(({ icon }) => icon ?? []))].flatMap((icon) => {
      const read = readIcon(onDisk(absolute, icon), absolute);
      return read && 'shapes' in read ? [] : [[icon, read] as const];
    }),
  );
  const tree = {
    root: absolute,
    site,
    siteFile,
    outputs,
    theme,
    words,
    pages,
    reviews,
    diagrams,
    files,
    assetFaults,
    iconFaults,
    findings,
  };
  return { ...tree, folders: foldersOf(files) };
}
