// The texts of the blocks, by language. English is the fallback.
import type { Notice } from './names.ts';

interface BlockWords extends Record<Notice, string> {
  details: string;
  tab: string;
  code: string;
  copy: string;
  copied: string;
  table: string;
  formula: string;
  section: string;
  footnotes: string;
  back: string;
  task: string;
  close: string;
  dead: string;
}

const en: BlockWords = {
  note: 'Note',
  tip: 'Tip',
  info: 'Info',
  success: 'Done',
  warning: 'Warning',
  danger: 'Danger',
  details: 'Details',
  tab: 'Tab',
  code: 'Code',
  copy: 'Copy',
  copied: 'Copied',
  table: 'Table',
  formula: 'Formula',
  section: 'Link to',
  footnotes: 'Footnotes',
  back: 'Back to reference',
  task: 'Task',
  close: 'Close',
  dead: 'This link led nowhere',
};

const vi: BlockWords = {
  note: 'Ghi chú',
  tip: 'Mẹo',
  info: 'Thông tin',
  success: 'Hoàn thành',
  warning: 'Cảnh báo',
  danger: 'Nguy hiểm',
  details: 'Chi tiết',
  tab: 'Thẻ',
  code: 'Mã',
  copy: 'Sao chép',
  copied: 'Đã chép',
  table: 'Bảng',
  formula: 'Công thức',
  section: 'Liên kết tới',
  footnotes: 'Chú thích',
  back: 'Quay lại chỗ dẫn',
  task: 'Việc',
  close: 'Đóng',
  dead: 'Liên kết này không dẫn tới đâu',
};

const LANGUAGES: Readonly<Record<string, BlockWords>> = { en, vi };

/** The blocks' texts in `language`. */
export const wordsOf = (language: string): BlockWords => LANGUAGES[language] ?? LANGUAGES[language.split('-')[0] ?? ''] ?? en;
