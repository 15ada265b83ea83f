// Why an event is rejected, quarantined or waiting: the reasons of contract, collector, load and tracker, in Vietnamese.

/** What is said in English, and how a Vietnamese reader reads it. `$1` is what stood in the brackets. */
const phrases: readonly (readonly [said: RegExp, vi: string])[] = [
  [/^is not a UUID$/, 'không phải UUID'],
  [/^is not an event name of the contract$/, 'không phải tên sự kiện trong đặc tả'],
  [/^is not logged_in, anonymous or guest$/, 'không phải logged_in, anonymous hay guest'],
  [/^is not a boolean$/, 'không phải true hay false'],
  [/^is not a whole number$/, 'không phải số nguyên'],
  [/^is not a number$/, 'không phải số'],
  [/^is not text$/, 'không phải văn bản'],
  [/^is below 0$/, 'nhỏ hơn 0'],
  [/^is too high$/, 'quá lớn'],
  [/^is empty$/, 'trống'],
  [/^is longer than (\d+) characters$/, 'dài hơn $1 ký tự'],
  [/^is longer than (\d+) bytes$/, 'dài hơn $1 byte'],
  [/^is longer than (\d+) bytes; send smaller batches$/, 'dài hơn $1 byte; hãy chia thành lô nhỏ hơn'],
  [
    /^contains a NUL or half a surrogate pair, which databases cannot store as text$/,
    'có ký tự NUL hoặc nửa cặp surrogate, cơ sở dữ liệu không lưu được',
  ],
  [/^is not an ISO 8601 time with a zone, such as (.+)$/, 'không phải thời điểm ISO 8601 có múi giờ, ví dụ $1'],
  [/^is before 1970$/, 'trước năm 1970'],
  [/^has more than (\d+) entries$/, 'có hơn $1 mục'],
  [/^is missing: (\S+) needs it$/, 'bị thiếu, $1 bắt buộc phải có'],
  [/^is missing, and the object name contains no hour$/, 'bị thiếu, và tên tệp không có giờ'],
  [/^is not a list$/, 'không phải danh sách'],
  [/^contains more than (\d+) events$/, 'có hơn $1 sự kiện'],
  [/^is not JSON$/, 'không phải JSON'],
  [/^is not UTF-8; send JSON as UTF-8$/, 'không phải UTF-8; hãy gửi JSON dạng UTF-8'],
  [/^is longer than (\d+) bytes when unpacked; send smaller batches$/, 'dài hơn $1 byte sau khi giải nén; hãy chia thành lô nhỏ hơn'],
  [/^is not valid (\w+) \((.+)\)$/, 'không phải $1 hợp lệ ($2)'],
  [/^charset (\S+) is not supported; send UTF-8$/, 'không hỗ trợ charset $1; hãy gửi UTF-8'],
  [/^more than (\d+) codings are not supported; send (.+)$/, 'không hỗ trợ hơn $1 lớp nén; hãy gửi $2'],
  [/^this collector does not unpack bodies; send none$/, 'collector này không giải nén; đừng nén'],
  [/^contains (\d+) more lines that cannot be loaded$/, 'còn $1 dòng khác không nạp được'],
  [/^is not UTF-8$/, 'không phải UTF-8'],
  [/^contains lines that are not UTF-8$/, 'có dòng không phải UTF-8'],
  [/^is neither UTF-8 text nor gzip$/, 'không phải văn bản UTF-8, cũng không phải gzip'],
  [/^is a truncated gzip$/, 'là gzip bị cắt ngang'],
  [/^is a damaged gzip \((.+)\)$/, 'là gzip bị hỏng ($1)'],
  [/^is longer than (\d+) MiB; split it$/, 'dài hơn $1 MiB; hãy chia nhỏ'],
  [/^cannot be read \((.+)\)$/, 'không đọc được ($1)'],
  [/^is nested too deeply$/, 'lồng nhau quá sâu'],
  [/^cannot be stored$/, 'không lưu được'],
  [/^and (\d+) more$/, 'và $1 lỗi nữa'],
  [/^could not be stored now; send it again$/, 'lúc này chưa lưu được; hãy gửi lại'],
  [/^is not JSON; the object is truncated or damaged here$/, 'không phải JSON; tệp bị cắt ngang hoặc hỏng ở đây'],
  [/^contains (\d+) of (\d+) events; it is truncated$/, 'chỉ có $1 trong $2 sự kiện; tệp bị cắt ngang'],
  [/^(.*) is not supported; send (.+)$/, 'không hỗ trợ $1; hãy gửi $2'],
  [
    /^(.*) is not an allowed origin; add it to the collector's list of origins$/,
    'origin $1 chưa được phép; hãy thêm vào danh sách origin của collector',
  ],
  [/^The network is off \(a fault of the sandbox\)\.$/, 'Mạng đang tắt (sự cố của sandbox).'],
  [/^The collector fails \(a fault of the sandbox\)\.$/, 'Collector đang lỗi (sự cố của sandbox).'],
  [/^The collector responded (\d+)\.$/, 'Collector trả về $1.'],
  [/^no room$/, 'hết chỗ'],
  [/^no consent$/, 'không có sự đồng ý'],
  [/^Invalid input: expected (\S+), received (\S+)$/, 'cần $1, lại nhận $2'],
  [/^Invalid input$/, 'không hợp lệ'],
  [/^Too (?:big|small): expected (?:number|int) to be ([<>]=?-?\d+)$/, 'phải $1'],
];

/** A reason in Vietnamese: its path stays, and so does text without a translation, such as messages of PostgreSQL. */
export function reasonVi(reason: string): string {
  const [, path = '', said = reason] = /^([\w.-]+: )?([\s\S]*)$/.exec(reason) ?? [];
  const phrase = phrases.find(([pattern]) => pattern.test(said));
  return phrase ? `${path}${said.replace(...phrase)}` : reason;
}
