// `npm run bench:pictures -- --pictures 300 [--peer astro] [--before folder] [--runs 1]`: how long a report of screenshots takes to build, and its bytes.
// The peer is a bare Astro site with the same text and pictures. `--before` names a checkout of another commit, with its packages.
// All build in turns.
import { linkSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { measure } from './measure.ts';
import { removeContent, scratch } from './scratch.ts';
import { drawPictures, pictureName } from './screenshots.ts';
import { facts, prose, siteFile, weekName } from './weeks.ts';

const PER_WEEK = 15;
const here = resolve(import.meta.dirname, '..');

const { values } = parseArgs({
  options: {
    pictures: { type: 'string', default: '300' },
    peer: { type: 'string' },
    before: { type: 'string' },
    runs: { type: 'string', default: '1' },
  },
});
const [pictures, runs] = [Number(values.pictures), Number(values.runs)];
if (![pictures, runs].every((count) => Number.isInteger(count) && count > 0) || (values.peer ?? 'astro') !== 'astro') {
  console.error('Write: npm run bench:pictures -- --pictures 300 [--peer astro] [--before folder] [--runs 1]');
  process.exit(1);
}
const weeks = Array.from({ length: Math.ceil(pictures / PER_WEEK) }, (_, index) => index + 1);

/** A week's text with its pictures, each in a separate paragraph. `folder` is the path to them. */
function weekText(week: number, folder: string): string {
  const first = (week - 1) * PER_WEEK;
  const shown = Array.from({ length: Math.min(PER_WEEK, pictures - first) }, (_, index) => first + index);
  const figures = shown.map((index) => `![Screenshot ${index}](${folder}/${pictureName(index)} "Step ${index}")`);
  return `${prose(week, '#outcomes')}\n## Pictures\n\n${figures.join('\n\n')}\n`;
}

const images = scratch('screenshots');

function linkPictures(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (let index = 0; index < pictures; index += 1) linkSync(resolve(images, pictureName(index)), resolve(folder, pictureName(index)));
}

function writeContent(content: string): void {
  mkdirSync(resolve(content, 'en/worklog'), { recursive: true });
  mkdirSync(resolve(content, 'vi'), { recursive: true });
  writeFileSync(resolve(content, 'site.yaml'), siteFile('Bench', weeks.length).replace('languages: [en]', 'languages: [en, vi]'));
  writeFileSync(resolve(content, 'en/index.md'), '---\ntitle: Bench\n---\n\nA generated report.\n');
  writeFileSync(resolve(content, 'vi/index.md'), '---\ntitle: Bench\n---\n\nMột báo cáo.\n');
  for (const week of weeks)
    writeFileSync(resolve(content, 'en/worklog', `${weekName(week)}.md`), `${facts(week)}\n\n${weekText(week, '../../images')}`);
  linkPictures(resolve(content, 'images'));
}

/** Writes the peer's project, whose packages are those of this one, and returns its folder. */
function plainProject(): string {
  const path = scratch('plain-astro');
  rmSync(path, { recursive: true });
  mkdirSync(resolve(path, 'src/pages'), { recursive: true });
  writeFileSync(resolve(path, 'package.json'), '{ "type": "module" }\n');
  writeFileSync(resolve(path, 'astro.config.mjs'), "export default { cacheDir: '.cache', image: { layout: 'constrained' } };\n");
  for (const week of weeks) writeFileSync(resolve(path, 'src/pages', `${weekName(week)}.md`), weekText(week, '../images'));
  linkPictures(resolve(path, 'src/images'));
  return path;
}

const bytesBelow = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).reduce((sum, file) => {
    const found = statSync(join(folder, file));
    return found.isFile() ? sum + found.size : sum;
  }, 0);

interface Tool {
  name: string;
  /** Builds the site for the next run's content into `dist`. */
  words: readonly string[];
  cwd: string;
  dist: string;
}

const dist = scratch('pictures-dist');
const shiplog = (name: string, root: string): Tool => ({
  name,
  words: ['src/cli/shiplog.mjs', 'build', '--outDir', dist],
  cwd: root,
  dist,
});

async function build({ name, words, cwd, dist }: Tool, content: string, state: 'cold' | 'warm'): Promise<number> {
  const env = { SHIPLOG_CONTENT: content, SHIPLOG_URL: 'https://bench.example/', SHIPLOG_OG: 'off' };
  const { seconds, cpuSeconds, peakBytes } = await measure(words, { cwd, env });
  const size = `${(bytesBelow(dist) / 1e6).toFixed(1)} MB, ${(bytesBelow(join(dist, '_astro')) / 1e6).toFixed(1)} MB of it in _astro`;
  console.log(
    `${`${name}, ${state}`.padEnd(22)} ${seconds.toFixed(1).padStart(6)} s  ${cpuSeconds?.toFixed(1).padStart(6)} s of processor  ${((peakBytes ?? 0) / 2 ** 30).toFixed(2)} GB at most  dist ${size}`,
  );
  return seconds;
}

await drawPictures(images, pictures);
for (let run = 1; run <= runs; run += 1) {
  // A new folder each time, and no pictures in the cache: a cold build finds none.
  const content = scratch(`pictures-content-${process.pid}-${run}`);
  rmSync(resolve(here, '.cache/pictures'), { recursive: true, force: true });
  try {
    writeContent(content);
    const plain = values.peer ? plainProject() : '';
    const tools = [
      shiplog('Shiplog', here),
      ...(values.before ? [shiplog('before', resolve(values.before))] : []),
      ...(plain
        ? [
            {
              name: 'bare Astro',
              words: [resolve(here, 'node_modules/astro/bin/astro.mjs'), 'build'],
              cwd: plain,
              dist: join(plain, 'dist'),
            },
          ]
        : []),
    ];
    for (const state of ['cold', 'warm'] as const) {
      const all: number[] = [];
      for (const tool of tools) all.push(await build(tool, content, state));
      const [mine = 0, ...others] = all;
      for (const [index, seconds] of others.entries())
        console.log(`Shiplog takes ${(mine / seconds).toFixed(2)} of the time of ${tools[index + 1]?.name}, ${state}.`);
    }
  } finally {
    removeContent(content);
  }
}
