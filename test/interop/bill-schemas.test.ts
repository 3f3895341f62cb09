import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readBill } from "../../src/domain/sbom/read-bill.ts";

const folder = mkdtempSync(join(tmpdir(), "assaygate-schemas-"));
const valid = new Map<string, (document: unknown) => boolean>();

/** CycloneDX's schemas as cdxgen brings them, at the version that our scanner installs. */
beforeAll(() => {
  for (const name of ["package.json", "package-lock.json"])
    cpSync(`scanners/npm/cdxgen/${name}`, join(folder, name));
  const words =
    "ci --ignore-scripts --omit=peer --omit=optional --no-audit --no-fund --prefer-offline --loglevel=error";
  execFileSync("npm", words.split(" "), { cwd: folder, stdio: "pipe" });
  const schema = (name: string): object =>
    JSON.parse(
      readFileSync(join(folder, `node_modules/@cyclonedx/cdxgen/data/${name}.schema.json`), "utf8"),
    ) as object;
  const ajv = new Ajv({ strict: false, logger: false });
  addFormats.default(ajv);
  // International addresses are not among the formats that the library checks.
  for (const format of ["iri-reference", "idn-email", "iri", "string"]) ajv.addFormat(format, true);
  for (const name of ["spdx", "jsf-0.82", "cryptography-defs"]) ajv.addSchema(schema(name));
  for (const version of ["1.4", "1.5", "1.6", "1.7"]) {
    const check = ajv.compile(schema(`bom-${version}`));
    valid.set(version, (document) => check(document) === true);
  }
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }), 120_000);

const isTaken = (document: unknown): boolean =>
  readBill(Buffer.from(JSON.stringify(document))).state === "known";

type Json = Record<string, unknown>;
const good = (specVersion: string): Json => ({
  ...{ bomFormat: "CycloneDX", specVersion, version: 1 },
  serialNumber: "urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79",
  metadata: {
    timestamp: "2026-11-01T00:00:00Z",
    tools: [{ name: "cdxgen", version: "12.8.4" }],
    authors: [{ name: "Somebody" }],
    component: {
      type: "application",
      name: "shop",
      version: "1.0.0",
      purl: "pkg:npm/shop@1.0.0",
      "bom-ref": "shop",
    },
  },
  components: [
    {
      ...{ type: "library", name: "left", version: "1.0.0", "bom-ref": "left", purl: "pkg:npm/left@1.0.0" },
      hashes: [{ alg: "SHA-256", content: "a".repeat(64) }],
      licenses: [{ license: { id: "MIT" } }],
    },
  ],
  dependencies: [{ ref: "shop", dependsOn: ["left"] }],
});
const part = (more: Json) => (bill: Json) => ({
  ...bill,
  components: [{ ...(bill["components"] as Json[])[0], ...more }],
});

describe.each(["1.4", "1.5", "1.6", "1.7"])("CycloneDX %s", (version) => {
  const both = (document: unknown) => [valid.get(version)?.(document), isTaken(document)];

  it("takes a bill that has everything that is looked at", () => {
    expect(both(good(version))).toEqual([true, true]);
  });

  it.each<[string, (bill: Json) => Json]>([
    ["a type of component that is none", part({ type: "thing" })],
    ["a component without a name", part({ name: undefined })],
    ["a component without a type", part({ type: undefined })],
    ["a name that is no text", part({ name: 7 })],
    ["an algorithm that is none", part({ hashes: [{ alg: "SHA-257", content: "a".repeat(64) }] })],
    ["a digest that is no hex", part({ hashes: [{ alg: "SHA-256", content: "z".repeat(64) }] })],
    ["a digest of no length", part({ hashes: [{ alg: "SHA-256", content: "aaa" }] })],
    ["a licence without a name", part({ licenses: [{ license: {} }] })],
    ["licences that are no list", part({ licenses: {} })],
    ["a scope that is none", part({ scope: "maybe" })],
    ["components that are no list", (bill) => ({ ...bill, components: {} })],
    ["a serial number that is none", (bill) => ({ ...bill, serialNumber: "urn:uuid:1" })],
    ["a relation without an end", (bill) => ({ ...bill, dependencies: [{ dependsOn: ["left"] }] })],
    ["a time that is none", (bill) => ({ ...bill, metadata: { timestamp: "soon" } })],
  ])("is refused by its schema and by us with %s", (_, spoil) => {
    expect(both(spoil(good(version)))).toEqual([false, false]);
  });

  it.each<[string, (bill: Json) => Json]>([
    ["an empty reference", part({ "bom-ref": "" })],
    ["a version of nought", (bill) => ({ ...bill, version: 0 })],
  ])("is refused by us, and by its schema from 1.5 on, with %s", (_, spoil) => {
    expect(both(spoil(good(version)))).toEqual([version === "1.4", false]);
  });

  /** What ADR 0020 leaves out: fields that the gate does not look at. */
  it.each<[string, (bill: Json) => Json]>([
    ["a key that no version has", (bill) => ({ ...bill, surprise: true })],
    [
      "the same component twice",
      (bill) => ({
        ...bill,
        components: [...(bill["components"] as Json[]), ...(bill["components"] as Json[])],
      }),
    ],
    ["an external reference without an address", part({ externalReferences: [{ type: "website" }] })],
  ])("is refused by its schema alone with %s", (_, spoil) => {
    expect(both(spoil(good(version)))).toEqual([false, true]);
  });
});

it.each(["good", "npm-sbom"])("the bill in our fixtures is one by its own schema: %s", (name) => {
  const document = JSON.parse(
    readFileSync(`test/fixtures/cyclonedx-json/${name}/input.json`, "utf8"),
  ) as Json;

  expect([valid.get(String(document["specVersion"]))?.(document), isTaken(document)]).toEqual([true, true]);
});
