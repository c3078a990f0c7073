/**
 * What the marks of the axis stand in: the line and its break, the ticks, what the reference does
 * not know, and the reader's own place.
 */
import { useId } from 'preact/hooks';
import type { AxisLayout } from './layout';

export function AxisFrame({ layout, hereLabel }: { layout: AxisLayout; hereLabel: string }) {
  const { axisY, breakX, here, laneLines, ticks, top, unknown, width } = layout;
  const hatch = useId();
  const head = top - 4;
  return (
    <g aria-hidden="true">
      <pattern
        id={hatch}
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <line class="axis-hatch" x1="0" x2="0" y1="0" y2="5" />
      </pattern>
      {laneLines.map((y) => (
        <path key={y} class="axis-lane" d={`M0 ${y}H${width}`} />
      ))}
      <rect
        x={unknown.x}
        y={head}
        width={unknown.width}
        height={axisY - head}
        fill={`url(#${hatch})`}
      />
      <path class="axis-edge" d={`M${unknown.edge} ${head}V${axisY}`} />
      <path class="axis-line" d={axisLine(width, axisY, breakX)} />
      {ticks.map((tick) => (
        <g key={tick.day}>
          <path class="axis-line" d={`M${tick.x} ${axisY}v${tick.label ? 5 : 3}`} />
          {tick.label && (
            <text class={`axis-text axis-${tick.kind}`} x={tick.labelX} y={axisY + 17}>
              {tick.label}
            </text>
          )}
        </g>
      ))}
      {here && (
        <>
          <path class="axis-here-line" d={`M${here.x} 19V${axisY}`} />
          <path class="axis-here-head" d={`M${here.x - 4.5} 16h9l-4.5 6z`} />
          <text class="axis-text axis-here" x={here.labelX} y={12}>
            {hereLabel}
          </text>
        </>
      )}
    </g>
  );
}

/** The line, and where the scale changes two strokes across a gap in it. */
function axisLine(width: number, y: number, breakX: number | null): string {
  if (breakX === null) return `M0 ${y}H${width}`;
  const x = breakX;
  return (
    `M0 ${y}H${x - 3}M${x + 3} ${y}H${width}` + `M${x - 5} ${y + 4}l4 -8M${x + 1} ${y + 4}l4 -8`
  );
}
