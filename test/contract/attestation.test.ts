import { globSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { attestationSchemas, renderedAttestations } from "../../scripts/attestation-schemas.ts";
import { sha256Hex } from "../../src/domain/digest/sha256.ts";
import { predicateFor, predicateNameFor, predicates } from "../../src/domain/evidence/predicates/index.ts";

const root = resolve(import.meta.dirname, "../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");

/** What was published once stays as it is for ever: a changed shape is another version in another folder. */
const frozen: Readonly<Record<string, string>> = {
  "docs/attestation/approval-request/v0.1/schema.json":
    "f5860880fa03e3d01c8f369a04cdc85c0f9c091ab988ad1b9239aa032ca17163",
  "docs/attestation/approval/v0.1/schema.json":
    "a20c18c1ec2f6dc10c2301065470c6275243288e2d15fd9d4d64841a0cb1bc1a",
  "docs/attestation/change-record/v0.1/schema.json":
    "addb7a4590591d43047a838fab9ce2bd27627e477db0e9a1913bcf0ea97770e4",
  "docs/attestation/gate-evaluation/v0.1/schema.json":
    "66a1ddd623cca16fd9ffb9f5349f0db21de91158b9f346337da9b8c3f7089826",
  "docs/attestation/operation/v0.1/schema.json":
    "2f97a590e6cc03f274870682a40135e4b9c3fb1a56625adf4da77e2aeb82abd6",
  "docs/attestation/promotion/v0.1/schema.json":
    "0cd4a22d9f118fa1de026cecc2832899ba7dba4e17041b4aee10bdf598bb5911",
  "docs/attestation/rollback-verification/v0.1/schema.json":
    "d55cb1f4b06314de12742067e8bc2d9560a3a4464ffbfd039730c6daee48d0d1",
  "docs/attestation/waiver/v0.1/schema.json":
    "0b9f2000d1efd0e683f9e9c680dab28e9b507e9dec4f1c61f8ea0c346c2bf7ca",
};

describe("docs/attestation", () => {
  it("has a schema and a page for each predicate of our own, and nothing besides", () => {
    const expected = attestationSchemas().flatMap(({ path, page }) => [path, page]);

    expect(globSync("docs/attestation/**/*.{json,md}", { cwd: root }).sort()).toEqual(expected.sort());
  });

  it("freezes every version", () => {
    const published = globSync("docs/attestation/*/*/schema.json", { cwd: root }).sort();

    expect(Object.fromEntries(published.map((path) => [path, sha256Hex(read(path))]))).toEqual(frozen);
  });

  it.each(attestationSchemas())("$path says what the reader of $name asks for", ({ path, text }) => {
    expect(JSON.parse(read(path))).toEqual(JSON.parse(text));
  });

  it("has the fields on each page", () => {
    for (const [path, text] of renderedAttestations(read)) expect(read(path), path).toBe(text);
  });

  it.each(attestationSchemas())("publishes $name at its type URI", ({ name, path, text }) => {
    const { $id } = JSON.parse(text) as { $id: string };
    const kind = predicates.find((candidate) => candidate.name === name);

    expect($id).toBe(`${kind?.type}/schema.json`);
    expect(`docs${new URL($id).pathname}`).toBe(path);
  });
});

describe("the registry of predicates", () => {
  it("has each name and each type once", () => {
    const names = predicates.map(({ name }) => name);
    const types = predicates.map(({ type }) => type);

    expect(new Set(names).size).toBe(names.length);
    expect(new Set(types).size).toBe(types.length);
  });

  it.each(predicates)("loads the kind that it calls $name", async ({ name, type, load }) => {
    expect(await load()).toMatchObject({ name, type });
  });

  it.each([
    ["https://cyclonedx.org/bom/v1.6", "cyclonedx"],
    ["https://spdx.dev/Document/v2.3", "spdx"],
    ["https://spdx.dev/Document/v3", "spdx"],
    ["https://spdx.dev/Document/v3.0.1", "spdx"],
    ["https://openvex.dev/ns/v0.2.0", "openvex"],
    ["https://in-toto.io/attestation/release/v0.1", "release"],
  ])("knows %s as %s", async (type, name) => {
    expect(predicateNameFor(type)).toBe(name);
    expect((await predicateFor(type))?.name).toBe(name);
  });

  it.each([
    "https://slsa.dev/provenance/v0.2",
    "https://slsa.dev/provenance/v1/",
    "https://evil.example/https://slsa.dev/provenance/v1",
    "https://cyclonedx.org/bom/v1.6/x",
    "https://assaygate.github.io/attestation/gate-evaluation/v0.2",
    "",
  ])("does not know %j", async (type) => {
    expect(predicateNameFor(type)).toBeUndefined();
    expect(await predicateFor(type)).toBeUndefined();
  });
});
