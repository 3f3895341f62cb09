import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Bill } from "../../../src/domain/sbom/bill.ts";
import { elementsOf, scoreOf } from "../../../src/domain/sbom/elements.ts";
import { readBill } from "../../../src/domain/sbom/read-bill.ts";

const bytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
const fixture = (path: string): Uint8Array => readFileSync(`test/fixtures/${path}/input.json`);

function known(input: Uint8Array): Bill {
  const read = readBill(input);
  if (read.state === "known") return read.value;
  throw new Error(read.why);
}

const tiny = {
  bomFormat: "CycloneDX",
  specVersion: "1.6",
  metadata: { component: { type: "application", name: "shop", purl: "pkg:npm/shop@1.0.0" } },
  components: [{ type: "library", "bom-ref": "a", name: "a", version: "1.0.0" }],
  dependencies: [{ ref: "a" }],
};

describe("readBill", () => {
  it("reads what npm writes", () => {
    const { head, root, parts } = known(fixture("cyclonedx-json/npm-sbom"));

    expect(head).toMatchObject({
      format: "cyclonedx",
      version: "1.5",
      context: "build",
      hasAuthor: false,
    });
    expect(head.tool?.name).toBe("cli");
    expect(root?.purl).toMatch(/^pkg:npm\//);
    expect(parts.every(({ hashes, licences }) => hashes.length > 0 && licences.length > 0)).toBe(true);
  });

  it("reads SPDX 2.3 in the same words", () => {
    const { head, parts } = known(fixture("spdx-json/good"));

    expect(head.format).toBe("spdx");
    expect(parts.length).toBeGreaterThan(0);
  });

  it("takes parts inside parts for parts", () => {
    const nested = { ...tiny, components: [{ ...tiny.components[0], components: tiny.components }] };

    expect(known(bytes(nested)).parts).toHaveLength(2);
  });

  it.each(["<?xml version='1.0'?><bom/>", "\ufeff \n<bom xmlns='x'/>"])(
    "says how to mend XML: %j",
    (text) => {
      expect(readBill(new TextEncoder().encode(text))).toMatchObject({
        state: "unknown",
        why: expect.stringContaining("found XML, which no statement can hold"),
      });
    },
  );

  it.each([
    ["nothing", new Uint8Array()],
    ["another document", bytes({ runs: [] })],
    ["a list", bytes([tiny])],
    ["an unknown version", bytes({ ...tiny, specVersion: "9.9" })],
    ["a component without a name", bytes({ ...tiny, components: [{ type: "library" }] })],
    ["a component of no type", bytes({ ...tiny, components: [{ type: "thing", name: "a" }] })],
    [
      "a digest of the wrong length",
      bytes({
        ...tiny,
        components: [{ type: "file", name: "a", hashes: [{ alg: "SHA-256", content: "ab" }] }],
      }),
    ],
    ["a date that is none", bytes({ ...tiny, metadata: { timestamp: "yesterday" } })],
    ["bytes that are no text", new Uint8Array([0x7b, 0xff, 0x7d])],
  ])("refuses %s", (_, input) => {
    expect(readBill(input)).toMatchObject({ state: "unknown", cause: "malformed" });
  });

  it("10,000 levels: refuses them before anything recursive looks", () => {
    const deep = `{"bomFormat":"CycloneDX","specVersion":"1.6","components":${'[{"components":'.repeat(10_000)}[]${"}]".repeat(10_000)}}`;

    expect(readBill(new TextEncoder().encode(deep))).toMatchObject({
      state: "unknown",
      why: expect.stringContaining("levels"),
    });
  });
});

describe("scoreOf", () => {
  it("counts each element by the share of components that have it", () => {
    const elements = elementsOf(known(bytes(tiny)));
    const presentIds = elements.filter(({ present, of }) => present === of).map(({ id }) => id);

    expect(presentIds).toEqual([
      "format-name",
      "format-version",
      "component-name",
      "component-version",
      "relationship",
    ]);
    expect(scoreOf(elements, { attested: false })).toBe(Math.floor((100 * 5) / 17));
    expect(scoreOf(elements, { attested: true })).toBe(Math.floor((100 * 6) / 17));
  });

  it("names who lacks an element", () => {
    expect(elementsOf(known(bytes(tiny))).find(({ id }) => id === "licence")).toEqual({
      id: "licence",
      present: 0,
      of: 1,
      lacking: ["a@1.0.0"],
    });
  });
});
