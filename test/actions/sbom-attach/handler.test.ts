import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseInputs } from "../../../src/actions/parse-inputs.ts";
import { handleSbomAttach } from "../../../src/actions/sbom-attach/handler.ts";
import { Inputs } from "../../../src/actions/sbom-attach/inputs.ts";
import { sha256Hex } from "../../../src/domain/digest/sha256.ts";
import { MemoryFiles, memoryPorts } from "../../support/memory-ports.ts";

const made = readFileSync("test/fixtures/cyclonedx-json/npm-sbom/input.json", "utf8");
const parsed = JSON.parse(made) as { components: { name: string; version: string }[] };

const lockfile = {
  ...{ name: "payments-demo", version: "1.2.0", lockfileVersion: 3 },
  packages: {
    "": { name: "payments-demo", version: "1.2.0" },
    ...Object.fromEntries(
      parsed.components.map(({ name, version }) => [`node_modules/${name}`, { version }] as const),
    ),
    "node_modules/tool": { version: "9.9.9", dev: true },
  },
};

const config = `schema: assaygate/product-config/v1
owner: {name: Payments, contact: "https://example.invalid/payments"}
evidence:
  - {kind: tests, suite: unit, path: junit.xml}
artefact: {type: zip, path: dist/function.zip}
`;

const workspace = {
  ".github/assaygate.yml": config,
  "dist/function.zip": "PK and so on",
  "package-lock.json": JSON.stringify(lockfile),
  "reports/bom.json": made,
};

async function attach(
  some: Readonly<Record<string, string>> = {},
  inputs: Readonly<Record<string, string>> = {},
) {
  const files = new MemoryFiles({ ...workspace, ...some });
  const { ports, told } = memoryPorts({ files });
  const outcome = await handleSbomAttach(
    parseInputs(Inputs, (name) => inputs[name] ?? ""),
    ports,
  );
  return { outcome, files, summary: told.summaries[0] ?? "" };
}

describe("sbom-attach", () => {
  it("judges what npm writes, and says for which bytes it can be attested", async () => {
    const { outcome, files, summary } = await attach();

    expect(outcome).toMatchObject({
      decision: "pass",
      reasonCode: "met",
      evidence: ["assaygate-report/sbom.json"],
    });
    const digest = `sha256:${sha256Hex("PK and so on")}`;
    expect(JSON.parse(files.readText("assaygate-report/sbom.json"))).toMatchObject({
      schemaVersion: 1,
      artefact: digest,
      bills: [
        { path: "reports/bom.json", sha256: sha256Hex(made), subjects: [{ name: "function.zip", digest }] },
      ],
      comparison: null,
    });
    expect(summary).toContain("3 components");
  });

  it("fails a bill that leaves out what the lockfile installs", async () => {
    const poor = JSON.stringify({ ...parsed, components: parsed.components.slice(1), dependencies: [] });

    expect((await attach({ "reports/bom.json": poor })).outcome).toMatchObject({
      decision: "fail",
      reasonCode: "incomplete",
    });
  });

  it("fails a bill of another product, which can be attested for nothing", async () => {
    const foreign = made.replaceAll("payments-demo@1.2.0", "other@1.0.0");
    const { outcome, files } = await attach({ "reports/bom.json": foreign });

    expect(outcome).toMatchObject({ decision: "fail", reasonCode: "other-subject" });
    expect(JSON.parse(files.readText("assaygate-report/sbom.json")).bills[0].subjects).toEqual([]);
  });

  it("fails what is no bill, and the product of which there is none", async () => {
    expect((await attach({ "reports/bom.json": "{}" })).outcome).toMatchObject({
      decision: "fail",
      reasonCode: "unusable",
    });
    await expect(attach({}, { sbom: "nowhere/*.json" })).rejects.toThrow(/found 0/);
    await expect(attach({ ".github/assaygate.yml": config.replace(/artefact.*\n/, "") })).rejects.toThrow(
      /artefact/,
    );
  });

  it("compares with the release before, and shows text of a bill as code", async () => {
    const [first] = parsed.components;
    const added = {
      ...first,
      "bom-ref": "x",
      name: "<img src=x>|@someone",
      purl: "pkg:npm/evil@1.0.0",
      version: "1.0.0",
    };
    const now = JSON.stringify({ ...parsed, components: [...parsed.components, added] });
    const { summary, files } = await attach(
      { "reports/bom.json": now, "old.json": made },
      { previous: "old.json" },
    );

    expect(JSON.parse(files.readText("assaygate-report/sbom.json")).comparison.diff.added).toEqual([
      "pkg:npm/evil@1.0.0",
    ]);
    expect(summary).toContain("| added |");
    expect(summary).not.toMatch(/<img|@someone/);
  });

  it("refuses a comparison with what is no bill", async () => {
    await expect(attach({ "old.json": "[]" }, { previous: "old.json" })).rejects.toThrow(/bill of materials/);
  });
});
