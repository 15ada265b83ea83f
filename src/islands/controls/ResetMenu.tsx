// Everything empty again, after a question.
import { useBench } from '../sandbox/use-live.ts';
import { Menu } from './Menu.tsx';

export function ResetMenu() {
  const { live, words } = useBench();
  const w = words.live;
  return (
    <Menu name={w.reset}>
      <p>{w.resetAsk}</p>
      <button
        type="button"
        className="button is-next"
        onClick={({ currentTarget }) => {
          currentTarget.closest('details')?.removeAttribute('open');
          live.reset();
        }}
      >
        {w.resetYes}
      </button>
    </Menu>
  );
}
