// What a cohort says of its teams, in Vietnamese. `cohort.ts` has the keys.
import type { CohortWords, NeedWords } from '../cohort.ts';

const week = ({ weeks }: NeedWords): string => `Tuần ${weeks}`;
const inWeek = ({ weeks }: NeedWords): string => `ở tuần ${weeks}`;

/** `đã 9 ngày`; `lâu nhất đã 9 ngày` where the oldest of many has it. */
const lasting = (days: number, many = false): string => (days === 0 ? 'từ hôm nay' : `${many ? 'lâu nhất ' : ''}đã ${days} ngày`);
/** Follows what lasts; nothing where it is not recorded since when. */
const since = ({ days }: NeedWords, many: boolean): string => (days === undefined ? '' : `, ${lasting(days, many)}`);
/** Follows what was done once. */
const ago = ({ days, many }: NeedWords): string =>
  days === undefined ? '' : days === 0 ? ', hôm nay' : `, ${many ? 'lâu nhất ' : ''}cách đây ${days} ngày`;

export const cohortVi: CohortWords = {
  states: {
    ahead: 'chưa đến hạn',
    missing: 'chưa viết',
    written: 'đã viết',
    waiting: 'chờ nhận xét',
    late: 'viết trễ, chờ nhận xét',
    changes: 'cần chỉnh sửa',
    rejected: 'không đạt',
    accepted: 'đạt',
    signed: 'đã xác nhận',
    changed: 'đã thay đổi sau khi xác nhận',
    unknown: 'không rõ',
  },
  needs: {
    waiting: (need) => `${week(need)} đang chờ nhận xét${since(need, need.many)}`,
    changed: (need) => `${week(need)} đã được sửa sau khi nhận xét${ago(need)}`,
    seal: (need) => `${week(need)} đã thay đổi sau khi xác nhận${ago(need)}`,
    answered: (need) => `${need.count} góp ý đã xử lý, chờ kiểm tra ${inWeek(need)}`,
    missing: (need) => `${week(need)} chưa viết${since(need, need.many)}`,
    remarks: (need) => `${need.count} góp ý chưa xử lý ${inWeek(need)}${since(need, need.count > 1)}`,
    'off-track': (need) => `${week(need)} chậm tiến độ${need.why && `: ${need.why}`}`,
    'at-risk': (need) => `${week(need)} có rủi ro${need.why && `: ${need.why}`}`,
    missed: (need) => `${need.count} ngày làm việc không có công việc ${inWeek(need)}`,
    carried: (need) => `${need.count} công việc chuyển tiếp từ hai lần trở lên ${inWeek(need)}`,
    'no-evidence': (need) => `${need.count} công việc xong chưa có minh chứng ${inWeek(need)}`,
    unread: () => 'Không đọc được trang của nhóm',
  },
  open: {
    review: (number) => `Nhận xét tuần ${number}`,
    week: (number) => `Mở tuần ${number}`,
    site: () => 'Mở trang của nhóm',
  },
  forDays: (days) => lasting(days),
  nothing: 'Không có việc cần làm',
  problems: {
    'not-found': () => 'Trang không có status.json: kiểm tra địa chỉ và xem trang có được tạo bằng Shiplog không',
    http: (detail) => `Trang trả về mã ${detail}`,
    redirects: (detail) => `Trang chuyển hướng hơn ${detail} lần`,
    'redirect-refused': (detail) => `Trang chuyển hướng đến ${detail}, không được phép`,
    timeout: (detail) => `Trang không phản hồi trong ${detail} giây`,
    network: (detail) => `Không kết nối được trang${detail && ` (${detail})`}`,
    browser: () =>
      'Trình duyệt không đọc được trang và không biết lý do: trang đang tắt, hoặc máy chủ không gửi Access-Control-Allow-Origin (GitHub Pages có gửi)',
    'too-large': () => 'Dữ liệu trạng thái của trang quá lớn',
    'wrong-type': (detail) => `Trang trả về ${detail || 'kiểu dữ liệu khác'} thay vì JSON`,
    'not-json': () => 'Dữ liệu trạng thái của trang không phải JSON hợp lệ',
    'not-status': (detail) => `Dữ liệu trạng thái của trang không hợp lệ (${detail})`,
    newer: (detail) => `Trang được tạo bằng Shiplog mới hơn (phiên bản trạng thái ${detail}): hãy cập nhật Shiplog của khóa`,
    skipped: () => 'Chưa đọc trang này: các trang khác mất quá nhiều thời gian',
  },
  kept: (when) => `Dữ liệu lúc ${when}`,
  neverRead: 'Chưa có dữ liệu',
  notes: {
    older: () => 'Trang được tạo bằng Shiplog cũ hơn: không ghi ngày, thành viên và tiêu chí',
    moved: ({ to }) => `Trang đã chuyển sang ${to}: hãy sửa địa chỉ trong cohort.yaml`,
    'no-desk': () => 'Trang không có bàn nhận xét',
    errors: ({ count }) => `Số liệu chưa đầy đủ: nội dung có ${count} lỗi`,
    'rubric-absent': () => 'Trang không có rubric: điểm không được tính vào số liệu của chương trình',
    'rubric-differs': ({ list }) => `Rubric khác với chương trình (${list}): điểm không được tính vào số liệu của chương trình`,
    'calendar-differs': ({ list, weeks }) => `Lịch của trang khác với chương trình: ${weeks} tuần từ ${list}`,
    'dates-off': ({ list }) => `Trang có ngày không thể đúng nên bị bỏ qua: ${list}`,
  },
  signals: {
    blocked: 'công việc bị chặn',
    slipped: 'công việc trễ',
    missed: 'ngày bỏ trống',
    'no-evidence': 'công việc xong chưa có minh chứng',
    'open-remarks': 'góp ý chưa xử lý',
  },
  health: { 'on-track': 'đúng tiến độ', 'at-risk': 'có rủi ro', 'off-track': 'chậm tiến độ', unknown: 'không rõ' },
  notRecorded: 'chưa ghi nhận',
  week: (number) => `Tuần ${number}`,
  digest: {
    title: (name) => `${name}: tuần này`,
    readOn: (when) => `đọc lúc ${when}`,
    missing: 'Tuần chưa viết',
    waiting: 'Chờ nhận xét',
    signed: 'Đã xác nhận trong 7 ngày qua',
    unread: 'Trang không đọc được',
    none: 'Không có.',
    weeks: (weeks) => `Tuần ${weeks}`,
    review: 'Ngày nhận xét',
    due: (number) => `Hạn viết tuần ${number}`,
    milestone: (name) => `Cột mốc: ${name}`,
    mentor: (name) => `Các nhóm của ${name}`,
    open: 'Mở trang của khóa',
  },
  badge: {
    label: 'tuần',
    signed: (count, of) => `${count}/${of} đã xác nhận`,
    waiting: (count) => `${count} chờ nhận xét`,
    missing: (count) => `${count} chưa viết`,
  },
};
