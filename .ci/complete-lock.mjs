// A registry that lacks some platform builds leaves their optional entries out of the lock, and `npm ci` then refuses it.
// This adds them (version, os, cpu, libc, optional) as npm itself would have. Run after every `npm install`.
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));
const systems = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
  'windows',
  'wasm32',
  'wasi',
];
const processors = [
  'arm64',
  'arm',
  'armv7',
  'armhf',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'ppc64le',
  'riscv64',
  's390x',
  'x64',
  'wasm32',
];
const processorNames = { armv7: 'arm', armhf: 'arm', ppc64le: 'ppc64' };

/** What a platform package's name says of the machine it is for. */
function platform(name) {
  const parts = name.split('/').at(-1).split('-');
  const os = parts.find((part) => systems.includes(part) && part !== 'wasm32');
  const cpu = parts.find((part) => processors.includes(part));
  const libc = parts.some((part) => part.startsWith('musl'))
    ? 'musl'
    : parts.some((part) => part.startsWith('gnu')) && os === 'linux'
      ? 'glibc'
      : undefined;
  return { os: os === 'windows' ? 'win32' : os, cpu: processorNames[cpu] ?? cpu, libc };
}

let added = 0;
for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const nested = path ? `${path}/node_modules/${name}` : `node_modules/${name}`;
    const hoisted = `node_modules/${name}`;
    const present = [nested, hoisted].find((place) => lock.packages[place]);
    if (present && lock.packages[present].version) continue;
    const { os, cpu, libc } = platform(name);
    if (!os && !cpu) continue;
    lock.packages[present ?? hoisted] = {
      version: version.replace(/^[\^~]/, ''),
      ...(cpu && { cpu: [cpu] }),
      ...(libc && { libc: [libc] }),
      optional: true,
      ...(os && os !== 'wasi' && { os: [os] }),
    };
    added += 1;
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(added === 0 ? 'The lock file is complete.' : `Added ${added} optional platform entries to the lock file.`);
