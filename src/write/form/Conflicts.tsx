/** @jsxImportSource preact */
// What both the author and others changed since the draft began: both versions, and a choice for each.
import { useState } from 'preact/hooks';
import type { Facts } from '../edited.ts';
import type { WriteFacts } from '../facts.ts';
import type { Answer, Conflict } from '../text/merge.ts';
import { conflictName, versionText } from './conflict-text.ts';
import { say } from './desk.ts';

const sides = ['mine', 'theirs'] as const;

export interface Undecided {
  conflicts: readonly Conflict[];
  /** Makes the draft the result, with an answer for each conflict. */
  finish(answers: readonly Answer[]): void;
}

interface Props {
  site: WriteFacts;
  /** The facts in the form. */
  facts: Facts;
  merging: Undecided;
  onDone(): void;
}

export function Conflicts({ site, facts, merging, onDone }: Props) {
  const { words } = site;
  const { conflicts } = merging;
  const [answers, setAnswers] = useState<readonly Answer[]>(conflicts.map(() => 'mine'));
  return (
    <section class="conflicts">
      <h2>{say(words.conflicts, { count: conflicts.length })}</h2>
      <p class="quiet">{words.conflictsHint}</p>
      <ol class="plain items">
        {conflicts.map((conflict, index) => (
          <li class="item">
            <fieldset>
              <legend>{conflictName(site, conflict, facts)}</legend>
              <div class="pair">
                {sides.map((side) => (
                  <label class="version">
                    <span>
                      <input
                        type="radio"
                        name={`conflict-${index}`}
                        checked={answers[index] === side}
                        onClick={() => setAnswers(answers.with(index, side))}
                      />{' '}
                      {words[side]}
                    </span>
                    <pre>{versionText(site, conflict, conflict[side])}</pre>
                  </label>
                ))}
              </div>
            </fieldset>
          </li>
        ))}
      </ol>
      <button
        type="button"
        class="button primary"
        onClick={() => {
          merging.finish(answers);
          onDone();
        }}
      >
        {words.useChosen}
      </button>
    </section>
  );
}
