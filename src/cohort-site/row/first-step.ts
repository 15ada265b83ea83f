// The line on top of a page: what to do first, why, and the link to do it. One function for every page and for the script that filters.
import type { Markup } from './markup.ts';

export interface FirstStep {
  /** Absent on the page of one team. */
  open?: string | undefined;
  /** Without a full stop. */
  reason: string;
  action: { text: string; href: string };
}

/** What is in the line; `step` is a sentence where there is nothing to do. */
export function firstStepMarkup(step: FirstStep | string): Markup[] {
  if (typeof step === 'string') return [['strong', {}, step]];
  const { open, reason, action } = step;
  const words: Markup[] = open === undefined ? [['strong', {}, `${reason}.`]] : [['strong', {}, open], ' ', ['span', {}, `${reason}.`]];
  return [...words, ' ', ['a', { class: 'button primary', href: action.href }, action.text]];
}
