import { describe, expect, it } from 'vitest';
import { readFile } from '../../../../src/write/publish/read-file.ts';
import { refusals } from '../../../stand-ins/github/answers.ts';
import { TOKEN } from '../../../stand-ins/github/server.ts';
import { connectTo, NEXT, startReport, WEEK } from './report.ts';

describe('a file of the repository', () => {
  it('is read with its blob id, byte order mark and Vietnamese included', async () => {
    const standIn = await startReport();
    const text = `\uFEFFtitle: Tuần tám\r\n${'dài '.repeat(300)}`;
    standIn.repository.push({ [WEEK]: text });
    expect(await readFile(connectTo(standIn), WEEK)).toEqual({ kind: 'file', text, blob: standIn.repository.blob(WEEK) });
  });

  it('is read above 1 MB, where its content has another address', async () => {
    const standIn = await startReport();
    const text = 'a'.repeat(1_000_001);
    standIn.repository.push({ [WEEK]: text });
    expect(await readFile(connectTo(standIn), WEEK)).toEqual({ kind: 'file', text, blob: standIn.repository.blob(WEEK) });
  });

  it('has no text if it is a picture', async () => {
    const standIn = await startReport();
    standIn.repository.push({ 'a.png': new Uint8Array([137, 80, 255]) });
    expect(await readFile(connectTo(standIn), 'a.png')).toEqual({ kind: 'file', blob: standIn.repository.blob('a.png') });
  });

  it('is missing, which is not the same as a repository, branch or answer that is missing', async () => {
    const standIn = await startReport();
    expect(await readFile(connectTo(standIn), NEXT)).toEqual({ kind: 'missing' });
    expect(await readFile(connectTo(standIn, { branch: 'gone' }), NEXT)).toMatchObject({ reason: 'branch' });
    expect(await readFile(connectTo(standIn), 'content')).toMatchObject({ reason: 'invalid', message: 'content is not a file' });
    standIn.fault(/./, refusals.unavailable);
    expect(await readFile(connectTo(standIn), NEXT)).toMatchObject({ reason: 'server' });
    standIn.tokens.set(TOKEN, {});
    expect(await readFile(connectTo(standIn), NEXT)).toMatchObject({ reason: 'repository' });
  });
});
