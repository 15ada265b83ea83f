// The summary figures of the report.
import type { Totals as Figures } from '../../pipeline/queries/totals.ts';
import { percentText } from './scale.ts';
import { useChart } from './use-chart.ts';

const names = ['events', 'uniqueClients', 'sessions', 'users', 'checkoutRate'] as const;

export function Totals({ totals }: { totals: Figures }) {
  const { words, language } = useChart();
  const text = (name: (typeof names)[number]) => {
    const value = totals[name];
    if (value === null) return '–';
    return name === 'checkoutRate' ? percentText(value, language) : value.toLocaleString(language);
  };
  return (
    <dl className="totals charts-wide">
      {names.map((name) => (
        <div key={name}>
          <dt>{words.totals[name]}</dt>
          <dd className="fig" data-total={name}>
            {text(name)}
          </dd>
          {name === 'checkoutRate' && <dd className="quiet">checkout_complete ÷ add_to_cart_click</dd>}
        </div>
      ))}
    </dl>
  );
}
