import { expect, it } from 'vitest';
import { weekFacts } from '../../../src/content/week-facts.ts';

const written = (digest: string, title: string) => ({ id: 'en/worklog/week-01.md', digest, data: { week: 1, title } });

it('a week is validated once while its file stays the same', () => {
  const first = weekFacts(written('a', 'One'));
  expect(first).toMatchObject({ week: 1, title: 'One' });
  expect(weekFacts(written('a', 'One'))).toBe(first);
});

it('a week whose file has changed is read again, and one without a digest each time', () => {
  expect(weekFacts(written('b', 'Two'))).toMatchObject({ title: 'Two' });
  const plain = { id: 'en/worklog/week-02.md', data: { week: 2, title: 'Plain' } };
  expect(weekFacts(plain)).not.toBe(weekFacts(plain));
});

it('a week that does not fit the schema is refused', () => {
  expect(() => weekFacts({ id: 'en/worklog/week-03.md', data: { week: 'three' } })).toThrow();
});
