import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rememberedFacts, verdictOf } from '../../../src/content/check-verdict.ts';

let folder: string;
const content = () => join(folder, 'content');
const memory = () => join(folder, 'memory');
const verdict = () => verdictOf({ root: content(), memory: memory(), cwd: folder });
const codes = () => verdict().findings.map(({ code }) => code);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shiplog-verdict-'));
  mkdirSync(join(content(), 'en'), { recursive: true });
  writeFileSync(join(content(), 'site.yaml'), 'name: Log\ndescription: What we did\n');
  writeFileSync(join(content(), 'en', 'index.md'), '---\ntitle: Log\n---\n\nSee [the plan](plan.md).\n');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the verdict on a content root', () => {
  it('is the same when it is remembered', () => {
    const first = verdict();
    expect(first.findings.length).toBeGreaterThan(0);
    expect(verdict()).toMatchObject({ findings: first.findings, pages: first.pages });
  });

  it('is recreated when a page changes, and when a file appears that a page links to', () => {
    expect(codes()).not.toEqual([]);
    writeFileSync(join(content(), 'en', 'plan.md'), '---\ntitle: Plan\n---\n');
    expect(codes()).toEqual([]);
    writeFileSync(join(content(), 'en', 'plan.md'), '---\ntitel: Plan\n---\n');
    expect(codes()).toContain('unknown-key');
  });

  it('is recreated when its stored file is damaged', () => {
    const first = verdict();
    for (const file of readdirSync(memory())) writeFileSync(join(memory(), file), '{"digest":');
    expect(verdict().findings).toEqual(first.findings);
  });

  it('is recreated when a file beside the pages changes', () => {
    writeFileSync(join(content(), 'en', 'a.svg'), '<svg viewBox="0 0 1 1"/>');
    expect(codes()).not.toContain('drawing-cleaned');
    writeFileSync(join(content(), 'en', 'a.svg'), '<svg viewBox="0 0 1 1"><script/></svg>');
    expect(codes()).toContain('drawing-cleaned');
  });

  it('is recreated when a file outside the content appears or disappears that a page imports', () => {
    writeFileSync(join(content(), 'en', 'chart.mdx'), "---\ntitle: Chart\n---\nimport data from '../../data.json';\n\n{data.length}\n");
    expect(codes()).toContain('import-missing');
    writeFileSync(join(folder, 'data.json'), '[]');
    expect(codes()).not.toContain('import-missing');
    rmSync(join(folder, 'data.json'));
    expect(codes()).toContain('import-missing');
  });

  it('keeps the desk’s facts of the same reading, for that verdict only', () => {
    const { digest } = verdict();
    const facts = (of: string) => rememberedFacts(content(), memory(), of);
    expect(facts(digest)).toMatchObject({ site: { name: 'Log' }, weeks: [], pages: [{ path: '', words: 3 }] });
    expect(facts('another')).toBeUndefined();
    writeFileSync(join(content(), 'en', 'index.md'), '---\ntitle: Log\n---\n\nNothing but words.\n\nMore of them.\n');
    const next = verdict();
    expect(next.digest).not.toBe(digest);
    expect([facts(digest), facts(next.digest)?.pages[0]?.words]).toEqual([undefined, 6]);
  });

  it('has no facts when their file is damaged', () => {
    const { digest } = verdict();
    for (const file of readdirSync(memory())) writeFileSync(join(memory(), file), 'x');
    expect(rememberedFacts(content(), memory(), digest)).toBeUndefined();
  });
});
