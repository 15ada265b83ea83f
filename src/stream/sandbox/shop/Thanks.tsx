// The confirmation of an order.
import { useBench } from '../app/use-live.ts';

export function Thanks() {
  const { words } = useBench();
  return (
    <>
      <h2>{words.shop.thanks}</h2>
      <p>{words.shop.thanksText}</p>
      <p>
        <a href="#/">{words.shop.goOn}</a>
      </p>
    </>
  );
}
