import { describe, expect, it } from "vitest";
import type { ReportFact } from "../../../src/domain/facts/facts.ts";
import type { Severity } from "../../../src/domain/finding/severity.ts";
import { describeFindingsCheck } from "../../support/findings-check.ts";
import { facts, finding, findingsReport, report, verdictOn } from "../../support/judging.ts";

describeFindingsCheck("dependencies.findings", "dependencies");

const purl = "pkg:npm/left-pad@1.3.0";

function vulnerable(severity: Severity, isDirect?: boolean): ReportFact {
  const known = isDirect === undefined ? {} : { isDirect };
  const affected = { name: "left-pad", version: "1.3.0", fixedIn: "1.3.1", ...known };
  return findingsReport("dependencies", [
    finding("dependencies", severity, { place: { type: "package", purl }, package: affected }),
  ]);
}

function sbom(to: readonly string[]): ReportFact {
  const component = (ref: string, of: string) => ({ ref, name: ref, purl: of, licences: [], hasHash: false });
  return report("sbom", {
    subject: { ref: "root", name: "app", licences: [], hasHash: false },
    components: [component("left-pad", purl), component("express", "pkg:npm/express@5.0.0")],
    dependencies: [{ from: "root", to }],
  });
}

describe("a vulnerability", () => {
  it.each([
    ["critical in a direct dependency", [vulnerable("critical", true)], "FAILED"],
    ["high in a direct dependency", [vulnerable("high", true)], "FAILED"],
    ["high where nobody knows", [vulnerable("high")], "FAILED"],
    ["high in a transitive dependency by the scanner's word", [vulnerable("high", false)], "PASSED"],
    ["critical in a transitive dependency", [vulnerable("critical", false)], "FAILED"],
    ["high in a direct dependency by the SBOM", [vulnerable("high"), sbom(["left-pad"])], "FAILED"],
    ["high in a transitive dependency by the SBOM", [vulnerable("high"), sbom(["express"])], "PASSED"],
    ["high where the SBOM has no graph", [vulnerable("high"), sbom([])], "FAILED"],
  ])("%s: %s", (_, reports, result) => {
    expect(verdictOn("dependencies.findings", facts(reports)).result).toBe(result);
  });

  it("says to which version to upgrade", () => {
    expect(
      verdictOn("dependencies.findings", facts([vulnerable("critical", true)])).problems[0],
    ).toMatchObject({
      at: purl,
      fix: "Upgrade left-pad 1.3.0 to 1.3.1.",
    });
  });

  it("is not cleared by VEX that the product brings, and says that it is advice", () => {
    const statement = {
      vulnerability: "rule-critical",
      aliases: [],
      products: [purl],
      status: "not_affected",
      justification: "component_not_present",
    } as const;
    const verdict = verdictOn(
      "dependencies.findings",
      facts([vulnerable("critical", true), report("vex", { vex: [statement] })]),
    );

    expect(verdict.result).toBe("FAILED");
    expect(verdict.notes.join(" ")).toContain("advice (vex.report)");
  });
});
