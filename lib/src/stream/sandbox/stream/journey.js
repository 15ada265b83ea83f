/** The stations of an event that nothing stops. */
export const stations = ['queued', 'sent', 'received', 'stored', 'loaded'];
/** What each notice means for a journey: the number of stations passed, its early end, or one more copy. A new stage or fate does not compile without it. */
const meanings = {
    queued: 1,
    sent: 2,
    accepted: 3,
    stored: 4,
    loaded: 5,
    rejected: 'end',
    dropped: 'end',
    quarantined: 'end',
    duplicate: 'copy',
};
export const isEnd = (news) => meanings[news] === 'end';
export const departure = { passed: 0, copies: 0, reasons: [] };
/** The journey after one more notice. It never goes back, except that an event which was not received is queued again. */
export function travel(journey, news, reasons = []) {
    if (isEnd(news))
        return { ...journey, end: news, reasons };
    const passed = meanings[news];
    if (passed === 'copy')
        return { ...journey, copies: journey.copies + 1 };
    if (news === 'queued' && journey.passed <= 2)
        return { ...journey, passed, reasons };
    return passed > journey.passed ? { ...journey, passed, reasons: [] } : journey;
}
/** The status of a row: where the journey ended, else the last station, else that it waits to be sent again. */
export function standing({ passed, end, reasons }) {
    if (end)
        return end;
    if (passed === 1 && reasons.length > 0)
        return 'waiting';
    return stations[Math.max(passed, 1) - 1] ?? 'queued';
}
