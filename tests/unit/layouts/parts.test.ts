import { describe, expect, it } from 'vitest';
import { partsOf } from '../../../src/layouts/parts.ts';

describe('the parts of a page', () => {
  it('are none on a page of words', () => {
    expect(partsOf('<main><p class="lead">Words</p></main>')).toEqual([]);
  });

  it('are found once each, in the order of the cascade', () => {
    const html = '<div class="tabs"><figure\nclass="code"></figure><figure class="code diff"></figure></div><div class="desk alone"></div>';
    expect(partsOf(html)).toEqual(['columns', 'code', 'tabs']);
  });

  it('are known by the whole name of a class', () => {
    expect(partsOf('<p class="code-title tab">class="video</p>')).toEqual([]);
  });
});
