/** @jsxImportSource preact */
// The buttons below an item of a list.
import type { WriteFacts } from '../facts.ts';

interface ItemProps {
  /** What the item is, for its buttons: `Task 2`. */
  name: string;
  words: WriteFacts['words'];
  onClose?(): void;
  onUp?: (() => void) | undefined;
  onRemove(): void;
}

export function ItemButtons({ name, words, onClose, onUp, onRemove }: ItemProps) {
  return (
    <div class="item-buttons">
      {onClose && (
        <button type="button" class="button" onClick={onClose} aria-label={`${words.closeTask}: ${name}`}>
          {words.closeTask}
        </button>
      )}
      {onUp && (
        <button type="button" class="plain-button" onClick={onUp} aria-label={`${words.moveUp}: ${name}`}>
          {words.moveUp}
        </button>
      )}
      <button type="button" class="plain-button" onClick={onRemove} aria-label={`${words.remove}: ${name}`}>
        {words.remove}
      </button>
    </div>
  );
}
