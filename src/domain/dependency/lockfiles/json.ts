import { isMapping, type Mapping } from "./lockfile.ts";

/** A JSON object; null: it is none. */
export function jsonIn(text: string): Mapping | null {
  try {
    const value: unknown = JSON.parse(text);
    return isMapping(value) ? value : null;
  } catch {
    return null;
  }
}
