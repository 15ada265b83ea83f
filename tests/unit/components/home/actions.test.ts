import { describe, expect, it } from 'vitest';
import { homeActions } from '../../../../src/components/home/actions.ts';
import { shownDiagram } from '../../../../src/components/home/shown-diagram.ts';
import type { Series } from '../../../../src/content/diagrams.ts';

describe('the buttons of the home page', () => {
  it('lead to the live demo and to the proposal', () => {
    expect(homeActions({}, ['guide', 'worklog', 'proposal'], true, ['vi'])).toEqual([{ path: 'sandbox' }, { path: 'proposal' }]);
  });

  it('lead to the best page there is where there is no proposal', () => {
    expect(homeActions({}, ['guide', 'worklog', 'architecture'], true, ['vi']).at(-1)).toEqual({ path: 'architecture' });
    expect(homeActions({}, ['handbook'], false, ['vi'])).toEqual([{ path: 'handbook' }]);
    expect(homeActions({}, [], false, ['vi'])).toEqual([]);
  });

  it('are those of site.yaml where it names some', () => {
    const actions = [{ to: '/architecture/clickstream/', label: 'See it' }, { to: '/worklog' }];
    expect(homeActions({ actions }, ['proposal'], true, ['vi'])).toEqual([
      { path: 'architecture/clickstream', label: 'See it' },
      { path: 'worklog', label: undefined },
    ]);
  });

  it('lead to a page in the language that its address names', () => {
    const actions = [{ to: '/ko/plan/' }, { to: '/ko' }, { to: '/korea/plan' }];
    expect(homeActions({ actions }, [], false, ['vi', 'ko'])).toEqual([
      { path: 'plan', language: 'ko', label: undefined },
      { path: '', language: 'ko', label: undefined },
      { path: 'korea/plan', label: undefined },
    ]);
  });
});

describe('the diagram of the home page', () => {
  const series = (name: string, versions: number): Series => ({ name, versions: Array.from({ length: versions }) as never });

  it('is the one that site.yaml names', () => {
    expect(shownDiagram([series('a', 4), series('b', 1)], 'b')?.name).toBe('b');
  });

  it('is by default the one with the most versions, the first of equals', () => {
    expect(shownDiagram([series('a', 1), series('b', 3), series('c', 3)], undefined)?.name).toBe('b');
    expect(shownDiagram([], undefined)).toBeUndefined();
  });
});
