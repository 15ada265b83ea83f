// What a cohort's desk counts, in Vietnamese.
import type { CohortCountWords } from '../en/cohort-counts.ts';

export const cohortCountsVi: CohortCountWords = {
  counts: {
    mentor: (count) => `${count.toLocaleString('vi')} nhóm chờ mentor`,
    missing: (count) => `${count.toLocaleString('vi')} nhóm có tuần chưa viết`,
    'off-track': (count) => `${count.toLocaleString('vi')} nhóm chậm tiến độ`,
    unread: (count) => `${count.toLocaleString('vi')} trang không đọc được`,
  },
  readAt: (when) => `Dữ liệu lúc ${when}`,
  waitingFor: (count) => (count === 0 ? 'không có gì chờ' : `${count.toLocaleString('vi')} đang chờ`),
};
