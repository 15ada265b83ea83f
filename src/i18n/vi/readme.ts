// The README of a new report's repository in Vietnamese.
import type { ReadmeWords } from '../en/readme.ts';

export const readmeVi: ReadmeWords = (name, language, tool) => `# ${name}

Nội dung báo cáo của nhóm nằm trong \`content/\`; [Shiplog](https://github.com/${tool}) dựng trang web từ đó.

## Viết một tuần

1. Cài đặt một lần, với Node 22.18 trở lên: \`npm install\`. Nếu không muốn cài gì: trên GitHub chọn *Code → Codespaces → Create codespace*, bản xem trước sẽ chạy ngay trong trình duyệt.
2. Mở bản xem trước: \`npx shiplog dev\`. Trang tự tải lại sau mỗi lần lưu.
3. Tạo tuần tiếp theo: \`npx shiplog new week\`. Lệnh này tạo tệp \`content/${language}/worklog/week-NN.md\` với ngày tháng và các việc chưa xong.
4. Điền vào tệp. Giữa hai dòng \`---\` là dữ kiện: các việc với ngày làm, người làm, trạng thái và bằng chứng. Bên dưới là phần viết. Điều gì chưa biết thì bỏ trống.
5. Kiểm tra: \`npx shiplog check\` liệt kê mọi lỗi kèm tệp, dòng và cách sửa.
6. Commit rồi push. Mỗi pull request có bản xem trước và danh sách thay đổi; nội dung trên \`main\` được xuất bản.

\`content/site.yaml\` chứa các thiết lập: lịch chương trình, thành viên, cột mốc.

## Xuất bản lần đầu

1. Trên GitHub, tạo một repository trống.
2. Trong \`.github/workflows/site.yml\`, ghi repository mà nhóm đã lấy Shiplog, nếu ở đó đang là một repository khác.
3. Đưa thư mục này lên đó, kể cả tệp của Shiplog:

   \`\`\`
   git init -b main
   git add .
   git commit -m "Báo cáo của nhóm"
   git remote add origin https://github.com/your-team/report
   git push -u origin main
   \`\`\`

4. Trên GitHub, đặt *Settings → Pages → Source* là **GitHub Actions**, rồi chọn *Actions → Site → Run workflow*.

## Dùng Shiplog mới hơn

Đặt tệp của phiên bản mới, \`shiplog-<version>.tgz\`, bên cạnh tệp này rồi chạy \`npm install ./shiplog-<version>.tgz\`; nếu công cụ đến từ một registry thì chạy \`npm update shiplog\`. Sau đó chạy \`npx shiplog upgrade\`: lệnh này cho biết sẽ thay đổi gì trong \`content/\`.
`;
