import { createStatusFollower } from './follow-status.js';
import { openLocalCollector } from './local-collector.js';
/** Milliseconds between two polls of an external collector. */
const PAUSE = 500;
/** The error for everything that a page cannot read from AWS. */
const elsewhere = () => Promise.reject(Object.assign(new Error('AWS'), { code: 'elsewhere' }));
export function createTargetSwitch({ sandbox, offered, prefix, onNotices }) {
    let target = 'embedded';
    let account;
    const collector = offered.computer === undefined ? undefined : openLocalCollector(offered.computer);
    const follower = createStatusFollower((ids) => collector?.status(ids) ?? elsewhere(), onNotices);
    let polling = false;
    let turns = 0;
    /** Polls until all accepted events have reached their end. */
    async function poll() {
        if (polling)
            return;
        polling = true;
        while (target === 'computer' && follower.waiting() > 0) {
            await follower.poll().catch(() => { });
            await new Promise((later) => setTimeout(later, PAUSE));
        }
        polling = false;
    }
    /** Chooses the function of the page, of the local collector, or neither. */
    function chosen(here, there) {
        return (...given) => {
            if (target === 'embedded')
                return here(...given);
            return target === 'computer' && there ? there(...given) : elsewhere();
        };
    }
    async function openAws() {
        if (!offered.aws)
            return undefined;
        const { openAccount } = await import('../../account/open-account.js');
        return openAccount(offered.aws, `${prefix}:account`);
    }
    return {
        sandbox: {
            ...sandbox,
            post: chosen(sandbox.post, collector?.post),
            load: chosen(sandbox.load, collector?.load),
            replay: chosen(sandbox.replay),
            report: chosen(sandbox.report, collector?.report),
            counters: chosen(sandbox.counters, collector?.counters),
            rejected: chosen(sandbox.rejected, collector?.rejected),
            query: chosen(sandbox.query, collector?.query),
            download: chosen(sandbox.download),
            write: chosen(sandbox.write),
        },
        async switchTo(next) {
            turns += 1;
            const turned = turns;
            if (next === 'aws')
                account ??= await openAws();
            // The reader has chosen another target while this one was loading.
            if (turned === turns) {
                target = next;
                sandbox.sendBy({ embedded: undefined, computer: collector?.transport, aws: account?.transport }[next]);
                void poll();
            }
            return target;
        },
        account: () => (target === 'aws' ? account : undefined),
        accepted(eventId) {
            if (target !== 'computer')
                return;
            follower.add(eventId);
            void poll();
        },
    };
}
