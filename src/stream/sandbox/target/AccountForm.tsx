// Sign-in with Cognito: email and password, then whatever the pool requires next.
import { type SubmitEvent, useState } from 'react';
import type { AccountFault } from '../../account/failure.ts';
import type { NextStep } from '../../account/open-account.ts';
import { useBench, usePart } from '../app/use-live.ts';
import { Failure } from '../kit/Failure.tsx';

export function AccountForm() {
  const { live, words } = useBench();
  const w = words.target.account;
  const user = usePart((state) => state.user);
  const [step, setStep] = useState<NextStep>();
  const [fault, setFault] = useState<{ code: AccountFault; message: string }>();
  const [busy, setBusy] = useState(false);

  async function submit(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const field = (name: string): string => `${given.get(name) ?? ''}`;
    setBusy(true);
    setFault(undefined);
    try {
      setStep(await (step ? live.session.confirm(field('answer')) : live.session.signIn(field('email'), field('password'))));
    } catch (error) {
      setFault(error as { code: AccountFault; message: string });
    }
    setBusy(false);
  }
  return (
    <>
      <h2>{w.title}</h2>
      <p role="status">{user ? w.signedInAs(user.email, user.groups.includes('mentors')) : w.guest}</p>
      <form onSubmit={submit} className="shop-account">
        {step ? (
          <label key={step}>
            {w[step]}{' '}
            <input
              name="answer"
              required
              type={step === 'code' ? 'text' : 'password'}
              autoComplete={step === 'code' ? 'one-time-code' : 'new-password'}
            />
          </label>
        ) : (
          <>
            <label>
              {w.email} <input name="email" type="email" required autoComplete="username" />
            </label>
            <label>
              {w.password} <input name="password" type="password" required autoComplete="current-password" />
            </label>
          </>
        )}
        <button type="submit" className="button is-next" disabled={busy}>
          {step ? w.confirm : w.signIn}
        </button>
        {fault && <Failure text={w.fault[fault.code] ?? w.fault.failed} detail={fault.message} />}
      </form>
    </>
  );
}
