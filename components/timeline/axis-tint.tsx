/**
 * The window's ground under the marks: a drawing of its own, so that moving it leaves theirs alone.
 */
import type { AxisLayout, Stretch } from './layout';

export function AxisTint({ tint, layout }: { tint: Stretch; layout: AxisLayout }) {
  const head = layout.top - 4;
  return (
    <svg class="axis-tint" width={layout.width} height={layout.height} aria-hidden="true">
      <rect
        class="axis-window"
        x={tint.x}
        y={head}
        width={tint.width}
        height={layout.axisY - head}
      />
    </svg>
  );
}
