import { describe, expect, it } from 'vitest';
import { reportSections } from '../../../../src/components/report/report-sections.ts';
import { pageTree } from '../../../../src/site/tree.ts';

const tree = pageTree(['guide', 'blogs', 'proposal', 'worklog', 'worklog/week-01'].map((path) => ({ path, title: path })));
const paths = (navigation: string[], chosen?: string[]) => reportSections(tree, navigation, chosen).map(({ path }) => path);

describe('the sections of the report', () => {
  it('are the worklog, then the others in the order of the header, without the guide', () => {
    expect(paths(['proposal', 'worklog', 'guide'])).toEqual(['worklog', 'proposal', 'blogs']);
  });

  it('are those that site.yaml names, in its order', () => {
    expect(paths(['proposal'], ['proposal', 'guide', 'gone'])).toEqual(['proposal', 'guide']);
  });
});
