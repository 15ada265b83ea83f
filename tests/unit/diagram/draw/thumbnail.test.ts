import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { thumbnailSvg } from '../../../../src/diagram/draw/thumbnail.ts';
import { layOut } from '../../../../src/diagram/layout/lay-out.ts';
import { diagramSchema } from '../../../../src/diagram/model/diagram.ts';
import { show } from '../../../../src/diagram/model/show.ts';

const v11 = diagramSchema.parse(parse(readFileSync('content/architecture/clickstream/v11.yaml', 'utf8')));
const laidOut = await layOut(show(v11, 'en'), 'wide');

describe('a thumbnail', () => {
  const svg = thumbnailSvg(laidOut);

  it('weighs less than a kilobyte', () => {
    expect(gzipSync(svg).length).toBeLessThan(1_000);
  });

  it('has a box for each component, no words, and is hidden from a screen reader', () => {
    const nodes = /class="t-node" d="([^"]+)"/.exec(svg)?.[1] ?? '';
    expect(nodes.match(/z/g)).toHaveLength(laidOut.elements.filter(({ open }) => !open).length);
    expect(svg).not.toContain('<text');
    expect(svg).toContain('aria-hidden="true"');
  });

  it('has classes only, no styles', () => {
    expect(svg).not.toMatch(/ (style|fill|stroke|id)=/);
  });

  it('marks what is new and what has changed', () => {
    const marked = thumbnailSvg(laidOut, { changes: new Map([['etl', 'added'] as const, ['iam', 'changed'] as const]) });
    expect([marked.match(/class="t-added"/g)?.length, marked.match(/class="t-changed"/g)?.length]).toEqual([1, 1]);
  });
});
