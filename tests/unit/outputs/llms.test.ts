import { describe, expect, it } from 'vitest';
import { llmsText } from '../../../src/outputs/llms.ts';

describe('llms.txt', () => {
  it('is a title, a summary and a list a section', () => {
    const text = llmsText({
      name: 'Log',
      description: 'What we\n did',
      sections: [
        {
          title: 'Worklog',
          pages: [{ title: 'Week [8]', url: 'https://team.example/worklog/week-08/index.md', description: 'First build' }],
        },
        { title: 'Empty', pages: [] },
      ],
    });
    expect(text).toBe(
      '# Log\n\n> What we did\n\n## Worklog\n\n- [Week \\[8\\]](https://team.example/worklog/week-08/index.md): First build\n',
    );
  });
});
