// A checkbox with its name, and what it means below.
import { useId } from 'react';

interface Props {
  words: readonly [name: string, means: string];
  checked: boolean;
  onChange: (checked: boolean) => void;
}

export function Switch({ words: [name, means], checked, onChange }: Props) {
  const id = useId();
  return (
    <div className="sandbox-switch">
      <input
        id={id}
        type="checkbox"
        checked={checked}
        aria-describedby={`${id}means`}
        onChange={({ target }) => onChange(target.checked)}
      />
      <label htmlFor={id}>{name}</label>
      <p id={`${id}means`} className="quiet">
        {means}
      </p>
    </div>
  );
}
