import { describe, expect, it } from "vitest";
import { type PolicyDocument, readDocument } from "../../../src/policy/document/document.ts";
import { messagesOf } from "../sample.ts";

function read(text: string): PolicyDocument {
  return readDocument({ path: "p.yml", text }, "invalid-policy");
}

describe("readDocument", () => {
  it.each([
    [
      "an alias",
      "a: &x [1]\nb: *x\n",
      "p.yml:2:4: expected plain values, got a YAML alias. Write the value out.",
    ],
    ["a tag", "a: !foo 1\n", 'p.yml:1:9: expected plain values, got the YAML tag "!foo". Remove the tag.'],
    [
      "a core tag",
      "a: !!binary aGk=\n",
      'p.yml:1:13: expected plain values, got the YAML tag "!!binary". Remove the tag.',
    ],
    ["a merge key", "a:\n  <<: {b: 1}\n", 'p.yml:2:3: expected a plain key, got "<<". Remove it.'],
    [
      "a prototype key",
      "a: 1\n__proto__: {b: 1}\n",
      'p.yml:2:1: expected a plain key, got "__proto__". Remove it.',
    ],
    [
      "a duplicate key",
      "a: 1\nb: 2\na: 3\n",
      'p.yml:3:1: expected each key once, got "a" again. Keep one of the two.',
    ],
    [
      "a nested duplicate key",
      "x:\n  - {b: 1, b: 2}\n",
      'p.yml:2:12: expected each key once, got "b" again. Keep one of the two.',
    ],
    [
      "several documents",
      "a: 1\n---\nb: 2\n",
      'p.yml:2:1: expected one YAML document, got several. Remove the "---" line.',
    ],
    [
      "deep nesting",
      "[".repeat(50_000),
      expect.stringContaining("expected a few levels of nesting, got too many. Flatten the file."),
    ],
    [
      "a tab",
      "a:\n\t- b\n",
      "p.yml:2:1: expected valid YAML, got: Tabs are not allowed as indentation. Correct the syntax.",
    ],
    ["a list as key", "? [a]\n: 1\n", expect.stringContaining("p.yml:1:")],
    [
      "more than 256 KB",
      "a".repeat(256 * 1024 + 1),
      "p.yml: expected at most 262144 bytes, got 262145. Split or shorten the file.",
    ],
    [
      "more than 256 KB of characters that take two bytes",
      "é".repeat(131_073),
      "p.yml: expected at most 262144 bytes, got 262146. Split or shorten the file.",
    ],
  ])("refuses %s", (_, text, message) => {
    const document = read(text);

    expect(messagesOf(document.problems)[0]).toEqual(message);
    expect(document.data).toBeNull();
    expect(document.problems.every(({ code }) => code === "invalid-policy")).toBe(true);
  });

  it("refuses a billion laughs at once", () => {
    const levels = Array.from({ length: 30 }, (_, i) => `l${i + 1}: &l${i + 1} [${`*l${i},`.repeat(9)}]`);
    const start = performance.now();

    const document = read(["l0: &l0 [lol]", ...levels].join("\n"));

    expect(document.problems.length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it("reads many keys in time that grows with the file", () => {
    const text = Array.from({ length: 18_000 }, (_, index) => `key${index}: 1`).join("\n");
    const start = performance.now();

    expect(read(text).problems).toEqual([]);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it("keeps dates, versions and words of YAML 1.1 as text", () => {
    const { data } = read("a: 2027-01-01\nb: 1.2.3\nc: yes\nd: on\n1: x\ntrue: y\n");

    expect(data).toEqual({ a: "2027-01-01", b: "1.2.3", c: "yes", d: "on", "1": "x", true: "y" });
  });

  it("locates values, keys and what lies around them", () => {
    const document = read("a:\n  b:\n    - c: 1\n");

    expect(document.locate(["a", "b", 0, "c"])).toBe("p.yml:3:10");
    expect(document.locate(["a", "b", 0, "missing"])).toBe("p.yml:3:7");
    expect(document.locateKey(["a"], "b")).toBe("p.yml:2:3");
    expect(document.locateKey(["a"], "missing")).toBe("p.yml:2:3");
    expect(document.locateKey(["a", "b"], "0")).toBe("p.yml:3:5");
  });
});
