// Values over dates, as columns or as a line. The width is the page's: positions are percentages, so that text keeps its size
// without a script that measures.
import { line } from 'd3-shape';
import { placeOn, type ValueAxis } from './scale.ts';
import { Tip } from './Tip.tsx';
import { useChart } from './use-chart.ts';
import { usePoints } from './use-points.ts';

const HEIGHT = 160;
const TOP = 10;
const BOTTOM = 24;
/** Units of a line's drawing, which is stretched to the page's width. */
const WIDTH = 1000;
/** Up to this number, a line's points are drawn one by one. */
const MOST_DOTS = 60;

export interface PlotPoint {
  /** Horizontal position: 0 to 1. */
  at: number;
  value: number;
  /** The tooltip's text. */
  tip: string;
}

interface Props {
  label: string;
  kind: 'columns' | 'line';
  points: readonly PlotPoint[];
  axis: ValueAxis;
  /** Labels below. */
  xTicks: readonly { at: number; text: string }[];
  /** Width of a column with its gap: 0 to 1. */
  room: number;
}

const percent = (share: number): string => `${Number((share * 100).toFixed(3))}%`;
const anchorAt = (at: number) => (at < 0.06 ? 'start' : at > 0.94 ? 'end' : 'middle');

export function Plot({ label, kind, points, axis, xTicks, room }: Props) {
  const { language } = useChart();
  const { live, shown, around, point } = usePoints(points.length);
  const up = (value: number) => Number((TOP + HEIGHT * (1 - placeOn(axis, value))).toFixed(2));
  const tip = shown === undefined ? undefined : points[shown];
  const path = line<PlotPoint>(
    ({ at }) => at * WIDTH,
    ({ value }) => up(value),
  ).digits(1)(points);
  return (
    <div className="plot" {...around}>
      <svg className="plot-values" height={TOP + HEIGHT + BOTTOM} aria-hidden="true">
        {axis.ticks.map((tick) => (
          <text key={tick} x="100%" y={up(tick) + 4} textAnchor="end">
            {tick.toLocaleString(language, { notation: tick >= 100_000 ? 'compact' : 'standard' })}
          </text>
        ))}
      </svg>
      <div className="plot-area">
        <svg height={TOP + HEIGHT + BOTTOM} width="100%" role={live ? 'group' : 'img'} aria-label={label}>
          {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus. */}
          <g aria-hidden="true">
            {axis.ticks.map((tick) => (
              <line key={tick} className={tick === 0 ? 'plot-zero' : 'plot-rule'} x1="0" x2="100%" y1={up(tick)} y2={up(tick)} />
            ))}
            {xTicks.map(({ at, text }) => (
              <text key={at} className="plot-date" x={percent(at)} y={TOP + HEIGHT + 18} textAnchor={anchorAt(at)}>
                {text}
              </text>
            ))}
            {kind === 'line' && path && (
              // biome-ignore lint/a11y/noSvgWithoutTitle: a part of the drawing that has its name above.
              <svg viewBox={`0 0 ${WIDTH} ${TOP + HEIGHT}`} height={TOP + HEIGHT} width="100%" preserveAspectRatio="none">
                <path className="plot-line" d={path} />
              </svg>
            )}
          </g>
          {points.map(({ at, value, tip: text }, nth) => (
            <g key={at} className={shown === nth ? 'plot-point is-shown' : 'plot-point'} {...point(nth, text, 'img')}>
              {kind === 'columns' ? (
                <rect
                  className="chart-part"
                  x={percent(at - room * 0.39)}
                  width={percent(room * 0.78)}
                  y={Math.min(up(value), up(0))}
                  height={Math.max(value === 0 ? 0 : 1, Math.abs(up(0) - up(value)))}
                />
              ) : (
                (points.length <= MOST_DOTS || shown === nth) && <circle className="plot-dot" cx={percent(at)} cy={up(value)} r="3.5" />
              )}
              <rect className="plot-hit" x={percent(at - room / 2)} width={percent(room)} y={TOP} height={HEIGHT} />
            </g>
          ))}
        </svg>
        {tip && <Tip at={tip.at}>{tip.tip}</Tip>}
      </div>
    </div>
  );
}
