import { expect, test } from 'vitest';
import { sandboxWords } from '../../../../../src/i18n/messages.ts';
import { failureText } from '../../../../../src/stream/sandbox/kit/failure-text.ts';

const words = sandboxWords('vi');

test('What PostgreSQL said is beside the page’s own words', () => {
  expect(failureText(words, 'sql', 'relation "x" does not exist')).toEqual({
    text: 'PostgreSQL báo lỗi:',
    detail: 'relation "x" does not exist',
  });
});

test('Where the page’s words say all, nothing is said twice', () => {
  expect(failureText(words, 'stopped', 'The sandbox was stopped before it responded.')).toEqual({ text: words.live.failed.stopped });
});

test('Several statements at once are named as what is wrong, in the page’s language', () => {
  const message = 'cannot insert multiple commands into a prepared statement';
  expect(failureText(words, 'sql', message)).toEqual({ text: 'Mỗi lần chỉ chạy một câu lệnh.' });
  expect(failureText(sandboxWords('en'), 'sql', message)).toEqual({ text: 'Run one statement at a time.' });
});

test('Where nothing answers elsewhere, the address is named', () => {
  expect(failureText(words, 'unreachable', 'http://127.0.0.1:9090').detail).toBe('http://127.0.0.1:9090');
});
