// A product's picture: its drawing in its brand's color.
import type { ShopProduct } from '../../shop/index.ts';
import { drawings } from './drawings/index.ts';
import { drawingOf, sizeOf } from './scene.ts';

/** `Ostrava Nine` → `ostrava-nine` */
const brandClass = (brand: string): string => `brand-${brand.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`;

export function Picture({ product }: { product: ShopProduct }) {
  const size = sizeOf(product);
  // Scales around the bottom center, so that all products share a baseline.
  const place =
    size === 1 ? undefined : `translate(${(48 * (1 - size)).toFixed(2)} ${(62 * (1 - size)).toFixed(2)}) scale(${size.toFixed(3)})`;
  return (
    <svg className={`shop-picture ${brandClass(product.brand)}`} viewBox="0 0 96 72" aria-hidden="true">
      <g transform={place}>
        {drawings[drawingOf(product)].map(([tone, path]) => (
          <path key={`${tone} ${path}`} className={tone} d={path} />
        ))}
      </g>
    </svg>
  );
}
