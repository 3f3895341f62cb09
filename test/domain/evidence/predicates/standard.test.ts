import { describe, expect, it } from "vitest";
import {
  billOfMaterials,
  cycloneDxKind,
  openVexKind,
  releaseKind,
  spdxKind,
} from "../../../../src/domain/evidence/predicates/documents.ts";
import {
  commitOf,
  provenance,
  provenanceKind,
} from "../../../../src/domain/evidence/predicates/provenance.ts";
import { testResultKind, testResults } from "../../../../src/domain/evidence/predicates/test-result.ts";
import {
  stageOf,
  verificationSummary,
  verificationSummaryKind,
} from "../../../../src/domain/evidence/predicates/verification-summary.ts";
import { vulns, vulnsKind } from "../../../../src/domain/evidence/predicates/vulns.ts";
import type { IdentifiedFinding } from "../../../../src/domain/facts/facts.ts";
import type { CheckResult } from "../../../../src/domain/verdict/result.ts";
import { artefact, buildRun, stageJudgement } from "../../../support/evidence-predicates.ts";
import {
  checkVerdict,
  commit,
  factsOf,
  reportFact,
  stageVerdict,
  verdictOf,
} from "../../../support/verdicts.ts";

const input = { resourceUri: "git+https://github.com/acme/payments-api", inputs: [] };
const stageWith = (result: CheckResult, required = true) =>
  stageJudgement(
    verdictOf([stageVerdict(3, "quality-security", [checkVerdict("x.y", "X", { result, required })])]),
  );

describe("a verification summary", () => {
  it.each(["PASSED", "WARNED"] as const)("says that a stage was passed that is %s", (result) => {
    const statement = verificationSummary(stageWith(result), input);
    const predicate = verificationSummaryKind.parse(statement?.predicate);

    expect(predicate).toEqual(statement?.predicate);
    expect(stageOf(predicate)).toBe(3);
  });

  it.each(["FAILED", "NOT_RUN", "ERROR"] as const)("is not there for a stage with %s", (result) => {
    expect(verificationSummary(stageWith(result), input)).toBeNull();
  });

  it.each([
    [["FAILED"], "PASSED"],
    [["ASSAYGATE_STAGE_3"], "FAILED"],
  ])("is refused if its levels %j contradict its result %s", (verifiedLevels, verificationResult) => {
    const predicate = verificationSummary(stageWith("PASSED"), input)?.predicate;

    expect(() =>
      verificationSummaryKind.parse({ ...predicate, verifiedLevels, verificationResult }),
    ).toThrow();
  });

  it.each([
    [["SLSA_BUILD_LEVEL_3"]],
    [["ASSAYGATE_STAGE_3", "ASSAYGATE_STAGE_4"]],
    [["ASSAYGATE_STAGE_33"]],
    [["XASSAYGATE_STAGE_3"]],
  ])("stands for no stage with the levels %j", (verifiedLevels) => {
    const predicate = verificationSummaryKind.parse({
      ...verificationSummary(stageWith("PASSED"), input)?.predicate,
      verifiedLevels,
    });

    expect(stageOf(predicate)).toBeNull();
  });

  it("is refused without the digest of a policy: nobody could judge again", () => {
    const predicate = verificationSummary(stageWith("PASSED"), input)?.predicate;

    expect(() => verificationSummaryKind.parse({ ...predicate, policy: { uri: "x" } })).toThrow();
  });
});

describe("provenance", () => {
  it("names the commit and the file that signs", () => {
    const run = buildRun();
    const { predicate } = provenance(artefact, run);

    expect(provenanceKind.parse(predicate)).toEqual(predicate);
    expect(commitOf(provenanceKind.parse(predicate))).toBe(commit);
    expect(provenanceKind.claims(predicate).verifierId).toBe(run.builderId);
    expect(provenanceKind.claims(predicate).policyDigest).toBeNull();
  });

  it("is refused with a parameter that nobody knows", () => {
    const { predicate } = provenance(artefact, buildRun());
    const { buildDefinition } = predicate;
    const externalParameters = { ...buildDefinition.externalParameters, skipTests: true };

    expect(() =>
      provenanceKind.parse({ ...predicate, buildDefinition: { ...buildDefinition, externalParameters } }),
    ).toThrow("no other");
  });

  it("names no commit if it names two, or was built some other way", () => {
    const { predicate } = provenance(artefact, buildRun());
    const { buildDefinition } = predicate;
    const two = [commit, "b".repeat(40)].map((gitCommit) => ({ digest: { gitCommit } }));

    expect(
      commitOf({ ...predicate, buildDefinition: { ...buildDefinition, resolvedDependencies: two } }),
    ).toBeNull();
    expect(
      commitOf({ ...predicate, buildDefinition: { ...buildDefinition, buildType: "https://other" } }),
    ).toBeNull();
    expect(
      commitOf({ ...predicate, buildDefinition: { ...buildDefinition, resolvedDependencies: [] } }),
    ).toBeNull();
  });
});

describe("a test result", () => {
  it("names what failed and what wobbled", () => {
    const tests = [
      { suite: "charge", name: "twice", outcome: "failed", isFlaky: false },
      { suite: "", name: "slow", outcome: "passed", isFlaky: true },
      { suite: "", name: "later", outcome: "skipped", isFlaky: false },
    ] as const;
    const report = reportFact("junit.xml", { notableTests: tests });
    const evidence = [{ path: report.path, sha256: report.sha256, format: "junit", tool: null }];
    const check = checkVerdict("tests.unit", "Unit tests", { result: "FAILED", evidence });
    const verdict = verdictOf([stageVerdict(3, "quality-security", [check])]);
    const [statement, ...others] = testResults(stageJudgement(verdict, factsOf({ reports: [report] })));

    expect(others).toEqual([]);
    expect(testResultKind.parse(statement?.predicate)).toEqual(statement?.predicate);
    expect(statement?.predicate).toMatchObject({
      result: "FAILED",
      failedTests: ["charge › twice"],
      warnedTests: ["slow"],
    });
  });

  it.each(["NOT_RUN", "ERROR", "NOT_APPLICABLE"] as const)("is not there for tests that are %s", (result) => {
    const verdict = verdictOf([stageVerdict(3, "q", [checkVerdict("tests.unit", "Unit tests", { result })])]);

    expect(testResults(stageJudgement(verdict))).toEqual([]);
  });
});

describe("vulnerabilities", () => {
  const window = { scanStartedOn: "2026-11-21T09:50:00Z", scanFinishedOn: "2026-11-21T10:00:00Z" };
  const finding: IdentifiedFinding = {
    ruleId: "GHSA-2222-3333-4444",
    aliases: ["CVE-2026-1234"],
    rating: { severity: "high", source: "cvss", native: "8.1" },
    message: "x",
    place: { type: "package", purl: "pkg:npm/left-pad@1.0.0" },
    fingerprint: "f".repeat(64),
    kinds: ["dependencies"],
  };
  const scan = reportFact("audit.json", { kinds: ["dependencies"], findings: [finding], origin: "template" });

  it("are said by the name that most tools share", () => {
    const [statement] = vulns([scan], artefact, window);

    expect(vulnsKind.parse(statement?.predicate)).toEqual(statement?.predicate);
    expect(statement?.predicate.scanner.result.map(({ id }) => id)).toEqual(["CVE-2026-1234"]);
  });

  it("are not said by a report that the product made (attack: a scanner that found nothing)", () => {
    expect(vulns([{ ...scan, origin: "product" }], artefact, window)).toEqual([]);
  });

  it("are not said by a report that must not read as clean, nor by one of another commit", () => {
    const crashed = { ...scan, reading: { ...scan.reading, clean: false } };
    const foreign = { ...scan, binding: { state: "unbound", reason: "foreign", message: "x" } } as const;

    expect(vulns([crashed, foreign], artefact, window)).toEqual([]);
  });
});

describe("documents that are predicates", () => {
  it("are kept word for word", () => {
    const bom = { zzz: null, bomFormat: "CycloneDX", specVersion: "1.6", components: [{ a: null }] };
    const statement = billOfMaterials(artefact, bom);

    expect(JSON.stringify(statement.predicate)).toBe(JSON.stringify(bom));
    expect(statement.predicateType).toBe("https://cyclonedx.org/bom");
    expect(cycloneDxKind.parse(bom)).toEqual(bom);
  });

  it("have the version of SPDX in their type", () => {
    const two = { spdxVersion: "SPDX-2.3", SPDXID: "SPDXRef-DOCUMENT" };
    const three = { "@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld", "@graph": [{}] };

    expect(billOfMaterials(artefact, two).predicateType).toBe("https://spdx.dev/Document/v2.3");
    expect(billOfMaterials(artefact, three).predicateType).toBe("https://spdx.dev/Document/v3");
    expect(spdxKind.parse(three)).toEqual(three);
  });

  it.each([{}, null, { bomFormat: "cyclonedx" }, { spdxVersion: "SPDX-1.2", SPDXID: "x" }])(
    "are refused if they are neither: %j",
    (document) => {
      expect(() => billOfMaterials(artefact, document)).toThrow();
    },
  );

  it("tell OpenVEX and GitHub's releases", () => {
    const vex = {
      "@context": "https://openvex.dev/ns/v0.2.0",
      "@id": "https://acme.example/vex/1",
      author: "Security",
      timestamp: "2026-11-21T10:00:00Z",
      statements: [{ status: "not_affected" }],
    };

    expect(openVexKind.parse(vex)).toEqual(vex);
    expect(() => openVexKind.parse({ ...vex, "@context": "https://openvex.dev.evil.example/ns" })).toThrow();
    expect(releaseKind.parse({ purl: "pkg:github/acme/x@1", releaseId: "1" })).toEqual({
      purl: "pkg:github/acme/x@1",
      releaseId: "1",
    });
  });
});
