import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { weekSchema, weekWordsSchema } from '../../../../src/worklog/week.ts';
import { composeWeek } from '../../../../src/write/text/compose.ts';
import { rank } from '../../../../src/write/text/order.ts';
import { changeWeekText, readWeekText } from '../../../../src/write/text/week-text.ts';

const facts = {
  title: 'Week 9',
  week: 9,
  next: { 'go-on': 'Go on: with the charts', again: 'Again' },
  tasks: [
    {
      title: 'Count clicks',
      id: 'clicks',
      evidence: [{ href: 'https://example.com', id: 'commit', label: 'The commit, at last' }],
      detail: ['One', 'Two\nlines'],
      planned: { starts: '2025-11-10', ends: '2025-11-11' },
      starts: '2025-11-10',
      owner: ['lan', 'minh'],
    },
    { id: 'rest', title: '2025-11-10', summary: undefined },
  ],
  period: { starts: '2025-11-10', ends: '2025-11-14' },
  blockers: [],
};

const text = `---
week: 9
title: Week 9
period: { starts: 2025-11-10, ends: 2025-11-14 }
tasks:
  - id: clicks
    title: Count clicks
    starts: 2025-11-10
    owner: [lan, minh]
    planned: { starts: 2025-11-10, ends: 2025-11-11 }
    evidence:
      - { id: commit, label: "The commit, at last", href: https://example.com }
    detail:
      - One
      - |-
        Two
        lines
  - id: rest
    title: "2025-11-10"
blockers: []
next:
  go-on: "Go on: with the charts"
  again: Again
---

## Outcomes

All counted.
`;

/** The keys of all objects of a JSON schema. */
function keysIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {} } = schema as { properties?: object };
  return [...Object.keys(properties), ...Object.values(schema).flatMap(keysIn), ...Object.values(properties).flatMap(keysIn)];
}

describe('the file of a new week', () => {
  it('is written as the guide writes weeks', () => {
    expect(composeWeek({ facts, body: '## Outcomes\n\nAll counted.' })).toBe(text);
  });

  it('is read as it was meant, and ends after its front matter where it has no prose', () => {
    const file = composeWeek({ facts: { week: 1, title: 'A' }, body: ' \n' });
    expect(file).toBe('---\nweek: 1\ntitle: A\n---\n');
    expect(changeWeekText(file, { facts: { week: 1, title: 'A' }, body: '\nText\n' })).toBe(`${file}\nText\n`);
    expect(readWeekText(text)).toMatchObject({ facts: { tasks: [facts.tasks[0], { id: 'rest', title: '2025-11-10' }] } });
  });

  it('has a place for each key of a week', () => {
    const keys = [...keysIn(z.toJSONSchema(weekSchema)), ...keysIn(z.toJSONSchema(weekWordsSchema))];
    expect(keys.length).toBeGreaterThan(30);
    expect(keys.filter((key) => rank(key) < 0)).toEqual([]);
  });
});
