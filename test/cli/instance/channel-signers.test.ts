import { globSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { channel } from "../../../src/cli/instance/channel.ts";
import { init } from "../../../src/cli/instance/init.ts";
import { signersPath, trustedRootPath } from "../../../src/domain/instance/places.ts";
import { signingFilesIn } from "../../../src/domain/instance/signing-files.ts";
import { emulatedGitHub } from "../../support/emulated-github.ts";
import { organizationSeed, runAs } from "../../support/instance-scene.ts";
import {
  commit,
  mergeIt,
  openPulls,
  promote,
  promoted,
  signers,
  signingInstance,
  tip,
} from "../../support/signing-instance.ts";

/** Those that this release has. */
const signingFiles = signingFilesIn([
  trustedRootPath,
  ...globSync("workflows/*.yml", { cwd: resolve(import.meta.dirname, "../../..") }).map(
    (path) => `.github/${path}`,
  ),
]);

describe("a promotion to a commit that signs", () => {
  it("asks for its entries first, and moves the channel only when they were merged", async () => {
    const { gh, root } = await signingInstance();
    const before = await tip(gh, "canary");

    const first = await promote(gh, "--to", "canary");

    expect(first.text).toContain(
      `+ done     signers of acme/platform: pull request "chore: let ${root.slice(0, 12)} sign"`,
    );
    expect(first.text).toContain("✗ stopped  main -> canary of acme/platform");
    expect(first.text).toContain("merge the pull request that lists it");
    expect(first.code).toBe(1);
    expect(await tip(gh, "canary")).toBe(before);
    const pull = await mergeIt(gh);
    expect(pull.body).toContain(root);
    // The merge is a later commit, and no commit can list itself: what was listed is what is promoted.
    expect(await tip(gh, "main")).not.toBe(root);
    const second = await promote(gh, "--to", "canary");
    expect(second.text).toContain(`same     signers of acme/platform: ${root} is listed`);
    expect(await tip(gh, "canary")).toBe(root);
    expect(second.code).toBe(0);
    expect((await promote(gh)).code).toBe(0);
    expect(await tip(gh, "stable")).toBe(root);
    const listed = await signers(gh);
    expect(listed.map(({ workflow }) => workflow)).toEqual(
      signingFiles.map(({ workflow }) => `https://github.com/acme/platform/${workflow}`),
    );
    expect(listed.flatMap(({ revisions }) => revisions.map(({ sha }) => sha))).toEqual(
      signingFiles.map(() => root),
    );
  });

  it("asks once, however often it runs, and pushes nothing that would take approvals away", async () => {
    const { gh } = await signingInstance();
    await promote(gh, "--to", "canary");
    const [pull] = await openPulls(gh);

    await promote(gh, "--to", "canary");
    const dry = await promote(gh, "--to", "canary", "--dry-run");

    expect((await openPulls(gh)).map(({ head }) => head)).toEqual([pull?.head]);
    expect(dry.text).toContain("~ would    signers");
  });

  it("asks for nothing where nothing is signed, and where the commit may not be promoted", async () => {
    const gh = await emulatedGitHub(organizationSeed());
    await runAs(gh, init, ["acme"]);
    await commit(gh, "a.txt");

    const { code, text } = await promote(gh, "--to", "canary");
    expect(text).toContain(`same     signers of acme/platform: nothing of it signs: no ${trustedRootPath}`);
    expect(code).toBe(0);

    const unknown = await promote(gh, "--commit", "0123456789".repeat(4));
    expect(unknown.code).toBe(1);
    expect(await openPulls(gh)).toEqual([]);
  });

  it("goes to no commit that was revoked", async () => {
    const { gh, root } = await promoted();
    const next = await commit(gh, "a.txt");
    const text = JSON.stringify({
      schema: "assaygate/signers/v1",
      signers: (await signers(gh)).map(({ runners: _, ...entry }) => ({
        ...entry,
        revisions: [
          { sha: root, from: "2026-11-01" },
          { sha: next, from: "2026-11-01", revoked: { at: "2026-11-02", reason: "it was wrong" } },
        ],
      })),
    });
    await commit(gh, signersPath, text);

    const { code, text: said } = await promote(gh, "--to", "canary", "--commit", next);

    expect(said).toContain(`✗ stopped  signers of acme/platform: ${next} is revoked`);
    expect(code).toBe(1);
    expect(await tip(gh, "canary")).toBe(root);
  });

  it("is undecided where the list is none", async () => {
    const { gh } = await signingInstance();
    await commit(gh, signersPath, "signers: {}\n");

    const { code, text } = await promote(gh, "--to", "canary");

    expect(text).toContain("✗ refused  signers of acme/platform: signers.yml is no list of signers");
    expect(code).toBe(2);
  });
});

describe("a rollback of a channel that signs", () => {
  it("moves at once, and asks that what was left may sign no longer", async () => {
    const { gh, root } = await promoted();
    const bad = await commit(gh, "bad.txt");
    await promote(gh, "--to", "canary");
    await mergeIt(gh);
    await promote(gh, "--to", "canary");
    expect(await tip(gh, "canary")).toBe(bad);

    const { code, text } = await runAs(gh, channel, ["rollback", "acme", "--to", "canary"]);

    expect(text).toContain(`pull request "chore: end what ${bad.slice(0, 12)} signs"`);
    expect(await tip(gh, "canary")).toBe(root);
    expect(code).toBe(0);
    await mergeIt(gh);
    const revisions = (await signers(gh)).flatMap((entry) => entry.revisions);
    expect(revisions.filter(({ sha }) => sha === bad).every(({ until }) => until !== null)).toBe(true);
    expect(revisions.filter(({ sha }) => sha === root).every(({ until }) => until === null)).toBe(true);
  });

  it("revokes what was left where a reason is given", async () => {
    const { gh } = await promoted();
    const bad = await commit(gh, "bad.txt");
    await promote(gh, "--to", "canary");
    await mergeIt(gh);
    await promote(gh, "--to", "canary");

    await runAs(gh, channel, ["rollback", "acme", "--to", "canary", "--revoke", "it signed without a scan"]);
    await mergeIt(gh);

    const revisions = (await signers(gh)).flatMap((entry) => entry.revisions);
    expect(revisions.filter(({ sha }) => sha === bad).map(({ revoked }) => revoked?.keepsEarlier)).toEqual(
      signingFiles.map(() => false),
    );
  });

  it("waits for no list: one that is broken, or may not be asked for, is told and passed by", async () => {
    const { gh, root } = await promoted();
    await commit(gh, "bad.txt");
    await promote(gh, "--to", "canary");
    await mergeIt(gh);
    await promote(gh, "--to", "canary");
    await commit(gh, signersPath, "signers: {}\n");

    const { code, text } = await runAs(gh, channel, ["rollback", "acme", "--to", "canary"]);

    expect(text).toContain("✗ refused  signers of acme/platform");
    expect(await tip(gh, "canary")).toBe(root);
    expect(code).toBe(2);
  });
});

describe("a channel that signs without being listed", () => {
  it("is named by init --check and channel show, and asked for by init", async () => {
    const { gh, root } = await signingInstance();
    const git = await gh.github.git(gh.github.repository("acme/platform"));
    await git.setRef("refs/heads/stable", root);

    const check = await runAs(gh, init, ["acme", "--check"]);
    const shown = await runAs(gh, channel, ["show", "acme"]);

    for (const { code, text } of [check, shown]) {
      expect(text).toContain(
        "✗ what it signs counts for nobody: no signer is .github/workflows/judge-source.yml",
      );
      expect(code).toBe(1);
    }
    const json = await runAs(gh, channel, ["show", "acme", "--format", "json"]);
    expect(JSON.parse(json.text)).toMatchObject({
      channels: [{ signers: "signs-nothing" }, { signers: "unlisted" }],
    });

    const again = await runAs(gh, init, ["acme"]);
    expect(again.text).toContain(
      `+ done     signers of the channels: pull request "chore: let ${root.slice(0, 12)} sign"`,
    );
    await mergeIt(gh);
    expect((await runAs(gh, init, ["acme", "--check"])).code).toBe(0);
  });
});
