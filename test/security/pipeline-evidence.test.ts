import { describe, expect, it } from "vitest";
import { facts, finding, findingsReport, policyFor, report, verdictOn } from "../support/judging.ts";

describe("a product that calls its own dependency transitive, in an SBOM of its own making", () => {
  const purl = "pkg:golang/example.invalid/x@1.0.0";
  const vulnerable = finding("dependencies", "high", { place: { type: "package", purl } });
  const audit = { ...findingsReport("dependencies", [vulnerable]), origin: "template" } as const;
  const sbom = report("sbom", {
    subject: { ref: "app", name: "app", licences: [], hasHash: false },
    components: [{ ref: "x", name: "x", purl, licences: [], hasHash: false }],
    dependencies: [{ from: "app", to: ["other"] }],
  });
  const instance = { ...policyFor("{}", "container"), source: "instance" } as const;

  it.each(["pull_request", "merge_group", "push"])("is not let through on %s", (event) => {
    const all = facts([audit, sbom], { event });

    expect(verdictOn("dependencies.findings", all, instance)).toMatchObject({ result: "FAILED" });
  });

  it("is believed where a template job made it", () => {
    const all = facts([audit, { ...sbom, origin: "template" }], { event: "pull_request" });

    expect(verdictOn("dependencies.findings", all, instance).result).toBe("PASSED");
  });
});
