import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { layOut } from '../../../src/diagram/layout/lay-out.ts';
import { diagramSchema } from '../../../src/diagram/model/diagram.ts';
import { kindsOf } from '../../../src/diagram/model/kinds.ts';
import type { Orientation } from '../../../src/diagram/model/laid-out.ts';
import { show } from '../../../src/diagram/model/show.ts';
import { siteSchema } from '../../../src/site/site.ts';
import { runs } from '../../runs.ts';
import { faultsOf } from './layout/faults.ts';
import { shownModels } from './layout/shown-models.ts';

const orientations: readonly Orientation[] = ['wide', 'column', 'narrow'];
/** CSS pixels that a drawing may be wide: a column of text and a phone's screen, and ten pixels more so that no word breaks. */
const widest: Readonly<Record<Orientation, number>> = { wide: 1000, column: 746, narrow: 338 };
const roots = ['content', 'tests/fixtures/site'] as const;
const shipped = roots.flatMap((root) =>
  readdirSync(`${root}/architecture`, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .sort()
    .map((path) => ({ root, path: `${root}/architecture/${path}` })),
);
const read = (path: string): unknown => parse(readFileSync(path, 'utf8'));

describe.each(shipped)('the drawing of $path', ({ root, path }) => {
  const facts = diagramSchema.parse(read(path));
  const diagram = { ...facts, kinds: kindsOf(facts.kinds, siteSchema.parse(read(`${root}/site.yaml`)).kinds) };
  const views = [undefined, ...diagram.views];

  it.each(['en', 'vi'])(
    'has no overlapping parts, in %s',
    async (language) => {
      for (const view of views) {
        const shown = show(diagram, language, view);
        for (const orientation of orientations) {
          const laidOut = await layOut(shown, orientation);
          expect(faultsOf(laidOut), `${orientation} ${view?.id ?? ''}`).toEqual([]);
          expect(laidOut.relations).toHaveLength(shown.relations.length);
          expect(laidOut.elements).toHaveLength(shown.elements.length);
          // Every number has its disc, and in the wide drawing every label its place. A column that lacks one is not used.
          if (orientation !== 'column')
            expect(laidOut.relations.filter(({ discs, numbers }) => discs.length < numbers.length).map(({ id }) => id)).toEqual([]);
          const wordless = laidOut.relations.filter(
            ({ label, text, numbers }) => label !== undefined && !text && (orientation === 'wide' || numbers.length === 0),
          );
          expect(wordless.map(({ id }) => id)).toEqual([]);
          expect(laidOut.width).toBeLessThanOrEqual(widest[orientation]);
        }
      }
    },
    60_000,
  );
});

describe('the drawing of any model', () => {
  it.each(orientations)(
    'has no overlapping parts, %s',
    async (orientation) => {
      await fc.assert(
        fc.asyncProperty(shownModels({ elements: 16, relations: 16 }), async (shown) => {
          const laidOut = await layOut(shown, orientation);
          expect(faultsOf(laidOut)).toEqual([]);
          expect(laidOut.relations).toHaveLength(shown.relations.length);
          if (orientation !== 'wide') expect(laidOut.width).toBeLessThanOrEqual(widest[orientation]);
        }),
        { numRuns: runs(40) },
      );
    },
    120_000,
  );
});
