// The initial text of a new content root: the prompts of home, proposal and first week.

/** A heading and the question that its text should answer. */
type Prompt = readonly [heading: string, question: string];

export interface StarterWords {
  description: string;
  home: string;
  proposal: { title: string; description: string; prompts: readonly Prompt[] };
  week: { summary: string; task: string; outcomes: Prompt };
}

const en: StarterWords = {
  description: 'Our plan, our weekly work and the results.',
  home: 'Describe in three sentences what you build, for whom and why. Then read the [proposal](proposal/index.md) or the [first week](worklog/week-01.md).',
  proposal: {
    title: 'Proposal',
    description: 'What we want to build, why, and how we will know that it works.',
    prompts: [
      ['Summary', 'What is it, who is it for, and what will change?'],
      ['Problem', 'What goes wrong today, how often, and what does it cost? Give numbers.'],
      ['Architecture', 'Which components are there, how do they communicate, and why these services?'],
      ['Implementation', 'What are the steps, and which step depends on which?'],
      ['Timeline', 'Which milestones are due when?'],
      ['Budget', 'What does each part cost per month, and what is the benefit?'],
      ['Risks', 'What can go wrong, how likely and how severe is it, and what will you do about it?'],
      ['Outcomes', 'Which numbers show that you reached your goals?'],
    ],
  },
  week: {
    summary: 'The report is set up.',
    task: 'Set up this report',
    outcomes: ['Outcomes', 'What did you achieve this week, and what did you learn?'],
  },
};

const vi: StarterWords = {
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

/** The words in `language`; in English if they are not translated. */
export const starterWords = (language: string): StarterWords => (language === 'vi' ? vi : en);
