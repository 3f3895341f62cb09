import type { CheckVerdict } from "../../domain/verdict/verdict.ts";
import { observedOf, thresholdOf } from "../measure.ts";
import { type Html, html, nothing } from "./markup.ts";
import { lookOf } from "./shapes.ts";

const width = 1000;

/** What was observed as a bar, what is required as a line across it; nothing where the two are not numbers. */
export function thresholdBar({ observed, threshold, result }: CheckVerdict): Html {
  const seen = observed?.value;
  const asked = threshold?.value;
  if (observed === undefined || threshold === undefined) return nothing;
  if (!isAmount(seen) || !isAmount(asked)) return nothing;
  const scale = observed.unit === "%" ? 100 : Math.max(seen, asked, 1) * 1.25;
  const at = (value: number): number => Math.round((width * Math.min(value, scale)) / scale);
  const { tone, word } = lookOf(result);
  return html`<svg class="bar t-${tone}" viewBox="0 0 ${width} 40" preserveAspectRatio="none" role="img">
<title>Observed ${observedOf(observed)}, required ${thresholdOf(threshold, observed.unit)}: ${word}</title>
<desc>A bar as long as the observed value, and a line at the required value.</desc>
<rect class="ground" x="0" y="8" width="${width}" height="24"/><rect class="seen" x="0" y="8" width="${at(seen)}" height="24"/><rect class="limit" x="${Math.min(at(asked), width - 5)}" y="0" width="5" height="40"/>
</svg>`;
}

function isAmount(value: number | string | undefined): value is number {
  return typeof value === "number" && Number.isFinite(value) && value >= 0;
}
