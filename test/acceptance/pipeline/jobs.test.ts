import { describe, expect, it } from "vitest";
import { judgeOn } from "../../support/governed.ts";
import { gateOf, withTeams } from "../../support/governed-home.ts";
import { goodOrganization, goodRules, goodRuleset, jobPermissions } from "../../support/governed-scene.ts";
import {
  goodNeeds,
  type Job,
  leave,
  type Pipeline,
  productConfig,
  recorded,
  startPipeline,
} from "../../support/pipeline.ts";
import { sarif } from "../../support/workspace.ts";

const platformId = 777;
const path = ".github/workflows/pull-request.yml";

/** The organisation's own policy: its workflow is required, and that nobody passes by is proved. */
function policy(shipped: string): string {
  const locked = "bypassActors: { locked: proved }";
  return withTeams(shipped).replaceAll(
    `${locked}\n`,
    `${locked}\n          workflows: { locked: ["${platformId}:${path}@refs/heads/stable"] }\n`,
  );
}

/** A governed repository whose pipeline has run well up to the gate. */
async function governedPipeline(permissions = jobPermissions): Promise<Pipeline> {
  const required = { repository_id: platformId, path, ref: "refs/heads/stable" };
  const rules = [...goodRules, { type: "workflows", parameters: { workflows: [required] } }];
  const at = new Date(Date.now() - 3_600_000).toISOString().slice(0, 16);
  const properties = {
    "assaygate-profile": "container",
    "assaygate-regulated": "false",
    "assaygate-posture": `v1 ${at}Z bypass=none classic=none watch=clean`,
  };
  const define = (property_name: string) => ({ property_name, value_type: "string" }) as const;
  return startPipeline({
    organization: {
      ...goodOrganization(),
      rulesets: [{ ...goodRuleset, rules }],
      properties: Object.keys(properties).map(define),
    },
    repository: { properties },
    files: { ".github/assaygate.yml": `${productConfig}commands: {test: "npm test"}\n` },
    permissions,
  });
}

/** What the sidecars of this pipeline say: its head, and now. */
function made({ headCommit }: Pipeline) {
  const finishedAt = new Date().toISOString();
  return { commit: headCommit, startedAt: finishedAt, finishedAt };
}

async function judge(pipeline: Pipeline, jobs: Readonly<Record<string, Job>>) {
  return judgeOn(pipeline.github, {
    bundle: gateOf({ policy, isInstance: true }),
    inputs: { jobs: JSON.stringify(jobs) },
    env: { GITHUB_RUN_ID: String(pipeline.run.id) },
    // What lies in the workspace is nobody's evidence here.
    reports: { "reports/junit.xml": "<testsuite/>" },
  });
}

describe("the committed gate at the end of a pipeline", () => {
  it("passes on the artifacts of its jobs, and shows which job brought what", async () => {
    const pipeline = await governedPipeline();
    const run = await judge(pipeline, goodNeeds(pipeline, made(pipeline)));

    expect(run.verdict, run.log).toMatchObject({ decision: "pass", profile: "container" });
    expect(run.exitCode).toBe(0);
    expect(run.verdict?.jobs.find(({ id }) => id === "scan-sast")).toMatchObject({
      origin: "template",
      reports: 1,
    });
    expect(run.summary).toContain("Jobs, and the evidence that each brought");
    expect(run.check("image.findings")).toMatchObject({ result: "NOT_APPLICABLE", reason: "not-packaged" });
  });

  it.each(["scan-secrets", "scan-sast", "scan-dependencies", "checks"])(
    "G9: is not passed by a pipeline without %s, nor by one that skipped it",
    async (id) => {
      const pipeline = await governedPipeline();
      const { [id]: _, ...without } = goodNeeds(pipeline, made(pipeline));

      const removed = await judge(pipeline, without);
      expect([removed.exitCode, removed.outputs["decision"]], removed.log).toEqual([1, "fail"]);
      const skipped = await judge(pipeline, { ...without, [id]: { result: "skipped", outputs: {} } });
      expect([skipped.exitCode, skipped.outputs["decision"]], skipped.log).toEqual([1, "fail"]);
    },
  );

  it("T4, G3: is not passed by a scan that crashed, ended with 0 and left an empty report", async () => {
    const pipeline = await governedPipeline();
    const empty = recorded("sast.sarif", "", made(pipeline));
    const jobs = goodNeeds(pipeline, made(pipeline));
    const outputs = leave(pipeline, "scan-sast", empty);
    const run = await judge(pipeline, { ...jobs, "scan-sast": { result: "success", outputs } });

    expect(run.outputs["decision"]).toBe("fail");
    expect(run.check("sast.findings")).toMatchObject({ result: "NOT_RUN", reason: "empty" });
  });

  it("is not passed by what the product's own job calls a scan", async () => {
    const pipeline = await governedPipeline();
    const jobs = goodNeeds(pipeline, made(pipeline));
    const forged = recorded("reports/lint.sarif", sarif("Semgrep"), made(pipeline));
    const outputs = leave(pipeline, "scan-sast", forged);
    const { "scan-sast": _, ...rest } = jobs;
    const run = await judge(pipeline, { ...rest, checks: { result: "success", outputs } });

    expect(run.check("sast.findings")).toMatchObject({ result: "NOT_RUN", reason: "job-missing" });
  });

  it("G13: is undecided, and says which permission it lacks, where it may not read artifacts", async () => {
    const { actions: _, ...permissions } = jobPermissions;
    const pipeline = await governedPipeline(permissions as typeof jobPermissions);
    const run = await judge(pipeline, goodNeeds(pipeline, made(pipeline)));

    expect(run.exitCode).toBe(1);
    expect(run.check("build.template-jobs")).toMatchObject({ result: "ERROR", reason: "permission" });
    expect(run.check("build.template-jobs")?.problems[0]?.fix).toContain("actions: read");
  });

  it.each(["{", "[]", '{"plan": 1}'])("does not judge by jobs that are none: %j", async (jobs) => {
    const pipeline = await governedPipeline();
    const run = await judgeOn(pipeline.github, { inputs: { jobs } });

    expect([run.exitCode, run.outputs["reason-code"]]).toEqual([1, "invalid-input"]);
  });
});
