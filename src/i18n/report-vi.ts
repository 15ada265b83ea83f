// Các từ của báo cáo tổng kết bằng tiếng Việt. The same keys as `report-en.ts`.
import type { ReportMessages } from './report-en.ts';

export const reportVi: ReportMessages = {
  title: 'Báo cáo',
  link: 'Tất cả trên một trang',
  intro: 'Toàn bộ trang web trên một trang, để in.',
  finalReport: 'Báo cáo tổng kết',
  contents: 'Mục lục',
  team: 'Nhóm',
  mentors: 'Mentor',
  period: 'Thời gian',
  lastChange: 'Thay đổi gần nhất',
  address: 'Đăng tại',
  figures: 'Dòng thời gian và ngày làm việc',
  original: (language) => `Chưa dịch; bằng ${language}.`,
};
