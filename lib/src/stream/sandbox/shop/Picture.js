import { jsx as _jsx } from "react/jsx-runtime";
import { drawings } from './drawings/index.js';
import { drawingOf, sizeOf } from './scene.js';
/** `Ostrava Nine` → `ostrava-nine` */
const brandClass = (brand) => `brand-${brand.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`;
export function Picture({ product }) {
    const size = sizeOf(product);
    // Scales around the bottom center, so that all products share a baseline.
    const place = size === 1 ? undefined : `translate(${(48 * (1 - size)).toFixed(2)} ${(62 * (1 - size)).toFixed(2)}) scale(${size.toFixed(3)})`;
    return (_jsx("svg", { className: `shop-picture ${brandClass(product.brand)}`, viewBox: "0 0 96 72", "aria-hidden": "true", children: _jsx("g", { transform: place, children: drawings[drawingOf(product)].map(([tone, path]) => (_jsx("path", { className: tone, d: path }, `${tone} ${path}`))) }) }));
}
