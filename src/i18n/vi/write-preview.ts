// Text of the week editor's preview in Vietnamese. The same keys as `en/write-preview.ts`.
import type { WritePreviewWords } from '../en/write-preview.ts';

export const writePreviewVi: WritePreviewWords = {
  differences: {
    timeline: 'Không có dòng thời gian.',
    diagrams: 'Không có sơ đồ của tuần.',
    reviews: 'Không có phần nhận xét và xác nhận của mentor.',
    file: 'Không có ngày sửa, liên kết của tệp và thời gian đọc.',
    around: 'Không có phần xung quanh trang: danh sách của mục, mục lục, tuần trước và tuần sau.',
    emoji: 'Tên emoji như :rocket: được giữ nguyên.',
    anchors: 'Liên kết đến một tiêu đề chỉ có ở trang gốc sẽ dẫn đến trang đã dịch.',
    otherWeeks: 'Tiêu đề lấy từ tuần khác có thể hiện bằng ngôn ngữ gốc.',
    prose: 'Code không được tô màu, component tương tác hiện dưới dạng văn bản.',
  },
};
