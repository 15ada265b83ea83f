const part = (id, kind, name, technology, description, at, narrow) => ({
    id,
    kind,
    name,
    technology,
    description,
    tags: [],
    at,
    narrow,
});
const arrow = (id, from, to, kind, label) => ({
    id,
    from,
    to,
    kind,
    ...(label && { label }),
});
export const parts = {
    title: { en: 'How an event travels', vi: 'Hành trình của một sự kiện' },
    elements: [
        part('shop', 'web-app', { en: 'Shop', vi: 'Cửa hàng' }, 'React', {
            en: 'A store with sixty products. Your clicks become events.',
            vi: 'Cửa hàng có sáu mươi sản phẩm. Mỗi lượt click của bạn trở thành một sự kiện.',
        }, { row: 1, column: 1 }, { row: 1, column: 1 }),
        part('tracker', 'library', 'Tracker', { en: 'persistent queue', vi: 'hàng đợi lưu trên máy' }, {
            en: 'Stores each event in the browser until the collector responds: offline, across reloads and after the tab is closed.',
            vi: 'Lưu từng sự kiện trong trình duyệt cho đến khi collector phản hồi: khi mất mạng, sau khi tải lại trang và cả khi đã đóng tab.',
        }, { row: 1, column: 2 }, { row: 1, column: 2 }),
        part('collector', 'api', 'Collector', { en: 'validates each', vi: 'kiểm tra từng sự kiện' }, {
            en: 'Checks every event against the specification and returns a result for each.',
            vi: 'Đối chiếu từng sự kiện với đặc tả và trả kết quả cho từng sự kiện.',
        }, { row: 1, column: 3 }, { row: 2, column: 2 }),
        part('raw', 'storage', { en: 'Raw log', vi: 'Log thô' }, 'IndexedDB', {
            en: 'Accepted events, unmodified. Append-only; a replay reprocesses it.',
            vi: 'Các sự kiện được chấp nhận, giữ nguyên. Chỉ ghi thêm; khi replay sẽ xử lý lại.',
        }, { row: 1, column: 4 }, { row: 3, column: 2 }),
        part('refused', 'storage', { en: 'Rejected log', vi: 'Log bị từ chối' }, 'IndexedDB', { en: 'Rejected events with their reasons.', vi: 'Các sự kiện bị từ chối, kèm lý do.' }, { row: 2, column: 3 }, { row: 2, column: 1 }),
        part('load', 'function', { en: 'Load', vi: 'Nạp dữ liệu' }, { en: 'every second', vi: 'mỗi giây' }, {
            en: 'Writes waiting events to the warehouse. Duplicates are counted and malformed events quarantined; neither blocks the rest. The counter shows waiting events.',
            vi: 'Ghi các sự kiện đang chờ vào kho dữ liệu. Sự kiện trùng được đếm, sự kiện lỗi được cách ly: một sự kiện lỗi không làm kẹt các sự kiện khác. Số ở góc là số sự kiện đang chờ nạp.',
        }, { row: 2, column: 4 }, { row: 4, column: 2 }),
        part('warehouse', 'warehouse', { en: 'Warehouse', vi: 'Kho dữ liệu' }, 'PostgreSQL', {
            en: 'PostgreSQL in WebAssembly: events, sessions, products, days.',
            vi: 'PostgreSQL trên WebAssembly: sự kiện, session, sản phẩm, ngày.',
        }, { row: 2, column: 5 }, { row: 4, column: 1 }),
        part('charts', 'dashboard', { en: 'Charts, SQL', vi: 'Biểu đồ, SQL' }, 'React', {
            en: 'Reads the warehouse: reports and your own queries.',
            vi: 'Đọc từ kho dữ liệu: báo cáo và truy vấn của riêng bạn.',
        }, { row: 1, column: 5 }, { row: 3, column: 1 }),
    ],
    relations: [
        arrow('click', 'shop', 'tracker', 'request'),
        arrow('send', 'tracker', 'collector', 'request', { en: 'batches', vi: 'gửi theo lô' }),
        arrow('store', 'collector', 'raw', 'data'),
        arrow('refuse', 'collector', 'refused', 'data'),
        arrow('read', 'raw', 'load', 'data'),
        arrow('insert', 'load', 'warehouse', 'data'),
        arrow('ask', 'warehouse', 'charts', 'data'),
    ],
    views: [],
    flows: [],
};
