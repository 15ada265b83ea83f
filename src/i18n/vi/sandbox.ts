// Text of the sandbox before it is opened, in Vietnamese. The same keys as `en/sandbox.ts`.
import type { SandboxMessages } from '../en/sandbox.ts';

export const sandboxVi: SandboxMessages = {
  title: 'Dùng thử',
  intro:
    'Mua sắm trong một cửa hàng máy tính nhỏ và theo dõi từng lượt click đi qua toàn bộ pipeline vào một kho dữ liệu PostgreSQL thật, ngay trong trang này.',
  start: 'Bắt đầu dùng thử',
  cost: 'Chạy trong trình duyệt của bạn, không phải trên AWS. Chỉ tải một lần, khoảng 6 MB; dữ liệu không rời khỏi máy.',
  noScript: 'Sandbox cần JavaScript. Sơ đồ và phần mô tả bên dưới giới thiệu các tính năng.',
  picture: 'Một sự kiện đi từ lượt click đến biểu đồ',
  sample: 'Bốn sự kiện mẫu',
  columns: { event: 'Sự kiện', journey: 'Tiến trình', verdict: 'Trạng thái' },
  stations: ['trong hàng đợi', 'đã gửi', 'đã nhận', 'đã lưu', 'đã nạp'],
  loading: 'Đang tải sandbox',
  failed: 'Không tải được sandbox. Hãy kiểm tra kết nối.',
  again: 'Thử lại',
  rejected: 'bị từ chối',
  reason: 'product.price: không phải số',
  shows: 'Tính năng',
  points: [
    'Một cửa hàng với sáu mươi sản phẩm: xem hàng, tìm kiếm, thêm vào giỏ, đăng nhập và đặt hàng. Cửa hàng chỉ dùng API công khai của tracker.',
    'Từng sự kiện và tiến trình của nó: trong hàng đợi, đã gửi, đã nhận, đã lưu, đã nạp, hoặc bị từ chối kèm lý do. Chọn một sự kiện để xem payload.',
    'Sơ đồ kiến trúc với các sự kiện đang chạy và bộ đếm của từng thành phần.',
    'Biểu đồ từ kho dữ liệu: phễu chuyển đổi, session, danh mục và ngày. Có SQL console để tự viết truy vấn.',
    'Các sự cố có thể bật: mất mạng, lỗi máy chủ, mạng chậm, trùng lặp, sự kiện sai định dạng, lệch đồng hồ. Không sự kiện nào bị mất và các con số luôn khớp.',
  ],
  parts: 'Thành phần',
  stays: 'Môi trường chạy và lưu trữ',
  staysText:
    'Collector, log thô, việc nạp và PostgreSQL chạy trong một Web Worker của trình duyệt. Dữ liệu vẫn còn sau khi tải lại trang, cho đến khi bạn đặt lại sandbox.',
};
