import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { STATIONS, type Station, stationsSvg, wayLength } from '../../../../src/diagram/draw/stations-svg.ts';
import { diagramSchema } from '../../../../src/diagram/model/diagram.ts';
import { mainLine } from '../../../../src/diagram/model/main-line.ts';
import { parts } from '../../../../src/stream/sandbox/app/parts.ts';

const ids = (diagram: Parameters<typeof mainLine>[0] & { flows: Parameters<typeof mainLine>[1][] }, most = STATIONS) =>
  mainLine(diagram, diagram.flows[0], most).map(({ id }) => id);

describe('the main line of a diagram', () => {
  it('is the path of an event through the sandbox', () => {
    expect(ids(parts)).toEqual(['shop', 'tracker', 'collector', 'raw', 'load', 'warehouse', 'charts']);
  });

  it('is the longest chain of a flow with branches, shortened by parts that only pass data on', () => {
    const v11 = diagramSchema.parse(parse(readFileSync('content/architecture/clickstream/v11.yaml', 'utf8')));
    expect(ids(v11)).toEqual(['visitor', 'cloudfront', 'shop', 'api', 'ingest', 'raw', 'etl', 'warehouse']);
  });

  it('ends where a flow has a cycle, and is empty without arrows', () => {
    const elements = ['a', 'b'].map((id) => ({ id, kind: 'api' as const, name: id, tags: [] }));
    const relations = [
      { id: 'there', from: 'a', to: 'b', kind: 'data' as const },
      { id: 'back', from: 'b', to: 'a', kind: 'data' as const },
    ];
    expect(mainLine({ elements, relations }, undefined, STATIONS).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(mainLine({ elements, relations: [] }, undefined, STATIONS)).toEqual([]);
  });
});

describe('the picture of a line', () => {
  const stations = mainLine(parts, undefined, STATIONS).map(({ kind, id }): Station => ({ kind, lines: [id] }));

  it('weighs at most 3 kB in both shapes together', () => {
    expect(gzipSync(stationsSvg(stations, 'row') + stationsSvg(stations, 'snake')).length).toBeLessThan(3_000);
  });

  it('has no script, no style and no markup in its texts', () => {
    const svg = stationsSvg([...stations, { kind: 'api', lines: ['<b>&'] }], 'row');
    expect(svg).not.toMatch(/<script|style=|<b>/);
  });

  it('has a path of the same length in the style sheet', () => {
    const css = readFileSync('src/styles/home/line.css', 'utf8');
    for (let count = 2; count <= STATIONS; count += 1) {
      const [, hops = '', turn = ''] = new RegExp(`\\.stations-${count} \\{\\s+--hops: (\\d);(?:\\s+--turn: (\\d);)?`).exec(css) ?? [];
      expect(wayLength(count, 'row')).toBe(Number(hops) * 106);
      expect(wayLength(count, 'snake')).toBe(Number(hops) * 88 + Number(turn) * 6);
    }
  });
});
