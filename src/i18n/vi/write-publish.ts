// Lời của trình soạn tuần về việc xuất bản, bằng tiếng Việt.
import type { PublishWords } from '../en/write-publish.ts';

export const writePublishVi: PublishWords = {
  steps: {
    look: 'Đang so sánh với repository…',
    send: 'Đang gửi tệp {done}/{count}…',
    commit: 'Đang tạo commit…',
    branch: 'Đang cập nhật nhánh…',
    'pull-request': 'Đang mở pull request…',
    verify: 'GitHub không trả lời. Đang kiểm tra xem thay đổi của bạn đã đến chưa…',
  },
  outcomes: {
    committed: { what: 'Thay đổi của bạn đã có trên nhánh {branch}.', fix: 'Trang web đang được build lại.' },
    'pull-request': { what: 'Đã mở pull request {number}.', fix: 'Trang web sẽ thay đổi khi pull request được merge.' },
    unchanged: { what: 'Nhánh {branch} đã có đúng nội dung này.', fix: 'Không cần ghi gì thêm.' },
    saved: { what: 'Đã lưu vào thư mục nội dung của bạn.', fix: 'Hãy commit khi bạn sẵn sàng.' },
    stale: { what: 'Đã bị sửa sau khi bạn mở: {paths}.', fix: 'So sánh hai phiên bản rồi xuất bản lại.' },
  },
  refused: {
    token: {
      what: 'GitHub không chấp nhận token: token đã hết hạn, bị thu hồi hoặc chưa đầy đủ.',
      fix: 'Tạo token mới rồi nhập vào đây.',
    },
    'token-shape': {
      what: 'Đây không phải là token của GitHub: token bắt đầu bằng “github_pat_”.',
      fix: 'Sao chép lại toàn bộ token từ GitHub.',
    },
    permission: {
      what: 'Token thiếu quyền “{permission}”, hoặc tài khoản của bạn không được ghi vào {repository}.',
      fix: 'Trên GitHub, cấp cho token quyền đọc và ghi “{permission}”, rồi xuất bản lại.',
    },
    sso: {
      what: 'Tổ chức yêu cầu đăng nhập một lần (SSO) cho token này.',
      fix: 'Cho phép token truy cập tổ chức, rồi xuất bản lại.',
    },
    'rate-limit': {
      what: 'Tài khoản GitHub của bạn đã dùng hết số yêu cầu trong giờ này.',
      fix: 'Xuất bản lại sau {time}.',
    },
    'slow-down': { what: 'GitHub nhận quá nhiều yêu cầu trong thời gian ngắn.', fix: 'Xuất bản lại sau {seconds} giây.' },
    repository: {
      what: 'Với token này, GitHub không thấy repository {repository}.',
      fix: 'Chọn repository trong phần cài đặt của token. Nếu địa chỉ sai, hãy sửa “repository.url” trong site.yaml.',
    },
    moved: { what: 'Repository {repository} đã đổi địa chỉ.', fix: 'Sửa “repository.url” trong site.yaml.' },
    branch: {
      what: 'Repository không có nhánh {branch}.',
      fix: 'Sửa “repository.branch” trong site.yaml.',
    },
    empty: { what: 'Repository còn trống.', fix: 'Push commit đầu tiên rồi xuất bản lại.' },
    archived: {
      what: 'Repository đã được lưu trữ (archived) nên không thể sửa.',
      fix: 'Nhờ chủ repository mở lại, hoặc tải nội dung của bạn xuống.',
    },
    protected: { what: 'Nhánh {branch} được bảo vệ. GitHub báo: “{message}”', fix: 'Hãy xuất bản bằng pull request.' },
    busy: { what: 'Có người khác sửa nhánh trong lúc thay đổi của bạn đang được gửi.', fix: 'Xuất bản lại.' },
    invalid: {
      what: 'GitHub từ chối thay đổi: “{message}”',
      fix: 'Xuất bản lại. Nếu vẫn bị từ chối, hãy tải nội dung xuống và tự commit.',
    },
    server: {
      what: 'GitHub đang gặp lỗi (mã {status}).',
      fix: 'Xuất bản lại sau vài phút. Xem sự cố đang xảy ra tại githubstatus.com.',
    },
    offline: { what: 'Thiết bị đang ngoại tuyến.', fix: 'Xuất bản lại khi có mạng.' },
    unreachable: {
      what: 'GitHub không trả lời.',
      fix: 'Kiểm tra kết nối, và xem có tiện ích trình duyệt nào chặn api.github.com không. Sau đó xuất bản lại.',
    },
    aborted: { what: 'Đã dừng xuất bản.', fix: 'Xuất bản lại khi bạn sẵn sàng.' },
    stopped: { what: 'Máy chủ dev không trả lời.', fix: 'Chạy “npm run dev” rồi lưu lại.' },
    remote: {
      what: 'Máy chủ dev chỉ lưu khi trang được mở trên chính máy đang chạy nó.',
      fix: 'Mở trang tại http://localhost trên máy đó, hoặc tải nội dung của bạn xuống.',
    },
    restarted: { what: 'Máy chủ dev đã khởi động lại sau khi trang này được tải.', fix: 'Tải lại trang rồi lưu lại.' },
    path: {
      what: 'Máy chủ dev không ghi {path}: đây không phải là tuần, nhận xét hay ảnh.',
      fix: 'Đổi tên tệp.',
    },
    disk: {
      what: 'Không ghi được {path}: {message}',
      fix: 'Kiểm tra quyền ghi của thư mục và dung lượng đĩa. Sau đó lưu lại.',
    },
  },
  safe: {
    nothing: 'Chưa có gì được xuất bản. Nội dung của bạn được lưu trong trình duyệt này.',
    branch: 'Thay đổi của bạn đã có trên GitHub, ở nhánh {branch}, nhưng chưa có pull request. Trang web chưa thay đổi.',
    unknown: 'Có thể thay đổi của bạn đã được xuất bản. Nội dung được lưu trong trình duyệt này, và xuất bản lại không ghi gì hai lần.',
    stale: 'Chưa có gì được ghi. Nội dung của bạn được lưu trong trình duyệt này, phiên bản kia ở trong repository.',
  },
  permissions: { contents: 'Contents', pull_requests: 'Pull requests', deployments: 'Deployments', actions: 'Actions' },
  links: {
    commit: 'Xem commit',
    pullRequest: 'Xem pull request {number}',
    openPullRequest: 'Mở pull request trên GitHub',
    authorize: 'Cho phép token',
    site: 'Mở trang web',
    run: 'Xem lần chạy',
  },
  pages: {
    waiting: 'Đang chờ GitHub bắt đầu build trang web…',
    building: 'GitHub đang build trang web…',
    published: 'Đã xuất bản.',
    failed: 'Không build được trang web. Thay đổi của bạn đã ở trong repository; trang web đang xuất bản vẫn như cũ.',
    replaced: 'Một commit mới hơn đã thay thế lần chạy này. Lần chạy đó cũng xuất bản thay đổi của bạn.',
  },
  notFollowed: {
    permission:
      'Thay đổi của bạn đã ở trong repository. Không theo dõi được việc xuất bản: token không được đọc “Deployments” và “Actions”. Trang web thường được cập nhật sau vài phút.',
    token: 'Thay đổi của bạn đã ở trong repository. Không theo dõi được việc xuất bản: token đã hết hạn.',
    slow: 'Thay đổi của bạn đã ở trong repository. Sau 15 phút trang web vẫn chưa được xuất bản.',
    lost: 'Thay đổi của bạn đã ở trong repository. Không theo dõi được việc xuất bản: GitHub không trả lời. Trang web thường được cập nhật sau vài phút.',
    aborted: 'Thay đổi của bạn đã ở trong repository. Trang web thường được cập nhật sau vài phút.',
  },
  token: {
    heading: 'Token GitHub',
    create: 'Tạo fine-grained token',
    lines: [
      'Repository access: chỉ {repository}. Expiration: 30 ngày.',
      'Permissions: Contents và Pull requests, đều có quyền đọc và ghi (Read and write); Actions có quyền đọc (Read-only).',
      'Bấm Generate token, sao chép token, quay lại đây và dán vào ô bên dưới.',
      'Token chỉ được gửi đến api.github.com và không bao giờ hiện lại.',
      'Token bị xóa khi bạn đóng tab này, trừ khi bạn chọn khác.',
    ],
    label: 'Token',
    place: 'Lưu token',
    tab: 'Đến khi đóng tab này',
    browser: 'Trong trình duyệt này, đến khi tôi xóa',
    browserHint: 'Mọi trang tại {origin} đều đọc được token ở đó.',
    use: 'Dùng token',
    stored: 'Đã lưu một token cho {repository}.',
    remove: 'Xóa token',
    classic:
      'Đây là token classic: token này dùng được cho mọi repository của bạn. Fine-grained token chỉ dành cho {repository} an toàn hơn.',
    other: 'Token này không dành để nhập tay: hãy dùng fine-grained token.',
  },
};
