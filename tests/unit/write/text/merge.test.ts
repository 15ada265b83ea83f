import { describe, expect, it } from 'vitest';
import { type Conflict, mergeWeeks } from '../../../../src/write/text/merge.ts';

const file = (front: string, body = ''): string => `---\nweek: 8\n${front}---\n${body}`;

function merged(base: string, mine: string, theirs: string, answers: ('mine' | 'theirs')[] = []) {
  const result = mergeWeeks({ base, mine, theirs }, answers);
  if ('reason' in result) throw new Error(result.reason);
  return result;
}

const clicks = (title: string, more = ''): string => `tasks:\n  - id: clicks\n    title: ${title}\n${more}`;

describe('two edits of one version of a week', () => {
  it('are merged by field without a question', () => {
    const { text, conflicts } = merged(file(clicks('Count')), file(clicks('Count clicks')), file(clicks('Count', '    state: done\n')));
    expect(text).toBe(file(clicks('Count clicks', '    state: done\n')));
    expect(conflicts).toEqual([]);
  });

  it('that add a task each keep both, and the tasks that one removed are gone', () => {
    const task = (id: string) => `  - id: ${id}\n    title: ${id}\n`;
    const list = (...ids: string[]) => file(`tasks:\n${ids.map(task).join('')}`);
    expect(merged(list('a', 'b', 'c'), list('a', 'mine', 'c'), list('a', 'b', 'theirs', 'c')).text).toBe(list('a', 'mine', 'theirs', 'c'));
  });

  it('keep the order that one of them changed', () => {
    const steps = (...ids: string[]) => file(`next:\n${ids.map((id) => `  ${id}: ${id}\n`).join('')}`);
    expect(merged(steps('a', 'b', 'c'), steps('c', 'a', 'b'), steps('a', 'b', 'c', 'd')).merged.facts['next']).toEqual({
      c: 'c',
      d: 'd',
      a: 'a',
      b: 'b',
    });
    expect(Object.keys(merged(steps('a', 'b'), steps('b', 'a'), steps('a', 'b')).merged.facts['next'] as object)).toEqual(['b', 'a']);
  });

  it('of one field are a conflict, which is mine until it is answered', () => {
    const texts = [file(clicks('Count')), file(clicks('Count clicks')), file(clicks('Count visits'))] as const;
    const conflict: Conflict = { path: ['tasks', 'clicks', 'title'], base: 'Count', mine: 'Count clicks', theirs: 'Count visits' };
    expect(merged(...texts)).toMatchObject({ conflicts: [conflict], text: texts[1] });
    expect(merged(...texts, ['theirs'])).toMatchObject({ conflicts: [conflict], text: texts[2] });
  });

  it('ask before a task goes that the other one changed', () => {
    const texts = [file(clicks('Count')), file(''), file(clicks('Count visits'))] as const;
    expect(merged(...texts).conflicts).toMatchObject([{ path: ['tasks'], mine: undefined }]);
    expect(merged(...texts, ['theirs']).text).toBe(texts[2]);
  });

  it('of several lines of one text are merged by line', () => {
    const detail = (...lines: string[]) => file(`summary: |\n${lines.map((line) => `  ${line}\n`).join('')}`);
    expect(merged(detail('a', 'b', 'c'), detail('A', 'b', 'c'), detail('a', 'b', 'C'))).toMatchObject({
      text: detail('A', 'b', 'C'),
      conflicts: [],
    });
  });

  it('of the prose are merged by line, and ask about lines that both changed', () => {
    const prose = (...lines: string[]) => file('', `\n${lines.join('\n')}\n`);
    const texts = [
      prose('a', 'b', 'c', 'd', 'constructor'),
      prose('A', 'b', 'mine', 'd', 'constructor'),
      prose('a', 'b', 'theirs', 'd', 'E'),
    ] as const;
    const conflict: Conflict = { path: 'body', base: ['c'], mine: ['mine'], theirs: ['theirs'] };
    expect(merged(...texts)).toMatchObject({ conflicts: [conflict], text: prose('A', 'b', 'mine', 'd', 'E') });
    expect(merged(...texts, ['theirs']).text).toBe(prose('A', 'b', 'theirs', 'd', 'E'));
  });

  it('that made the same change do not conflict', () => {
    const texts = [file(clicks('Count'), 'a\n'), file(clicks('Counts'), 'b\n'), file(clicks('Counts'), 'b\n')] as const;
    expect(merged(...texts)).toMatchObject({ conflicts: [], text: texts[2] });
  });

  it('of a file that neither had before are merged from nothing', () => {
    expect(merged('', file('title: Mine\n'), file('title: Theirs\nsummary: Said\n'))).toMatchObject({
      conflicts: [{ path: ['title'], base: undefined }],
      text: file('title: Mine\nsummary: Said\n'),
    });
  });

  it('are not merged with a text that cannot be read', () => {
    const good = file('title: A\n');
    expect(mergeWeeks({ base: good, mine: good, theirs: file('title: [\n') })).toMatchObject({ line: 4 });
  });
});
