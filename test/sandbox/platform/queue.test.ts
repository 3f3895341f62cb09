import { describe, expect, it } from "vitest";
import { type EmulatedPlatform, emulatedPlatform } from "../../support/emulated-platform.ts";
import { gate, governed } from "./governed.ts";

const settings = {
  check_response_timeout_minutes: 60,
  grouping_strategy: "ALLGREEN",
  max_entries_to_build: 5,
  max_entries_to_merge: 5,
  merge_method: "SQUASH",
  min_entries_to_merge: 1,
  min_entries_to_merge_wait_minutes: 0,
};

/** The gate refuses two files together, each of which is good alone. */
const jealous = gate.replace('test "$(cat verdict)" = pass', "test ! -e a -o ! -e b");

async function scene(change: Partial<Record<keyof typeof settings, unknown>> = {}, workflow = gate) {
  const rules = [{ type: "merge_queue", parameters: { ...settings, ...change } }];
  const platform = await emulatedPlatform(governed({ rules, workflow }));
  for (const name of ["a", "b"]) {
    await platform.push({
      ...{ repository: "acme/app", branch: name, author: "ana", message: `feat: ${name}` },
      files: { [name]: "1\n" },
    });
    await platform.open({ head: name, title: `feat: ${name}`, as: "ana" });
  }
  return platform;
}

const idOf = async (platform: EmulatedPlatform, number: number) =>
  ((await platform.ask("GET", `/repos/acme/app/pulls/${number}`)).body as { node_id: string }).node_id;

async function enqueue(platform: EmulatedPlatform, number: number, as = "ben") {
  const query = `mutation($id: ID!) { enqueuePullRequest(input: {pullRequestId: $id}) {
    mergeQueueEntry { position state headCommit { oid } } } }`;
  const { body } = await platform.ask(
    "POST",
    "/graphql",
    { query, variables: { id: await idOf(platform, number) } },
    as,
  );
  return body;
}

const groups = (platform: EmulatedPlatform) =>
  platform.events.flatMap(({ trigger, event, run }) =>
    trigger === "merge_group" && event.kind === "run-ended" ? [{ run, conclusion: event.conclusion }] : [],
  );

async function pull(platform: EmulatedPlatform, number: number) {
  const { body } = await platform.ask("GET", `/repos/acme/app/pulls/${number}`);
  return body as { merged: boolean; state: string; merge_commit_sha: string; merged_by: { login: string } };
}

describe("a merge queue", () => {
  it("is the only way to merge where a rule asks for it", async () => {
    const platform = await scene();

    const direct = await platform.ask("PUT", "/repos/acme/app/pulls/1/merge", {});

    expect(direct.status).toBe(405);
    expect(direct.body).toMatchObject({
      message: expect.stringContaining("Changes must be made through the merge queue."),
    });
  });

  it("merges each pull request when the commit that it would become has passed", async () => {
    const platform = await scene();

    await enqueue(platform, 1);
    const second = await enqueue(platform, 2);
    await platform.settle();

    expect(second).toMatchObject({
      data: { enqueuePullRequest: { mergeQueueEntry: { position: 2, state: "AWAITING_CHECKS" } } },
    });
    expect(groups(platform).map(({ conclusion }) => conclusion)).toEqual(["success", "success"]);
    expect(await pull(platform, 1)).toMatchObject({
      merged: true,
      merged_by: { login: "github-merge-queue[bot]" },
    });
    const { body } = await platform.ask("GET", "/repos/acme/app/commits?sha=main");
    const messages = (body as { commit: { message: string } }[]).map(({ commit }) => commit.message);
    expect(messages).toEqual(["feat: b (#2)", "feat: a (#1)", "chore: first commit"]);
  });

  it("checks a group of two pull requests once where only its head must be green", async () => {
    const platform = await scene({
      ...{ grouping_strategy: "HEADGREEN", min_entries_to_merge: 2, min_entries_to_merge_wait_minutes: 5 },
    });

    await enqueue(platform, 1);
    await platform.settle();
    expect(groups(platform)).toEqual([]);
    await enqueue(platform, 2);
    await platform.settle();

    expect(groups(platform).map(({ conclusion }) => conclusion)).toEqual(["success"]);
    expect([await pull(platform, 1), await pull(platform, 2)]).toMatchObject([
      { merged: true },
      { merged: true },
    ]);
    const [, landed] = [await pull(platform, 1), await pull(platform, 2)];
    const { body } = await platform.ask("GET", "/repos/acme/app/git/ref/heads/main");
    expect(body).toMatchObject({ object: { sha: landed.merge_commit_sha } });
  });

  it("throws out who fails together with what is in front, and merges the others", async () => {
    const platform = await scene({}, jealous);

    await enqueue(platform, 1);
    await enqueue(platform, 2);
    await platform.settle();

    expect(await pull(platform, 1)).toMatchObject({ merged: true });
    expect(await pull(platform, 2)).toMatchObject({ merged: false, state: "open" });
    const { refs } = await platform.github.git(platform.github.repository("acme/app"));
    expect([...refs.keys()].filter((name) => name.includes("gh-readonly-queue"))).toEqual([]);
  });

  it("takes a failed group apart to find out who it was", async () => {
    const platform = await scene(
      { grouping_strategy: "HEADGREEN", min_entries_to_merge: 2, min_entries_to_merge_wait_minutes: 5 },
      jealous,
    );

    await enqueue(platform, 1);
    await enqueue(platform, 2);
    await platform.settle();

    expect(
      groups(platform)
        .map(({ conclusion }) => conclusion)
        .sort(),
    ).toEqual(["failure", "failure", "success"]);
    expect([await pull(platform, 1), await pull(platform, 2)]).toMatchObject([
      { merged: true },
      { merged: false },
    ]);
  });

  it("lets nobody in whose pull request is not ready", async () => {
    const platform = await scene();
    await platform.push({
      ...{ repository: "acme/app", branch: "a", author: "ana" },
      files: { verdict: "fail\n" },
    });
    await platform.settle();

    expect(await enqueue(platform, 1)).toMatchObject({
      errors: [{ type: "UNPROCESSABLE", message: expect.stringContaining("is failing") }],
    });
  });

  it("waits for a required workflow that does not know of groups only as long as it is told", async () => {
    const platform = await scene({}, gate.replace("  merge_group:\n", ""));

    await enqueue(platform, 1);
    await platform.settle();
    const entries = `{ repository(owner: "acme", name: "app") { mergeQueue { entries(first: 9) { totalCount } } } }`;
    const count = async () =>
      ((await platform.ask("POST", "/graphql", { query: entries }, "ben")).body as { data: unknown }).data;
    expect(await count()).toMatchObject({ repository: { mergeQueue: { entries: { totalCount: 1 } } } });
    platform.github.clock.advance(61 * 60_000);
    await platform.ask("PATCH", "/repos/acme/app/pulls/2", { title: "feat: something else" });

    expect(await count()).toMatchObject({ repository: { mergeQueue: { entries: { totalCount: 0 } } } });
    expect(await pull(platform, 1)).toMatchObject({ merged: false, state: "open" });
  });
});
