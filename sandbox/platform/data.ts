import type { Data } from "../runner/model.ts";

/** What YAML or JSON gave, as expressions see it; anything else is nothing. */
export function toData(value: unknown): Data {
  switch (typeof value) {
    case "string":
    case "number":
    case "boolean":
      return value;
    case "object": {
      if (value === null) return null;
      if (Array.isArray(value)) return value.map(toData);
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toData(item)]));
    }
    default:
      return null;
  }
}
