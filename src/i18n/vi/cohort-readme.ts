// The README of a new cohort's repository in Vietnamese.
import type { CohortReadmeWords } from '../en/cohort-readme.ts';

export const cohortReadmeVi: CohortReadmeWords = (name, tool) => `# ${name}

Tất cả các nhóm của chương trình trên một trang web: nên mở nhóm nào trước và vì sao, cùng trạng thái của từng tuần. \`cohort.yaml\` liệt kê các nhóm; [Shiplog](https://github.com/${tool}) đọc trang của các nhóm và dựng trang này. [Hướng dẫn](https://github.com/${tool}/blob/main/content/vi/guide/cohort.md) giải thích các trang.

1. **Khai báo mentor** trong \`cohort.yaml\`, và các phân nhóm nếu có: bỏ dấu \`#\` ở đầu các dòng.
2. **Thêm nhóm.** \`npx shiplog cohort add https://github.com/team-ha/report --mentor lan\` đọc tên và thành viên từ trang của nhóm. Lệnh nhận nhiều địa chỉ cùng lúc.
3. **Xem thử.** \`npx shiplog dev\` mở trang; \`npx shiplog check\` liệt kê lỗi kèm dòng và cách sửa.
4. **Xuất bản.** Tạo một repository trống trên GitHub, đặt *Settings → Pages → Source* thành **GitHub Actions**. Sau đó đưa thư mục này lên:

   \`\`\`
   git init -b main
   git add .
   git commit -m "Trang của chương trình"
   git remote add origin https://github.com/organizers/cohort
   git push -u origin main
   \`\`\`

   Từ đó workflow đọc các trang mỗi giờ.
5. **Gửi bản tin.** \`npx shiplog digest\` in ra các tuần còn thiếu và đang chờ. Trang của mỗi lần chạy workflow cũng có bản tin này; hướng dẫn cho biết cách gửi vào nhóm chat mỗi tuần.
`;
