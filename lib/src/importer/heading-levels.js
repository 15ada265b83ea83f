// Old themes used a third-level heading under the title; here it would belong to the heading above. So no level is skipped.
import { outsideFences } from './weeks/index.js';
const HEADING = /^(#{1,6})(?=[ \t]|$)/;
/**
 * `markdown`, a converted body, without gaps between heading levels: the highest becomes the second (the first is the
 * page's title), the next the third. The hierarchy stays the same.
 */
export function withoutLevelGaps(markdown) {
    const lines = markdown.split('\n');
    const prose = outsideFences(lines);
    const levelOf = (line, index) => (prose[index] ? (HEADING.exec(line)?.[1]?.length ?? 0) : 0);
    const were = [...new Set(lines.map(levelOf))].filter((level) => level > 0).sort();
    if (were.every((level, rank) => level === rank + 2))
        return { text: markdown, were: [] };
    const moved = lines.map((line, index) => {
        const level = levelOf(line, index);
        return level === 0 ? line : '#'.repeat(Math.min(6, were.indexOf(level) + 2)) + line.slice(level);
    });
    return { text: moved.join('\n'), were };
}
