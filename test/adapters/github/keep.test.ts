import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { publisherFor } from "../../../src/adapters/github/publisher.ts";
import { targetOf } from "../../../src/adapters/github/target.ts";
import type { GitHubRun } from "../../../src/domain/change/reference.ts";
import type { Publisher } from "../../../src/ports/github.ts";
import { badGateway, json, Loopback, paged, type Reply, status } from "./loopback.ts";

const head = "a".repeat(40);
const pull = "GET /repos/acme/shop/pulls/5";
const list = "GET /repos/acme/shop/issues/5/comments";
const post = "POST /repos/acme/shop/issues/5/comments";
const marker = "<!-- assaygate:verdict v1 -->";
const us = { login: "github-actions[bot]", type: "Bot", id: 41_898_282 };
const mallory = { login: "mallory", type: "User", id: 666 };
const note = { marker: "verdict", markdown: "## pass" };

interface Comment {
  readonly id: number;
  readonly body: string;
  readonly html_url: string;
  readonly user: object;
}

const comment = (id: number, body: string, user: object = us): Comment => ({
  id,
  body,
  user,
  html_url: `https://github.com/acme/shop/pull/5#issuecomment-${id}`,
});

function pullAt(sha: string): Reply {
  const side = { ref: "main", sha, repo: { id: 1 } };
  return json({
    number: 5,
    title: "feat: x",
    body: null,
    user: mallory,
    head: side,
    base: side,
    merged_at: null,
    merge_commit_sha: null,
    labels: [],
    changed_files: 1,
    commits: 1,
  });
}

let github: Loopback;
beforeEach(async () => {
  github = await Loopback.start();
  github.on(pull, pullAt(head));
  github.on(
    "POST /graphql",
    json({ data: { rateLimit: { cost: 1 }, viewer: { login: "github-actions[bot]" } } }),
  );
});
afterEach(() => github.stop());

function publisher(): Publisher {
  const run: GitHubRun = {
    repository: "acme/shop",
    trigger: { event: "pull_request", eventName: "pull_request", token: "job" },
    change: { kind: "pull-request", number: 5, headCommit: head, branch: "main", baseCommit: head },
    actors: [],
    commits: [],
    runId: null,
    runAttempt: null,
    hosts: { server: github.url, api: github.url, graphql: `${github.url}/graphql` },
  };
  return publisherFor(targetOf(github.client(), "acme/shop"), run);
}

/** What our own calls make of the list. */
function bodiesSent(call: string): unknown[] {
  return github.calls(call).map(({ body }) => JSON.parse(body).body);
}

describe("a comment", () => {
  it("is made where there is none", async () => {
    github.on(list, json([]));
    github.on(post, json(comment(1, "x"), {}, 201));

    expect(await publisher().comment(note)).toEqual({ state: "created", url: comment(1, "").html_url });
    expect(bodiesSent(post)).toEqual([`${marker}\n## pass`]);
  });

  it("is renewed in place, also when it stands on a later page", async () => {
    const talk = Array.from({ length: 130 }, (_, id) => comment(id, "talk", mallory));
    github.on(list, paged([...talk, comment(200, `${marker}\n## fail`)]));
    github.on("PATCH /repos/acme/shop/issues/comments/200", json(comment(200, "x")));

    expect(await publisher().comment(note)).toMatchObject({ state: "updated" });
    expect(github.calls(post)).toHaveLength(0);
  });

  it("is left alone when it says the same already", async () => {
    github.on(list, json([comment(3, `${marker}\n## pass`)]));

    expect(await publisher().comment(note)).toMatchObject({ state: "unchanged" });
  });

  it("is not somebody else's who put our marker into theirs", async () => {
    github.on(list, json([comment(3, `${marker}\n## pass`, mallory), comment(4, `see ${marker}`)]));
    github.on(post, json(comment(9, "x"), {}, 201));

    expect(await publisher().comment(note)).toMatchObject({ state: "created" });
  });

  it("is looked for again after a doubtful answer, and not made twice", async () => {
    const stored: Comment[] = [];
    github.on(list, (response, seen) => paged(stored)(response, seen));
    github.on(post, (response, { body }) => {
      stored.push(comment(7, JSON.parse(body).body));
      response.socket?.resetAndDestroy();
    });

    expect(await publisher().comment(note)).toEqual({ state: "created", url: comment(7, "").html_url });
    expect(stored).toHaveLength(1);
  });

  it("is made at the second attempt where the first one did nothing", async () => {
    github.on(list, json([]));
    github.on(post, badGateway, json(comment(8, "x"), {}, 201));

    expect(await publisher().comment(note)).toMatchObject({ state: "created" });
  });

  it("is never made where nobody knows whether there is one (T17)", async () => {
    github.on(list, badGateway);

    expect(await publisher().comment(note)).toMatchObject({ state: "refused" });
    expect(github.calls(post)).toHaveLength(0);
  });

  it("is refused to a read-only token, which is a value (T18)", async () => {
    github.on(list, json([]));
    github.on(post, status(403, "Resource not accessible by integration"));

    expect(await publisher().comment(note)).toMatchObject({
      state: "refused",
      why: expect.stringContaining("403"),
    });
    expect(github.calls(post)).toHaveLength(1);
  });

  it("is not written when the ref moved between check and act (G11)", async () => {
    github.on(pull, pullAt("b".repeat(40)));
    github.on(list, json([]));

    expect(await publisher().comment(note)).toMatchObject({
      state: "refused",
      why: expect.stringContaining("b".repeat(40)),
    });
    expect(github.calls(list)).toHaveLength(0);
  });

  it("is cut where GitHub takes no longer texts, and cannot end its marker early", async () => {
    github.on(list, json([]));
    github.on(post, json(comment(1, "x"), {}, 201));

    await publisher().comment({ marker: "x --> <b>", markdown: "y".repeat(70_000) });

    const [sent] = bodiesSent(post);
    expect(sent).toMatch(/^<!-- assaygate:[0-9a-f]+ v1 -->\ny/);
    expect(String(sent).length).toBe(65_536);
  });
});

describe("a check run", () => {
  const runs = `GET /repos/acme/shop/commits/${head}/check-runs`;
  const run = {
    name: "Assaygate",
    commit: head,
    conclusion: "success" as const,
    title: "pass",
    summary: "all good",
  };
  const made = { id: 4, external_id: "assaygate:Assaygate", html_url: "https://github.com/acme/shop/runs/4" };

  it("is made for exactly the commit that was judged", async () => {
    github.on(runs, json({ total_count: 0, check_runs: [] }));
    github.on("POST /repos/acme/shop/check-runs", json(made, {}, 201));

    expect(await publisher().checkRun(run)).toMatchObject({ state: "created" });
    expect(JSON.parse(github.calls("POST /repos/acme/shop/check-runs")[0]?.body ?? "")).toMatchObject({
      head_sha: head,
      conclusion: "success",
      external_id: "assaygate:Assaygate",
    });
  });

  it("is renewed in place; one of the same name by another app is not ours", async () => {
    const foreign = { ...made, id: 3, external_id: "ci" };
    github.on(runs, json({ total_count: 2, check_runs: [foreign, made] }));
    github.on("PATCH /repos/acme/shop/check-runs/4", json(made));

    expect(await publisher().checkRun(run)).toMatchObject({ state: "updated" });
  });
});

describe("a task", () => {
  const issues = "GET /repos/acme/shop/issues";
  const task = { key: "cve-1", title: "Fix\nit", markdown: "now", labels: ["security"] };
  const issue = (state: string, body: string, user: object = us) => ({
    number: 9,
    title: "Fix it",
    state,
    body,
    user,
    html_url: "https://github.com/acme/shop/issues/9",
  });

  it("is opened once, with our label", async () => {
    github.on(issues, json([issue("open", "<!-- assaygate:cve-1 v1 -->\nnow", mallory)]));
    github.on("POST /repos/acme/shop/issues", json(issue("open", ""), {}, 201));

    expect(await publisher().task(task)).toMatchObject({ state: "created" });
    expect(JSON.parse(github.calls("POST /repos/acme/shop/issues")[0]?.body ?? "")).toMatchObject({
      title: "Fix it",
      labels: ["assaygate", "security"],
    });
  });

  it("attack: a pull request that bears the marker is no task", async () => {
    const disguised = { ...issue("open", "<!-- assaygate:cve-1 v1 -->\nold"), pull_request: {} };
    github.on(issues, json([disguised]));
    github.on("POST /repos/acme/shop/issues", json(issue("open", ""), {}, 201));

    expect(await publisher().task(task)).toMatchObject({ state: "created" });
    expect(github.calls("PATCH /repos/acme/shop/issues/9")).toEqual([]);
  });

  it("is renewed while it is open, and left alone once somebody closed it", async () => {
    github.on("PATCH /repos/acme/shop/issues/9", json(issue("open", "")));
    github.on(issues, json([issue("open", "<!-- assaygate:cve-1 v1 -->\nold")]));
    expect(await publisher().task(task)).toMatchObject({ state: "updated" });

    github.on(issues, json([issue("closed", "<!-- assaygate:cve-1 v1 -->\nold")]));
    expect(await publisher().task(task)).toMatchObject({ state: "unchanged" });
  });
});
