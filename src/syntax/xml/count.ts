import type { XmlElement } from "./element.ts";

const plain = /^\d{1,15}$/;
/** Writers that format numbers for people: `4,239`, `4 239`, `4'239`. */
const grouped = /^\d{1,3}(?:[,' \u00a0\u202f]\d{3}){1,4}$/;

/** The whole number in an attribute: undefined where there is none, `NaN` where something else stands there. */
export function countAttribute(element: XmlElement, name: string): number | undefined {
  const value = element.attribute(name)?.trim();
  if (value === undefined || value === "") return undefined;
  if (plain.test(value)) return Number(value);
  return grouped.test(value) ? Number(value.replaceAll(/\D/g, "")) : Number.NaN;
}
