/** @jsxImportSource preact */
// What both the author and others changed since the draft began: both versions, and a choice for each.
import { useState } from 'preact/hooks';
import type { WriteFacts } from '../facts.ts';
import type { Answer } from '../text/merge.ts';
import { say } from './desk.ts';
import type { Merging } from './merging.ts';

const sides = ['mine', 'theirs'] as const;

/** A value as lines that a person can compare. */
function shown(value: unknown, empty: string): string {
  if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return empty;
  if (Array.isArray(value)) return value.map((one) => shown(one, empty)).join('\n');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([key, one]) => `${key}: ${shown(one, empty)}`)
    .join('\n');
}

export function Conflicts({ site, merging, onDone }: { site: WriteFacts; merging: Merging; onDone(): void }) {
  const { words } = site;
  const fields: Readonly<Record<string, string>> = site.findingWords.fields;
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
              <legend>{conflict.path === 'body' ? words.prose : conflict.path.map((step) => fields[step] ?? step).join(' › ')}</legend>
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
                    <pre>{shown(conflict[side], words.empty)}</pre>
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
