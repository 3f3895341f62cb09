import { describe, expect, it } from "vitest";
import { changed, fixtureText, read } from "../support/readings.ts";
import { withReversedKeys } from "../support/reversed-keys.ts";

const good = changed("spdx-json", {});
const related = () => read(fixtureText("spdx-json", "relationships"));

function relating(relationshipType: string) {
  const change = { "/relationships/1/relationshipType": relationshipType };
  return read(changed("spdx-json", change, "relationships")).dependencies[0];
}

describe("spdx-json", () => {
  it("tells packages and which of them the document is about", () => {
    const told = read(good);

    expect(told.components).toHaveLength(4);
    expect(told.subjects).toEqual([told.components[0]]);
    expect(told.components[1]).toEqual({
      ref: "SPDXRef-Package-debug-4.4.1",
      name: "debug",
      version: "4.4.1",
      purl: "pkg:npm/debug@4.4.1",
      licences: ["MIT"],
      hasHash: true,
    });
  });

  it("reads the same whatever the order of its keys", () => {
    expect(read(withReversedKeys(good))).toEqual(read(good));
  });

  it("finds the subject by a relationship in either direction", () => {
    expect(related().subjects.map(({ name }) => name)).toEqual(["payments-api"]);
    expect(read(changed("spdx-json", { "/documentDescribes": undefined })).subjects).toHaveLength(1);
    expect(read(changed("spdx-json", { "/relationships": [] })).subjects).toHaveLength(1);
  });

  it("takes the first of several subjects, and says that there are more", () => {
    const told = read(changed("spdx-json", { "/documentDescribes/1": "SPDXRef-Package-ms-2.1.3" }));

    expect(told.subjects.map(({ name }) => name)).toEqual(["payments-demo"]);
    expect(told.codes).toEqual(["note"]);
  });

  it.each([
    ["DEPENDS_ON", { from: "SPDXRef-app", to: ["SPDXRef-a"] }],
    ["CONTAINS", { from: "SPDXRef-app", to: ["SPDXRef-a"] }],
    ["DEPENDENCY_OF", { from: "SPDXRef-a", to: ["SPDXRef-app"] }],
    ["DEV_DEPENDENCY_OF", { from: "SPDXRef-a", to: ["SPDXRef-app"] }],
  ])("reads %s as an edge", (type, edge) => {
    expect(relating(type)).toEqual(edge);
  });

  it("reads no edge to nothing, and none from relationships that are none", () => {
    expect(related().dependencies).toEqual([
      { from: "SPDXRef-app", to: ["SPDXRef-a"] },
      { from: "SPDXRef-a", to: ["SPDXRef-b"] },
    ]);
  });

  it("knows unknown licences and versions as such", () => {
    const [, a, b] = related().components;

    expect(a).toEqual({ ref: "SPDXRef-a", name: "a", licences: ["MIT"], hasHash: false });
    expect(b).toEqual({ ref: "SPDXRef-b", name: "constructor", licences: [], hasHash: true });
  });

  it("takes the commit that the purl of the subject is pinned to", () => {
    expect(related().reading.revision).toBe("c01dcafec01dcafec01dcafec01dcafec01dcafe");
  });

  it.each([
    ["Tool: npm/cli-11.19.1", { name: "npm/cli", version: "11.19.1" }],
    ["Tool: sbom-tool-v4.1.5", { name: "sbom-tool", version: "v4.1.5" }],
    ["Tool: by hand", { name: "by hand", version: null }],
    ["Person: Ada", null],
  ])("takes the tool from the creator %j", (creator, tool) => {
    expect(read(changed("spdx-json", { "/creationInfo/creators": [creator] })).reading.tool).toEqual(tool);
  });

  it("G3: fails closed on a document of no package but the one it describes", () => {
    expect(read(fixtureText("spdx-json", "no-packages")).codes).toEqual(["no-records"]);
    expect(read(changed("spdx-json", { "/packages": [] })).codes).toEqual(["no-records"]);
    expect(read(changed("spdx-json", { "/packages": undefined })).codes).toEqual(["no-records"]);
  });

  it.each(["SPDX-2.1", "SPDX-2.4", "SPDX-3.0", "SPDX-"])("fails closed on the version %j", (version) => {
    expect(read(changed("spdx-json", { "/spdxVersion": version })).codes).toEqual(["unsupported-version"]);
  });

  it.each([
    ["a package without an identifier", { "/packages/1/SPDXID": undefined }],
    ["a package without a name", { "/packages/1/name": undefined }],
    ["packages that are no list", { "/packages": {} }],
    ["a relationship of one end", { "/relationships/1/relatedSpdxElement": undefined }],
  ])("fails closed on %s", (_, changes) => {
    expect(read(changed("spdx-json", changes)).codes).toEqual(["malformed"]);
  });

  it("names the place of a fault in packages that it reads last", () => {
    const told = read(changed("spdx-json", { "/packages/1/externalRefs": "none" }));

    expect(told.reading.diagnostics[0]?.at).toBe("/packages/1/externalRefs");
  });
});
