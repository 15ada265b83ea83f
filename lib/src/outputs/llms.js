// llms.txt: what the site is and where each page is as plain Markdown, for programs that read text.
const oneLine = (text) => text.replaceAll(/\s+/g, ' ').trim();
/** A title, escaped for the brackets of a link. */
const linked = (title) => oneLine(title).replaceAll(/[[\]\\]/g, '\\$&');
/** The text of llms.txt: a title, a summary, and one list per section. */
export function llmsText({ name, description, sections }) {
    const item = (page) => {
        const line = `- [${linked(page.title)}](${page.url})`;
        return page.description ? `${line}: ${oneLine(page.description)}` : line;
    };
    const lists = sections
        .filter(({ pages }) => pages.length > 0)
        .map(({ title, pages }) => `## ${oneLine(title)}\n\n${pages.map(item).join('\n')}`);
    return `${[`# ${oneLine(name)}`, `> ${oneLine(description)}`, ...lists].join('\n\n')}\n`;
}
