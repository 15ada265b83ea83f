// The sandbox as a diagram: its own, so that it stands on every site, whatever that site's content draws.
import type { Diagram, Element, Relation } from '../../diagram/model/diagram.ts';
import type { Words } from '../../site/words.ts';

type Place = NonNullable<Element['at']>;

const part = (
  id: string,
  kind: Element['kind'],
  name: Words,
  technology: Words,
  description: Words,
  at: Place,
  narrow: Place,
): Element => ({
  id,
  kind,
  name,
  technology,
  description,
  tags: [],
  at,
  narrow,
});

const arrow = (id: string, from: string, to: string, kind: Relation['kind'], label?: Words): Relation => ({
  id,
  from,
  to,
  kind,
  ...(label && { label }),
});

export const parts: Diagram = {
  title: { en: 'The way of an event', vi: 'Đường đi của một sự kiện' },
  elements: [
    part(
      'shop',
      'web-app',
      { en: 'Shop', vi: 'Cửa hàng' },
      'React',
      {
        en: 'A store of sixty products. What you click in it becomes events.',
        vi: 'Cửa hàng sáu mươi sản phẩm. Những gì bạn nhấp trở thành sự kiện.',
      },
      { row: 1, column: 1 },
      { row: 1, column: 1 },
    ),
    part(
      'tracker',
      'library',
      'Tracker',
      { en: 'durable queue', vi: 'hàng đợi bền' },
      {
        en: 'Keeps each event in the browser until the collector has answered: offline, after a reload, in a closed tab.',
        vi: 'Giữ từng sự kiện trong trình duyệt cho đến khi bộ thu trả lời: khi mất mạng, sau khi tải lại, khi thẻ đã đóng.',
      },
      { row: 1, column: 2 },
      { row: 1, column: 2 },
    ),
    part(
      'collector',
      'api',
      { en: 'Collector', vi: 'Bộ thu' },
      { en: 'a verdict each', vi: 'phán quyết từng cái' },
      { en: 'Judges every event by the contract and answers for each one.', vi: 'Xét từng sự kiện theo hợp đồng và trả lời cho từng cái.' },
      { row: 1, column: 3 },
      { row: 2, column: 2 },
    ),
    part(
      'raw',
      'storage',
      { en: 'Raw log', vi: 'Nhật ký thô' },
      'IndexedDB',
      {
        en: 'What was accepted, as it came. It is only added to; a replay reads it again.',
        vi: 'Những gì được nhận, như khi đến. Chỉ thêm vào; phát lại sẽ đọc lại nó.',
      },
      { row: 1, column: 4 },
      { row: 3, column: 2 },
    ),
    part(
      'refused',
      'storage',
      { en: 'Rejected log', vi: 'Nhật ký từ chối' },
      'IndexedDB',
      { en: 'What was refused, with the reasons, in a log of its own.', vi: 'Những gì bị từ chối, kèm lý do, trong nhật ký riêng.' },
      { row: 2, column: 3 },
      { row: 2, column: 1 },
    ),
    part(
      'load',
      'function',
      { en: 'Load', vi: 'Nạp' },
      { en: 'every second', vi: 'mỗi giây' },
      {
        en: 'Writes what waits into the warehouse. A duplicate is counted, a broken event set aside; neither stops the rest. Its figure is what waits.',
        vi: 'Ghi những gì đang chờ vào kho. Trùng lặp được đếm, sự kiện hỏng để riêng; không cái nào chặn phần còn lại. Con số là số đang chờ.',
      },
      { row: 2, column: 4 },
      { row: 4, column: 2 },
    ),
    part(
      'warehouse',
      'warehouse',
      { en: 'Warehouse', vi: 'Kho dữ liệu' },
      'PostgreSQL',
      {
        en: 'PostgreSQL in WebAssembly: events, sessions, products, days.',
        vi: 'PostgreSQL trên WebAssembly: sự kiện, phiên, sản phẩm, ngày.',
      },
      { row: 2, column: 5 },
      { row: 4, column: 1 },
    ),
    part(
      'charts',
      'dashboard',
      { en: 'Charts, SQL', vi: 'Biểu đồ, SQL' },
      { en: 'you', vi: 'bạn' },
      {
        en: 'What is read of the warehouse: the report, and your own questions.',
        vi: 'Những gì đọc từ kho: báo cáo, và câu hỏi của riêng bạn.',
      },
      { row: 1, column: 5 },
      { row: 3, column: 1 },
    ),
  ],
  relations: [
    arrow('click', 'shop', 'tracker', 'request'),
    arrow('send', 'tracker', 'collector', 'request', { en: 'batches', vi: 'lô' }),
    arrow('store', 'collector', 'raw', 'data'),
    arrow('refuse', 'collector', 'refused', 'data'),
    arrow('read', 'raw', 'load', 'data'),
    arrow('insert', 'load', 'warehouse', 'data'),
    arrow('ask', 'warehouse', 'charts', 'data'),
  ],
  views: [],
  flows: [],
};
