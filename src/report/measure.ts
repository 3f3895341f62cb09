import type { Observed, Origin, Threshold } from "../domain/verdict/verdict.ts";
import { plain } from "./plain.ts";

const sources: Readonly<Record<Origin["source"], string>> = {
  "platform-default": "the platform policy's default",
  "platform-locked": "locked by the platform policy",
  product: "set by the product",
  "base-product": "set by the product at the base commit, which is stricter",
  "built-in": "built in",
};

const rfc3339 = /^(?<day>\d{4}-\d\d-\d\d)T(?<clock>\d\d:\d\d):\d\d(?:\.\d{1,9})?Z$/;

/** `the platform policy's default (policy/platform.yml#/…)`. */
export function originOf({ source, at }: Origin): string {
  return at === "" ? sources[source] : `${sources[source]} (${plain(at, 300)})`;
}

const operators: Readonly<Record<Threshold["operator"], string>> = {
  ">=": "≥",
  "<=": "≤",
  "=": "=",
  "none-of": "none of",
};

/** Units that belong to a number; the others are words, and need not be said twice. */
const measures = /^(?:%|ms|s|B|kB|MB|ratio)$/;

/** `≥ 80 %`. */
export function thresholdOf({ operator, value }: Threshold, unit = ""): string {
  return `${operators[operator]} ${amount(value)} ${measures.test(unit) ? unit : ""}`.trim();
}

/** `72.4 %`. */
export function observedOf({ value, unit }: Observed): string {
  return `${amount(value)} ${plain(unit, 60)}`.trim();
}

/** Short digests are for the eye only; the whole one is in the JSON verdict. */
export function shortDigest(digest: string): string {
  return plain(digest.replace(/^sha256:/, ""), 64).slice(0, 12);
}

/** `2026-11-21 10:00 UTC`, and the day alone at midnight; what is no such time stays as it is. */
export function dateWords(time: string): string {
  const { day, clock } = rfc3339.exec(time)?.groups ?? {};
  if (day === undefined || clock === undefined) return plain(time, 40);
  return clock === "00:00" ? day : `${day} ${clock} UTC`;
}

function amount(value: number | string): string {
  return typeof value === "number" ? String(value) : plain(value, 200);
}
