import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isRefusal } from '../../../src/cli/arguments.ts';
import { type Plan, readPlan, type TestFile } from '../../run/parts.ts';
import { weighed } from '../../run/weights.ts';

const files: TestFile[] = [
  ['tests/unit/importer/write.test.ts'],
  ['tests/unit/importer/weeks/week.test.ts', 'property'],
  ['tests/unit/importer/corpus.test.ts', 'slow'],
  ['tests/contract/in-node.test.ts', 'slow'],
  ['tests/aws/functions.test.ts', 'slow'],
  ['tests/browser/search.spec.ts'],
  ['tests/browser/diagram-live.spec.ts'],
  ['tests/browser/diagram.spec.ts'],
].map(([path = '', kind]) => ({ path, slow: kind === 'slow', property: kind === 'property' }));

/** The plan of these words, as written after `npm test --`. */
function planOf(words: string): Plan {
  const plan = readPlan(words.split(' ').filter(Boolean), files);
  if (isRefusal(plan)) throw new Error(`${plan.what}: ${plan.fix}`);
  return plan;
}

function refusalOf(words: string): string {
  const plan = readPlan(words.split(' '), files);
  return isRefusal(plan) ? `${plan.what}: ${plan.fix}` : 'a plan';
}

describe('npm test', () => {
  test('runs everything but the long runs', () => {
    const { checks, vitest, builds, browser, long } = planOf('');
    expect(checks).toEqual(['lint', 'words', 'types', 'unused code']);
    expect([...vitest, ...browser].toSorted()).toEqual(files.map(({ path }) => path).toSorted());
    expect({ builds, long }).toEqual({ builds: true, long: false });
  });

  test('runs one part, or several', () => {
    expect(planOf('aws')).toEqual({ checks: [], vitest: ['tests/aws/functions.test.ts'], builds: false, browser: [], long: false });
    expect(planOf('contract aws').vitest).toEqual(['tests/aws/functions.test.ts', 'tests/contract/in-node.test.ts']);
    expect(planOf('static').vitest).toEqual([]);
  });

  test('narrows a part to folders and files, with those that continue the name', () => {
    expect(planOf('unit weeks write').vitest).toEqual(['tests/unit/importer/weeks/week.test.ts', 'tests/unit/importer/write.test.ts']);
    expect(planOf('browser diagram').browser).toEqual(['tests/browser/diagram-live.spec.ts', 'tests/browser/diagram.spec.ts']);
    expect(planOf('unit importer browser search')).toMatchObject({ builds: true, browser: ['tests/browser/search.spec.ts'] });
  });

  test('builds the sites before the browser tests, and never without need', () => {
    expect(planOf('browser search').builds).toBe(true);
    expect(planOf('builds')).toMatchObject({ builds: true, browser: [] });
    expect(planOf('unit').builds).toBe(false);
  });

  test('for a commit runs lint, words and the unit tests that are quick', () => {
    expect(planOf('quick')).toMatchObject({
      checks: ['lint', 'words'],
      vitest: ['tests/unit/importer/weeks/week.test.ts', 'tests/unit/importer/write.test.ts'],
    });
  });

  test('runs only files with properties for long', () => {
    expect(planOf('long')).toMatchObject({ checks: [], vitest: ['tests/unit/importer/weeks/week.test.ts'], long: true });
  });

  test('suggests what a typo meant, and where a name is', () => {
    expect(refusalOf('units')).toBe('Unknown part "units": did you mean "unit"?');
    expect(refusalOf('unit importers')).toBe('Unknown part "importers": did you mean "importer"?');
    expect(refusalOf('search')).toBe('"search" is not a part: did you mean "browser search"?');
  });

  test('has a weight only for files that exist', () => {
    expect(weighed.filter((path) => !existsSync(path))).toEqual([]);
  });
});
