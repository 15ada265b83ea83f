import { expect, test } from 'vitest';
import { sandboxWords } from '../../../../src/i18n/messages.ts';
import { failureText } from '../../../../src/islands/sandbox/failure-text.ts';

const words = sandboxWords('vi').live;

test('What PostgreSQL said stands beside the page’s own words', () => {
  expect(failureText(words, 'sql', 'relation "x" does not exist')).toEqual({
    text: 'PostgreSQL từ chối câu lệnh.',
    detail: 'relation "x" does not exist',
  });
});

test('Where the page’s words say all, nothing is said twice', () => {
  expect(failureText(words, 'stopped', 'The sandbox was stopped before it answered.')).toEqual({ text: words.failed.stopped });
});
