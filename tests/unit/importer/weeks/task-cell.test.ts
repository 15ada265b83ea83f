import { describe, expect, it } from 'vitest';
import { taskWords } from '../../../../src/importer/weeks/task-cell.ts';

describe('a task cell', () => {
  it('of one line is a title', () => {
    expect(taskWords('Learn **S3**')).toEqual({ title: 'Learn **S3**', detail: [] });
  });

  it('of several items has the first as title and the others as details', () => {
    expect(taskWords('- Meet <br> - Review <br> - Push')).toEqual({ title: 'Meet', detail: ['Review', 'Push'] });
  });

  it('keeps nested items with their item', () => {
    const cell =
      '- Study the ORM: <br>&emsp; + map data <br>&emsp; + migrate <br> - **Practice:** <br>&nbsp;&nbsp;• launch <br>&nbsp;&nbsp;• stop';
    expect(taskWords(cell)).toEqual({ title: 'Study the ORM', detail: ['map data', 'migrate', '**Practice**: launch; stop'] });
  });

  it('has a bold first line as title', () => {
    expect(taskWords('**Plan**: choose services')).toEqual({ title: 'Plan', detail: ['choose services'] });
    expect(taskWords('**Review:**<br>- recall<br>- redo')).toEqual({ title: 'Review', detail: ['recall', 'redo'] });
  });

  it('reads lists of HTML', () => {
    expect(taskWords('<ul><li>Read<ul><li>rules</li></ul></li><li>Write</li></ul>')).toEqual({ title: 'Read', detail: ['rules', 'Write'] });
  });

  it.each([
    ['- A <br> + b <br> &emsp; 1. c <br> &emsp; 2. d <br> + e', ['b (1. c, 2. d)', 'e']],
    ['<ul><li>A<ul><li>b:<ol><li>c</li><li>d</li></ol></li><li>e</li></ul></li></ul>', ['b (1. c, 2. d)', 'e']],
    ['- A<br>&nbsp;&nbsp;- b<br>&nbsp;&nbsp;&nbsp;&nbsp;- c<br>&nbsp;&nbsp;- e', ['b (c)', 'e']],
    ['**A:**<br>1. b<br>2. e', ['1. b', '2. e']],
  ])('keeps numbers of nested items, and what is nested further with its item: %s', (cell, detail) => {
    expect(taskWords(cell)).toMatchObject({ detail });
  });

  it('without text is not a task', () => {
    expect(taskWords(' <br> &emsp; - ')).toBeUndefined();
  });
});
