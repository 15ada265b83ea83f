// The response to the client. For one event exactly the reference ingest's text; for a batch a verdict for each.
import type { Answer, Verdict } from '../../events/index.ts';
import type { Refusal } from './request.ts';

export interface Answered {
  status: 200 | 400 | 403 | 413 | 415 | 500 | 503;
  body: Answer;
}

/** For events that could not be stored: the client still has them. */
export const notStored = 'event: could not be stored now; send it again';

/** The response to one event posted alone. */
export function answerSingle({ verdict, reasons }: Verdict): Answered {
  if (verdict === 'accepted') return { status: 200, body: { success: true } };
  return { status: verdict === 'retry' ? 500 : 400, body: { success: false, message: reasons?.join('; ') ?? verdict } };
}

/** The response to a batch: 200 as soon as one event has its final verdict, so that the others are not sent again. */
export function answerBatch(verdicts: Verdict[]): Answered {
  const again = verdicts.filter(({ verdict }) => verdict === 'retry').length;
  const success = verdicts.every(({ verdict }) => verdict === 'accepted');
  if (again < verdicts.length) return { status: 200, body: { success, verdicts } };
  return { status: 503, body: { success, verdicts, message: notStored } };
}

/** The response to a request that was rejected as a whole. */
export const answerRefusal = ({ status, message }: Refusal): Answered => ({ status, body: { success: false, message } });
