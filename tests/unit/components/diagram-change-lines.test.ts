// What a page says of a changed component: each field with its text in both versions.
import { expect, test } from 'vitest';
import { changeLines } from '../../../src/components/diagram/change-lines.ts';
import { diagramSchema } from '../../../src/diagram/model/diagram.ts';

const version = (name: string, element: object, label?: string) => ({
  diagram: 'platform',
  name,
  file: `architecture/platform/${name}.yaml`,
  facts: diagramSchema.parse({
    title: 'Platform',
    elements: [
      { id: 'vpc', kind: 'vpc', name: { en: 'Network', vi: 'Mạng' } },
      { id: 'api', kind: 'api', name: 'API' },
      { id: 'db', kind: 'database', name: 'Data', ...element },
    ],
    relations: [{ id: 'sql', from: 'api', to: 'db', ...(label && { label }) }],
  }),
});

const fields = (before: object, after: object, language = 'en') =>
  changeLines(version('v1', before), version('v2', after), language).elements.map((line) => line.fields);

test('a text has its old and its new words, in the language of the page', () => {
  const [technology] = fields({ technology: { en: 'EC2 alone', vi: 'EC2 riêng' } }, { technology: { en: 'EC2', vi: 'EC2' } }, 'vi');
  expect(technology).toEqual([{ field: 'technology', before: 'EC2 riêng', after: 'EC2' }]);
});

test('a group is named, also where there was none', () => {
  expect(fields({}, { parent: 'vpc' })).toEqual([[{ field: 'parent', before: undefined, after: 'Network' }]]);
});

test('a type or a list of tags has no text', () => {
  expect(fields({ kind: 'server', tags: ['a'] }, { tags: ['b'] })).toEqual([
    [
      { field: 'kind', before: undefined, after: undefined },
      { field: 'tags', before: undefined, after: undefined },
    ],
  ]);
});

test('a new label of an arrow stands alone', () => {
  const { relations } = changeLines(version('v1', {}), version('v2', {}, 'SQL'), 'en');
  expect(relations.map((line) => line.fields)).toEqual([[{ field: 'label', before: undefined, after: 'SQL' }]]);
});
