// Text of the home page, the header's link to the live demo and people's pages, in Vietnamese. The same keys as `en/home.ts`.
import type { HomeMessages } from '../en/home.ts';

const list = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} và ${parts.at(-1)}`;

export const homeVi: HomeMessages = {
  demo: 'Dùng thử',
  actions: {
    sandbox: 'Dùng thử ngay',
    proposal: 'Đọc bản đề xuất',
    architecture: 'Xem kiến trúc',
    worklog: 'Đọc nhật ký',
  },
  proof: 'Xem tận mắt',
  demoText: 'Bấm thử trong một cửa hàng nhỏ và xem từng sự kiện đi đến kho dữ liệu, ngay trong trình duyệt.',
  newest: (name, count) => `${name}, mới nhất trong ${count} phiên bản`,
  latestWeek: 'Tuần mới nhất',
  tasksDone: (done, all) => `Xong ${done} trên ${all} công việc`,
  weeks: 'Các tuần',
  weeksByPhase: 'Các tuần theo giai đoạn',
  due: (day) => `hạn ${day}`,
  weekAhead: 'chưa viết',
  sections: 'Khám phá trang này',
  pages: (count) => `${count} trang`,
  weekCount: (count) => `${count} tuần`,
  diagrams: (count) => `${count} sơ đồ`,
  inBrowser: 'Chạy ngay trong trình duyệt',
  desk: 'Dành cho mentor',
  demoHead: 'Bản demo',
  video: 'Video demo',
  people: 'Thành viên',
  roles: { member: 'Thành viên', group: 'Nhóm', mentor: 'Mentor' },
  progress: 'Tiến độ',
  carriedOnce: 'Công việc chuyển sang tuần sau chỉ tính một lần.',
  figures: {
    weeks: 'tuần đã viết',
    tasks: 'công việc đã xong',
    evidence: 'công việc đã xong có minh chứng',
    onTime: 'công việc xong đúng hạn',
    days: 'ngày làm việc có công việc',
  },
  notRecorded: ({ plans, states, days }) => {
    const parts = [
      states > 0 && `trạng thái của ${states} công việc`,
      plans > 0 && `ngày dự kiến của ${plans} công việc`,
      days > 0 && `công việc đã làm trong ${days} ngày làm việc`,
    ].filter((part) => part !== false);
    return parts.length === 0 ? undefined : `Chưa ghi nhận: ${list(parts)}.`;
  },
  person: {
    links: 'Liên kết',
    tasks: 'Công việc',
    reviews: 'Nhận xét',
    noTasks: 'Chưa có công việc nào ghi tên người này.',
    noReviews: 'Chưa có nhận xét nào.',
    remarks: (count) => `${count} góp ý`,
    signedOff: 'đã xác nhận',
    intro: 'Những người làm dự án này, và việc mỗi người đã làm.',
    describe: (name, project) => `${name} trong ${project}: công việc, minh chứng và nhận xét.`,
    count: (tasks, weeks) => `Phụ trách ${tasks} công việc trong ${weeks} tuần.`,
    ownerless: (count, all) => `${count} trên ${all} công việc trong nhật ký không ghi người phụ trách.`,
  },
};
