// What the check says of a link in a week's text, in Vietnamese.
import type { linkSentences as english } from '../en/write-links.ts';

export const linkSentences: Readonly<Record<(typeof english)[number], string>> = {
  '{page*} has no heading "#{text}"': '{page*} không có tiêu đề mục "#{text}"',
  'this page': 'trang này',
  'the page {word}': 'trang {word}',
  'link to the page without #': 'hãy liên kết đến trang, bỏ phần sau dấu #',
  'name a heading of {page*}, in lowercase with hyphens instead of spaces':
    'hãy viết một tiêu đề mục của {page*}, bằng chữ thường, dấu gạch nối thay khoảng trắng',
  '"{text}" is a draft: the published site has no such page': '"{text}" là bản nháp: trang đã xuất bản không có trang này',
  'publish that page too, or remove the link until then': 'hãy xuất bản cả trang đó, hoặc tạm bỏ liên kết',
  '"{text}" is not a page of the site': '"{text}" không phải là một trang của báo cáo',
  'link to a page in a language folder, or to a file of another type':
    'hãy liên kết đến trang trong thư mục ngôn ngữ, hoặc đến tệp loại khác',
  'the folder "{text}" has no index page': 'thư mục "{text}" không có trang mục lục',
  'create that file, or link to the list of its pages: {word}': 'hãy tạo tệp đó, hoặc liên kết đến danh sách các trang: {word}',
  'broken link "{text}": there is no file {file}': 'liên kết hỏng "{text}": không có tệp {file}',
  'fix the path, or remove the link': 'hãy sửa đường dẫn, hoặc bỏ liên kết',
  'broken link "{text}": the page is {file}': 'liên kết hỏng "{text}": trang nằm ở {file}',
  '"{text}" has no page in {word}, the language of this page': '"{text}" không có trang bằng ngôn ngữ của trang này ({word})',
  'write its address: {word}': 'hãy viết địa chỉ của trang: {word}',
  'remove the link': 'hãy bỏ liên kết',
  '"{text}" is switched off in site.yaml': '"{text}" đang tắt trong site.yaml',
  'set {setting}, or remove the link': 'hãy đặt {setting}, hoặc bỏ liên kết',
  '"{text}" has no page before the first week is written': '"{text}" chưa có trang khi chưa viết tuần đầu tiên',
  'add a week, or remove the link until then': 'hãy thêm một tuần, hoặc tạm bỏ liên kết',
  '"{text}" is not a file of the site': '"{text}" không phải là tệp của báo cáo',
  'add the file, or fix the path': 'hãy thêm tệp, hoặc sửa đường dẫn',
  'write the path of a file, as ../worklog/week-08.md': 'hãy viết đường dẫn của tệp, ví dụ ../worklog/week-08.md',
  'write the path of a file, as ../worklog/week-08.md, which is checked; no action is needed if something else is published there':
    'hãy viết đường dẫn của tệp, ví dụ ../worklog/week-08.md, để được kiểm tra; không cần làm gì nếu ở đó xuất bản nội dung khác',
  'this link was already broken at import: {text}': 'liên kết này đã hỏng từ khi nhập: {text}',
  'fix the link, or remove it': 'hãy sửa hoặc bỏ liên kết',
  'links to "{text}" are not allowed': 'không được liên kết đến "{text}"',
  'write a file path, or a URL that starts with https:// or mailto:': 'hãy viết đường dẫn tệp, hoặc URL bắt đầu bằng https:// hay mailto:',
  'this image has no target': 'hình này chưa có địa chỉ',
  'the path of the picture "{text}" contains the character {word}, which ends the path of an address':
    'đường dẫn của hình "{text}" có ký tự {word}, là dấu kết thúc đường dẫn trong địa chỉ',
  'rename it, and the link: {file}': 'hãy đổi tên tệp và sửa liên kết: {file}',
  'in "{text}" the # begins an anchor, but it is a part of the file\'s name':
    'trong "{text}", dấu # mở đầu một mục, nhưng ở đây nó là một phần của tên tệp',
  'rename the file, or write %23 for the #': 'hãy đổi tên tệp, hoặc viết %23 thay cho #',
  'the file "{text}" is not published': 'tệp "{text}" không được xuất bản',
  'move it into a language folder, files/ or images/, or remove the link':
    'hãy chuyển tệp vào thư mục ngôn ngữ, files/ hoặc images/, hoặc bỏ liên kết',
  '"{text}" is a folder, not an image': '"{text}" là thư mục, không phải hình',
  'name a file in the folder': 'hãy viết tên một tệp trong thư mục',
  '"{text}" is the content folder': '"{text}" là thư mục nội dung',
  '"{text}" is a folder': '"{text}" là thư mục',
  'link to the list of its pages: {word}': 'hãy liên kết đến danh sách các trang: {word}',
  '"{text}" has no file extension': '"{text}" thiếu phần mở rộng của tệp',
  'file not found: {file}': 'không tìm thấy tệp: {file}',
  'the link differs in letter case from the file {file}': 'liên kết khác tệp {file} ở chữ hoa, chữ thường',
  'links cannot be checked now': 'hiện chưa kiểm tra được các liên kết',
  'the build checks them': 'khi dựng trang, chúng sẽ được kiểm tra',
};
