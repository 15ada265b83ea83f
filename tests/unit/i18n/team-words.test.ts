// A team's words replace those of the tool, or add a language.
import { afterEach, expect, it } from 'vitest';
import { blockWords, homeMessages, languageName, liveMessages, messages, reviewMessages, visitWords } from '../../../src/i18n/messages.ts';
import { setTeamWords } from '../../../src/i18n/team-words.ts';

afterEach(() => setTeamWords({}));

it('a word of a language of the tool is replaced, and the others stay', () => {
  setTeamWords({ vi: { site: { worklog: 'Nhật ký', taskCount: '{count} việc' } } });
  expect([messages('vi').worklog, messages('vi').taskCount(3), messages('vi').search]).toEqual(['Nhật ký', '3 việc', 'Tìm kiếm']);
  expect(messages('en').worklog).toBe('Worklog');
});

it('a third language has its own words, and English ones for those that are missing', () => {
  setTeamWords({
    ar: {
      site: { skip: 'تخطَّ', weekOf: 'الأسبوع {week} من {total}', weekday: ['ن', 'ث', 'ر', 'خ', 'ج', 'س', 'ح'] },
      home: { notRecorded: 'لم يسجَّل: {states, plural, =0 {} other {حالة #}}' },
      live: { payback: { result: '{hours}، {years, plural, two {سنتان} other {# سنوات}}' } },
      review: { steps: { waiting: { text: '{weeks, plural, =1 {ينتظر الأسبوع {week}} other {# أسابيع}}' } } },
    },
  });
  const t = messages('ar');
  expect([t.skip, t.weekOf(2, 13), t.weekday[0], t.main]).toEqual(['تخطَّ', 'الأسبوع 2 من 13', 'ن', 'Main']);
  expect(homeMessages('ar').notRecorded({ plans: 0, states: 2, days: 0 })).toBe('لم يسجَّل: حالة 2');
  expect(homeMessages('ar').notRecorded({ plans: 0, states: 0, days: 0 })).toBeUndefined();
  expect(liveMessages('ar').payback.result(2)).toBe('{hours}، سنتان');
  const step = { weeks: 1, week: 7, isWorst: false, count: 0, why: '' };
  expect(reviewMessages('ar').steps.waiting.text(step)).toBe('ينتظر الأسبوع 7');
  expect(reviewMessages('ar').steps.seal.text(step)).toBe('Week 7 has changed since sign-off.');
  expect(blockWords('ar').note).toBe('Note');
  expect(visitWords('ar').locale).toBe('ar');
  expect(languageName('ar')).toBe('العربية');
});

it('a region has the words of its file, else of its language', () => {
  setTeamWords({ pt: { site: { skip: 'Pular' } }, 'pt-BR': { site: { main: 'Principal' } } });
  expect([messages('pt-PT').skip, messages('pt-BR').main, messages('pt-BR').skip]).toEqual(['Pular', 'Principal', 'Skip to content']);
});

it('what cannot be used leaves the tool’s word', () => {
  setTeamWords({ ar: { site: { skip: 3, search: ' ', weekLabel: '{', state: 'x', tasksDone: { one: 'x' } }, blocks: 'x' } });
  const t = messages('ar');
  expect([t.skip, t.search, t.weekLabel(2), t.state.done, t.tasksDone(1, 2)]).toEqual([
    'Skip to content',
    'Search',
    'Week 2',
    'done',
    '1 of 2 tasks done',
  ]);
  expect(blockWords('ar').tip).toBe('Tip');
});
