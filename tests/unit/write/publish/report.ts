// A report's repository on the stand-in, and a connection to it.
import { onTestFinished } from 'vitest';
import { type Connection, type ConnectionOptions, connect } from '../../../../src/write/publish/connection.ts';
import type { FileChange } from '../../../../src/write/publish/outcome.ts';
import { Repository } from '../../../stand-ins/github/repository.ts';
import { type StandIn, startStandIn, TOKEN } from '../../../stand-ins/github/server.ts';

export const WEEK = 'content/en/worklog/week-08.md';
export const NEXT = 'content/en/worklog/week-09.md';
export const PICTURE = 'content/en/worklog/images/dashboard.webp';

/** A stand-in whose repository has two files. */
export async function startReport(repository?: Repository): Promise<StandIn> {
  const standIn = await startStandIn(
    repository ?? new Repository('team/report', 'main', { [WEEK]: 'week: 8\n', 'README.md': 'Our report\n' }),
  );
  onTestFinished(() => standIn.close());
  return standIn;
}

/** A connection that waits for nothing; `waits` are the milliseconds that it would. */
export function connectTo(standIn: StandIn, more: Partial<ConnectionOptions> = {}): Connection & { waits: number[] } {
  const waits: number[] = [];
  const wait = async (milliseconds: number): Promise<void> => void waits.push(milliseconds);
  const connection = connect({ url: 'https://github.com/team/report', branch: 'main', token: TOKEN, api: standIn.url, wait, ...more });
  if ('kind' in connection) throw new Error(connection.reason);
  return Object.assign(connection, { waits });
}

/** The week edited, and a new picture. */
export const edit = (standIn: StandIn): FileChange[] => [
  { path: WEEK, content: 'week: 8\ntitle: Tôi đã sửa\n', base: standIn.repository.blob(WEEK) },
  { path: PICTURE, content: Uint8Array.from({ length: 70_000 }, (_, at) => (at * at) % 256) },
];

export const MESSAGE = 'Week 8: two tasks done\n\nWritten with the site.';
