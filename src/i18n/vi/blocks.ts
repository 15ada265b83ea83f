// The texts of the authoring blocks in Vietnamese.
import type { BlockWords } from '../en/blocks.ts';

export const blocksVi: BlockWords = {
  note: 'Ghi chú',
  tip: 'Mẹo',
  info: 'Thông tin',
  success: 'Hoàn thành',
  warning: 'Cảnh báo',
  danger: 'Nguy hiểm',
  important: 'Quan trọng',
  caution: 'Thận trọng',
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
