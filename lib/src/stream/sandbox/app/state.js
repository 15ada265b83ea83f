import { emptyStream } from '../stream/follow.js';
/** Whether the generator is active, also while it is paused. */
export const isRunning = (traffic) => traffic !== undefined && traffic.seconds === undefined;
export const firstState = (faults) => ({
    stream: emptyStream,
    counters: undefined,
    report: undefined,
    faults,
    every: undefined,
    traffic: undefined,
    consent: true,
    target: 'embedded',
    user: undefined,
    said: undefined,
    resets: 0,
});
/** The announcement for an unknown error. */
export function failureOf(error) {
    const { code = 'failed', message = `${error}` } = (error ?? {});
    return { what: 'failed', code, message };
}
