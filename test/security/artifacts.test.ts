import { describe, expect, it } from "vitest";
import { artifacts } from "../../sandbox/github/actions/records.ts";
import { repository } from "../support/governed-scene.ts";
import {
  cleanScans,
  gateIn,
  goodNeeds,
  leave,
  newRun,
  productReports,
  recorded,
  startPipeline,
} from "../support/pipeline.ts";
import { sarif } from "../support/workspace.ts";

const wordOf = (check: { result: string; reason: string } | undefined): string =>
  `${check?.result} ${check?.reason}`;

describe("poisoned artifacts", () => {
  it("does not take the artifact of another run, though it has our name", async () => {
    const pipeline = await startPipeline();
    const other = await newRun(pipeline, ".github/workflows/mine.yml");
    const outputs = leave({ ...pipeline, run: other }, "scan-sast", cleanScans["sast"] ?? {});
    const jobs = { ...goodNeeds(pipeline), "scan-sast": { result: "success", outputs } };
    const run = await gateIn(pipeline, { jobs });

    expect(wordOf(run.check("sast.findings"))).toBe("NOT_RUN foreign");
    expect(wordOf(run.check("build.template-jobs"))).toBe("NOT_RUN foreign");
  });

  it("does not take an artifact of another head", async () => {
    const pipeline = await startPipeline();
    const run = await gateIn({ ...pipeline, headCommit: "9".repeat(40) }, { jobs: goodNeeds(pipeline) });

    expect(wordOf(run.check("tests.unit"))).toBe("NOT_RUN foreign");
  });

  it("does not take other bytes than the job named", async () => {
    const pipeline = await startPipeline();
    const needs = goodNeeds(pipeline);
    const outputs = { ...needs["scan-sast"]?.outputs, "artifact-digest": "0".repeat(64) };
    const run = await gateIn(pipeline, { jobs: { ...needs, "scan-sast": { result: "success", outputs } } });

    expect(wordOf(run.check("sast.findings"))).toBe("NOT_RUN truncated");
  });

  it("does not take bytes that differ from the digest that GitHub itself gives", async () => {
    const pipeline = await startPipeline();
    const needs = goodNeeds(pipeline);
    const all = artifacts.of(pipeline.github.github.repository(repository));
    const index = all.findIndex(({ name }) => name === "scan-sast");
    const poisoned = all.find(({ name }) => name === "checks")?.content ?? "";
    all[index] = { ...all[index]!, content: poisoned };
    const run = await gateIn(pipeline, { jobs: needs });

    expect(wordOf(run.check("sast.findings"))).toBe("NOT_RUN truncated");
  });

  it("misses an artifact that was deleted and uploaded anew under its name", async () => {
    const pipeline = await startPipeline();
    const needs = goodNeeds(pipeline);
    const all = artifacts.of(pipeline.github.github.repository(repository));
    all.splice(
      all.findIndex(({ name }) => name === "scan-sast"),
      1,
    );
    leave(pipeline, "scan-sast", cleanScans["sast"] ?? {});
    const run = await gateIn(pipeline, { jobs: needs });

    expect(wordOf(run.check("sast.findings"))).toBe("NOT_RUN missing");
  });

  it("misses an artifact that has expired", async () => {
    const pipeline = await startPipeline();
    const needs = goodNeeds(pipeline);
    const all = artifacts.of(pipeline.github.github.repository(repository));
    const index = all.findIndex(({ name }) => name === "scan-sast");
    all[index] = { ...all[index]!, expiresAt: "2026-01-01T00:00:00Z" };
    const run = await gateIn(pipeline, { jobs: needs });

    expect(wordOf(run.check("sast.findings"))).toBe("NOT_RUN missing");
  });

  it("G13: is undecided where GitHub does not answer, and fails nobody for it", async () => {
    const pipeline = await startPipeline();
    const unknown = { state: "unknown", cause: "outage", why: "500 Server Error" } as const;
    const run = await gateIn(pipeline, {
      artifacts: { ofJob: async () => unknown, ofOwnCi: async () => ({ run: null, fetched: unknown }) },
    });

    expect(wordOf(run.check("sast.findings"))).toBe("ERROR outage");
    expect(wordOf(run.check("build.template-jobs"))).toBe("ERROR outage");
  });

  it.each([
    ["no id", { "artifact-digest": "0".repeat(64) }],
    ["an id that is none", { "artifact-id": "../1", "artifact-digest": "0".repeat(64) }],
    ["no digest", { "artifact-id": "5" }],
    ["nothing", {}],
    ["something else", { "artifact-id": ["5"], "artifact-digest": {} }],
  ])("does not take a job that names %s", async (_, outputs) => {
    const pipeline = await startPipeline();
    const jobs = { ...goodNeeds(pipeline), "scan-sast": { result: "success", outputs } };

    expect(wordOf((await gateIn(pipeline, { jobs })).check("sast.findings"))).toBe("NOT_RUN job-failed");
  });

  it("keeps what the product's job says about scans the product's word", async () => {
    const pipeline = await startPipeline();
    const { "scan-sast": _, ...needs } = goodNeeds(pipeline);
    const forged = { ...productReports(), ...recorded("reports/sast.sarif", sarif("Semgrep")) };
    const outputs = leave(pipeline, "scan-sast", forged);
    const run = await gateIn(pipeline, {
      jobs: { ...needs, checks: { result: "success", outputs } },
      config: 'commands: {test: "npm test"}\n'.concat(""),
    });

    expect(wordOf(run.check("sast.findings"))).toBe("NOT_RUN job-missing");
    expect(
      run.facts.reports.filter(({ origin }) => origin === "template").map(({ job }) => job),
    ).not.toContain("checks");
  });

  it("takes a template report for its own kind and no other", async () => {
    const pipeline = await startPipeline();
    const outputs = leave(pipeline, "scan-sast", cleanScans["secrets"] ?? {});
    const { "scan-secrets": _, ...needs } = goodNeeds(pipeline);
    const run = await gateIn(pipeline, {
      jobs: { ...needs, "scan-sast": { result: "success", outputs } },
    });

    expect(wordOf(run.check("secrets.detected"))).toBe("NOT_RUN job-missing");
    expect(run.facts.reports.find(({ job }) => job === "scan-sast")?.kinds).toEqual(["sast"]);
  });
});
