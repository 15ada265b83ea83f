// Figures as a file: what was measured, when, with what, on which machine.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

const versionOf = (name: string): string => JSON.parse(readFileSync(resolve(root, 'node_modules', name, 'package.json'), 'utf8')).version;

/** Writes `bench/results/<name>.json` and says so. */
export function save(name: string, figures: unknown): void {
  const folder = resolve(root, 'bench/results');
  mkdirSync(folder, { recursive: true });
  const processors = cpus();
  const result = {
    date: new Date().toISOString().slice(0, 10),
    machine: { cpu: processors[0]?.model.trim() ?? 'not known', cores: processors.length, memoryGB: Math.round(totalmem() / 2 ** 30) },
    versions: { node: process.versions.node, astro: versionOf('astro'), pagefind: versionOf('pagefind') },
    figures,
  };
  writeFileSync(resolve(folder, `${name}.json`), `${JSON.stringify(result, null, 2)}\n`);
  console.log(`Written to bench/results/${name}.json`);
}
