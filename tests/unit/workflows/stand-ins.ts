// Programs of a workflow's runner for tests: `gh` answers from a file and writes down what it was asked, `npm` installs nothing, and
// `shiplog` is this repository's own code in place of the installed package.
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { rootWith } from '../cli/roots.ts';

/** `POST repos/…` → what GitHub answers; `{ file }` are the bytes of a file. An unknown request is a 404. */
export type Answers = Readonly<Record<string, unknown>>;

export interface Request {
  method: string;
  path: string;
  fields: Record<string, string>;
}

const gh = `import { appendFileSync, readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    method: { type: 'string', default: 'GET' },
    jq: { type: 'string' },
    'raw-field': { type: 'string', multiple: true, default: [] },
    paginate: { type: 'boolean' },
    silent: { type: 'boolean' },
  },
});
const [command, path, ...more] = positionals;
if (command !== 'api' || more.length > 0) throw new Error('unknown: gh ' + process.argv.slice(2).join(' '));
if (!process.env.GH_TOKEN) throw new Error('gh needs GH_TOKEN');
const fields = Object.fromEntries(values['raw-field'].map((one) => [one.slice(0, one.indexOf('=')), one.slice(one.indexOf('=') + 1)]));
appendFileSync(process.env.GH_LOG, JSON.stringify({ method: values.method, path, fields }) + '\\n');
const answer = JSON.parse(readFileSync(process.env.GH_ANSWERS, 'utf8'))[values.method + ' ' + path];
if (answer === undefined) {
  process.stdout.write('{"message":"Not Found","status":"404"}');
  process.stderr.write('gh: Not Found (HTTP 404)\\n');
  process.exit(1);
}
if (answer?.file) process.stdout.write(readFileSync(answer.file));
else if (values.jq !== undefined) {
  const { stdout, stderr, status } = spawnSync('jq', ['-r', values.jq], { input: JSON.stringify(answer), encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  process.stdout.write(stdout);
} else if (!values.silent) process.stdout.write(JSON.stringify(answer));
`;

const quoted = (path: string): string => `'${path.replaceAll("'", "'\\''")}'`;

/** The programs, first on the PATH. `npm run` is the real one. */
export function standIns(answers: Answers = {}): { env: Record<string, string>; requests: () => Request[]; calls: () => string[] } {
  const folder = rootWith({ 'gh.mjs': gh, 'answers.json': JSON.stringify(answers), requests: '', calls: '' });
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  const node = quoted(process.execPath);
  const path = process.env['PATH'] ?? '';
  const npm = path
    .split(delimiter)
    .map((place) => join(place, 'npm'))
    .find((place) => existsSync(place));
  if (npm === undefined) throw new Error('the PATH has no npm');
  const noted = (name: string) => `echo "${name} $*" >> ${quoted(join(folder, 'calls'))}`;
  const programs = {
    gh: `exec ${node} ${quoted(join(folder, 'gh.mjs'))} "$@"`,
    npm: `case "$1" in ci|install|test) ${noted('npm')};; *) exec ${quoted(npm)} "$@";; esac`,
    pip: noted('pip'),
    shiplog: [
      // Vite finds the modules of a tool only where it is installed below the project: a build runs where the tool is, and the digest of what it read.
      `if [ "$1" = build ] || [ "$1" = digest ]; then export SHIPLOG_CONTENT=$PWD/$SHIPLOG_CONTENT SHIPLOG_OUT=$PWD/dist; cd ${quoted(resolve('.'))}; fi`,
      `exec ${node} ${quoted(resolve('src/cli/shiplog.mjs'))} "$@"`,
    ].join('\n'),
  };
  for (const [name, script] of Object.entries(programs)) {
    writeFileSync(join(bin, name), `#!/usr/bin/env bash\n${script}\n`);
    chmodSync(join(bin, name), 0o755);
  }
  const lines = (name: string) => readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean);
  return {
    env: {
      PATH: `${bin}${delimiter}${path}`,
      GH_ANSWERS: join(folder, 'answers.json'),
      GH_LOG: join(folder, 'requests'),
      SHIPLOG_OG: 'off',
    },
    requests: () => lines('requests').map((line) => JSON.parse(line)),
    calls: () => lines('calls'),
  };
}
