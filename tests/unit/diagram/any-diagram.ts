// Diagrams for property tests: any nesting, relations, views and flows that the check would let pass.
import fc from 'fast-check';
import { type Diagram, diagramSchema, type NamedView } from '../../../src/diagram/model/diagram.ts';

interface Shape {
  elements: { group: boolean; parent: number; tag: number }[];
  relations: { from: number; to: number; label: string | undefined }[];
  steps: number[];
}

const word = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).map((text) => `w${text.trim()}`);

const shape: fc.Arbitrary<Shape> = fc.record({
  elements: fc.array(fc.record({ group: fc.boolean(), parent: fc.nat(8), tag: fc.nat(2) }), { minLength: 1, maxLength: 9 }),
  relations: fc.array(fc.record({ from: fc.nat(8), to: fc.nat(8), label: fc.option(word, { nil: undefined }) }), { maxLength: 12 }),
  steps: fc.array(fc.nat(11), { maxLength: 6 }),
});

const idOf = (index: number) => `e${index}`;

function built({ elements, relations, steps }: Shape): Diagram {
  // A parent stands earlier in the list, so that no cycle comes about.
  const parents = elements.map(({ parent }, index) => (parent < index && elements[parent]?.group ? parent : undefined));
  const around = (index: number): number[] => {
    const parent = parents[index];
    return parent === undefined ? [] : [parent, ...around(parent)];
  };
  const joins = relations
    .filter(({ from, to }) => from < elements.length && to < elements.length && !around(from).includes(to) && !around(to).includes(from))
    .map(({ from, to, label }, index) => ({ id: `r${index}`, from: idOf(from), to: idOf(to), label }));
  const walked = steps.filter((step) => step < joins.length).map((step, index) => ({ relation: `r${step}`, title: `Step ${index}` }));
  return diagramSchema.parse({
    title: 'Any',
    elements: elements.map(({ group, tag }, index) => ({
      id: idOf(index),
      kind: group ? 'group' : 'server',
      name: `E${index}`,
      parent: parents[index] === undefined ? undefined : idOf(parents[index]),
      tags: tag === 0 ? [] : [`t${tag}`],
    })),
    relations: joins,
    flows: walked.length > 0 ? [{ id: 'main', title: 'Main', steps: walked }] : [],
  });
}

/** Any diagram that the check would let pass. */
export const anyDiagram: fc.Arbitrary<Diagram> = shape.map(built);

/** Any view of such a diagram. */
export const anyView: fc.Arbitrary<NamedView> = fc.record({
  id: fc.constant('view'),
  title: fc.constant('View'),
  of: fc.option(fc.nat(8).map(idOf), { nil: undefined }),
  tags: fc.option(fc.constantFrom<string[]>(['t1'], ['t1', 't2']), { nil: undefined }),
  depth: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
});
