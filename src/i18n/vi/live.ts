// The words of live components in pages, in Vietnamese.
import type { LiveMessages } from '../en/live.ts';

export const liveVi: LiveMessages = {
  milestones: {
    label: 'Các cột mốc',
    none: 'site.yaml chưa khai báo cột mốc nào.',
    due: 'hạn',
    noDue: 'chưa có hạn',
    noTasks: 'chưa có việc',
    done: (done, total) => `xong ${done} / ${total} việc`,
    weeks: (first, last) => (first === last ? `tuần\u00a0${first}` : `tuần\u00a0${first}\u2060–\u2060${last}`),
    states: {
      done: 'đã xong',
      onTime: 'xong đúng hạn',
      doneLate: 'xong trễ hạn',
      open: 'đang làm',
      overdue: 'quá hạn',
      empty: 'chưa bắt đầu',
    },
    lastDay: 'việc cuối',
    lastDayUnknown: 'Không phải việc nào cũng ghi ngày hoàn thành.',
  },
  demo: {
    source: (sessions: number, events: number, period: string) =>
      `Dữ liệu demo được tạo tự động, không phải kết quả của dự án: ${sessions.toLocaleString('vi')} session (${events.toLocaleString('vi')} sự kiện, ${period}), do chính pipeline của dự án nạp và truy vấn khi build trang này.`,
    try: 'Tự tạo dữ liệu trong bản demo',
    explore: 'Khám phá biểu đồ',
    loading: 'Đang tải…',
    failed: 'Không tải được biểu đồ. Hãy kiểm tra kết nối rồi thử lại.',
  },
  heatMap: { none: 'site.yaml chưa có lịch chương trình nên không có ngày làm việc để hiển thị.' },
  rubric: {
    label: 'Tiêu chí đánh giá',
    none: 'site.yaml chưa có bảng tiêu chí đánh giá.',
    criterion: 'Tiêu chí',
    points: 'Điểm tối đa',
    score: 'Điểm mới nhất',
    total: 'Tổng',
    scoreNote: (scored, of, weeksScored, weeks, scale) =>
      `Thang điểm ${scale}: trung bình các lần chấm mới nhất của từng tuần. Đã chấm ${scored} / ${of} tiêu chí, ở ${weeksScored} / ${weeks} tuần.`,
    unscored: 'Chưa có lần chấm nào.',
  },
  video: {
    play: 'Phát video',
    playName: (title) => `Phát video: ${title}`,
    loads: (host) => `Chỉ tải từ ${host} khi bạn bấm phát.`,
    file: 'Mở tệp video',
    captions: 'Phụ đề',
  },
  payback: {
    hours: 'Số giờ tiết kiệm mỗi tuần',
    result: (years) => `{hours} giờ mỗi tuần: {benefit} USD trong ${years} năm, tỷ suất hoàn vốn {rate}.`,
  },
  gallery: {
    label: 'Bộ ảnh',
    close: 'Đóng',
    previous: 'Ảnh trước',
    next: 'Ảnh sau',
    place: '{n} / {all}',
  },
};
