import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { together } from '../../../../src/diagram/diff/together.ts';
import { type Diagram, diagramSchema, type NamedView } from '../../../../src/diagram/model/diagram.ts';
import { isGroup, kindsOf, type OwnKind } from '../../../../src/diagram/model/kinds.ts';
import { show } from '../../../../src/diagram/model/show.ts';
import { anyDiagram, anyView } from '../any-diagram.ts';

const platform: Diagram = diagramSchema.parse({
  title: 'Platform',
  elements: [
    { id: 'user', kind: 'person', name: { en: 'User', vi: 'Khách' }, tags: ['shop'] },
    { id: 'cloud', kind: 'cloud', name: 'Cloud' },
    { id: 'api', kind: 'api', name: 'API', parent: 'cloud', tags: ['pipeline'] },
    { id: 'vpc', kind: 'vpc', name: 'VPC', parent: 'cloud' },
    { id: 'etl', kind: 'function', name: 'ETL', parent: 'vpc', tags: ['pipeline'] },
    { id: 'store', kind: 'warehouse', name: 'Store', parent: 'vpc' },
  ],
  relations: [
    { id: 'post', from: 'user', to: 'api', label: { en: 'posts', vi: 'gửi' } },
    { id: 'start', from: 'api', to: 'etl', kind: 'trigger' },
    { id: 'direct', from: 'api', to: 'store', label: 'rows' },
    { id: 'load', from: 'etl', to: 'store' },
  ],
  flows: [
    {
      id: 'main',
      title: 'Main',
      steps: [
        { relation: 'direct', title: 'A' },
        { relation: ['post', 'start'], title: 'B' },
        {
          alternatives: [
            { when: 'x', steps: [{ relation: 'load', title: 'C' }] },
            { when: 'y', steps: [{ relation: 'direct', title: 'D' }] },
          ],
        },
      ],
    },
    { id: 'short', title: 'Short', steps: [{ relation: 'load', title: 'Only' }] },
  ],
});

const part = (view: Omit<NamedView, 'id' | 'title'>) => show(platform, 'en', { id: 'v', title: 'V', ...view });
const ids = ({ elements }: ReturnType<typeof show>) => elements.map(({ id }) => id);
const arrows = ({ relations }: ReturnType<typeof show>) => relations.map(({ from, to, numbers }) => `${from} ${to} ${numbers.join(',')}`);

describe('what a drawing shows', () => {
  it('is everything without a view, in the texts of the language', () => {
    const shown = show(platform, 'vi');
    expect(ids(shown)).toEqual(['user', 'cloud', 'api', 'vpc', 'etl', 'store']);
    expect(shown.elements[0]).toMatchObject({ name: 'Khách', open: false, parent: undefined, at: { row: undefined, column: undefined } });
    expect(shown.elements[3]).toMatchObject({ parent: 'cloud', open: true });
    expect(shown.relations[0]).toMatchObject({ label: 'gửi', stands: ['post'] });
  });

  it('numbers the arrows by the first flow', () => {
    expect(arrows(show(platform, 'en'))).toEqual(['user api 2', 'api etl 2', 'api store 1,3b', 'etl store 3a']);
    expect(arrows(show({ ...platform, flows: platform.flows.slice(1) }, 'en')).at(-1)).toBe('etl store 1');
  });

  it('closes groups below its depth, and joins the arrows that lead into one', () => {
    const shown = part({ depth: 1 });
    expect(ids(shown)).toEqual(['user', 'cloud', 'api', 'vpc']);
    expect(shown.elements[3]).toMatchObject({ id: 'vpc', open: false });
    expect(shown.relations[1]).toEqual({
      id: 'start',
      stands: ['start', 'direct'],
      from: 'api',
      to: 'vpc',
      label: undefined,
      kind: 'trigger',
      numbers: ['1', '2', '3b'],
    });
  });

  it('of a group is its inside, and what an arrow joins to it', () => {
    const shown = part({ of: 'vpc' });
    expect(ids(shown)).toEqual(['api', 'vpc', 'etl', 'store']);
    expect(shown.elements.map(({ parent }) => parent)).toEqual([undefined, undefined, 'vpc', 'vpc']);
    expect(arrows(shown)).toEqual(['api etl 2', 'api store 1,3b', 'etl store 3a']);
  });

  it('of some tags is the elements with them, and the groups around them', () => {
    expect(ids(part({ tags: ['pipeline'] }))).toEqual(['cloud', 'api', 'vpc', 'etl']);
  });
});

describe('a relation from an element to itself', () => {
  const own = [
    { id: 'retry', from: 'etl', to: 'etl', kind: 'request' as const },
    { id: 'heal', from: 'vpc', to: 'vpc', kind: 'request' as const },
  ];
  const looping = { ...platform, relations: own, flows: [] };

  it('is shown where its element is, also on a group', () => {
    expect(arrows(show(looping, 'en'))).toEqual(['etl etl ', 'vpc vpc ']);
  });

  it('is hidden with the inside of a closed group, whose own stays', () => {
    expect(arrows(show(looping, 'en', { id: 'v', title: 'V', depth: 1 }))).toEqual(['vpc vpc ']);
  });
});

describe('kinds of the team', () => {
  const site = [
    { id: 'pool', group: true, color: 'blue' as const },
    { id: 'pod', group: false, icon: 'box' },
  ];
  const own = diagramSchema.parse({
    title: 'Own',
    kinds: [{ id: 'pod', color: 'teal' }],
    elements: [
      { id: 'cluster', kind: 'pool', name: 'Cluster' },
      { id: 'ingest', kind: 'pod', name: 'Ingest', parent: 'cluster' },
      { id: 'store', kind: 'database', name: 'Store', parent: 'cluster' },
    ],
  });
  const glyph = { shapes: '<path d="M0 0"/>', side: 24 };

  it('are those of the diagram, then those of the site, each with its look', () => {
    const kinds = kindsOf<OwnKind>(own.kinds, site).map((kind) => (kind.id === 'pod' ? { ...kind, glyph } : kind));
    const [cluster, ingest, store] = show({ ...own, kinds }, 'en').elements;
    expect(cluster).toMatchObject({ open: true, look: { color: 'blue' } });
    expect(ingest).toMatchObject({ parent: 'cluster', look: { color: 'teal', glyph } });
    expect(store?.look).toBeUndefined();
  });

  it('of an earlier version are groups in a difference too, when the later one has neither them nor their elements', () => {
    const before = { ...own, kinds: kindsOf<OwnKind>(own.kinds, site) };
    const after = { ...before, kinds: [], elements: [] };
    expect(show(together(before, after).diagram, 'en').elements.map(({ id, open }) => [id, open])).toEqual([
      ['cluster', true],
      ['ingest', false],
      ['store', false],
    ]);
  });
});

describe('whatever the diagram and the view', () => {
  it('no arrow dangles or joins a group with its inside, and only a relation of an element to itself leads back to it', () => {
    fc.assert(
      fc.property(anyDiagram, fc.option(anyView, { nil: undefined }), (diagram, view) => {
        const { elements, relations } = show(diagram, 'en', view);
        const parents = new Map(elements.map(({ id, parent }) => [id, parent]));
        const around = (id: string): string[] => {
          const parent = parents.get(id);
          return parent === undefined ? [] : [parent, ...around(parent)];
        };
        for (const { from, to, stands } of relations) {
          expect(parents.has(from) && parents.has(to)).toBe(true);
          const own = diagram.relations.filter(({ id }) => stands.includes(id));
          if (from === to) expect(own.every((relation) => relation.from === from && relation.to === from)).toBe(true);
          expect([...around(from), ...around(to)].some((id) => id === from || id === to)).toBe(false);
        }
      }),
    );
  });

  it('each element is drawn once, after the open group around it', () => {
    fc.assert(
      fc.property(anyDiagram, fc.option(anyView, { nil: undefined }), (diagram, view) => {
        const { elements } = show(diagram, 'en', view);
        expect(new Set(elements.map(({ id }) => id)).size).toBe(elements.length);
        for (const [index, { parent }] of elements.entries()) {
          const group = elements.slice(0, index).find(({ id }) => id === parent);
          if (parent !== undefined) expect(group?.open && isGroup(group.kind)).toBe(true);
        }
      }),
    );
  });

  it('no relation belongs to two arrows, and each belongs to one where nothing is left out', () => {
    fc.assert(
      fc.property(anyDiagram, fc.option(anyView, { nil: undefined }), (diagram, view) => {
        const stands = show(diagram, 'en', view).relations.flatMap((relation) => relation.stands);
        expect(new Set(stands).size).toBe(stands.length);
        if (view === undefined) expect(stands).toEqual(diagram.relations.map(({ id }) => id));
      }),
    );
  });

  it('a cycle of parents, which the check reports, does not hang', () => {
    const [first, ...rest] = platform.elements;
    const looped = {
      ...platform,
      elements: [{ ...first, parent: 'vpc' }, ...rest.map((one) => (one.id === 'cloud' ? { ...one, parent: 'vpc' } : one))],
    };
    expect(() => show(looped as Diagram, 'en')).not.toThrow();
  });
});
