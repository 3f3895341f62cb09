import type { Observed, Origin, Threshold } from "../domain/verdict/verdict.ts";
import { plain } from "./plain.ts";

const sources: Readonly<Record<Origin["source"], string>> = {
  "platform-default": "the platform policy's default",
  "platform-locked": "locked by the platform policy",
  product: "set by the product",
  "base-product": "set by the product at the base commit, which is stricter",
  "built-in": "built in",
};

/** `the platform policy's default (policy/platform.yml#/…)`. */
export function originOf({ source, at }: Origin): string {
  return at === "" ? sources[source] : `${sources[source]} (${plain(at, 300)})`;
}

/** `>= 80`. */
export function thresholdOf({ operator, value }: Threshold): string {
  return operator === "none-of" ? `none of ${amount(value)}` : `${operator} ${amount(value)}`;
}

/** `72.4 %`. */
export function observedOf({ value, unit }: Observed): string {
  return `${amount(value)} ${plain(unit, 60)}`.trim();
}

/** Short digests are for the eye only; the whole one is in the JSON verdict. */
export function shortDigest(digest: string): string {
  return plain(digest.replace(/^sha256:/, ""), 64).slice(0, 12);
}

function amount(value: number | string): string {
  return typeof value === "number" ? String(value) : plain(value, 200);
}
