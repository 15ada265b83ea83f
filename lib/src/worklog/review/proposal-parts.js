/** The part's headings in the tool's languages. */
const headings = {
    summary: /summary|abstract|overview|tóm tắt|tổng quan/iu,
    problem: /problem|motivation|vấn đề|bài toán|lý do/iu,
    architecture: /architect|solution|kiến trúc|giải pháp/iu,
    implementation: /implement|triển khai|thực hiện/iu,
    timeline: /timeline|schedule|milestone|tiến độ|lộ trình|mốc/iu,
    budget: /budget|cost|ngân sách|chi phí/iu,
    risks: /risk|rủi ro/iu,
    outcomes: /outcome|expected|results?|kết quả/iu,
};
export const proposalParts = Object.keys(headings);
/** Content path and words of the part in one language; `undefined` if neither a page nor a section of the proposal has it. */
export function proposalPart(part, language, pages) {
    const own = pages.filter((page) => page.language === language);
    const page = own.find(({ path }) => path === `proposal/${part}`);
    if (page)
        return { path: page.path, words: page.words };
    const whole = own.find(({ path }) => path === 'proposal');
    const section = whole?.sections?.find(({ heading }) => headings[part].test(heading.normalize('NFC')));
    return whole && section && { path: whole.path, words: section.words };
}
