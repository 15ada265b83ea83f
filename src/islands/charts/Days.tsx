// Events a day as columns, with the same figures for those who cannot see them.
import type { DayCount } from '../../pipeline/queries/events-by-day.ts';
import { useBench } from '../sandbox/use-live.ts';
import { lengthOf, ticks } from './scale.ts';

const WIDTH = 600;
const HEIGHT = 150;
const LEFT = 48;
const TOP = 10;
/** Days that are drawn: the latest ones. */
const MOST = 60;

export function Days({ days }: { days: readonly DayCount[] }) {
  const { words, language } = useBench();
  const { charts, heads } = words.read;
  const shown = days.slice(-MOST);
  const marks = ticks(Math.max(...shown.map(({ events }) => events)));
  const top = marks.at(-1) ?? 1;
  const room = (WIDTH - LEFT) / Math.max(shown.length, 14);
  const upTo = (value: number) => TOP + HEIGHT - lengthOf(value, top, HEIGHT);
  const day = (text: string) => new Date(text).toLocaleDateString(language, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  return (
    <figure className="chart charts-wide">
      <figcaption>{charts.byDay}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + TOP + 22}`} aria-hidden="true">
        {marks.map((mark) => (
          <g key={mark} className="axis">
            <line x1={LEFT} x2={WIDTH} y1={upTo(mark)} y2={upTo(mark)} />
            <text x={LEFT - 6} y={upTo(mark) + 4} textAnchor="end">
              {mark.toLocaleString(language)}
            </text>
          </g>
        ))}
        {shown.map(({ day: date, events }, nth) => (
          <rect
            key={date}
            className="chart-part"
            x={LEFT + nth * room + room * 0.12}
            y={upTo(events)}
            width={room * 0.76}
            height={lengthOf(events, top, HEIGHT)}
          />
        ))}
        {[0, shown.length - 1]
          .filter((nth, place, all) => all.indexOf(nth) === place && shown[nth])
          .map((nth) => (
            <text
              key={nth}
              className="axis-day"
              x={LEFT + (nth + 0.5) * room}
              y={HEIGHT + TOP + 17}
              textAnchor={nth === 0 ? 'start' : 'end'}
            >
              {day(shown[nth]?.day ?? '')}
            </text>
          ))}
      </svg>
      <table className="hidden">
        <caption>{charts.byDay}</caption>
        <thead>
          <tr>
            <th scope="col">{heads.day}</th>
            <th scope="col">{heads.events}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ day: date, events }) => (
            <tr key={date}>
              <th scope="row">{date}</th>
              <td>{events}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
