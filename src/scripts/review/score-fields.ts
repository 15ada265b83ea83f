// The scores of the form: radio buttons for a short scale, a number field for a long one.
import type { FormWords } from '../../i18n/en/form.ts';
import { el } from '../elements.ts';
import { labelled, segments } from './labelled.ts';

export interface ScoreFields {
  parts: HTMLElement[];
  /** Criterion id → the chosen or typed value; empty is not scored. */
  filled(): Record<string, string>;
  field(id: string): HTMLElement | undefined;
}

/** More points than this do not fit side by side. */
const LONGEST_SCALE = 10;

interface ScoreField {
  id: string;
  part: HTMLElement;
  value(): string;
  field(): HTMLElement | undefined;
}

export function scoreFields(criteria: readonly { id: string; name: string }[], scale: number, words: FormWords): ScoreFields {
  const points = Array.from({ length: Math.floor(scale) + 1 }, (_, point) => ({ value: String(point), word: String(point) }));
  const none = { value: '', word: '–', spoken: words.notScored };
  const fields = criteria.map(({ id, name }): ScoreField => {
    if (scale <= LONGEST_SCALE && Number.isInteger(scale)) {
      const { group: part, value, field } = segments(name, [none, ...points], '');
      return { id, part, value, field };
    }
    const input = el('input', { type: 'number', min: '0', max: String(scale), step: 'any', inputMode: 'decimal' });
    // Such a field returns an empty value for text that is not a number, so that is detected here.
    const value = () => (input.validity.badInput ? '?' : input.value);
    return { id, part: el('p', { className: 'pair' }, ...labelled(name, input)), value, field: () => input };
  });
  return {
    parts: fields.map(({ part }) => part),
    filled: () => Object.fromEntries(fields.map(({ id, value }) => [id, value()])),
    field: (id) => fields.find((one) => one.id === id)?.field(),
  };
}
