import { describe, expect, it } from 'vitest';
import { taskColumns } from '../../../../src/importer/weeks/header-cells.ts';

const FIVE = ['day', 'task', 'starts', 'ends', 'reference'];

describe('the columns of a task table', () => {
  it.each([
    ['Day | Task | Start Date | Completion Date | Reference Material', FIVE],
    ['Day | Task | Start Date | End Date | References', FIVE],
    ['Day | Tasks | Start date | Completion date | References', FIVE],
    ['Day | Task | Start Date | End Date | Resource', FIVE],
    ['Day | Task | Start Date | Completion Date | Reference/Material', FIVE],
    ['Day | Task | Start Date | Completion Date', FIVE.slice(0, 4)],
    ['Thứ | Công việc | Ngày bắt đầu | Ngày hoàn thành | Nguồn tài liệu', FIVE],
    ['Ngày | Nhiệm Vụ | Ngày Bắt Đầu | Ngày Hoàn Thành | Tài Liệu Tham Khảo', FIVE],
    ['Ngày | Nhiệm vụ | Ngày bắt đầu | Ngày kết thúc | Tài liệu tham khảo', FIVE],
    ['STT | Công việc | Ngày bắt đầu | Ngày hoàn thành | Tài liệu tham khảo', ['number', ...FIVE.slice(1)]],
    ['No. | Task | Start | End | Reference', ['number', ...FIVE.slice(1)]],
    ['**Day** | **Task** | **Start** | **Finish** | **Links**', FIVE],
    ['Day / Date | Work Content | Task Details | Results Achieved | Reference Sources', ['day', 'task', 'detail', 'other', 'reference']],
    [
      'Thứ / Ngày | Nội dung công việc | Chi tiết nhiệm vụ | Kết quả đạt được | Nguồn tài liệu',
      ['day', 'task', 'detail', 'other', 'reference'],
    ],
    ['Day | Date | Activities | Status', ['day', 'starts', 'task', 'state']],
    ['Day | Description', ['day', 'task']],
  ])('are recognized by their headers: %s', (header, columns) => {
    expect(taskColumns(header.split(' | '))).toEqual(columns);
  });

  it('are none in another table', () => {
    expect(taskColumns(['Service', 'Cost'])).toBeUndefined();
    expect(taskColumns(['Task', 'Owner'])).toBeUndefined();
  });
});
