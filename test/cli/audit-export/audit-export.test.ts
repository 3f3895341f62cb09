import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { releases } from "../../../sandbox/github/releases/records.ts";
import {
  exported,
  exportWorld,
  keptArtifact,
  lackingIn,
  needs,
  record,
  releaseRun,
  runExport,
  shop,
} from "../../support/audit-export-world.ts";
import { publishAged, releasesOf } from "../../support/shop-releases.ts";

/** A world in which the run has released something. */
async function releasedIn(run = {}) {
  const here = await exportWorld(run);
  await record(here);
  return here;
}

describe("the export of a release run", () => {
  it("keeps every attempt's log, who approved, which machines and artifacts, in a release that cannot be changed", async () => {
    const here = await releasedIn();

    const { collected, signed, stored } = await exported(here);

    expect([collected.code, signed?.code, stored?.code]).toEqual([0, 0, 0]);
    expect(collected.log).toContain(`8 files of run ${releaseRun} over 2 attempts`);
    const [release] = await releasesOf(here);
    expect(release).toMatchObject({
      tag_name: `assaygate-audit-${releaseRun}-600-1`,
      ...{ prerelease: true, immutable: true },
    });
    expect(release?.assets.map(({ name }) => name).sort()).toEqual([
      `run-${releaseRun}.manifest.json`,
      `run-${releaseRun}.sigstore.json`,
      `run-${releaseRun}.tar`,
    ]);
  });

  it("leaves nothing of a run that released nothing", async () => {
    const here = await exportWorld();
    const { collected, signed } = await exported(here);

    expect(collected).toMatchObject({ code: 0, log: expect.stringContaining("released anything") });
    expect([collected.outputs.get("files"), signed]).toEqual(["0", null]);
    expect(await releasesOf(here)).toEqual([]);
  });

  it("looks by itself for a run that was never exported, where a person starts it", async () => {
    const here = await releasedIn();

    expect((await exported(here, { endedRun: null })).collected.log).toContain(`run ${releaseRun} over`);
    expect(await lackingIn(here)).toBeNull();
  });

  it("does not sign what was taken away within a day, and says what has expired", async () => {
    const fresh = await releasedIn({ logs: ["first\n", null] });
    await expect(exported(fresh)).rejects.toThrow(
      "attempt-2/logs.zip is gone, and nothing expires within a day",
    );

    const old = await releasedIn({ logs: [null], reruns: [], created_at: "2026-01-01T00:00:00Z" });
    const { collected, stored } = await exported(old);
    expect([collected.log, stored?.code]).toEqual([
      expect.stringContaining("GitHub has no longer: attempt-1/logs.zip"),
      0,
    ]);
    expect(await lackingIn(old)).toBeNull();
  });

  it("says of a run that GitHub deleted what it released, and takes no day-old release for an old one", async () => {
    const here = await exportWorld();
    const evidence = await publishAged(here, "2026-06-01T00:00:00Z");
    await record(here, { run: 404, evidence });
    const { collected, stored } = await exported(here, { endedRun: null });

    expect([collected.log, stored?.code]).toEqual([
      expect.stringContaining("GitHub has run 404 no longer, which released on 2026-06-01"),
      0,
    ]);
    expect(await lackingIn(here)).toBeNull();

    await record(here, { run: 405, evidence: await publishAged(here, null) });
    await expect(exported(here, { endedRun: null })).rejects.toThrow("the run is gone, and nothing expires");
  });

  it("A6: believes no release that can be changed when it says how old a deleted run is", async () => {
    const here = await exportWorld();
    await record(here, { run: 404, evidence: await publishAged(here, "2024-01-01T00:00:00Z") });
    for (const release of releases.of(here.gh.github.repository(shop)))
      Object.assign(release, { isImmutable: false });

    const { collected } = await exported(here, { endedRun: null });
    expect(collected.log).toContain("neither run 404 nor a release");
    expect(collected.log).not.toContain("2024");
  });

  it("waits for the end of a run", async () => {
    const here = await releasedIn({ status: "in_progress", conclusion: null, reruns: [], logs: [] });

    await expect(exported(here)).rejects.toThrow("expected a run that has ended");
  });
});

describe("what signs an export", () => {
  it.each([
    ["a push", { event_name: "push" }, "trigger"],
    [
      "another file of the instance",
      { job_workflow_ref: "acme/platform/.github/workflows/scan.yml@refs/heads/stable" },
      "signer-workflow",
    ],
    ["another branch", { ref: "refs/heads/feature" }, "ref"],
    ["a branch that nobody protects", { ref_protected: "false" }, "unprotected-ref"],
    ["a machine of the product's own", { runner_environment: "self-hosted" }, "runner"],
    ["the job of another repository", { repository_id: "777" }, "one of"],
  ])("is not %s", async (_, claims, why) => {
    const here = await releasedIn();

    await expect(exported(here, { claims })).rejects.toThrow(why);
    expect(await releasesOf(here)).toEqual([]);
  });

  it("believes no byte that is not as the manifest says it", async () => {
    const here = await releasedIn();
    here.artifacts.set(keptArtifact, "kept");
    await runExport(here, ["collect", "--output", "kept"]);
    const sign = (output: string) =>
      runExport(here, ["sign", "--jobs", needs("collect", keptArtifact), "--output", output]);

    writeFileSync(join(here.cwd, "kept/attempt-1/logs.zip"), "another log");
    await expect(sign("one")).rejects.toThrow("attempt-1/logs.zip as the manifest names it");
    rmSync(join(here.cwd, "kept/attempt-1/logs.zip"));
    await expect(sign("two")).rejects.toThrow("expected attempt-1/logs.zip, found none");
    writeFileSync(join(here.cwd, "kept/manifest.json"), "{}");
    await expect(sign("three")).rejects.toThrow("expected a manifest in its one form");
  });
});
