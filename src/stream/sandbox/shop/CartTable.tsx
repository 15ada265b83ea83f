// The lines of a cart with their sum.
import type { Cart } from '../../shop/index.ts';
import { useBench } from '../app/use-live.ts';
import { TableHead } from '../kit/TableHead.tsx';
import { money } from './money.ts';
import { hrefOf } from './route.ts';

interface Props {
  cart: Cart;
  /** Given if lines can be removed. */
  onRemove?: (productId: string) => void;
}

export function CartTable({ cart, onRemove }: Props) {
  const { words, language } = useBench();
  const s = words.shop;
  return (
    <table>
      <TableHead columns={[s.product, { figures: s.quantity }, { figures: s.price }, ...(onRemove ? [undefined] : [])]} />
      <tbody>
        {cart.lines.map(({ productId, name, quantity, unitPrice }) => (
          <tr key={productId}>
            <th scope="row">
              <a href={hrefOf({ page: 'product', id: productId })}>{name}</a>
            </th>
            <td className="fig right">{quantity}</td>
            <td className="fig right">{money(quantity * unitPrice, language)}</td>
            {onRemove && (
              <td className="right">
                <button type="button" className="button is-plain" aria-label={`${s.remove}: ${name}`} onClick={() => onRemove(productId)}>
                  {s.remove}
                </button>
              </td>
            )}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            {s.total}
          </th>
          <td className="fig right">
            <b>{money(cart.total, language)}</b>
          </td>
          {onRemove && <td />}
        </tr>
      </tfoot>
    </table>
  );
}
