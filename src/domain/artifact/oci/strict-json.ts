/** A JSON object of a registry or a layout, or why it is not taken. */
export type StrictJson =
  | { readonly ok: true; readonly value: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly message: string };

const deepest = 32;
const token = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?/g;

/**
 * Reads a JSON object. One with a key twice is refused: readers take the first or the last of them, and the digest is
 * of both.
 */
export function parseStrictJson(bytes: Uint8Array): StrictJson {
  const parsed = tryParse(bytes);
  if (parsed === null) return refused("no JSON in UTF-8");
  const { text, value } = parsed;
  if (!isMapping(value)) return refused("no object");
  const keys = countKeys(value, 1);
  if (keys === null) return refused(`more than ${deepest} levels`);
  const written = [...text.matchAll(token)].filter(([, colon]) => colon !== undefined).length;
  return written === keys ? { ok: true, value } : refused("a key that stands there twice");
}

function refused(found: string): StrictJson {
  return { ok: false, message: `expected a JSON object, found ${found}` };
}

function tryParse(bytes: Uint8Array): { readonly text: string; readonly value: unknown } | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, value: JSON.parse(text) };
  } catch {
    return null;
  }
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Keys of all objects together; null: it is too deep. */
function countKeys(value: unknown, depth: number): number | null {
  if (typeof value !== "object" || value === null) return 0;
  if (depth > deepest) return null;
  let keys = Array.isArray(value) ? 0 : Object.keys(value).length;
  for (const inner of Object.values(value)) {
    const inside = countKeys(inner, depth + 1);
    if (inside === null) return null;
    keys += inside;
  }
  return keys;
}
