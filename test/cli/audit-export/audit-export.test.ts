import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { auditExportWorkflow } from "../../../src/domain/audit-export/statement.ts";
import {
  exported,
  exportWorld,
  keptArtifact,
  lackingIn,
  needs,
  record,
  releaseRun,
  runExport,
} from "../../support/audit-export-world.ts";
import { judgeSha } from "../../support/judge.ts";
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
    await record(here, { run: 406, evidence: "9".repeat(64) });
    await expect(exported(here, { endedRun: 406 })).rejects.toThrow("what is left of run 406");
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

describe("the next release", () => {
  it("needs the export of the one before, and the first needs none", async () => {
    const here = await exportWorld();
    expect(await lackingIn(here)).toBeNull();

    await record(here);
    expect(await lackingIn(here)).toBe(`run ${releaseRun}, which released before, was not exported yet`);

    await exported(here);
    expect(await lackingIn(here)).toBeNull();

    await record(here, { run: 501, subject: "3".repeat(64) });
    expect(await lackingIn(here)).toContain("run 501");
  });

  it("is not let through by a line in the ledger that anybody with push rights can write", async () => {
    const here = await releasedIn();
    const claim = { kind: "audit-export", subject: "4".repeat(64), evidence: "5".repeat(64) } as const;
    await record(here, claim);

    expect(await lackingIn(here)).toContain(`no release holds its bundle ${claim.evidence}`);
    await exported(here);
    expect(await lackingIn(here)).toBeNull();
  });

  it("looks into each of those that released beside each other, not into the last alone", async () => {
    const here = await releasedIn();
    await exported(here);
    await record(here, { run: 499, subject: "6".repeat(64) });
    await record(here, { kind: "audit-export", run: 499, subject: "7".repeat(64), evidence: "8".repeat(64) });
    await record(here, { run: releaseRun, subject: "9".repeat(64) });

    expect(await lackingIn(here)).toContain("no export of run 499 counts");
  });

  it("is not let through by the export of another run, or by other bytes", async () => {
    const here = await releasedIn();
    await exported(here);
    const [bundle] = (await releasesOf(here)).flatMap(({ assets }) =>
      assets.filter(({ name }) => name.endsWith(".sigstore.json")),
    );
    const [manifest] = (await releasesOf(here)).flatMap(({ assets }) =>
      assets.filter(({ name }) => name.endsWith(".manifest.json")),
    );
    const hex = (digest = "") => digest.slice("sha256:".length);
    await record(here, { run: 501, subject: "3".repeat(64) });
    const borrowed = { subject: hex(manifest?.digest), evidence: hex(bundle?.digest) };
    await record(here, { kind: "audit-export", run: 501, ...borrowed });

    expect(await lackingIn(here)).toContain(`it is about run "${releaseRun}"`);
    const junk = async () => ({ state: "known", value: new TextEncoder().encode("{}") }) as const;
    expect(await lackingIn(here, { releaseFile: junk })).toContain("not-a-bundle");
  });

  it("takes the word of an earlier commit that the list of signers has, and of no other", async () => {
    const here = await releasedIn();
    await exported(here);
    const claims = { job_workflow_sha: "b".repeat(40) };
    const list = (revoked: string) => `  - predicates: [operation]
    workflow: https://github.com/acme/platform/${auditExportWorkflow}
    refs: [refs/heads/stable]
    revisions: [{ sha: ${judgeSha}, from: 2026-01-01${revoked} }]
    triggers: [workflow_run, workflow_dispatch]`;

    expect(await lackingIn(here, { claims })).toContain("signer-revision");
    expect(await lackingIn(here, { claims, signers: list("") })).toBeNull();
    const revoked = list(", revoked: { at: 2026-01-02, reason: stolen }");
    expect(await lackingIn(here, { claims, signers: revoked })).toContain("signer-revoked");
  });
});
