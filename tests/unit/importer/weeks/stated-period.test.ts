import { describe, expect, it } from 'vitest';
import { importSite, table, weekFile } from './site.ts';

const period = (body: string) => importSite({ [weekFile(3)]: body }).weeks[0]?.facts.period;

describe('the period of a week', () => {
  const monday = table([
    ['Mon', 'Knead', '14/09/2026', '15/09/2026', ''],
    ['Fri', 'Sell', '', '', ''],
  ]);

  it('is the week that the prose states, if all days of the tasks are in it', () => {
    expect(period(`**Duration:** 14/09/2026 – 18/09/2026\n\n${monday}\n`)).toEqual({ starts: '2026-09-14', ends: '2026-09-18' });
    expect(period(`Thời gian: từ 13/09 đến 18/09/2026\n\n${monday}\n`)).toEqual({ starts: '2026-09-13', ends: '2026-09-18' });
  });

  it('is that of the tasks, if the prose states more than a week, or one without a day of theirs', () => {
    const own = { starts: '2026-09-14', ends: '2026-09-15' };
    expect(period(`Course: 14/09/2026 – 25/09/2026\n\n${monday}\n`)).toEqual(own);
    expect(period(`Period: 15/09/2026 – 19/09/2026\n\n${monday}\n`)).toEqual(own);
  });
});
