// Những gì hộp thử nói về nơi sự kiện được gửi tới, và về việc đăng nhập ở AWS.
import type { TargetMessages } from './sandbox-target-en.ts';

export const targetVi: TargetMessages = {
  target: 'Đích',
  name: { embedded: 'Trong trang', computer: 'Máy này', aws: 'AWS' },
  means: {
    embedded: () => 'Bộ thu, nhật ký thô và PostgreSQL chạy ngay trong trang này.',
    computer: (address) => `Sự kiện được gửi tới ${address}, nơi npm run pipeline đang lắng nghe.`,
    aws: (address) => `Sự kiện được gửi tới ${address}, ký bằng thông tin xác thực của Cognito.`,
  },
  turned: {
    embedded: 'Sự kiện lại ở trong trang này.',
    computer: 'Sự kiện được gửi tới pipeline trên máy này.',
    aws: 'Sự kiện được gửi tới AWS.',
  },
  unreachable:
    'Chưa có gì trả lời ở đó; sự kiện đợi trong hàng đợi. Hãy chạy npm run pipeline, và khai báo trang này trong ALLOWED_ORIGINS.',
  elsewhere:
    'Dữ liệu AWS đã nạp nằm trong một cơ sở dữ liệu mà không trang nào với tới được. Ở đây một sự kiện được theo dõi đến khi bộ thu nhận nó.',
  account: {
    title: 'Đăng nhập ở AWS',
    guest: 'Bạn mua hàng với tư cách khách: Cognito cấp cho trang này thông tin xác thực chỉ để gửi sự kiện.',
    email: 'Địa chỉ e-mail',
    password: 'Mật khẩu',
    'new-password': 'Mật khẩu mới của riêng bạn',
    code: 'Mã từ ứng dụng xác thực',
    signIn: 'Đăng nhập',
    confirm: 'Tiếp tục',
    signedInAs: (email, isMentor) => `Đã đăng nhập là ${email}${isMentor ? ', mentor' : ''}.`,
    fault: {
      refused: 'Cognito từ chối: hãy xem lại địa chỉ và mật khẩu.',
      busy: 'Quá nhiều lần thử. Hãy đợi một phút rồi thử lại.',
      unreachable: 'Cognito không trả lời. Hãy kiểm tra mạng rồi thử lại.',
      unsupported: 'Tài khoản đòi một bước mà trang này không có biểu mẫu.',
      password: 'Mật khẩu mới không hợp quy tắc của user pool.',
      failed: 'Đăng nhập không thành công.',
    },
  },
};
