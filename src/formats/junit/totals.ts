import type { XmlElement } from "../../syntax/xml/element.ts";

/** Totals under the names of the JUnit attributes; `skipped` holds the disabled ones too. */
export interface Counts {
  tests: number;
  failures: number;
  errors: number;
  skipped: number;
}

export function noCounts(): Counts {
  return { tests: 0, failures: 0, errors: 0, skipped: 0 };
}

/** The totals that a suite claims about itself; what it does not claim is absent. */
export function totalsOf(element: XmlElement): Partial<Counts> {
  const totals: Partial<Counts> = {};
  for (const name of ["tests", "failures", "errors"] as const) {
    const value = countOf(element, name);
    if (value !== undefined) totals[name] = value;
  }
  const skipped = [countOf(element, "skipped"), countOf(element, "skip"), countOf(element, "disabled")];
  if (skipped.some((value) => value !== undefined)) {
    totals.skipped = skipped.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  }
  return totals;
}

function countOf(element: XmlElement, name: string): number | undefined {
  const value = element.attribute(name);
  return value !== undefined && /^\s*\d{1,12}\s*$/.test(value) ? Number(value) : undefined;
}
