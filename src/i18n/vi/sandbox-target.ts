// Text of the menu of targets and the AWS sign-in, in Vietnamese. The same keys as `en/sandbox-target.ts`.
import type { TargetMessages } from '../en/sandbox-target.ts';

export const targetVi: TargetMessages = {
  target: 'Nơi nhận sự kiện',
  name: { embedded: 'Trong trang', computer: 'Máy này', aws: 'AWS' },
  means: {
    embedded: () => 'Collector, log thô và PostgreSQL chạy ngay trong trang này.',
    computer: (address) => `Sự kiện được gửi tới ${address}, nơi npx shiplog pipeline đang lắng nghe.`,
    aws: (address) => `Sự kiện được gửi tới ${address}, ký bằng thông tin xác thực của Cognito.`,
  },
  turned: {
    embedded: 'Sự kiện ở lại trong trang này.',
    computer: 'Sự kiện được gửi tới pipeline trên máy này.',
    aws: 'Sự kiện được gửi tới AWS.',
  },
  unreachable:
    'Collector không phản hồi; sự kiện chờ trong hàng đợi. Hãy chạy npx shiplog pipeline và thêm origin của trang web này vào ALLOWED_ORIGINS. Collector:',
  elsewhere:
    'Sự kiện do AWS nạp nằm trong cơ sở dữ liệu riêng mà trang này không truy cập được. Sandbox theo dõi từng sự kiện đến khi collector nhận.',
  account: {
    title: 'Đăng nhập AWS',
    guest: 'Bạn đang mua hàng mà không đăng nhập. Cognito cấp cho trang này thông tin xác thực chỉ dùng để gửi sự kiện.',
    email: 'Email',
    password: 'Mật khẩu',
    'new-password': 'Mật khẩu mới',
    code: 'Mã từ ứng dụng xác thực',
    signIn: 'Đăng nhập',
    confirm: 'Tiếp tục',
    signedInAs: (email, isMentor) => `Đã đăng nhập là ${email}${isMentor ? ', mentor' : ''}.`,
    fault: {
      refused: 'Cognito từ chối đăng nhập. Hãy kiểm tra email và mật khẩu.',
      busy: 'Thử quá nhiều lần. Hãy đợi một phút rồi thử lại.',
      unreachable: 'Cognito không phản hồi. Hãy kiểm tra mạng rồi thử lại.',
      unsupported: 'Tài khoản yêu cầu một bước đăng nhập mà trang này chưa hỗ trợ.',
      password: 'Mật khẩu mới không đáp ứng quy tắc của user pool.',
      failed: 'Đăng nhập không thành công.',
    },
  },
};
