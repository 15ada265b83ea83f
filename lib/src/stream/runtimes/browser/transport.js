/** The error that the tracker expects for a batch that was not accepted. */
const refusal = (message, status) => Object.assign(new Error(message), status === undefined ? {} : { status });
const moved = (time, seconds) => new Date(Date.parse(time) + seconds * 1000).toISOString();
/** The batch as a client whose clock is that many seconds ahead would send it. */
export function skewed({ sentTime, events }, seconds) {
    if (seconds === 0)
        return { sentTime, events };
    return {
        sentTime: moved(sentTime, seconds),
        events: events.map((event) => (event.eventTime === undefined ? event : { ...event, eventTime: moved(event.eventTime, seconds) })),
    };
}
/** Into the Worker. */
export const embedded = (post) => async (batch) => {
    const { status, body: answer } = await post(JSON.stringify(batch));
    if (!answer.verdicts)
        throw refusal(answer.message ?? `The collector responded ${status}.`, status);
    return answer.verdicts;
};
/** The transport. The last batch of a page is not delayed, because the page may close. */
export const createTransport = ({ carrier, poison, faults, wait }) => async (batch, last) => {
    if (!last && faults().slow > 0)
        await wait(faults().slow);
    const { offline, errors, duplicates, poison: poisons, skew } = faults();
    if (offline)
        throw refusal('The network is off (a fault of the sandbox).');
    if (errors)
        throw refusal('The collector fails (a fault of the sandbox).', 503);
    const sent = skewed(batch, skew);
    const carry = carrier();
    const verdicts = await carry(sent, last);
    // The result of the duplicate is ignored.
    if (duplicates)
        await carry(sent, last).catch(() => { });
    if (poisons && batch.events.length > 0)
        await poison(JSON.stringify(sent));
    return verdicts;
};
