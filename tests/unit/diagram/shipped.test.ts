// The diagrams that the site ships: what they say must be there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { difference } from '../../../src/diagram/diff/difference.ts';
import { diagramSchema } from '../../../src/diagram/model/diagram.ts';
import { numberedSteps } from '../../../src/diagram/model/numbered.ts';

const folder = 'content/architecture';
const read = (path: string) => diagramSchema.parse(parse(readFileSync(`${folder}/${path}`, 'utf8')));
const files = readdirSync(folder).flatMap((name) => readdirSync(`${folder}/${name}`).map((file) => `${name}/${file}`));

/** Every text of a model that is meant for readers. */
function words(value: unknown, key = ''): unknown[] {
  if (['title', 'summary', 'description', 'text'].includes(key)) return [value];
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([name, inner]) => words(inner, name)) : [];
}

describe.each(files)('%s', (file) => {
  it('has English and Vietnamese texts', () => {
    for (const text of words(read(file))) expect(Object.keys(text as object).sort()).toEqual(['en', 'vi']);
  });

  it('names existing code', () => {
    const code = read(file).elements.flatMap((element) => element.code ?? []);
    expect(code.filter((path) => !existsSync(path))).toEqual([]);
  });
});

describe('the map of the code', () => {
  it('gives every part of Shiplog its folder', () => {
    const { elements } = read('shiplog/v1.yaml');
    const without = elements.filter(({ kind, code }) => code === undefined && kind !== 'person').map(({ id }) => id);
    expect(without).toEqual(['hugo', 'stream']);
  });
});

describe('the reference platform', () => {
  it('has fifteen steps in version 11, one number an arrow of the drawing', () => {
    const [platform] = read('clickstream/v11.yaml').flows;
    const steps = platform ? numberedSteps(platform, 'en') : [];
    expect(steps.map(({ number }) => number)).toEqual(Array.from({ length: 15 }, (_, index) => String(index + 1)));
    const walked = steps.flatMap(({ relations }) => relations);
    expect([...walked].sort()).toEqual(
      read('clickstream/v11.yaml')
        .relations.map(({ id }) => id)
        .sort(),
    );
  });

  it('changed from version to version as recorded', () => {
    const change = (before: string, after: string) => {
      const { elements } = difference(read(`clickstream/${before}.yaml`), read(`clickstream/${after}.yaml`));
      const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).sort();
      return { added: ids(elements.added), removed: ids(elements.removed), changed: ids(elements.changed.map((one) => one.after)) };
    };
    expect(change('v8', 'v9')).toEqual({ added: ['localstack', 'supabase'], removed: [], changed: ['shop'] });
    expect(change('v9', 'v10')).toEqual({
      added: ['igw', 'media', 'public', 's3-endpoint'],
      removed: ['balancer', 'localstack', 'supabase'],
      changed: ['etl', 'oltp'],
    });
    expect(change('v10', 'v11')).toEqual({ added: ['admin', 'iam', 'session-manager', 'ssm'], removed: [], changed: ['dashboard'] });
  });
});
