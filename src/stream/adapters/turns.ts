// How many questions run at once, and how many may wait: the others are refused at once, so that neither memory nor connections run out.

/** Thrown if too many wait already. */
export class TooManyQuestions extends Error {
  override readonly name = 'TooManyQuestions';
  constructor() {
    super('ask: too many questions are running; wait for their answers, then ask again');
  }
}

/** Runs work in turn: at most `most` at once, while at most `waiting` wait. */
export function takeTurns(most: number, waiting: number): <Result>(work: () => Promise<Result>) => Promise<Result> {
  const queue: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running >= most) {
      if (queue.length >= waiting) throw new TooManyQuestions();
      await new Promise<void>((turn) => queue.push(turn));
    } else running += 1;
    try {
      return await work();
    } finally {
      const next = queue.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
