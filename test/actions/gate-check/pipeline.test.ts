import { describe, expect, it } from "vitest";
import { reportOfNothing } from "../../../src/domain/scan/nothing.ts";
import { gateIn, goodNeeds, leave, productReports, recorded, startPipeline } from "../../support/pipeline.ts";
import { sarif, sarifResult } from "../../support/workspace.ts";

const wordOf = (check: { result: string; reason: string } | undefined): string =>
  `${check?.result} ${check?.reason}`;

describe("a gate at the end of a pipeline", () => {
  it("passes on the evidence that its jobs brought, and says where each report came from", async () => {
    const run = await gateIn(await startPipeline());

    expect(wordOf(run.check("build.template-jobs"))).toBe("PASSED met");
    for (const id of ["tests.unit", "coverage.line", "lint.clean"])
      expect(run.check(id), id).toMatchObject({ result: "PASSED" });
    for (const id of ["sast.findings", "secrets.detected", "dependencies.findings"])
      expect(run.check(id), id).toMatchObject({ result: "PASSED" });
    expect(run.facts.reports.map(({ job, path, origin }) => [job, path, origin])).toEqual([
      ["checks", "reports/junit.xml", "product"],
      ["checks", "reports/lcov.info", "product"],
      ["checks", "reports/lint.sarif", "product"],
      ["scan-dependencies", "dependencies.json", "template"],
      ["scan-sast", "sast.sarif", "template"],
      ["scan-secrets", "secrets.sarif", "template"],
    ]);
    expect(run.summary).toContain("scan-sast");
  });

  it("looks for evidence nowhere else: reports in its own workspace are nobody's", async () => {
    const pipeline = await startPipeline();
    const needs = goodNeeds(pipeline);
    const planted = productReports();
    const { checks: _, ...rest } = needs;
    const run = await gateIn(pipeline, { jobs: rest, workspace: planted });

    expect(wordOf(run.check("tests.unit"))).toBe("NOT_RUN job-missing");
    expect(run.outcome.decision).toBe("fail");
  });

  it("judges what a template job found", async () => {
    const pipeline = await startPipeline();
    const found = recorded("sast.sarif", sarif("Semgrep", [sarifResult("src/a.ts", 1)]), { exitCode: 1 });
    const outputs = leave(pipeline, "scan-sast", found);
    const jobs = { ...goodNeeds(pipeline), "scan-sast": { result: "success", outputs } };
    const run = await gateIn(pipeline, { jobs });

    expect(wordOf(run.check("sast.findings"))).toBe("FAILED high-findings");
  });

  it.each([
    ["failure", "NOT_RUN job-failure"],
    ["cancelled", "NOT_RUN job-cancelled"],
    ["skipped", "NOT_RUN job-skipped"],
    ["timed_out", "NOT_RUN job-unknown"],
    ["neutral", "NOT_RUN job-unknown"],
    ["", "NOT_RUN job-unknown"],
  ])("G9: a scan that ended as %j is no scan, whatever it left", async (result, expected) => {
    const pipeline = await startPipeline();
    const needs = goodNeeds(pipeline);
    const jobs = { ...needs, "scan-sast": { ...needs["scan-sast"], result } };
    const run = await gateIn(pipeline, { jobs });

    expect(wordOf(run.check("build.template-jobs"))).toBe(expected);
    expect(run.check("build.template-jobs")?.problems[0]).toMatchObject({ at: "scan-sast" });
    expect(run.check("sast.findings")).toMatchObject({ result: "NOT_RUN" });
    expect(run.outcome.decision).toBe("fail");
  });

  it.each(["plan", "checks", "scan-secrets", "scan-sast", "scan-dependencies"])(
    "G9: misses job %s when it is skipped or taken out",
    async (id) => {
      const pipeline = await startPipeline();
      const needs = goodNeeds(pipeline);
      const skipped = { ...needs, [id]: { result: "skipped", outputs: {} } };
      const { [id]: _, ...without } = needs;

      expect((await gateIn(pipeline, { jobs: skipped })).outcome.decision).toBe("fail");
      // Nothing comes from `plan`: the gate knows by itself what has to run.
      if (id === "plan") return;
      const run = await gateIn(pipeline, { jobs: without });
      expect(wordOf(run.check("build.template-jobs"))).toBe("NOT_RUN job-missing");
    },
  );

  it("G9: fails on a job that nobody knows and that did not succeed", async () => {
    const pipeline = await startPipeline();
    const jobs = { ...goodNeeds(pipeline), extra: { result: "skipped", outputs: {} } };

    expect(wordOf((await gateIn(pipeline, { jobs })).check("build.template-jobs"))).toBe(
      "NOT_RUN job-skipped",
    );
  });

  it("takes a scan's proof that there was nothing to look at, of the template's own job only", async () => {
    const pipeline = await startPipeline();
    const report = recorded("dependencies.json", reportOfNothing("the lockfile names no package"));
    const scanned = { result: "success", outputs: leave(pipeline, "scan-dependencies", report) };
    const own = { ...productReports(), ...report };
    const forged = { result: "success", outputs: leave(pipeline, "checks", own) };
    const { "scan-dependencies": _, ...rest } = goodNeeds(pipeline);
    const run = await gateIn(pipeline, { jobs: { ...rest, "scan-dependencies": scanned } });
    const attack = await gateIn(pipeline, { jobs: { ...rest, checks: forged } });

    expect(wordOf(run.check("dependencies.findings"))).toBe("PASSED met");
    expect(wordOf(attack.check("dependencies.findings"))).toBe("NOT_RUN job-missing");
  });

  it("lets a scan be skipped that the policy does not ask for, and no other", async () => {
    const pipeline = await startPipeline();
    const run = await gateIn(pipeline, { profile: "serverless" });

    expect(run.check("build.template-jobs")).toMatchObject({ result: "NOT_RUN", reason: "job-skipped" });
    expect(run.check("iac.findings")).toMatchObject({ result: "NOT_RUN", reason: "job-skipped" });
  });
});

/** What a tool writes that could parse a part of a file only. */
function partialScan(tool: string): string {
  const warning = { level: "warning", message: { text: "Syntax error at line src/a.ts:1" } };
  const invocations = [{ executionSuccessful: true, toolExecutionNotifications: [warning] }];
  return JSON.stringify({
    version: "2.1.0",
    runs: [{ tool: { driver: { name: tool, rules: [] } }, invocations, results: [] }],
  });
}

describe("a job with another workspace", () => {
  const found = (uri: string): string => sarif("ESLint", [sarifResult(uri, 1)]);
  async function placeOf(uri: string, sidecar: object) {
    const pipeline = await startPipeline();
    const lint = recorded("reports/lint.sarif", found(uri), { exitCode: 1, ...sidecar });
    const outputs = leave(pipeline, "checks", { ...productReports(), ...lint });
    const jobs = { ...goodNeeds(pipeline), checks: { result: "success", outputs } };
    const [finding] = (await gateIn(pipeline, { jobs })).facts.reports.flatMap(({ findings }) => findings);
    return { place: finding?.place, fingerprint: finding?.fingerprint };
  }

  it("names files by where they lay, and they are found in the repository", async () => {
    const plain = await placeOf("src/a.ts", {});
    const elsewhere = await placeOf("file:///builds/shop/src/a.ts", { workspace: "/builds/shop" });

    expect(plain.place).toMatchObject({ path: "src/a.ts" });
    expect(elsewhere).toEqual(plain);
  });

  it.each([
    ["lay outside of it", "file:///builds/shop2/src/a.ts"],
    ["climbs out of it", "file:///builds/shop/lib/../src/a.ts"],
    ["is no file of the commit", "file:///builds/shop/src/none.ts"],
  ])("attack: takes no path for one of the repository that %s", async (_what, uri) => {
    const { place } = await placeOf(uri, { workspace: "/builds/shop" });

    expect(place).toMatchObject({ path: expect.not.stringMatching(/^src\//) });
  });
});

describe("a scan that did not look", () => {
  it.each([
    ["wrote nothing", {}, "missing"],
    ["wrote an empty file", recorded("sast.sarif", ""), "empty"],
    ["wrote a report without a run", recorded("sast.sarif", '{"version":"2.1.0","runs":[]}'), "no-records"],
    ["says that it left something out", recorded("sast.sarif", partialScan("Semgrep OSS")), "partial-scan"],
    ["was cut off", recorded("sast.sarif", '{"version":"2.1.0","runs":[{"tool":'), "truncated"],
    ["wrote a log in place of it", recorded("sast.sarif", "scan complete\n"), "unsupported-format"],
    ["ended with a crash", recorded("sast.sarif", sarif("Semgrep"), { exitCode: 2 }), "crashed"],
    ["left no sidecar", { "sast.sarif": sarif("Semgrep") }, "unproven"],
    [
      "looked at another commit",
      recorded("sast.sarif", sarif("Semgrep"), { commit: "e".repeat(40) }),
      "foreign",
    ],
  ])("T4, G3: fails although the job succeeded, when it %s", async (_, files, reason) => {
    const pipeline = await startPipeline();
    const outputs = leave(pipeline, "scan-sast", files);
    const jobs = { ...goodNeeds(pipeline), "scan-sast": { result: "success", outputs } };
    const run = await gateIn(pipeline, { jobs });

    expect(wordOf(run.check("sast.findings"))).toBe(`NOT_RUN ${reason}`);
    expect(run.outcome.decision).toBe("fail");
  });

  it("G3: is told what it left out, and who can mend it", async () => {
    const pipeline = await startPipeline();
    const outputs = leave(pipeline, "scan-sast", recorded("sast.sarif", partialScan("Semgrep OSS")));
    const jobs = { ...goodNeeds(pipeline), "scan-sast": { result: "success", outputs } };
    const check = (await gateIn(pipeline, { jobs })).check("sast.findings");

    expect(check?.problems).toMatchObject([
      {
        at: expect.stringMatching(/^sast\.sarif/),
        message: expect.stringContaining("Syntax error at line src/a.ts:1"),
        fix: expect.stringContaining("could not analyse some of its input"),
      },
    ]);
  });

  it("is only remarked on where the product made the report itself, since it could leave the remark out", async () => {
    const pipeline = await startPipeline();
    const reports = { ...productReports(), ...recorded("reports/lint.sarif", partialScan("ESLint")) };
    const checks = { result: "success", outputs: leave(pipeline, "checks", reports) };
    const run = await gateIn(pipeline, { jobs: { ...goodNeeds(pipeline), checks } });

    expect(run.check("lint.clean")).toMatchObject({
      result: "PASSED",
      notes: [expect.stringContaining("Syntax error at line src/a.ts:1")],
    });
  });
});
