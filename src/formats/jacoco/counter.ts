import type { Measure } from "../../domain/coverage/measure.ts";
import { ReportFault } from "../../syntax/fault.ts";
import type { XmlElement } from "../../syntax/xml/element.ts";
import type { XmlPlace } from "../../syntax/xml/walk.ts";

/** A pair of attributes that JaCoCo writes as missed and covered. */
export function measureOf(
  element: XmlElement,
  place: XmlPlace,
  { missed, covered }: { readonly missed: string; readonly covered: string },
): Measure {
  const count = countOf(element, covered, place);
  return { total: countOf(element, missed, place) + count, covered: count };
}

function countOf(element: XmlElement, name: string, place: XmlPlace): number {
  const value = element.attribute(name) ?? "";
  if (/^\d{1,9}$/.test(value)) return Number(value);
  const found = `found ${JSON.stringify(value.slice(0, 40))}`;
  throw new ReportFault("malformed", `expected a count in ${name}, ${found}`, `line ${place.line()}`);
}
