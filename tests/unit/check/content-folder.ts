// A content root for one test: the smallest valid site, with the files that the test is about laid over it.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import type { Finding } from '../../../src/check/finding.ts';

const smallest: Record<string, string | Uint8Array> = {
  'site.yaml': `name: Test
description: A test
languages: [en, vi]
programme: { name: Practice, starts: 2025-09-01, ends: 2025-09-27, weeks: 4 }
people: [{ id: lan, name: Lan }, { id: minh, name: Minh }]
milestones: [{ id: build, name: Build }]
`,
  'en/index.md': '---\ntitle: Home\n---\n',
  'vi/index.md': '---\ntitle: Nhà\n---\n',
};

/** The smallest complete PNG. */
export const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=', 'base64');

/** Writes a content root and gives its path; it goes when the test ends. `undefined` leaves a file of the smallest site out. */
export function contentFolder(files: Record<string, string | Uint8Array | undefined>): string {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, text] of Object.entries({ ...smallest, ...files })) {
    if (text === undefined) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

/** One finding on one line, as a person would say it. */
export const spoken = ({ file, line, column, severity, code, what, fix }: Finding): string =>
  `${file}:${line}:${column} ${severity} ${code}: ${what} → ${fix}`;

/** What the check says of a content root, without the notes on missing stamps. */
export function findingsIn(files: Record<string, string | Uint8Array | undefined>): string[] {
  const root = contentFolder(files);
  return checkContent(root, root)
    .findings.filter(({ code }) => code !== 'not-stamped')
    .map(spoken);
}

/** Every sentence of the check that a test has met, with its code: the one place where their words are pinned. */
export const sentences: readonly string[] = readFileSync(join(import.meta.dirname, 'sentences.txt'), 'utf8')
  .trimEnd()
  .split('\n');

/** Where a check of a content root finds something, and the code. Each sentence must be in sentences.txt, word for word. */
export function placesIn(files: Record<string, string | Uint8Array | undefined>): string[] {
  return findingsIn(files).map((line) => {
    const [, place = '', sentence = ''] = /^(\S.*?:\d+:\d+ \w+ )([\s\S]*)$/.exec(line) ?? [];
    expect(sentences, `${line}\nIf these words are right, enter them in tests/unit/check/sentences.txt.`).toContain(sentence);
    return `${place}${sentence.slice(0, sentence.indexOf(':'))}`;
  });
}

/** A page with `title` and `body`; its body starts on line 5. */
export const page = (body: string, facts = ''): string => `---\ntitle: Page\n${facts}---\n\n${body}\n`;

/** A week whose front matter is `facts` after week and title; they start on line 4. */
export const week = (number: number, facts = '', body = ''): string =>
  `---\nweek: ${number}\ntitle: Week ${number}\n${facts}---\n\n${body}\n`;
