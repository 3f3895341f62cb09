import { describe, expect, it } from "vitest";
import { renderSarif } from "../../src/report/sarif.ts";
import { failingFacts } from "../support/failing-facts.ts";
import { failingVerdict } from "../support/failing-verdict.ts";
import { attacks, reworded } from "../support/hostile.ts";
import {
  checkVerdict,
  passingVerdict,
  problem,
  stageVerdict,
  undecidedVerdict,
  verdictOf,
} from "../support/verdicts.ts";

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly partialFingerprints?: Readonly<Record<string, string>>;
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string };
      readonly region: { readonly startLine: number };
    };
    readonly logicalLocations?: readonly { readonly fullyQualifiedName: string }[];
  }[];
}

interface Run {
  readonly tool: {
    readonly driver: { readonly rules: readonly { readonly id: string; readonly helpUri?: string }[] };
  };
  readonly invocations: readonly {
    readonly executionSuccessful: boolean;
    readonly toolExecutionNotifications?: readonly { readonly message: { readonly text: string } }[];
  }[];
  readonly results: readonly Result[];
}

function runOf(text: string): Run {
  const log = JSON.parse(text) as { readonly version: string; readonly runs: readonly Run[] };
  expect(log.version).toBe("2.1.0");
  expect(log.runs).toHaveLength(1);
  return log.runs[0]!;
}

function rendered(...checks: ReturnType<typeof checkVerdict>[]): Run {
  return runOf(renderSarif(verdictOf([stageVerdict(3, "quality-security", checks)])));
}

describe("renderSarif", () => {
  it("makes each check a rule and each problem of what did not pass a result at its place", () => {
    const run = runOf(renderSarif(failingVerdict()));
    expect(run.tool.driver.rules).toHaveLength(15);
    const coverage = run.results.find(({ ruleId }) => ruleId === "coverage.line");
    expect(coverage?.locations[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: "src/fraud/score.ts" },
      region: { startLine: 1 },
    });
    for (const { ruleId, ruleIndex } of run.results)
      expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    expect(run.results.filter(({ ruleId }) => ruleId === "tests.inventory")).toEqual([]);
  });

  it("points at the configuration for what concerns no file, and still names the place", () => {
    const problems = [problem("vulnerable", "pkg:npm/lodash@4.17.15", { fingerprint: "ab" })];
    const run = rendered(
      checkVerdict("dependencies.findings", "Dependencies", { result: "FAILED", problems }),
    );
    expect(run.results[0]?.locations).toEqual([
      {
        physicalLocation: { artifactLocation: { uri: ".github/assaygate.yml" }, region: { startLine: 1 } },
        logicalLocations: [{ fullyQualifiedName: "pkg:npm/lodash@4.17.15" }],
      },
    ]);
    expect(run.results[0]?.partialFingerprints).toEqual({ "assaygate/v1": "ab" });
    expect(run.results[0]?.message.text).toMatch(/^pkg:npm\/lodash@4\.17\.15: vulnerable/);
  });

  it("has a result even where a failed check names no problem", () => {
    const [result] = rendered(
      checkVerdict("tests.unit", "Unit tests", { result: "FAILED", summary: "broken" }),
    ).results;
    expect(result).toMatchObject({ level: "error", message: { text: "FAILED: broken" } });
  });

  it("puts what blocks before what warns, and says what the limit of 5,000 results cut", () => {
    const many = Array.from({ length: 100_000 }, (_, index) =>
      problem(`number ${index}`, `src/a.ts:${index + 1}`),
    );
    const run = rendered(
      checkVerdict("docs.changelog", "Changelog", { required: false, result: "WARNED", problems: many }),
      checkVerdict("tests.unit", "Unit tests", { result: "FAILED", problems: [problem("failed", "")] }),
    );
    expect(run.results).toHaveLength(5_000);
    expect(run.results[0]).toMatchObject({ ruleId: "tests.unit", level: "error" });
    expect(run.results[1]).toMatchObject({ ruleId: "docs.changelog", level: "warning" });
    const notes = run.invocations[0]?.toolExecutionNotifications?.map(({ message }) => message.text);
    expect(notes).toEqual(["95001 more results are left out here; all are in the JSON verdict."]);
  });

  it("says that the run failed only where nothing could be decided", () => {
    expect(runOf(renderSarif(undecidedVerdict())).invocations[0]?.executionSuccessful).toBe(false);
    expect(runOf(renderSarif(failingVerdict())).invocations[0]?.executionSuccessful).toBe(true);
    expect(runOf(renderSarif(passingVerdict())).results.map(({ ruleId }) => ruleId)).toEqual([
      "docs.changelog",
    ]);
  });

  it("keeps one rule where two checks share an id", () => {
    const check = checkVerdict("tests.unit", "Unit tests", { result: "FAILED" });
    expect(rendered(check, { ...check, title: "Again" }).tool.driver.rules).toHaveLength(1);
  });

  it.each(attacks)("reads back, with relative addresses only, out of %j (G1, G8)", (text) => {
    const sarif = renderSarif(reworded(failingVerdict(), failingFacts(), text).verdict);
    expect(sarif).not.toContain("##[");
    expect(sarif).not.toMatch(/^\s*::/m);
    const { results, tool } = runOf(sarif);
    for (const rule of tool.driver.rules) expect(rule).not.toHaveProperty("helpUri");
    for (const { locations, message } of results) {
      expect(locations[0]?.physicalLocation.artifactLocation.uri).toMatch(
        /^[\w.%~!'()*-]+(?:\/[\w.%~!'()*-]+)*$/,
      );
      expect(message.text).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    }
  });
});
