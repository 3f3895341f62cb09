import { describe, expect, it } from "vitest";
import { describeCommit } from "../../src/domain/release/commit-message.ts";
import { renderRelease } from "../../src/report/changelog.ts";

const release = (...messages: readonly string[]) =>
  renderRelease({
    version: "1.2.0",
    commits: messages.map((message) => describeCommit("0123456789abcdef", message)),
    artefact: { name: "app", digest: `sha256:${"d".repeat(64)}` },
    commit: "c".repeat(40),
    bill: null,
  });

describe("the text of a release", () => {
  it("lists what changed by what it means for users, and names the digest", () => {
    const text = release("fix: round up", "feat(api): add fees", "feat!: drop v1", "docs: tell");

    expect(text.match(/^### .*$/gm)).toEqual([
      "### Breaking changes",
      "### Features",
      "### Fixes",
      "### Other changes",
    ]);
    expect(text).toContain(`sha256:${"d".repeat(64)}`);
    expect(text).toContain("<code>api</code>: <code>add fees</code> (0123456789ab)");
  });

  it("says that it is the first", () => {
    expect(release()).toContain("The first release.");
  });

  it("G2: lets nobody mention people, link or write markup by a commit message", () => {
    const text = release(
      "feat: @acme/everyone [x](https://evil.example) <img src=x onerror=alert(1)> `code`",
    );

    expect(text).not.toMatch(/(?<!<code>)@acme|<img|\]\(https/);
  });

  it("stays within bounds", () => {
    const text = release(...Array.from({ length: 5_000 }, (_, i) => `fix: ${i} ${"x".repeat(500)}`));

    expect(text.length).toBeLessThan(100_000);
    expect(text).toContain("more.");
  });
});
