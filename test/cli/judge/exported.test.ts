import { describe, expect, it } from "vitest";
import { releases } from "../../../sandbox/github/releases/records.ts";
import { auditExportWorkflow } from "../../../src/domain/audit-export/statement.ts";
import {
  exported,
  exportWorld,
  lackingIn,
  record,
  releaseRun,
  shop,
} from "../../support/audit-export-world.ts";
import { judgeSha } from "../../support/judge.ts";
import { releasesOf } from "../../support/shop-releases.ts";

/** A world in which the run has released something. */
async function releasedIn() {
  const here = await exportWorld();
  await record(here);
  return here;
}

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

    expect(await lackingIn(here)).toContain(`no immutable release holds its bundle ${claim.evidence}`);
    await exported(here);
    expect(await lackingIn(here)).toBeNull();
  });

  it("looks into each of those that released beside each other, not into the last alone", async () => {
    const here = await releasedIn();
    await exported(here);
    await record(here, { run: 499, subject: "6".repeat(64) });
    await record(here, { kind: "audit-export", run: 499, subject: "7".repeat(64), evidence: "8".repeat(64) });

    expect(await lackingIn(here)).toContain("no export of run 499 counts");
  });

  it("A2: is not let through by a line that puts an older run, which was exported, before the last", async () => {
    const here = await releasedIn();
    await exported(here);
    await record(here, { run: 501, subject: "3".repeat(64) });
    await record(here, { kind: "audit-export", run: 501, subject: "4".repeat(64), evidence: "5".repeat(64) });
    await record(here, { subject: "6".repeat(64), evidence: "7".repeat(64) });

    expect(await lackingIn(here)).toContain(`no export of run ${releaseRun} counts`);
    await exported(here);
    expect(await lackingIn(here)).toContain("no export of run 501 counts");
  });

  it("A7: is not stopped for ever by a line of a run that there never was: that is signed as what it is", async () => {
    const here = await exportWorld();
    await record(here, { run: 999_999_999, evidence: "9".repeat(64) });
    expect(await lackingIn(here)).toContain("run 999999999");

    const { collected, stored } = await exported(here, { endedRun: null });
    expect([collected.log, stored?.code]).toEqual([
      expect.stringContaining("neither run 999999999 nor a release"),
      0,
    ]);
    expect(await lackingIn(here)).toBeNull();
  });

  it("needs one that names what was released: an older export of the same run is not enough", async () => {
    const here = await releasedIn();
    await exported(here);
    await record(here, { subject: "9".repeat(64) });

    expect(await lackingIn(here)).toContain("it is about something else that the run released");
    await exported(here);
    expect(await lackingIn(here)).toBeNull();
  });

  it("A3: does not take a bundle in a release that can be changed, nor one without what it is about", async () => {
    const here = await releasedIn();
    await exported(here);
    const [release] = releases.of(here.gh.github.repository(shop));
    if (release === undefined) throw new Error("expected a kept run");
    Object.assign(release, { isImmutable: false });

    expect(await lackingIn(here)).toContain("no immutable release holds its bundle");
    Object.assign(release, { isImmutable: true });
    expect(await lackingIn(here)).toBeNull();
    release.assets.splice(
      0,
      release.assets.length,
      ...release.assets.filter(({ name }) => name.endsWith(".sigstore.json")),
    );
    expect(await lackingIn(here)).toContain("no immutable release holds its bundle");
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
