import { ReportFault } from "../../src/syntax/fault.ts";
import { JsonCursor } from "../../src/syntax/json/cursor.ts";
import { memorySource } from "../../src/syntax/source.ts";

/** A cursor over a document; a small window makes every token cross a boundary somewhere. */
export function cursorOf(document: string | Uint8Array, windowBytes?: number): JsonCursor {
  return new JsonCursor(
    memorySource(typeof document === "string" ? Buffer.from(document) : document),
    windowBytes,
  );
}

/** Reads everything there is, into the values that `JSON.parse` would make. */
export function readAll(json: JsonCursor): unknown {
  switch (json.kind()) {
    case "object": {
      const entry: [string, unknown][] = [];
      json.object((key) => entry.push([key, readAll(json)]));
      return Object.fromEntries(entry);
    }
    case "array": {
      const elements: unknown[] = [];
      json.array(() => elements.push(readAll(json)));
      return elements;
    }
    case "string":
      return json.text();
    case "boolean":
      return json.boolean();
    case "null":
      json.takeNull();
      return null;
    default:
      return json.number();
  }
}

/** The fault that something fails with; code `note` if it does not. */
export function faultOf(act: () => void): Pick<ReportFault, "code" | "message" | "at"> {
  try {
    act();
  } catch (error) {
    if (error instanceof ReportFault) return { code: error.code, message: error.message, at: error.at };
    throw error;
  }
  return { code: "note", message: "no fault", at: "" };
}

/** The same value with the keys of every object in the opposite order. */
export function withReversedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withReversedKeys);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, member]) => [key, withReversedKeys(member)] as const);
  return Object.fromEntries(entries.reverse());
}
