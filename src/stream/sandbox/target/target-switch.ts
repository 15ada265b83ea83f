// Switches the sandbox to another collector: events are sent to and read from it, while the shop stays in the page.
import type { Account } from '../../account/open-account.ts';
import type { Notice } from '../../pipeline/index.ts';
import type { Sandbox } from '../../runtimes/browser/client.ts';
import { createStatusFollower } from './follow-status.ts';
import { type LocalCollector, openLocalCollector } from './local-collector.ts';
import type { Offered, Target } from './target.ts';

export interface TargetSwitch {
  /** Sends to and reads from the selected target. */
  sandbox: Sandbox;
  /** Switches to a target, and resolves with the current one, which a later, faster call may have set. Rejects, without switching, if AWS's part of the page cannot be loaded. */
  switchTo: (target: Target) => Promise<Target>;
  /** The account that signs requests; absent unless the target is AWS. */
  account: () => Account | undefined;
  /** Follows an event that an external collector has accepted. */
  accepted: (eventId: string) => void;
}

export interface TargetSwitchPorts {
  sandbox: Sandbox;
  offered: Offered;
  /** The prefix of names in this browser's storage. */
  prefix: string;
  /** Called with notices from an external collector. */
  onNotices: (notices: readonly Notice[]) => void;
}

/** Milliseconds between two polls of an external collector. */
const PAUSE = 500;

/** The error for everything that a page cannot read from AWS. */
const elsewhere = (): Promise<never> => Promise.reject(Object.assign(new Error('AWS'), { code: 'elsewhere' }));

export function createTargetSwitch({ sandbox, offered, prefix, onNotices }: TargetSwitchPorts): TargetSwitch {
  let target: Target = 'embedded';
  let account: Account | undefined;
  const collector: LocalCollector | undefined = offered.computer === undefined ? undefined : openLocalCollector(offered.computer);
  const follower = createStatusFollower((ids) => collector?.status(ids) ?? elsewhere(), onNotices);
  let polling = false;
  let turns = 0;

  /** Polls until all accepted events have reached their end. */
  async function poll(): Promise<void> {
    if (polling) return;
    polling = true;
    while (target === 'computer' && follower.waiting() > 0) {
      await follower.poll().catch(() => {});
      await new Promise((later) => setTimeout(later, PAUSE));
    }
    polling = false;
  }

  /** Chooses the function of the page, of the local collector, or neither. */
  function chosen<Arguments extends unknown[], Result>(
    here: (...given: Arguments) => Promise<Result>,
    there?: (...given: Arguments) => Promise<Result>,
  ): (...given: Arguments) => Promise<Result> {
    return (...given) => {
      if (target === 'embedded') return here(...given);
      return target === 'computer' && there ? there(...given) : elsewhere();
    };
  }

  async function openAws(): Promise<Account | undefined> {
    if (!offered.aws) return undefined;
    const { openAccount } = await import('../../account/open-account.ts');
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
      if (next === 'aws') account ??= await openAws();
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
      if (target !== 'computer') return;
      follower.add(eventId);
      void poll();
    },
  };
}
