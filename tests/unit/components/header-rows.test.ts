// When the header has two rows: estimated widths, compared with what was measured in a browser.
import { expect, it } from 'vitest';
import { fitsOneRow } from '../../../src/components/header-rows.ts';

const vietnamese = ['Bài viết dịch', 'Tự đánh giá', 'Sự kiện tham gia', 'Góp ý, phản hồi', 'Hướng dẫn', 'Đề xuất dự án', 'Worklog'];

it('a header of few sections has one row', () => {
  expect(
    fitsOneRow('Clickstream Analytics Platform', ['Live demo', 'Proposal', 'Worklog', 'Architecture', 'Guide', 'Review'], ['Tiếng Việt']),
  ).toBe(true);
  const sections = ['Dùng thử', 'Đề xuất', 'Nhật ký công việc', 'Kiến trúc', 'Hướng dẫn', 'Nhận xét'];
  expect(fitsOneRow('Nền tảng phân tích clickstream', sections, ['English'])).toBe(true);
  expect(fitsOneRow('Nền tảng phân tích clickstream'.normalize('NFD'), sections, ['English'])).toBe(true);
});

it('seven sections in Vietnamese, a long name or many languages need a second row', () => {
  expect(fitsOneRow('Hệ thống theo dõi hành trình khách hàng', vietnamese, ['English'])).toBe(false);
  expect(
    fitsOneRow(
      'A platform that collects and analyzes what visitors of a shop do, in batches',
      ['Proposal', 'Worklog', 'Guide', 'Review'],
      [],
    ),
  ).toBe(false);
  expect(fitsOneRow('Report', ['Proposal', 'Worklog', 'Architecture'], Array(8).fill('Tiếng Việt'))).toBe(false);
});

it('further links and a wide logo count as well', () => {
  const sections = ['Live demo', 'Proposal', 'Worklog', 'Architecture', 'Guide', 'Review'];
  expect(fitsOneRow('Clickstream Analytics', [...sections, 'Source'], ['Tiếng Việt'])).toBe(true);
  expect(fitsOneRow('Clickstream Analytics', [...sections, 'Source', 'Documents', 'Contact'], ['Tiếng Việt'])).toBe(false);
  expect(fitsOneRow('Clickstream Analytics', [...sections, 'Source'], ['Tiếng Việt'], 190)).toBe(false);
  expect(fitsOneRow('', [...sections, 'Source'], ['Tiếng Việt'], 190)).toBe(true);
});
