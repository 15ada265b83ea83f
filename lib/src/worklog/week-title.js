// A week's number and title in one line: in feeds, in the report, in the ribbon of weeks.
/** “Week 8: Charts”. A title that begins with the number is not given it again. */
export const weekTitle = (label, title) => title.toLowerCase().startsWith(label.toLowerCase()) && !/^\d/.test(title.slice(label.length)) ? title : `${label}: ${title}`;
/** True if the title says nothing but the number: “Week 8”. */
export const isOnlyNumber = (label, title) => title.trim().toLowerCase() === label.toLowerCase();
