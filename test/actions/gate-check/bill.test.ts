import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sha256Hex } from "../../../src/domain/digest/sha256.ts";
import { billsToAttest } from "../../../src/domain/sbom/to-attest.ts";
import { gateIn, goodNeeds, leave, recorded, startPipeline } from "../../support/pipeline.ts";

const made = readFileSync("test/fixtures/cyclonedx-json/npm-sbom/input.json", "utf8");
const { components } = JSON.parse(made) as { components: { name: string; version: string }[] };
const lockfile = JSON.stringify({
  lockfileVersion: 3,
  packages: {
    "": { name: "payments-demo", version: "1.2.0" },
    ...Object.fromEntries(components.map(({ name, version }) => [`node_modules/${name}`, { version }])),
  },
});
const zip = "PK and so on";

/** A release of a function, whose job scan-sbom left this bill. */
async function release(bill: string, name = "sbom.json") {
  const pipeline = await startPipeline();
  const needs = goodNeeds(pipeline);
  const left = leave(pipeline, "package", { "function.zip": zip });
  const packaged = { "package-id": left["artifact-id"], "package-digest": left["artifact-digest"] };
  const outputs = leave(pipeline, "scan-sbom", recorded(name, bill));
  const jobs = {
    ...needs,
    checks: { result: "success", outputs: { ...needs["checks"]?.outputs, ...packaged } },
    "scan-sbom": { result: "success", outputs },
  };
  const config =
    'commands: {test: "npm test", package: "zip"}\nartefact: {type: zip, path: dist/function.zip}\n';
  const workspace = { "package-lock.json": lockfile };
  return gateIn(pipeline, { jobs, config, workspace, event: "push", profile: "serverless" });
}

describe("a gate at the end of a release", () => {
  it("judges the bill of the template's own job, and names the bytes that it may be signed for", async () => {
    const { check, facts } = await release(made);

    expect(check("sbom.quality")).toMatchObject({
      result: "PASSED",
      summary: expect.stringContaining("88 %"),
    });
    expect(billsToAttest(facts)).toEqual([
      {
        job: "scan-sbom",
        path: "sbom.json",
        sha256: sha256Hex(made),
        subjects: [
          { name: "function.zip", digest: { sha256: sha256Hex(zip) }, mediaType: "application/zip" },
        ],
      },
    ]);
  });

  it.each([
    ["other root", made.replaceAll("payments-demo@1.2.0", "other@1.0.0"), "NOT_RUN", "other-subject"],
    [
      "10,000 levels",
      `{"bomFormat":"CycloneDX","x":${"[".repeat(10_000)}${"]".repeat(10_000)}}`,
      "NOT_RUN",
      "",
    ],
    ["an empty file", "", "NOT_RUN", "empty"],
    [
      "an empty bill",
      '{"bomFormat":"CycloneDX","specVersion":"1.6","components":[]}',
      "NOT_RUN",
      "no-records",
    ],
    ["wrong schema", made.replace('"type": "library"', '"type": "thing"'), "FAILED", "unusable"],
  ])("lets no hostile bill through: %s", async (_, bill, result, reason) => {
    const { check, facts, outcome } = await release(bill);

    expect(check("sbom.quality")).toMatchObject({ result, reason: expect.stringContaining(reason) });
    expect(outcome.decision).not.toBe("pass");
    expect(billsToAttest(facts)).toEqual([]);
  });
});
