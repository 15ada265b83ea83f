// Remembers the last build of an output folder: while its inputs are the same and its files are unmodified, there is nothing to build.
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { keepIfPossible, replaceFile } from '../cache/store.ts';
import { areUnchanged } from '../check/probes.ts';
import { digestOf, digestsIn } from '../content/file-digests.ts';
import { buildInputs, differences, type Inputs, type InputsOf } from './build-inputs.ts';
import { type FurtherInputs, importedDigests, takeFurtherInputs } from './further-inputs.ts';

interface Recorded {
  /** The output folder. */
  folder: string;
  inputs: Inputs['digests'];
  further: FurtherInputs;
  /** Every file of the output, with its digest. */
  files: Record<string, string>;
}

/** The output and the record of one folder. */
interface Output {
  folder: string;
  record: string;
  /** Names the process that builds into the folder. */
  claim: string;
  /** What the build leaves for the next one. */
  state: string;
}

const isGit = (name: string): boolean => name === '.git';

const stateOf = (record: string): string => record.replace(/\.json$/, '');

function outputAt(project: string, folder: string): Output {
  const record = join(project, '.cache/builds', `${digestOf(folder).slice(0, 16)}.json`);
  return { folder, record, claim: `${record}.claim`, state: stateOf(record) };
}

function recorded(file: string): Recorded | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Recorded;
  } catch {
    return undefined;
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

const isSame = (digests: ReadonlyMap<string, string>, known: Readonly<Record<string, string>>): boolean =>
  digests.size === Object.keys(known).length && [...digests].every(([file, digest]) => known[file] === digest);

/** True if the output is unmodified and what pages imported from elsewhere is the same. */
function isVerified(known: Recorded, folder: string): boolean {
  const { imported, probes } = known.further;
  if (JSON.stringify(importedDigests(Object.keys(imported))) !== JSON.stringify(imported) || !areUnchanged(probes)) return false;
  const files = digestsIn(folder, isGit);
  return files.size > 0 && isSame(files, known.files);
}

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    return (thrown as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** Claims the folder for this process. False while another process builds into it: neither then knows what the folder contains. */
function claimed({ claim, record }: Output, token: string): boolean {
  mkdirSync(dirname(claim), { recursive: true });
  rmSync(record, { force: true });
  const [pid = ''] = textOf(claim).split(' ');
  const isFree = pid === '' || Number(pid) === process.pid || !isRunning(Number(pid));
  writeFileSync(claim, token);
  return isFree;
}

/** Removes what builds left for output folders that are gone. */
function prune(records: string): void {
  for (const name of readdirSync(records).filter((file) => file.endsWith('.json'))) {
    const record = join(records, name);
    if (existsSync(recorded(record)?.folder ?? '')) continue;
    rmSync(record, { force: true });
    rmSync(stateOf(record), { recursive: true, force: true });
  }
}

/** Milliseconds by which a file's time may be ahead of the clock that was read just before. */
const TICK = 20;

export interface LastBuild {
  /** The output's files with their digests, if the output is unmodified. */
  files: ReadonlyMap<string, string> | undefined;
  /** Names of the inputs that have changed since; none if the output is up to date. */
  changed: readonly string[];
  /** Where the build leaves what the next one may use. */
  folder: string;
  /** Records the output. Call it once the build has ended well. `kept` are digests of files that it left as they were. */
  record(kept?: ReadonlyMap<string, string>): void;
}

/**
 * Compares the inputs and the output of `of` with the last build; `force` builds in any case. Without the call of `record` the next build
 * is a real one. `onChange` is called with the inputs that have changed, and the Markdown files
 * that are in the last build's bundle (absolute paths), before the output is verified.
 */
export function lastBuild(
  of: InputsOf & { outDir: string; force: boolean },
  onChange?: (changed: readonly string[], bundled: readonly string[]) => void,
): LastBuild {
  const output = outputAt(of.project, resolve(of.project, of.outDir));
  const started = Date.now();
  const inputs = buildInputs(of);
  const written = of.force ? undefined : recorded(output.record);
  const changed = written ? differences(written.inputs, inputs.digests) : [];
  if (written && changed.length > 0) onChange?.(changed, written.further.bundled);
  const known = written && isVerified(written, output.folder) ? written : undefined;
  const files = known && new Map(Object.entries(known.files));
  const last = { files, changed: known ? changed : [], folder: output.state };
  if (known && changed.length === 0) return { ...last, record: () => undefined };
  const token = `${process.pid} ${randomUUID()}`;
  const isAlone = claimed(output, token);
  prune(dirname(output.record));
  return {
    ...last,
    record(kept?: ReadonlyMap<string, string>) {
      const further = takeFurtherInputs() ?? known?.further;
      if (!isAlone || further === undefined || textOf(output.claim) !== token) return;
      // An edit during the build may be on some pages and not on others.
      const now = buildInputs(of, inputs);
      if (differences(now.digests, inputs.digests).length === 0 && now.newest < started - TICK) {
        const files = Object.fromEntries(digestsIn(output.folder, isGit, kept));
        const record: Recorded = { folder: output.folder, inputs: now.digests, further, files };
        keepIfPossible(() => replaceFile(output.record, JSON.stringify(record)));
      }
      rmSync(output.claim, { force: true });
    },
  };
}
