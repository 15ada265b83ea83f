// Lời quanh sandbox trước khi mở, bằng tiếng Việt.
import type { SandboxMessages } from './sandbox-en.ts';

export const sandboxVi: SandboxMessages = {
  title: 'Sandbox',
  intro:
    'Mua sắm trong một cửa hàng máy tính nhỏ và xem từng cú nhấp đi qua toàn bộ pipeline vào một kho dữ liệu PostgreSQL thật, tất cả ngay trong trang này.',
  start: 'Mở sandbox',
  cost: 'Tải một cơ sở dữ liệu khoảng 6 MB, một lần. Không có gì bạn làm rời khỏi trình duyệt.',
  noScript: 'Bản thân sandbox cần JavaScript. Hình và lời bên dưới cho biết nó thể hiện điều gì.',
  picture: 'Đường đi của một sự kiện, từ cú nhấp đến biểu đồ',
  sample: 'Bốn sự kiện như luồng hiển thị',
  columns: { event: 'Sự kiện', journey: 'Hành trình', verdict: 'Đang ở đâu' },
  stations: ['xếp hàng', 'đã gửi', 'đã nhận', 'đã lưu', 'đã nạp'],
  rejected: 'bị từ chối',
  reason: 'product.price: không phải số',
  shows: 'Nó thể hiện điều gì',
  points: [
    'Một cửa hàng với sáu mươi sản phẩm: xem, tìm, thêm vào giỏ, đăng nhập, đặt hàng. Nó biết về tracker đúng bằng mọi cửa hàng khác.',
    'Từng sự kiện cùng hành trình: xếp hàng, đã gửi, đã nhận, đã lưu, đã nạp; hoặc bị từ chối và vì sao. Nội dung chỉ cách một cú nhấp.',
    'Kiến trúc, với các sự kiện chạy trên đó và con số của từng phần.',
    'Biểu đồ lấy từ kho dữ liệu: phễu, phiên, danh mục, ngày; và một bảng điều khiển SQL để tự hỏi.',
    'Những gì trục trặc: mất mạng, lỗi máy chủ, đường truyền chậm, trùng lặp, sự kiện hỏng, đồng hồ sai. Không gì bị mất, và các con số luôn khớp.',
  ],
  parts: 'Các phần của hình',
  stays: 'Nó chạy ở đâu',
  staysText:
    'Bộ thu, nhật ký thô, bước nạp và PostgreSQL chạy trong một Worker của trình duyệt. Những gì bạn làm vẫn còn sau khi tải lại trang, cho đến khi bạn đặt lại.',
};
