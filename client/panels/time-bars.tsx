/** The bars of events over time. Dragging over them cuts out a span of days; the fields below do the same without a mouse. */
import { useRef } from "preact/hooks";
import { limitTo, moveTo } from "../actions/limits.ts";
import { day, month, number, t } from "../messages/index.ts";
import type { Bar, Unit } from "../state/histogram.ts";
import type { Limits } from "../state/view.ts";

interface BarsProps {
  readonly bars: readonly Bar[];
  readonly unit: Unit;
  readonly limits: Limits;
}

/** Height of the tallest bar, in units of the drawing. */
const height = 40;

export function Bars({ bars, unit, limits }: BarsProps) {
  const box = useRef<SVGSVGElement>(null);
  const began = useRef<number | null>(null);
  const tallest = Math.max(1, ...bars.map(({ so, other }) => so + other));
  const under = (event: PointerEvent): number => {
    const { left, width } = box.current?.getBoundingClientRect() ?? { left: 0, width: 1 };
    return Math.max(0, Math.min(bars.length - 1, Math.floor(((event.clientX - left) / width) * bars.length)));
  };
  const cut = (set: typeof limitTo, a: number, b: number) => {
    const [from, to] = [bars[Math.min(a, b)]?.from, bars[Math.max(a, b)]?.to];
    if (from && to) set("span", { from, to });
  };
  return (
    <figure class="bars">
      <svg
        ref={box}
        viewBox={`0 0 ${bars.length} ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={summary(bars, unit)}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          began.current = under(event);
          cut(limitTo, began.current, began.current);
        }}
        onPointerMove={(event) => began.current !== null && cut(moveTo, began.current, under(event))}
        onPointerUp={() => {
          began.current = null;
        }}
        onPointerCancel={() => {
          began.current = null;
        }}
      >
        {bars.map((bar, i) => (
          <g key={bar.from} class={within(bar, limits) ? "" : "out"}>
            <rect class="ground" x={i} y={0} width={1} height={height} />
            <rect class="so" x={i + 0.1} width={0.8} y={height - scale(bar.so, tallest)} height={scale(bar.so, tallest)} />
            <rect
              class="other"
              x={i + 0.1}
              width={0.8}
              y={height - scale(bar.so + bar.other, tallest)}
              height={scale(bar.so + bar.other, tallest) - scale(bar.so, tallest)}
            />
            <title>{t("time.bar", { when: named(bar, unit), count: bar.so + bar.other })}</title>
          </g>
        ))}
      </svg>
      <figcaption>
        {ticks(bars).map((bar) => (
          <span key={bar.from}>{named(bar, unit)}</span>
        ))}
      </figcaption>
    </figure>
  );
}

const scale = (count: number, tallest: number): number => (count === 0 ? 0 : 4 + (count / tallest) * (height - 6));

/** Whether anything of a bar may be in sight. */
const within = (bar: Bar, { from, to, at }: Limits): boolean =>
  (from === null || bar.to >= from) && (to === null || bar.from <= to) && (at === null || bar.from <= at);

const named = ({ from }: Bar, unit: Unit): string => (unit === "DAY" ? day(from) : unit === "MONTH" ? month(from) : from.slice(0, 4));

/** The first, the middle and the last. */
const ticks = (bars: readonly Bar[]): readonly Bar[] =>
  [...new Set([0, Math.floor((bars.length - 1) / 2), bars.length - 1])].flatMap((i) => bars[i] ?? []);

function summary(bars: readonly Bar[], unit: Unit): string {
  const most = bars.toSorted((a, b) => b.so + b.other - a.so - a.other)[0];
  const [first, last] = [bars[0], bars.at(-1)];
  if (!most || !first || !last) return t("time.title");
  const count = bars.reduce((sum, { so, other }) => sum + so + other, 0);
  return t("time.summary", {
    count: number(count),
    from: named(first, unit),
    to: named(last, unit),
    most: named(most, unit),
    height: number(most.so + most.other),
  });
}
