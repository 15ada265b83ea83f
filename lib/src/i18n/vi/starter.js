export const starterVi = {
    description: 'Kế hoạch, việc làm mỗi tuần và kết quả của nhóm.',
    home: 'Viết ở đây ba câu: nhóm xây dựng gì, cho ai và vì sao. Sau đó mời đọc [đề xuất](proposal/index.md) hoặc [tuần đầu tiên](worklog/week-01.md).',
    proposal: {
        title: 'Đề xuất',
        description: 'Nhóm muốn xây dựng gì, vì sao, và làm thế nào để biết nó đạt yêu cầu.',
        prompts: [
            ['Tóm tắt', 'Đây là gì, dành cho ai, và khi có nó thì điều gì thay đổi?'],
            ['Vấn đề', 'Hiện nay điều gì chưa ổn, bao lâu xảy ra một lần, gây thiệt hại bao nhiêu? Hãy nêu con số.'],
            ['Kiến trúc', 'Có những thành phần nào, chúng trao đổi với nhau ra sao, vì sao chọn các dịch vụ này?'],
            ['Triển khai', 'Xây dựng theo những bước nào, bước nào cần bước nào?'],
            ['Tiến độ', 'Cột mốc nào đến hạn vào ngày nào?'],
            ['Ngân sách', 'Mỗi phần tốn bao nhiêu một tháng và mang lại điều gì?'],
            ['Rủi ro', 'Điều gì có thể sai, khả năng bao nhiêu, ảnh hưởng thế nào, và nhóm sẽ làm gì?'],
            ['Kết quả mong đợi', 'Những con số nào cho thấy nhóm đã đạt mục tiêu?'],
        ],
    },
    week: {
        summary: 'Trang báo cáo đã được dựng.',
        task: 'Dựng trang báo cáo này',
        outcomes: ['Kết quả', 'Tuần này đạt được gì, và nhóm học được điều gì?'],
    },
};
