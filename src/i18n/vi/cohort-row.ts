// Text of a team's row that a page's script needs too, in Vietnamese.
import type { CohortRowWords } from '../en/cohort-row.ts';

const share = (count: number, of: number): string => `${count.toLocaleString('vi')}/${of.toLocaleString('vi')}`;

export const cohortRowVi: CohortRowWords = {
  health: 'Tiến độ',
  score: 'Điểm',
  activity: 'Cập nhật cuối',
  remarks: 'Góp ý chưa xử lý',
  partial: 'chưa chấm đủ',
  otherRubric: 'rubric khác',
  refreshing: (count, of, isAll) => `Đang đọc các trang: ${share(count, of)}${isAll ? '' : ' nhóm đang hiện'}`,
  keptRefresh: (count, when) => `Đã đọc ${count.toLocaleString('vi')} trang lúc ${when}`,
  refreshed: (count, of, isAll) => {
    if (!isAll) return `Vừa đọc trang của ${share(count, of)} nhóm đang hiện`;
    return count === of ? `Vừa đọc ${of.toLocaleString('vi')} trang` : `Vừa đọc ${share(count, of)} trang`;
  },
};
