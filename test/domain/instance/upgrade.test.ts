import { describe, expect, it } from "vitest";
import { gitBlobId } from "../../../src/domain/digest/git-blob.ts";
import { compareRelease } from "../../../src/domain/instance/compare.ts";
import { type InstanceFile, ownerOf } from "../../../src/domain/instance/file.ts";
import { parseRecord, recordFile, recordOf } from "../../../src/domain/instance/record.ts";
import type { TreeEntry } from "../../../src/domain/instance/tree.ts";
import { isUpgraded, planUpgrade } from "../../../src/domain/instance/upgrade.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const file = (path: string, text: string): InstanceFile => ({
  path,
  bytes: bytesOf(text),
  mode: "100644",
  owner: ownerOf(path),
});
const entry = (path: string, text: string, mode = "100644"): TreeEntry => ({
  path,
  mode,
  id: gitBlobId(bytesOf(text), "sha1"),
});
const record = (files: Readonly<Record<string, string>>) =>
  recordOf(
    "1.0.0",
    Object.entries(files).map(([path, text]) => file(path, text)),
    "sha1",
  );

describe("what only a release writes", () => {
  const files = [file("dist/cli.js", "1"), file("action.yml", "2"), file("policy/platform.yml", "3")];

  it("is the release's if every file is, whatever the organisation made of its own", () => {
    const tree = [entry("dist/cli.js", "1"), entry("action.yml", "2"), entry("policy/platform.yml", "other")];

    expect(compareRelease(files, tree)).toEqual([]);
  });

  it.each([
    ["a changed file", [entry("dist/cli.js", "x"), entry("action.yml", "2")], "dist/cli.js", "changed"],
    ["a lost file", [entry("dist/cli.js", "1")], "action.yml", "missing"],
    [
      "a file that no release knows",
      [entry("dist/cli.js", "1"), entry("action.yml", "2"), entry("actions/evil/action.yml", "3")],
      "actions/evil/action.yml",
      "foreign",
    ],
    [
      "a link with the same content",
      [entry("dist/cli.js", "1", "120000"), entry("action.yml", "2")],
      "dist/cli.js",
      "mode",
    ],
  ])("is told from %s", (_, tree, path, kind) => {
    expect(compareRelease(files, tree)).toEqual([{ path, kind }]);
  });
});

describe("an upgrade", () => {
  const former = record({
    "dist/a.js": "1",
    "policy/platform.yml": "p1",
    "scanners/sast.yml": "s1",
    "dist/old.js": "o",
  });
  const next = [file("dist/a.js", "2"), file("policy/platform.yml", "p2"), file("scanners/sast.yml", "s2")];

  it("replaces what is as the former release left it, and takes away what is no part any more", () => {
    const tree = [
      entry("dist/a.js", "1"),
      entry("dist/old.js", "o"),
      entry("policy/platform.yml", "p1"),
      entry("scanners/sast.yml", "s1"),
    ];

    const plan = planUpgrade({ files: next, tree, former });

    expect(plan.writes.map(({ path }) => path)).toEqual([
      "dist/a.js",
      "policy/platform.yml",
      "scanners/sast.yml",
    ]);
    expect(plan).toMatchObject({ removals: ["dist/old.js"], kept: [], restored: [] });
  });

  it("leaves what the organisation changed or took away, and says where the release differs now", () => {
    const tree = [entry("dist/a.js", "2"), entry("policy/platform.yml", "ours")];

    const plan = planUpgrade({ files: next, tree, former });

    expect(plan.writes).toEqual([]);
    expect(plan.kept).toEqual(["policy/platform.yml"]);
  });

  it("says nothing of a file that the organisation changed and the release did not", () => {
    const same = [file("policy/platform.yml", "p1")];

    const plan = planUpgrade({ files: same, tree: [entry("policy/platform.yml", "ours")], former });

    expect([plan.writes, plan.kept]).toEqual([[], []]);
  });

  it("makes the release's again what somebody changed or took away of it, and names it", () => {
    const tree = [
      entry("policy/platform.yml", "p2"),
      entry("scanners/sast.yml", "s2"),
      entry("dist/a.js", "evil"),
    ];

    const changed = planUpgrade({ files: next, tree, former });
    const lost = planUpgrade({ files: next, tree: tree.slice(0, 2), former });

    expect(changed.restored).toEqual(["dist/a.js"]);
    expect(lost.restored).toEqual(["dist/a.js"]);
  });

  it("keeps every file of the organisation where nothing says what a release wrote", () => {
    const tree = [entry("policy/platform.yml", "ours"), entry("dist/a.js", "1")];

    const plan = planUpgrade({ files: next, tree, former: null });

    expect(plan.kept).toEqual(["policy/platform.yml"]);
    expect(plan.restored).toEqual(["dist/a.js"]);
    expect(plan.writes.map(({ path }) => path)).toEqual(["scanners/sast.yml", "dist/a.js"]);
  });

  it("is known again by the tree that it makes", () => {
    const tree = [entry("dist/a.js", "1"), entry("dist/old.js", "o"), entry("mine.txt", "m")];
    const plan = { writes: [file("dist/a.js", "2")], removals: ["dist/old.js"] };

    expect(isUpgraded({ tree, upgraded: [entry("dist/a.js", "2"), entry("mine.txt", "m")] }, plan)).toBe(
      true,
    );
    expect(isUpgraded({ tree, upgraded: [entry("dist/a.js", "2"), entry("mine.txt", "x")] }, plan)).toBe(
      false,
    );
    expect(isUpgraded({ tree, upgraded: [entry("dist/a.js", "2")] }, plan)).toBe(false);
  });
});

describe("the record of a release", () => {
  it("reads back", () => {
    const { path, bytes } = recordFile(former());

    expect(path).toBe("release.json");
    expect(parseRecord(new TextDecoder().decode(bytes))).toEqual(former());
  });

  it.each([
    "",
    "{}",
    '{"schema":"assaygate/instance-release/v1","version":"1","files":{"a":"x"}}',
    "[]",
    "nonsense",
  ])("is none if it is %j", (text) => {
    expect(parseRecord(text)).toBeNull();
  });

  function former() {
    return record({ "dist/a.js": "1", "action.yml": "2" });
  }
});
