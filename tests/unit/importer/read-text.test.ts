import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { decodeText, readText } from '../../../src/importer/read-text.ts';
import { folderWith } from './sites.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding);

const bigEndian = (text: string) => bytes(text, 'utf16le').swap16();

describe('decodeText', () => {
  test.each([
    ['UTF-8', bytes('Tuần 1\nđề')],
    ['UTF-8 with a byte order mark', bytes('\uFEFFTuần 1\nđề')],
    ['UTF-16, little end first, marked', bytes('\uFEFFTuần 1\nđề', 'utf16le')],
    ['UTF-16, big end first, marked', bigEndian('\uFEFFTuần 1\nđề')],
    ['CRLF line ends', bytes('Tuần 1\r\nđề')],
    ['old Mac line ends', bytes('Tuần 1\rđề')],
  ])('reads %s', (_name, source) => {
    expect(decodeText(source)).toMatchObject({ text: 'Tuần 1\nđề' });
  });

  it('recognizes UTF-16 without a byte order mark by the position of its zero bytes', () => {
    expect(decodeText(bytes('Week one of the log', 'utf16le'))).toMatchObject({ text: 'Week one of the log' });
    expect(decodeText(bigEndian('Week one of the log'))).toMatchObject({ text: 'Week one of the log' });
  });

  it('reads stray bytes as Windows-1252, keeps the UTF-8 around them, and reports it', () => {
    const mixed = Buffer.concat([bytes('Tuần: it'), Buffer.from([0x92]), bytes('s')]);
    expect(decodeText(mixed)).toMatchObject({ text: 'Tuần: it’s', findings: [{ code: 'encoding', severity: 'warning' }] });
  });

  it('refuses what is not text', () => {
    expect(decodeText(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]))).toMatchObject({ refused: expect.stringContaining('binary') });
  });

  it('leaves out control characters and says on which line', () => {
    expect(decodeText(bytes('one\ntwo \u0007three\tfour'))).toMatchObject({
      text: 'one\ntwo three\tfour',
      findings: [{ line: 2, severity: 'note' }],
    });
  });

  it('reads an empty file', () => {
    expect(decodeText(Buffer.alloc(0))).toEqual({ text: '', findings: [] });
  });
});

describe('readText', () => {
  it('refuses a file of 50 MB without reading it', () => {
    const root = folderWith({ 'big.md': '' });
    truncateSync(join(root, 'big.md'), 50_000_000);
    expect(readText(join(root, 'big.md'))).toEqual({ refused: 'it has 50 MB; the limit is 5 MB' });
  });

  it('says why a file cannot be read', () => {
    expect(readText('/nowhere/at/all.md')).toEqual({ refused: 'it cannot be read: ENOENT' });
  });
});
