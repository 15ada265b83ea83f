export const reportVi = {
    title: 'Báo cáo',
    link: 'Báo cáo để in',
    intro: 'Toàn bộ trang web trong một tài liệu để in.',
    finalReport: 'Báo cáo tổng kết',
    contents: 'Mục lục',
    team: 'Nhóm',
    mentors: 'Mentor',
    period: 'Thời gian',
    lastChange: 'Sửa lần cuối',
    address: 'Trang web',
    figures: 'Dòng thời gian và ngày làm việc',
    original: (language) => `Chưa dịch. Hiển thị bản ${language}.`,
};
