import { describe, expect, it } from "vitest";
import { channel } from "../../../src/cli/instance/channel.ts";
import { init } from "../../../src/cli/instance/init.ts";
import { type EmulatedGitHub, emulatedGitHub } from "../../support/emulated-github.ts";
import { organizationSeed, runAs } from "../../support/instance-scene.ts";

const writes = (gh: EmulatedGitHub): readonly string[] =>
  gh.github.log.entries
    .filter(({ method }) => method !== "GET")
    .map(({ method, path }) => `${method} ${path}`);

async function tip(gh: EmulatedGitHub, branch: string): Promise<string> {
  const { body } = await gh.get(`/repos/acme/platform/git/ref/heads/${branch}`, { as: "platform" });
  return (body as { object: { sha: string } }).object.sha;
}

/** A commit on a branch, past all rules. */
async function commitOn(gh: EmulatedGitHub, branch: string, path: string): Promise<string> {
  gh.github.repository("acme/platform").rulesets.splice(0);
  const content = Buffer.from(path).toString("base64");
  const place = `/repos/acme/platform/contents/${path}`;
  const { status } = await gh.send("PUT", place, { message: path, branch, content }, { as: "platform" });
  expect(status).toBe(201);
  return tip(gh, branch);
}

async function instance(): Promise<EmulatedGitHub> {
  const gh = await emulatedGitHub(organizationSeed());
  const { code } = await runAs(gh, init, ["acme"]);
  expect(code).toBe(0);
  return gh;
}

describe("channel", () => {
  it("moves canary to the default branch, stable to canary, back again, and tells who did", async () => {
    const gh = await instance();
    const first = await tip(gh, "stable");
    const second = await commitOn(gh, "main", "a.txt");
    const third = await commitOn(gh, "main", "b.txt");

    const dry = await runAs(gh, channel, ["promote", "acme", "--to", "canary", "--dry-run"]);
    expect(dry.text).toContain(`~ would    main -> canary of acme/platform: ${first} -> ${third}`);
    expect(await tip(gh, "canary")).toBe(first);

    await runAs(gh, channel, ["promote", "acme", "--to", "canary", "--commit", second]);
    expect(await tip(gh, "canary")).toBe(second);
    const { code, text } = await runAs(gh, channel, ["promote", "acme"]);
    expect(text).toContain("+ done     canary -> stable");
    expect(await tip(gh, "stable")).toBe(second);
    expect(code).toBe(0);

    const nothing = await runAs(gh, channel, ["promote", "acme"]);
    expect(nothing.text).toContain(`same     canary -> stable of acme/platform: is at ${second}`);

    const back = await runAs(gh, channel, ["rollback", "acme"]);
    expect(back.code).toBe(0);
    expect(await tip(gh, "stable")).toBe(first);
    // Going back once more must not lead forward to what was just left.
    const further = await runAs(gh, channel, ["rollback", "acme"]);
    expect(further.text).toContain(
      "✗ stopped  stable of acme/platform back: GitHub records no move to take back",
    );
    expect(further.code).toBe(1);
    expect(await tip(gh, "stable")).toBe(first);

    const shown = await runAs(gh, channel, ["show", "acme", "--format", "json"]);
    const { channels } = JSON.parse(shown.text) as {
      channels: {
        channel: string;
        commit: string;
        standing: string;
        moves: { after: string; actor: string }[];
      }[];
    };
    expect(channels.map(({ channel: name, commit, standing }) => [name, commit, standing])).toEqual([
      ["canary", second, "within"],
      ["stable", first, "within"],
    ]);
    expect(channels[1]?.moves.map(({ after, actor }) => [after, actor])).toEqual([
      [first, "ana"],
      [second, "ana"],
      [first, "ana"],
    ]);
    expect(shown.code).toBe(0);
    const people = await runAs(gh, channel, ["show", "acme"]);
    expect(people.text).toContain(`✓ channel stable at ${first}`);
  });

  it("does not promote backwards", async () => {
    const gh = await instance();
    const first = await tip(gh, "stable");
    await commitOn(gh, "main", "a.txt");
    await runAs(gh, channel, ["promote", "acme", "--to", "canary"]);
    gh.github.log.clear();

    const { code, text } = await runAs(gh, channel, ["promote", "acme", "--to", "canary", "--commit", first]);

    expect(text).toContain("going back is a rollback");
    expect(writes(gh)).toEqual([]);
    expect(code).toBe(1);
  });

  it("is undecided where GitHub does not say, and refused where the token may not", async () => {
    const gh = await instance();
    await commitOn(gh, "main", "a.txt");

    const { code, text } = await runAs(gh, channel, ["promote", "acme", "--to", "canary"], {
      token: "reader",
    });

    expect(text).toMatch(/✗ refused .*contents: write/);
    expect(code).toBe(2);
  });
});

describe("an attack on a channel", () => {
  it("who may write to the instance, and does not run the platform, moves no channel", async () => {
    const gh = await emulatedGitHub(
      organizationSeed({ tokens: { platform: { user: "ana" }, ben: { user: "ben" }, eva: { user: "eva" } } }),
    );
    await runAs(gh, init, ["acme"]);
    const first = await tip(gh, "canary");
    const { body } = await gh.get(`/repos/acme/platform/git/commits/${first}`, { as: "platform" });
    const tree = (body as { tree: { sha: string } }).tree.sha;
    const commit = { message: "x", tree, parents: [first] };
    const made = await gh.send("POST", "/repos/acme/platform/git/commits", commit, { as: "platform" });
    const { sha } = made.body as { sha: string };
    const git = await gh.github.git(gh.github.repository("acme/platform"));
    await git.setRef("refs/heads/main", sha);

    const byEva = await runAs(gh, channel, ["promote", "acme", "--to", "canary"], { token: "eva" });
    expect(byEva.text).toContain("✗ refused");
    expect(byEva.code).toBe(2);
    expect(await tip(gh, "canary")).toBe(first);

    const byBen = await runAs(gh, channel, ["promote", "acme", "--to", "canary"], { token: "ben" });
    expect(byBen.code).toBe(0);
    expect(await tip(gh, "canary")).toBe(sha);
  });

  it("a commit that is on a branch, and not on the default one, is not promoted (impostor commit)", async () => {
    const gh = await instance();
    const main = await tip(gh, "main");
    await gh.send(
      "POST",
      "/repos/acme/platform/git/refs",
      { ref: "refs/heads/evil", sha: main },
      { as: "platform" },
    );
    const evil = await commitOn(gh, "evil", "dist/backdoor.js");
    gh.github.log.clear();

    const byBranch = await runAs(gh, channel, ["promote", "acme", "--from", "evil"]);
    const byCommit = await runAs(gh, channel, ["rollback", "acme", "--commit", evil]);
    const unknown = await runAs(gh, channel, ["rollback", "acme", "--commit", "0123456789".repeat(4)]);

    for (const { code, text } of [byBranch, byCommit, unknown]) {
      expect(text).toContain("is no commit of main");
      expect(code).toBe(1);
    }
    expect(writes(gh)).toEqual([]);
  });
});
