// A menu of controls under its button. One is open at a time; Escape closes it, and so does a press anywhere else.
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';

interface Props {
  name: ReactNode;
  /** Said beside the name while something in the menu is on. */
  mark?: string | undefined;
  children: ReactNode;
}

export function Menu({ name, mark, children }: Props) {
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const leave = ({ target }: Event) => {
      // In a view of their own the menus cover nothing: there they stay as they are.
      const within = (target as Element).closest('[role="tabpanel"] .sandbox-controls') ?? menu.current;
      if (menu.current?.open && !within?.contains(target as Node)) menu.current.open = false;
    };
    document.addEventListener('pointerdown', leave);
    return () => document.removeEventListener('pointerdown', leave);
  }, []);
  function close(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !menu.current?.open) return;
    menu.current.open = false;
    menu.current.querySelector('summary')?.focus();
  }
  return (
    <details ref={menu} className="sandbox-menu" name="sandbox-menu" onKeyDown={close}>
      <summary className={mark ? 'button is-on' : 'button'}>
        {name}
        {mark && <span className="sandbox-mark"> · {mark}</span>}
      </summary>
      <div className="sandbox-menu-body">{children}</div>
    </details>
  );
}
