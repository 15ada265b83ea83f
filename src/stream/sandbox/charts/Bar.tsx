// A bar in a table's cell.
import { lengthOf } from './scale.ts';

const LENGTH = 100;

export function Bar({ value, whole }: { value: number; whole: number }) {
  return (
    <svg className="chart-line" viewBox={`0 0 ${LENGTH} 10`} preserveAspectRatio="none" aria-hidden="true">
      <rect className="chart-whole" width={LENGTH} height="10" />
      <rect className="chart-part" width={Number(lengthOf(value, whole, LENGTH).toFixed(2))} height="10" />
    </svg>
  );
}
