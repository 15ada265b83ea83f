// The sandbox turned to another collector: what is sent and read goes there, the shop stays in the page.
import type { Account } from '../../account/open-account.ts';
import type { Notice } from '../../pipeline/index.ts';
import type { Sandbox } from '../../runtimes/browser/client.ts';
import { type Computer, openComputer } from './computer.ts';
import { createStatusFollower } from './follow-status.ts';
import type { Offered, Target } from './target.ts';

export interface TargetSwitch {
  /** Sends to and reads from what is chosen. */
  sandbox: Sandbox;
  /** Turns to a target, and says where it points then: to a later one, where that was quicker. Rejects, and stays where it was, when AWS's part of the page cannot be loaded. */
  switchTo: (target: Target) => Promise<Target>;
  /** Whose session signs the posts; absent unless the target is AWS. */
  account: () => Account | undefined;
  /** Follows an event that a collector elsewhere has accepted. */
  accepted: (eventId: string) => void;
}

export interface TargetSwitchPorts {
  sandbox: Sandbox;
  offered: Offered;
  /** How names in this browser's stores begin. */
  prefix: string;
  /** Hears what a collector elsewhere says of events. */
  onNotices: (notices: readonly Notice[]) => void;
}

/** Milliseconds between two questions to a collector elsewhere. */
const PAUSE = 500;

/** What a page cannot read, whoever asks. */
const elsewhere = (): Promise<never> => Promise.reject(Object.assign(new Error('AWS'), { code: 'elsewhere' }));

export function createTargetSwitch({ sandbox, offered, prefix, onNotices }: TargetSwitchPorts): TargetSwitch {
  let target: Target = 'embedded';
  let account: Account | undefined;
  const computer: Computer | undefined = offered.computer === undefined ? undefined : openComputer(offered.computer);
  const follower = createStatusFollower((ids) => computer?.status(ids) ?? elsewhere(), onNotices);
  let polling = false;
  let turns = 0;

  /** Asks until all that was accepted has come to its end. */
  async function poll(): Promise<void> {
    if (polling) return;
    polling = true;
    while (target === 'computer' && follower.waiting() > 0) {
      await follower.poll().catch(() => {});
      await new Promise((later) => setTimeout(later, PAUSE));
    }
    polling = false;
  }

  /** The page's own, the computer's, or nobody's. */
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
      post: chosen(sandbox.post, computer?.post),
      load: chosen(sandbox.load, computer?.load),
      replay: chosen(sandbox.replay),
      report: chosen(sandbox.report, computer?.report),
      counters: chosen(sandbox.counters, computer?.counters),
      rejected: chosen(sandbox.rejected, computer?.rejected),
      query: chosen(sandbox.query, computer?.query),
      download: chosen(sandbox.download),
      write: chosen(sandbox.write),
    },
    async switchTo(next) {
      turns += 1;
      const turned = turns;
      if (next === 'aws') account ??= await openAws();
      // The reader has chosen again while it was loaded.
      if (turned === turns) {
        target = next;
        sandbox.sendBy({ embedded: undefined, computer: computer?.transport, aws: account?.transport }[next]);
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
