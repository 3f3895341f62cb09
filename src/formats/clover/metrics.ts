import type { ReportSink } from "../../domain/report/sink.ts";
import type { XmlElement } from "../../syntax/xml/element.ts";

/** Totals under the names of Clover's own attributes. */
export interface CloverMetrics {
  readonly files: number;
  readonly statements: number;
  readonly coveredstatements: number;
  readonly methods: number;
  readonly coveredmethods: number;
  readonly conditionals: number;
  readonly coveredconditionals: number;
}

const names = [
  "files",
  "statements",
  "coveredstatements",
  "methods",
  "coveredmethods",
  "conditionals",
  "coveredconditionals",
] as const satisfies readonly (keyof CloverMetrics)[];

/** What a `metrics` element claims, as far as it can be recounted. */
export function metricsOf(element: XmlElement): Partial<CloverMetrics> {
  const metrics: Partial<Record<keyof CloverMetrics, number>> = {};
  for (const name of names) {
    const value = element.attribute(name);
    if (value !== undefined && /^\d{1,15}$/.test(value)) metrics[name] = Number(value);
  }
  return metrics;
}

/** Holds what a report claims against what it lists; `listsMethods` is false of reports that never do. */
export function claimMetrics(
  sink: ReportSink,
  claims: Partial<CloverMetrics>,
  { counted, listsMethods }: { readonly counted: CloverMetrics; readonly listsMethods: boolean },
): void {
  for (const name of names) {
    const claim = claims[name];
    const isComparable = listsMethods || !name.endsWith("methods");
    if (claim !== undefined && isComparable) sink.claim(name, claim, counted[name]);
  }
  if ((claims.statements ?? 0) > 0 && counted.statements === 0) {
    const message = `expected the lines of ${claims.statements} statements, found none`;
    sink.diagnose("totals-without-records", message);
  }
}
