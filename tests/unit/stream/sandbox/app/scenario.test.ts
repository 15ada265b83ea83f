import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readScenario, type Scenario, writeScenario } from '../../../../../src/stream/sandbox/app/scenario.ts';

test('A link without a setting changes nothing', () => {
  expect(readScenario('')).toEqual({ faults: {} });
  expect(writeScenario({ faults: {} })).toBe('');
});

test('A setting reads as words in the link', () => {
  expect(
    writeScenario({ faults: { offline: true, poison: true, slow: 500 }, traffic: { events: 1_000, seed: 7 }, load: 'manual', show: 'sql' }),
  ).toBe('faults=offline,poison&slow=500&traffic=1000&seed=7&load=manual&show=sql');
});

test('What a link says too much of is cut, and what is not known is left out', () => {
  expect(readScenario('?faults=offline,fire&slow=999999&skew=-9999999&traffic=1e9&load=never&show=<b>')).toEqual({
    faults: { offline: true, slow: 10_000, skew: -86_400 },
  });
  expect(readScenario('?traffic=100000000')).toEqual({ faults: {}, traffic: { events: 100_000, seed: 1 } });
});

test('Whatever is written is read again', () => {
  const flag = fc.constantFrom({}, { offline: true }, { errors: true, duplicates: true }, { poison: true });
  const setting = fc.record({
    flag,
    slow: fc.integer({ min: 1, max: 10_000 }),
    skew: fc.integer({ min: 1, max: 86_400 }),
    events: fc.integer({ min: 1, max: 100_000 }),
    seed: fc.nat(999_999),
  });
  fc.assert(
    fc.property(setting, ({ flag: on, slow, skew, events, seed }) => {
      const scenario: Scenario = { faults: { ...on, slow, skew }, traffic: { events, seed }, load: 'manual', show: 'charts' };
      expect(readScenario(`?${writeScenario(scenario)}`)).toEqual(scenario);
    }),
  );
});

test('Any query at all is read without harm', () => {
  fc.assert(
    fc.property(fc.string(), (query) => {
      expect(() => readScenario(query)).not.toThrow();
    }),
  );
});
