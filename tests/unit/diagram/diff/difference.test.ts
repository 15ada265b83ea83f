import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { difference, isSame } from '../../../../src/diagram/diff/difference.ts';
import { together } from '../../../../src/diagram/diff/together.ts';
import { diagramSchema } from '../../../../src/diagram/model/diagram.ts';
import { show } from '../../../../src/diagram/model/show.ts';
import { anyDiagram } from '../any-diagram.ts';

const before = diagramSchema.parse({
  title: 'Before',
  elements: [
    { id: 'vpc', kind: 'vpc', name: 'VPC' },
    { id: 'old', kind: 'group', name: 'Old' },
    { id: 'db', kind: 'database', name: 'Data', parent: 'old', at: { row: 1 } },
    { id: 'lb', kind: 'balancer', name: 'Balancer', parent: 'old' },
    { id: 'api', kind: 'api', name: { en: 'API', vi: 'API' } },
  ],
  relations: [
    { id: 'sql', from: 'api', to: 'lb', label: 'SQL' },
    { id: 'pass', from: 'lb', to: 'db' },
  ],
  flows: [
    {
      id: 'main',
      title: 'Main',
      steps: [
        { relation: 'sql', title: 'Asks' },
        { relation: 'pass', title: 'Passes on' },
      ],
    },
  ],
});
const after = diagramSchema.parse({
  title: 'After',
  elements: [
    { id: 'api', kind: 'api', name: { vi: 'API', en: 'API' }, at: { row: 9 } },
    { id: 'vpc', kind: 'vpc', name: 'VPC' },
    { id: 'db', kind: 'database', name: 'Data', technology: 'PostgreSQL', parent: 'vpc' },
    { id: 'cache', kind: 'server', name: 'Cache', parent: 'vpc' },
  ],
  relations: [{ id: 'sql', from: 'api', to: 'db', label: 'SQL' }],
  flows: [
    { id: 'main', title: 'Main', steps: [{ loop: 'twice', steps: [{ relation: 'sql', title: 'Asks again' }] }] },
    { id: 'new', title: 'New', steps: [{ relation: 'sql', title: 'Asks' }] },
  ],
});

const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('the difference of two versions', () => {
  const { elements, relations, flows } = difference(before, after);

  it('names what was added, what was removed, and which fields of the rest changed', () => {
    expect(idsOf(elements.added)).toEqual(['cache']);
    expect(idsOf(elements.removed)).toEqual(['old', 'lb']);
    expect(elements.changed.map(({ after: { id }, fields }) => [id, fields])).toEqual([['db', ['technology', 'parent']]]);
    expect(idsOf(relations.removed)).toEqual(['pass']);
    expect(relations.changed.map(({ fields }) => fields)).toEqual([['to']]);
  });

  it('matches the steps of a flow by their relations', () => {
    expect(idsOf(flows.added)).toEqual(['new']);
    const [main] = flows.changed;
    expect(main?.fields).toEqual([]);
    expect(main?.steps.removed.map(({ number, relations: way }) => [number, way])).toEqual([['2', ['pass']]]);
    expect(main?.steps.changed.map(({ before: { title }, fields }) => [title, fields])).toEqual([['Asks', ['title']]]);
  });

  it('ignores layout hints and the order of languages', () => {
    expect(elements.changed.some(({ after: { id } }) => id === 'api')).toBe(false);
  });
});

describe('whatever the versions', () => {
  it('a version differs in nothing from itself', () => {
    fc.assert(
      fc.property(anyDiagram, (diagram) => {
        expect(isSame(difference(diagram, structuredClone(diagram)))).toBe(true);
      }),
    );
  });

  it('the reverse difference is the mirror image', () => {
    const sorted = (list: readonly unknown[]) => list.map((one) => JSON.stringify(one)).sort();
    fc.assert(
      fc.property(anyDiagram, anyDiagram, (a, b) => {
        const [there, back] = [difference(a, b), difference(b, a)];
        for (const part of ['elements', 'relations', 'flows'] as const) {
          expect(there[part].added).toEqual(back[part].removed);
          expect(there[part].removed).toEqual(back[part].added);
        }
        for (const part of ['elements', 'relations'] as const) {
          const turned = back[part].changed.map((change) => ({ before: change.after, after: change.before, fields: change.fields }));
          expect(sorted(there[part].changed)).toEqual(sorted(turned));
        }
      }),
    );
  });

  it('one drawing shows both, with removed parts marked', () => {
    fc.assert(
      fc.property(anyDiagram, anyDiagram, (a, b) => {
        const both = together(a, b);
        const shown = show(both.diagram, 'en').elements.map(({ id }) => id);
        expect(new Set(shown)).toEqual(new Set([...idsOf(a.elements), ...idsOf(b.elements)]));
        for (const { id } of a.elements) if (!idsOf(b.elements).includes(id)) expect(both.elements.get(id)).toBe('removed');
      }),
    );
  });
});
