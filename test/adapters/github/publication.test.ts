import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { publicationOf } from "../../../src/adapters/github/publication.ts";
import { targetOf } from "../../../src/adapters/github/target.ts";
import { describeCommit } from "../../../src/domain/release/commit-message.ts";
import { nextVersion } from "../../../src/domain/release/version.ts";
import { Loopback, paged } from "./loopback.ts";

let github: Loopback;
beforeEach(async () => {
  github = await Loopback.start();
});
afterEach(() => github.stop());

const run = {
  ...{ repository: "acme/shop", change: null, commits: [], actors: [], runId: "1", runAttempt: 1 },
  trigger: { event: "push", eventName: "push", token: "job" },
  hosts: { server: "https://github.com", api: "x", graphql: "x" },
} as const;

const messages = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, n) => (n === 0 ? "feat!: drop v1" : `docs: tell ${n}`));

function compared(status: string, said: readonly string[]) {
  const commits = said.map((message, n) => ({ sha: String(n), commit: { message } }));
  github.on(
    "GET /repos/acme/shop/compare/old...new",
    paged(commits, (slice) => ({ status, total_commits: commits.length, commits: slice })),
  );
  const publication = publicationOf(targetOf(github.client(), "acme/shop"), {
    run,
    env: {},
    uploads: github.url,
  });
  return publication.commitsSince("old", "new");
}

describe("the commits of a version (G10 truncated API lists)", () => {
  it("are all of them, as the one that breaks something may be the oldest of 260", async () => {
    const since = await compared("ahead", messages(260));
    if (since.state !== "known") throw new Error(since.why);
    const commits = since.value.commits.map(({ sha, message }) => describeCommit(sha, message));

    expect(since.value.relation).toBe("ahead");
    expect(commits).toHaveLength(260);
    expect(nextVersion({ tag: "v1.2.3", version: "1.2.3", commit: "old" }, commits)).toBe("2.0.0");
  });

  it("are not asked for where nothing follows", async () => {
    expect(await compared("diverged", messages(3))).toEqual({
      state: "known",
      value: { relation: "diverged", commits: [] },
    });
    expect(github.seen).toHaveLength(1);
  });
});
