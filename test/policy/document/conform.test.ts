import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { schemas } from "../../../scripts/schemas.ts";
import { conform } from "../../../src/policy/document/conform.ts";
import { plainProductConfig } from "../../../src/policy/product/plain-product.ts";
import { ProductConfig } from "../../../src/policy/product/product-config.ts";
import { parseProductConfig } from "../../../src/policy/product/product-file.ts";

const schema = schemas().find(({ path }) => path.endsWith("/product-config.json"))?.text ?? "";

const full = {
  schema: "assaygate/product-config/v1",
  owner: { name: "Bench", contact: "https://example.com" },
  evidence: [
    { kind: "tests", suite: "unit", path: "reports/*.xml" },
    { kind: "coverage", path: "reports/lcov.info" },
  ],
  values: { "coverage.line": 85, "tests.unit.maxSkippedRatio": 0.05, word: "a", flag: true },
  scopes: { gated: ["src/**"] },
  commands: { test: "npm test" },
};

/** What may stand in place of any value or beside any key. */
const oddities = fc.oneof(
  fc.constantFrom<unknown>(
    "",
    null,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    [],
    {},
    ["a"],
    [1],
    "../x",
    "a\nb",
    "/x",
    "!x",
    "tests",
    "Unit",
  ),
  fc.jsonValue(),
);

type Tree = Record<string, unknown>;

/** Replaces, adds or removes something at each of a few places. */
const damaged = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(2), oddities), { maxLength: 3 }).map((steps) => {
  const root: Tree = structuredClone(full);
  for (const [depth, index, how, value] of steps) change(root, { depth: depth % 4, index, how, value });
  return root;
});

function change(
  root: Tree,
  step: { readonly depth: number; readonly index: number; readonly how: number; readonly value: unknown },
): void {
  let node = root;
  for (let level = 0; level < step.depth; level++) {
    const inner = Object.values(node).filter((value) => typeof value === "object" && value !== null);
    node = (inner[step.index % Math.max(1, inner.length)] ?? node) as Tree;
  }
  const keys = Object.keys(node);
  const key = keys[step.index % Math.max(1, keys.length)] ?? "0";
  if (step.how === 0 && !Array.isArray(node)) delete node[key];
  else node[step.how === 1 && !Array.isArray(node) ? `${key}x` : key] = step.value;
}

describe("conform", () => {
  it("says yes to a configuration as people write it", () => {
    expect(conform(JSON.parse(schema), full)).toEqual({ value: ProductConfig.parse(full) });
  });

  it("fills in the defaults", () => {
    const { schema: name, owner } = full;

    expect(conform(JSON.parse(schema), { schema: name, owner })).toEqual({
      value: ProductConfig.parse({ schema: name, owner }),
    });
  });

  it("says yes only to what the schema library takes, and gives the same", () => {
    fc.assert(
      fc.property(damaged, (data) => {
        const conforming = conform(JSON.parse(schema), data);
        if (conforming !== null) expect(conforming.value).toEqual(ProductConfig.parse(data));
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ["an unknown keyword", { type: "string", format: "date" }],
    ["no type", { enum: ["a"] }],
    ["an alternative", { anyOf: [{ type: "string" }] }],
  ])("says nothing by a schema with %s", (_, odd) => {
    expect(conform(odd, "a")).toBeNull();
  });
});

describe("a plain product configuration", () => {
  const text = `schema: assaygate/product-config/v1
owner: {name: Bench, contact: "https://example.com"}
evidence:
  - {kind: tests, suite: unit, path: reports/junit.xml}
`;

  it("is what the schema library makes of it", () => {
    const plain = plainProductConfig({ path: "a.yml", text }, schema);
    const parsed = parseProductConfig({ path: "a.yml", text });

    expect(plain?.content).toEqual(parsed.content);
    expect(plain?.digest).toBe(parsed.digest);
    expect(plain?.locate(["owner"])).toBe(parsed.locate(["owner"]));
  });

  it.each([
    ["a wrong value", text.replace("tests", "test")],
    ["an unknown key", `${text}odd: 1\n`],
    ["a document that is no YAML", "{"],
    ["a key that is there twice", `${text}evidence: []\n`],
  ])("is not made of %s", (_, odd) => {
    expect(plainProductConfig({ path: "a.yml", text: odd }, schema)).toBeNull();
  });
});
