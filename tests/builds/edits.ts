// Edits of a site as authors make them, in an order that a seed decides.
import { existsSync, globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

/** A stream of numbers from 0 up to `limit`. The same seed gives the same numbers. */
export function numbersFrom(seed: number): (limit: number) => number {
  let state = (seed * 2654435761) >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

interface Site {
  /** The content root. */
  root: string;
  /** The number of the edit: each writes words that are not there yet. */
  number: number;
  draw: (limit: number) => number;
}

/** Makes an edit; false if there is nothing to edit. */
type Edit = (site: Site) => boolean | Promise<boolean>;

const change = (root: string, file: string, edit: (text: string) => string): boolean => {
  const path = join(root, file);
  if (!existsSync(path)) return false;
  const text = readFileSync(path, 'utf8');
  const edited = edit(text);
  writeFileSync(path, edited);
  return edited !== text;
};

const pick = <T>({ draw }: Site, from: readonly T[]): T | undefined => from[draw(from.length)];

const pages = (root: string): string[] => globSync('{en,vi}/**/*.{md,mdx}', { cwd: root }).sort();
const weeks = (root: string): string[] => globSync('{en,vi}/worklog/week-*.md', { cwd: root }).sort();
const added = (root: string): string[] => globSync('{en,vi}/proposal/note-*.md', { cwd: root }).sort();

const append = (site: Site, files: readonly string[], text: string): boolean => {
  const file = pick(site, files);
  return file !== undefined && change(site.root, file, (before) => `${before.trimEnd()}\n\n${text}\n`);
};

const note = (title: string): string => `---\ntitle: ${title}\n---\n\nWords of ${title}.\n`;

const edits: Readonly<Record<string, Edit>> = {
  'words of a page': (site) => append(site, pages(site.root), `A sentence with the number ${site.number}.`),
  'a heading': (site) => append(site, pages(site.root), `## Heading ${site.number}`),
  'code on a page': (site) => append(site, pages(site.root), `\`\`\`ts\nconst edit = ${site.number};\n\`\`\``),
  'the title of a week': (site) => {
    const file = pick(site, weeks(site.root));
    return file !== undefined && change(site.root, file, (text) => text.replace(/^title: .*$/m, `title: Title ${site.number}`));
  },
  'the state of a task': (site) =>
    change(site.root, 'vi/worklog/week-02.md', (text) =>
      text.replace(/state: (\w+)/, (_, state) => `state: ${state === 'doing' ? 'blocked' : 'doing'}`),
    ),
  'the title of a page': (site) => {
    const file = pick(site, pages(site.root));
    return file !== undefined && change(site.root, file, (text) => text.replace(/^title: .*$/m, `title: Title ${site.number}`));
  },
  'a review': (site) =>
    change(site.root, 'reviews/week-01/2025-09-07-thay-ha.yaml', (text) =>
      text.replace(/^summary: .*$/m, `summary: Review ${site.number}`),
    ),
  'a new page': ({ root, number }) => {
    writeFileSync(join(root, `vi/proposal/note-${number}.md`), note(`Note ${number}`));
    return true;
  },
  'a new translation': (site) => {
    const file = pick(site, added(site.root))?.replace(/^vi/, 'en');
    if (file === undefined || existsSync(join(site.root, file))) return false;
    writeFileSync(join(site.root, file), note(`Translation ${site.number}`));
    return true;
  },
  'a deleted page': (site) => {
    const file = pick(site, added(site.root));
    if (file !== undefined) rmSync(join(site.root, file));
    return file !== undefined;
  },
  'a renamed page': (site) => {
    const file = pick(site, added(site.root));
    if (file !== undefined) renameSync(join(site.root, file), join(site.root, file.replace(/note-\d+/, `note-${site.number}`)));
    return file !== undefined;
  },
  'the settings': (site) =>
    change(site.root, 'site.yaml', (text) => text.replace(/^ {2}en: A .*$/m, `  en: A description ${site.number}.`)),
  'a diagram': (site) =>
    change(site.root, 'architecture/station/v2.yaml', (text) =>
      text.replace(/^title: .*$/m, `title: { en: Diagram ${site.number}, vi: Hình }`),
    ),
  'a picture on a page': (site) => {
    const file = pick(site, pages(site.root));
    const images = `${'../'.repeat((file?.split(/[\\/]/).length ?? 1) - 1)}images`;
    return file !== undefined && append(site, [file], `![Station ${site.number}](${images}/station.png)`);
  },
  'a picture': async (site) => {
    const file = join(site.root, 'images/station.png');
    const { width = 1, height = 1 } = await sharp(file).metadata();
    const background = { r: site.number % 256, g: 90, b: 40 };
    const picture = await sharp({ create: { width, height, channels: 3, background } })
      .png()
      .toBuffer();
    writeFileSync(file, picture);
    return true;
  },
};

/** Makes the next edit that the site allows; returns its name. */
export async function makeEdit(site: Site): Promise<string> {
  const names = Object.keys(edits);
  for (;;) {
    const name = names[site.draw(names.length)] ?? '';
    if (await edits[name]?.(site)) return name;
  }
}
