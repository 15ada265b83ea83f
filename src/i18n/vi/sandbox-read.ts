// Text of the sandbox's charts and tour, in Vietnamese. The same keys as `en/sandbox-read.ts`.
import type { SandboxReadMessages } from '../en/sandbox-read.ts';

const n = (count: number) => count.toLocaleString('vi');

export const sandboxReadVi: SandboxReadMessages = {
  empty: 'Chưa có sự kiện nào.',
  dataTable: 'Bảng số liệu',
  eventCount: (events) => `${n(events)} sự kiện`,
  sessionCount: (sessions) => `${n(sessions)} session`,
  funnelTip: (step, sessions, percent, first) => `${step}: ${n(sessions)} session${percent && `, bằng ${percent} số session có ${first}`}`,
  shareTip: (name, events, percent) => `${name}: ${n(events)} sự kiện, ${percent} trong danh sách này`,
  retentionTip: (week, after, clients, percent) =>
    `Đến lần đầu trong tuần ${week}, quay lại ở tuần ${after}: ${n(clients)} client (${percent})`,
  totals: {
    events: 'Sự kiện',
    uniqueClients: 'Client',
    sessions: 'Session',
    users: 'Người dùng đăng nhập',
    checkoutRate: 'Tỷ lệ thanh toán',
  },
  charts: {
    funnel: 'Phễu chuyển đổi',
    byDay: 'Sự kiện theo ngày',
    topEvents: 'Sự kiện phổ biến nhất',
    topCategories: 'Danh mục hàng đầu',
    topBrands: 'Thương hiệu hàng đầu',
    loginStates: 'Trạng thái đăng nhập',
    sessionLength: 'Thời lượng session',
    paths: 'Lộ trình phổ biến',
    retention: 'Tỷ lệ quay lại',
  },
  heads: {
    step: 'Bước',
    sessions: 'Session',
    fromPrevious: 'Chuyển đổi từ bước trước',
    dropped: 'Rời bỏ',
    day: 'Ngày',
    events: 'Sự kiện',
    cart: 'Thêm vào giỏ',
    clients: 'Client',
    share: 'Tỷ lệ',
    name: 'Tên',
    length: 'Thời lượng',
    path: 'Lộ trình',
    week: 'Lần đầu đến',
    after: (weeks) => `Tuần ${weeks}`,
  },
  loginState: { logged_in: 'đã đăng nhập', anonymous: 'ẩn danh', guest: 'khách' },
  category: {
    Laptops: 'Máy tính xách tay',
    Desktops: 'Máy tính để bàn',
    Monitors: 'Màn hình',
    Keyboards: 'Bàn phím',
    'Mice and pointers': 'Chuột và thiết bị trỏ',
    Storage: 'Lưu trữ',
    Networking: 'Mạng',
    'Audio and video': 'Âm thanh và hình ảnh',
  },
  between(from, to) {
    if (from < 1) return to < 1 ? '0 giây' : `< ${to} giây`;
    return to <= 60 ? `${from}–${to} giây` : `${from / 60}–${to / 60} phút`;
  },
  longer: '≥ 30 phút',
  median: (seconds) => `Trung vị: ${seconds} giây`,
  tour: {
    title: 'Hướng dẫn năm bước',
    open: 'Xem hướng dẫn',
    close: 'Đóng hướng dẫn',
    finish: 'Kết thúc',
    next: 'Tiếp',
    back: 'Quay lại',
    done: 'xong',
    of: (step, all) => `Bước ${step}/${all}`,
    steps: [
      { title: 'Mở một sản phẩm trong cửa hàng', text: 'Tracker ghi lại ba sự kiện: xem trang, click và xem sản phẩm.' },
      { title: 'Mở mục Sự kiện, chờ một sự kiện đủ năm chấm', text: 'Chọn tên sự kiện để xem nội dung đã gửi.' },
      { title: 'Thêm sản phẩm vào giỏ rồi đặt hàng', text: 'Sau đó mở Biểu đồ: đơn hàng của bạn nằm trong phễu.' },
      { title: 'Ngắt mạng rồi bấm thử trong cửa hàng', text: 'Sự kiện chờ trong hàng đợi. Khôi phục mạng là mọi sự kiện được gửi đi.' },
      { title: 'Mở SQL và chạy một ví dụ', text: 'PostgreSQL chạy ngay trong trang này.' },
    ],
  },
};
