// AWS on this machine: the emulator that AWS_ENDPOINT_URL names, else moto_server on a free port, started by the tests that need it and ended by them.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { shared } from '../shared/offer.ts';

const COMMAND = 'moto_server';

/** An emulator that runs already, and that others may use too. */
const given = process.env['AWS_ENDPOINT_URL'] || undefined;

/** Whether there is an emulator here. */
export const hasMoto: boolean =
  given !== undefined || (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, COMMAND)));

/** The name of a suite that needs the emulator: where there is none it is skipped, and its name says why. */
export const withMoto = (name: string): string =>
  hasMoto ? name : `${name} (skipped: no ${COMMAND}: pip install -r tests/aws/requirements.txt, or name an emulator in AWS_ENDPOINT_URL)`;

/** What the SDK signs with: an emulator accepts any credentials. Every test has them from vitest.config.ts. */
export const credentials = { AWS_REGION: 'us-east-1', AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' };

/** What the SDK reads, for an emulator. */
export const emulated = (origin: string) => ({ AWS_ENDPOINT_URL: origin, ...credentials });

export interface Moto {
  origin: string;
  environment: ReturnType<typeof emulated>;
  /** Forgets everything, when it is the tests' own. */
  reset: () => Promise<void>;
  close: () => Promise<void>;
}

/** The address that it says it listens at. */
async function addressOf(child: ChildProcess): Promise<string> {
  const heard: string[] = [];
  if (!child.stderr) throw new Error(`${COMMAND} has no output`);
  for await (const line of createInterface({ input: child.stderr })) {
    heard.push(line);
    const address = /Running on (http:\/\/[\d.:]+)/.exec(line)?.[1];
    if (address) return address;
  }
  throw new Error(`${COMMAND} ended before it listened:\n${heard.join('\n')}`);
}

const reset = async (origin: string): Promise<void> => void (await fetch(`${origin}/moto-api/reset`, { method: 'POST' }));

/** The one that runs already, the one that the files of a worker share, or one of its own. Empty, except the first. */
export async function openMoto(): Promise<Moto> {
  if (given !== undefined) return { origin: given, environment: emulated(given), reset: async () => {}, close: async () => {} };
  const offer = await shared<{ origin: string }>('moto');
  if (!offer) return startMoto();
  const { origin } = offer;
  await reset(origin);
  return { origin, environment: emulated(origin), reset: () => reset(origin), close: async () => {} };
}

/** Starts one, which ends with this process at the latest. */
export async function startMoto(): Promise<Moto> {
  const child = spawn(COMMAND, ['-H', '127.0.0.1', '-p', '0'], { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const end = (): boolean => child.kill('SIGKILL');
  process.once('exit', end);
  const origin = await addressOf(child);
  child.stderr?.resume();
  return {
    origin,
    environment: emulated(origin),
    reset: () => reset(origin),
    async close() {
      process.off('exit', end);
      end();
      await ended;
    },
  };
}
