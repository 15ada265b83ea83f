// Text of a team's row that a page's script needs too, in Vietnamese.
import type { CohortRowWords } from '../en/cohort-row.ts';

export const cohortRowVi: CohortRowWords = {
  reasonSince: (reason, since) => `${reason}, ${since}`,
  score: 'Điểm',
  activity: 'Cập nhật cuối',
  remarks: 'Góp ý còn mở',
  partial: 'chưa đủ',
  otherRubric: 'rubric khác',
  refreshing: (count, of) => `Đang đọc các trang: ${count} trên ${of}`,
  refreshed: (count, of) => (count === of ? `Vừa đọc ${of} trang` : `Vừa đọc ${count} trên ${of} trang`),
};
