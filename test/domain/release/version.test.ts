import { describe, expect, it } from "vitest";
import { describeCommit } from "../../../src/domain/release/commit-message.ts";
import { nextVersion, versionTags } from "../../../src/domain/release/version.ts";

const commits = (...messages: readonly string[]) => messages.map((message) => describeCommit("a", message));
const tag = (name: string) => ({ name, commit: name });
const at = (version: string) => ({ tag: `v${version}`, version, commit: "c" });

describe("a commit message", () => {
  it.each([
    ["feat: add fees", "minor", "feat"],
    ["feat(api)!: drop v1", "major", "feat"],
    ["fix: round\n\nBREAKING CHANGE: cents are gone", "major", "fix"],
    ["fix: round\n\nBREAKING-CHANGE: cents are gone", "major", "fix"],
    ["fix: say BREAKING CHANGE in a word", "patch", "fix"],
    ["docs: tell", "patch", "docs"],
    ["Merge pull request #7", "patch", null],
    ["", "patch", null],
  ])("%j changes as much as %s", (message, bump, type) => {
    expect(describeCommit("a", message)).toMatchObject({ bump, type });
  });

  it("is read in no time, whatever somebody wrote", () => {
    const hostile = [
      `feat(${"(".repeat(50_000)}`,
      `${"BREAKING CHANGE:\n".repeat(20_000)}`,
      "a!".repeat(50_000),
    ];
    const begun = performance.now();

    for (const message of hostile) describeCommit("a", message);
    expect(performance.now() - begun).toBeLessThan(1_000);
  });
});

describe("the next version", () => {
  it("follows from what changed most", () => {
    expect(nextVersion(at("1.2.3"), commits("fix: a", "docs: b"))).toBe("1.2.4");
    expect(nextVersion(at("1.2.3"), commits("fix: a", "feat: b"))).toBe("1.3.0");
    expect(nextVersion(at("1.2.3"), commits("feat!: a", "feat: b"))).toBe("2.0.0");
  });

  it("is a minor one for breaking changes before 1.0.0, and 0.1.0 where there was none", () => {
    expect(nextVersion(at("0.4.2"), commits("feat!: a"))).toBe("0.5.0");
    expect(nextVersion(null, [])).toBe("0.1.0");
  });

  it("leaves a pre-release behind", () => {
    expect(nextVersion(at("2.0.0-rc.1"), commits("fix: a"))).toBe("2.0.0");
  });
});

describe("the newest version among tags", () => {
  it("goes by precedence, not by the order of the list or of letters", () => {
    expect(versionTags(["v1.9.0", "v1.10.0", "v1.10.0-rc.1"].map(tag)).map(({ version }) => version)).toEqual(
      ["1.10.0", "1.10.0-rc.1", "1.9.0"],
    );
  });

  it("is none of what is no version", () => {
    expect(versionTags(["latest", "v1", "1.0.0", "v1.2.3.4", "vv1.0.0", "v1.0.0\n"].map(tag))).toEqual([]);
  });
});
