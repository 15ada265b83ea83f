// A checkbox or radio button with its name and a description below.
import { useId } from 'react';

interface Props {
  words: readonly [name: string, means: string];
  /** The name that all radio buttons of a group share; without it the switch is a checkbox. */
  among?: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

export function Switch({ words: [name, means], among, checked, onChange }: Props) {
  const id = useId();
  return (
    <div className="sandbox-switch">
      <input
        id={id}
        type={among === undefined ? 'checkbox' : 'radio'}
        name={among}
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
