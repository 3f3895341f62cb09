import { describe, expect, it } from "vitest";
import { parseStrictJson } from "../../../../src/domain/artifact/oci/strict-json.ts";

const parse = (text: string | Uint8Array) => parseStrictJson(Buffer.from(text));

describe("strict JSON", () => {
  it("reads an object, whatever its texts hold", () => {
    const value = { a: '"b": 1', "c\\": ["d", { 'e"': null }], ["__proto__"]: { f: '\\"g" : ' } };

    expect(parse(JSON.stringify(value))).toEqual({ ok: true, value: JSON.parse(JSON.stringify(value)) });
  });

  it.each([
    ["a key twice", '{"a": 1, "a": 2}', "a key that stands there twice"],
    ["a key twice, once escaped", '{"a": 1, "\\u0061": 2}', "a key that stands there twice"],
    ["a key twice, far inside", '{"a": [{"b": {"c": 1, "c" : 1}}]}', "a key that stands there twice"],
    ["__proto__ twice", '{"__proto__": 1, "__proto__": 2}', "a key that stands there twice"],
    ["a list", "[]", "no object"],
    ["nothing", "", "no JSON in UTF-8"],
    ["bytes that are no text", new Uint8Array([0x7b, 0xff, 0x7d]), "no JSON in UTF-8"],
    ["a thousand levels", `${'{"a":'.repeat(1000)}1${"}".repeat(1000)}`, "more than 32 levels"],
  ])("refuses %s", (_, text, found) => {
    expect(parse(text)).toEqual({ ok: false, message: `expected a JSON object, found ${found}` });
  });

  it("takes no longer for four megabytes of backslashes than for anything else", () => {
    const start = performance.now();

    expect(parse(JSON.stringify({ a: "\\".repeat(2_000_000) })).ok).toBe(true);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
