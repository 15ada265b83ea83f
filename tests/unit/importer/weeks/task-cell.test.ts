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

  it('without text is not a task', () => {
    expect(taskWords(' <br> &emsp; - ')).toBeUndefined();
  });
});
