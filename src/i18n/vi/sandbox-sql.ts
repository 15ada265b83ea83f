// Text of the SQL console, in Vietnamese. The same keys as `en/sandbox-sql.ts`.
import type { SqlMessages } from '../en/sandbox-sql.ts';

const n = (count: number) => count.toLocaleString('vi');

export const sqlVi: SqlMessages = {
  statement: 'Truy vấn SQL',
  run: 'Chạy truy vấn',
  running: 'Đang chạy truy vấn',
  stop: 'Dừng truy vấn',
  explain: 'Explain',
  plan: 'Kế hoạch thực thi',
  history: 'Lịch sử',
  leave: 'Tab để chọn gợi ý và thụt dòng. Để rời khung soạn thảo, nhấn Escape rồi Tab.',
  completions: 'Gợi ý',
  chart: 'Xem biểu đồ',
  table: 'Xem bảng',
  charted: (rows, total) => `Biểu đồ vẽ ${n(rows)} dòng đầu trong ${n(total)} dòng.`,
  example: 'Ví dụ',
  examples: {
    latest: 'Sự kiện mới nhất',
    compat: 'Bảng cho các dashboard có sẵn',
    funnel: 'Session theo bước đi xa nhất trong phễu',
    sessions: 'Session dài nhất',
    products: 'Xem nhiều, chưa ai mua',
    journey: 'Một session, từng bước',
  },
  readOnly: 'Chế độ chỉ đọc: mỗi lần một câu lệnh, không sửa được dữ liệu.',
  allow: 'Cho phép ghi',
  rows: (shown, total, more) => (shown < total || more ? `${n(shown)} / ${more ? 'hơn ' : ''}${n(total)} dòng` : `${n(total)} dòng`),
  changed: (count) => `Đã thay đổi ${n(count)} dòng`,
  download: (format) => `Tải ${format}`,
  result: 'Kết quả',
  tables:
    'Các bảng: fact_events, fact_sessions, dim_product, dim_date, clickstream_events, loaded_objects, quarantined_events, load_replays.',
};
