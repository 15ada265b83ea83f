import { describe, expect, it } from 'vitest';
import { bannedIn } from '../../../.ci/banned-words.ts';

const found = (text: string): string[] => bannedIn(text).map((use) => use.found);

describe('banned words', () => {
  it('are found with their place and what to write instead', () => {
    expect(bannedIn('One line.\nNobody has to mend it.')).toEqual([
      { line: 2, column: 1, found: 'Nobody', write: 'no one, or name the subject' },
      { line: 2, column: 15, found: 'mend', write: 'fix, resolve' },
    ]);
  });

  it('are whole words: "amend", "recommend" and "whoever\'s" differ', () => {
    expect(found('amend, recommended, mendable')).toEqual([]);
    expect(found("whoever's turn it is")).toEqual(['whoever']);
  });

  it('include phrases in any form', () => {
    expect(found('It stands in a table that lies below, of its own, by itself.')).toEqual([
      'stands in',
      'lies below',
      'of its own',
      'by itself',
    ]);
  });

  it('"is no" is banned only where it means "is not a"', () => {
    expect(found('emly is no mentor')).toEqual(['is no m']);
    expect(found('There is no week 9; it is no longer open and is no more than a plan.')).toEqual([]);
  });

  it('leave plain sentences alone', () => {
    expect(found('Unknown owner "emly". Did you mean "emily"?')).toEqual([]);
  });
});
