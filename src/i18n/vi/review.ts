// Text of reviews in Vietnamese. `review.ts` has the keys.
import type { ReviewMessages } from '../review.ts';

const openRemarks = (count: number): string => `${count} góp ý còn mở`;

/** Health signals that are also reasons for attention. */
const sharedReasons = {
  blocked: (count: number) => `${count} công việc bị chặn`,
  slipped: (count: number) => `${count} công việc trễ`,
  missed: (count: number) => `${count} ngày bỏ trống`,
  'no-evidence': (count: number) => `${count} công việc xong chưa có minh chứng`,
};

export const reviewVi: ReviewMessages = {
  title: 'Nhận xét',
  intro: 'Việc cần nhận xét trước, tình trạng từng tuần, điểm và góp ý còn mở. Tính từ nhật ký tuần và các bài nhận xét.',
  nothing: 'Không có gì đang chờ bạn.',
  steps: {
    waiting: {
      text: ({ weeks, week, isWorst }) =>
        weeks === 1
          ? `Tuần ${week} đang chờ bạn nhận xét.`
          : `${weeks} tuần đang chờ bạn nhận xét${isWorst ? `; tuần ${week} cần xem kỹ nhất` : ''}.`,
      link: (week) => `Nhận xét tuần ${week}`,
    },
    changed: {
      text: ({ weeks, week }) =>
        weeks === 1 ? `Tuần ${week} đã được sửa sau khi nhận xét.` : `${weeks} tuần đã được sửa sau khi nhận xét.`,
      link: (week) => `Mở tuần ${week}`,
    },
    seal: {
      text: ({ weeks, week }) =>
        weeks === 1 ? `Tuần ${week} đã thay đổi sau khi xác nhận.` : `${weeks} tuần đã thay đổi sau khi xác nhận.`,
      link: (week) => `Xem thay đổi ở tuần ${week}`,
    },
    answered: {
      text: ({ count }) => `${count} góp ý đã xử lý, chờ bạn kiểm tra.`,
      link: (week) => `Kiểm tra tuần ${week}`,
    },
    remarks: {
      text: ({ weeks, week, count }) => (weeks === 1 ? `Tuần ${week} còn ${count} góp ý mở.` : `${weeks} tuần còn ${count} góp ý mở.`),
      link: (week) => `Đọc góp ý của tuần ${week}`,
    },
    'off-track': {
      text: ({ weeks, week, why }) => `${weeks === 1 ? `Tuần ${week}` : `${weeks} tuần`} chậm tiến độ: ${why}.`,
      link: (week) => `Mở tuần ${week}`,
    },
    'at-risk': {
      text: ({ weeks, week, why }) => `${weeks === 1 ? `Tuần ${week}` : `${weeks} tuần`} có rủi ro: ${why}.`,
      link: (week) => `Mở tuần ${week}`,
    },
    missed: {
      text: ({ count }) => `${count} ngày làm việc không có công việc nào.`,
      link: (week) => `Xem các ngày của tuần ${week}`,
    },
    carried: {
      text: ({ count }) => `${count} công việc đã chuyển tiếp từ hai lần trở lên.`,
      link: (week) => `Mở tuần ${week}`,
    },
    'no-evidence': {
      text: ({ count }) => `${count} công việc đã xong nhưng chưa có minh chứng.`,
      link: (week) => `Mở tuần ${week}`,
    },
  },
  list: 'Các tuần cần xem, nghiêm trọng nhất trước',
  more: (weeks) => `${weeks} tuần nữa`,
  reasons: {
    waiting: () => 'chưa nhận xét',
    changed: () => 'đã sửa sau khi nhận xét',
    seal: () => 'đã thay đổi sau khi xác nhận',
    answered: (count) => `${count} góp ý đã xử lý cần kiểm tra`,
    remarks: openRemarks,
    carried: (count) => `${count} công việc chuyển tiếp từ hai lần trở lên`,
    ...sharedReasons,
  },
  emptyColumns: (columns) => `Không tuần nào ghi: ${columns}.`,
  evidenceRule: 'công việc đã xong có ít nhất một liên kết đến kết quả, ở chính công việc đó hoặc ở công việc mà nó nối tiếp.',
  figuresHow: 'Cách tính các số liệu',
  weeks: 'Từng tuần',
  health: 'Tình trạng',
  healthStates: { 'on-track': 'đúng tiến độ', 'at-risk': 'có rủi ro', 'off-track': 'chậm tiến độ', unknown: 'chưa rõ' },
  healthRule:
    'Chỉ cần một trong các số sau đạt ngưỡng là tuần có rủi ro hoặc chậm tiến độ; mức nặng nhất được áp dụng. Nếu không số nào đạt ngưỡng, tuần đúng tiến độ khi trạng thái và ngày của công việc đã được ghi; nếu không, tình trạng là chưa rõ. Với tuần đã được chấp nhận, góp ý còn mở không tính.',
  signals: {
    blocked: 'công việc bị chặn',
    slipped: 'công việc trễ',
    missed: 'ngày bỏ trống',
    'no-evidence': 'công việc xong chưa có minh chứng',
    'open-remarks': 'góp ý còn mở',
  },
  bounds: (atRisk, offTrack) => `từ ${atRisk}: có rủi ro${offTrack === undefined ? '' : `; từ ${offTrack}: chậm tiến độ`}`,
  unplanned: 'Ngoài kế hoạch',
  unplannedRule:
    'công việc không có ngày dự kiến trong một tuần mà công việc khác có. Công việc nối tiếp một công việc có kế hoạch thì tính là có kế hoạch.',
  review: 'Nhận xét',
  verdicts: { accepted: 'chấp nhận', changes: 'cần chỉnh sửa', rejected: 'không chấp nhận' },
  notReviewed: 'chưa nhận xét',
  seal: 'Xác nhận',
  sealStates: {
    none: 'chưa xác nhận',
    sealed: 'đã xác nhận',
    broken: 'đã thay đổi sau khi xác nhận',
    unreadable: 'không đọc được xác nhận',
    unknown: 'chưa rõ',
  },
  remarks: 'Góp ý',
  noRemarks: 'Chưa có góp ý nào.',
  remarkStates: { open: 'còn mở', answered: 'đang xử lý', closed: 'đã xử lý' },
  answeredIn: 'Xử lý ở',
  answer: 'Xử lý góp ý này',
  score: 'Điểm',
  rubric: 'Mức đáp ứng tiêu chí đánh giá',
  rubricIntro: (scale) =>
    `Trang này có gì cho từng tiêu chí, và điểm từ 0 đến ${scale}: lấy điểm mới nhất của mỗi tuần rồi tính trung bình các tuần.`,
  criterion: 'Tiêu chí',
  weight: 'Trọng số',
  shows: 'Có',
  missing: 'Thiếu',
  readiness: { shown: 'có đủ', partly: 'có một phần', missing: 'thiếu', unknown: 'chưa rõ', unjudged: 'chỉ mentor đánh giá' },
  gaps: {
    days: 'ngày',
    weeks: 'tuần',
    tasks: 'công việc',
    blockers: 'vướng mắc',
    pages: 'thiếu trang',
    words: 'quá ngắn:',
    translations: 'bản dịch',
  },
  units: { days: 'ngày', weeks: 'tuần', tasks: 'công việc', blockers: 'vướng mắc', languages: 'ngôn ngữ', pages: 'trang' },
  total: 'Tổng',
  totalOf: (total, of) => `${total} / ${of} điểm`,
  threshold: (points) => `Cần ${points} điểm để hoàn thành sớm.`,
  matrixHint: 'Số công việc của mỗi tuần và trạng thái chung. Ở cột Xong, công việc chuyển tiếp chỉ tính một lần.',
  milestones: 'Cột mốc theo tuần',
  due: 'Hạn',
  noMilestone: 'Không thuộc cột mốc',
  late: 'trễ',
  owners: 'Công việc theo người phụ trách',
  noOwner: 'Chưa ghi người phụ trách',
  pushedOut: 'Chuyển tiếp',
  weeksLate: 'Số tuần sau',
  pushOuts: 'Số lần',
  noneCarriedOver: 'Không có công việc nào phải chuyển tiếp.',
  brokenTitle: 'Đã thay đổi sau khi xác nhận',
  brokenText: 'Tuần này đã được sửa sau khi xác nhận.',
  editedTitle: 'Đã sửa sau khi nhận xét',
  editedText: (edited, reviewed) => `Sửa lần cuối ngày ${edited}, sau bài nhận xét ngày ${reviewed}.`,
  changesUnknown: 'Không rõ đã thay đổi gì: git không có lịch sử của bản đã xác nhận.',
  changes: 'Thay đổi sau khi xác nhận',
  reviewOf: 'Nhận xét',
  signedOff: 'đã xác nhận',
  changedSince: (day) => `So với bản ngày ${day}, bản đã được xác nhận.`,
  changedPart: {
    title: 'tiêu đề',
    text: 'nội dung',
    prose: 'Bài viết',
    order: 'đổi thứ tự',
    label: 'nhãn',
    link: 'liên kết',
    other: 'Thông tin khác',
  },
  changedMarks: { added: 'thêm', gone: 'bỏ', from: 'trước là', to: 'nay là' },
  partly: 'chấm một phần',
  unscored: (scored, of) => `${scored} trên ${of} tiêu chí`,
  partlyWeek: (week, scored, of) => `tuần ${week} chấm ${scored} trên ${of} tiêu chí`,
  weeksScored: (scored, of) => `đã chấm ${scored} trên ${of} tuần`,
  notScored: 'chưa chấm',
  notScoredParts: (parts) => `Chưa chấm: ${parts}`,
  write: 'Nhận xét tuần này',
  writeAbout: 'Biểu mẫu cần JavaScript.',
  writeGuide: 'Cách viết nhận xét khác',
  feed: 'Nhận xét và xác nhận (Atom feed)',
  blockers: (count) => `${count} vướng mắc`,
  signalCounts: { ...sharedReasons, 'open-remarks': openRemarks },
};
