import { describe, expect, it } from "vitest";
import { changed, fixtureText, read } from "../support/readings.ts";
import { withReversedKeys } from "../support/reversed-keys.ts";

const good = changed("openvex", {});

describe("openvex", () => {
  it("tells a statement for each product, with the parts it is limited to", () => {
    const { statements } = read(good);

    expect(statements).toHaveLength(5);
    expect(statements[0]).toEqual({
      vulnerability: "CVE-2021-44906",
      aliases: ["GHSA-xvch-5gv4-984h"],
      products: [
        "pkg:oci/payments-api@sha256%3Ac1e1fa1a2f4a4d2b8a6a7e3f54a1d9c60f3b2d7a8e95b4c1d0e2f3a4b5c6d7e8",
      ],
      subcomponents: ["pkg:npm/minimist@1.2.0"],
      status: "not_affected",
      justification: "vulnerable_code_not_in_execute_path",
      timestamp: "2026-11-21T20:31:07Z",
    });
  });

  it("reads the same whatever the order of its keys: statements inherit the document's time from behind", () => {
    expect(read(withReversedKeys(good))).toEqual(read(good));
  });

  it("lets a statement have a time of its own", () => {
    expect(read(good).statements[1]?.timestamp).toBe("2026-10-02T08:00:00Z");
  });

  it("reads the plain strings of 0.0.1", () => {
    expect(read(fixtureText("openvex", "v0.0.1")).statements).toMatchObject([
      {
        vulnerability: "CVE-2022-25883",
        products: ["pkg:oci/payments-api"],
        subcomponents: ["pkg:npm/semver@7.3.8"],
      },
      {
        vulnerability: "CVE-2022-25883",
        products: ["pkg:oci/payments-worker"],
        subcomponents: ["pkg:npm/semver@7.3.8"],
      },
    ]);
  });

  it("gives every identifier of a product", () => {
    const product = {
      "@id": "https://example.org/api",
      identifiers: { purl: "pkg:oci/api", cpe23: "cpe:2.3:a:b:c" },
    };
    const told = read(changed("openvex", { "/statements/0/products": [product] }));

    expect(told.statements[0]?.products).toEqual(["https://example.org/api", "pkg:oci/api", "cpe:2.3:a:b:c"]);
  });

  it("names no product where the statement names none, so that it clears nothing", () => {
    expect(read(changed("openvex", { "/statements/0/products": undefined })).statements[0]?.products).toEqual(
      [],
    );
  });

  it.each(["wont_fix", "NOT_AFFECTED", "", "__proto__"])(
    "lets the unknown status %j clear nothing",
    (status) => {
      const told = read(changed("openvex", { "/statements/0/status": status }));

      expect(told.statements[0]?.status).toBe("affected");
      expect(told.reading.diagnostics).toMatchObject([{ code: "unknown-value", at: "/statements/0" }]);
      expect(Object.keys(told.reading.records["byStatus"] as object)).toContain(status);
    },
  );

  it.each([
    "https://openvex.dev/ns",
    "https://openvex.dev/ns/",
    "https://openvex.dev/ns/v0.0.1",
    ["https://openvex.dev/ns/v0.2.0"],
  ])("reads the context %j", (context) => {
    expect(read(changed("openvex", { "/@context": context })).codes).toEqual([]);
  });

  it.each(["https://openvex.dev/ns/v0.3.0", "https://openvex.dev/ns/v1.0.0", "https://openvex.dev/ns-other"])(
    "fails closed on the context %j",
    (context) => {
      expect(read(changed("openvex", { "/@context": context })).codes).toEqual(["unsupported-version"]);
    },
  );

  it("does not claim other JSON-LD", () => {
    expect(
      read(changed("openvex", { "/@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld" })).codes,
    ).toEqual(["unsupported-format"]);
  });

  it("G3: fails closed on a document without statements", () => {
    expect(read(fixtureText("openvex", "no-statements")).codes).toEqual(["no-records"]);
  });

  it.each([
    ["no list of statements", { "/statements": undefined }],
    ["statements that are no list", { "/statements": {} }],
    ["a statement without a status", { "/statements/0/status": undefined }],
    ["a statement without a vulnerability", { "/statements/0/vulnerability": undefined }],
    ["products that are no list", { "/statements/0/products": "pkg:oci/api" }],
  ])("fails closed on %s", (_, changes) => {
    expect(read(changed("openvex", changes)).codes).toEqual(["malformed"]);
  });
});
