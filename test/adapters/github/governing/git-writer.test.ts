import { describe, expect, it } from "vitest";
import { GitHubClient } from "../../../../src/adapters/github/client.ts";
import { readEntries, readTip } from "../../../../src/adapters/github/governing/branches.ts";
import { batches, writeCommit } from "../../../../src/adapters/github/governing/git-writer.ts";
import { hostsOf } from "../../../../src/adapters/github/hosts.ts";
import { type Target, targetOf } from "../../../../src/adapters/github/target.ts";
import { gitBlobId } from "../../../../src/domain/digest/git-blob.ts";
import type { NewFile } from "../../../../src/ports/hosted-repository.ts";
import { type EmulatedGitHub, emulatedGitHub } from "../../../support/emulated-github.ts";

const file = (path: string, bytes: Uint8Array): NewFile => ({ path, bytes, mode: "100644" });

function targetFor(gh: EmulatedGitHub, name: string): Target {
  const hosts = hostsOf({ server: gh.url, api: gh.url, graphql: gh.graphqlUrl });
  const waits = { secondMs: 1, betweenWritesMs: 0, betweenNotificationsMs: 0 };
  return targetOf(new GitHubClient({ token: gh.tokens["ana"] ?? "", hosts, version: "0.0.0", waits }), name);
}

const seed = {
  users: { ana: {} },
  repositories: { "ana/api": { files: { "keep.txt": "k\n", "old.txt": "o\n" } } },
  tokens: { ana: { user: "ana" } },
};

describe("a commit that is written", () => {
  it("has every byte that was sent, text or not, and nothing that was removed", async () => {
    const gh = await emulatedGitHub(seed);
    const target = targetFor(gh, "ana/api");
    const parent = await readTip(target, "main");
    if (parent.state === "unknown" || parent.value === null) throw new Error("expected a commit");
    const files = [
      file("picture.png", new Uint8Array([0x89, 0x50, 0, 255, 13, 10])),
      file("mark.txt", new TextEncoder().encode("\ufeffa\r\n")),
      file("empty", new Uint8Array(0)),
      file("a/b/c.txt", new TextEncoder().encode("ü\u2028")),
    ];

    const made = await writeCommit(target, {
      ...{ message: "x", parent: parent.value, base: "parent", files, removals: ["old.txt"] },
    });

    if (made.state === "unknown") throw new Error(made.why);
    const tree = await readEntries(target, made.value);
    if (tree.state === "unknown") throw new Error(tree.why);
    const found = new Map(tree.value.map(({ path, id }) => [path, id]));
    expect([...found.keys()].sort()).toEqual(["a/b/c.txt", "empty", "keep.txt", "mark.txt", "picture.png"]);
    for (const { path, bytes } of files) expect(found.get(path)).toBe(gitBlobId(bytes, "sha1"));
  });

  it("moves no branch", async () => {
    const gh = await emulatedGitHub(seed);
    const target = targetFor(gh, "ana/api");
    const before = await readTip(target, "main");
    if (before.state === "unknown" || before.value === null) throw new Error("expected a commit");

    await writeCommit(target, {
      message: "x",
      parent: before.value,
      base: "nothing",
      files: [file("a", new Uint8Array(1))],
      removals: [],
    });

    expect(await readTip(target, "main")).toEqual(before);
  });
});

describe("requests", () => {
  it("carry what they may, in order, and a file that is larger by itself", () => {
    const large = file("large", new Uint8Array(2_000_000));
    const small = Array.from({ length: 150 }, (_, index) => file(`s${index}`, new Uint8Array(1)));

    const all = batches([...small, large, file("z", new Uint8Array(1))]);

    expect(all.map((batch) => batch.length)).toEqual([100, 50, 1, 1]);
    expect(all.flat().map(({ path }) => path)).toEqual([...small.map(({ path }) => path), "large", "z"]);
    expect(batches([])).toEqual([]);
  });
});

it("a repository without a commit has no branch, and that is known", async () => {
  const gh = await emulatedGitHub({ ...seed, repositories: { "ana/empty": {} } });

  expect(await readTip(targetFor(gh, "ana/empty"), "nowhere")).toEqual({ state: "known", value: null });
});
