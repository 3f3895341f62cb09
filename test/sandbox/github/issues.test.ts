import { expect, test } from "vitest";
import { emulatedGitHub } from "../../support/emulated-github.ts";

const seed = {
  users: { ana: {}, ben: {}, acme: {} },
  repositories: {
    "acme/app": {
      visibility: "private",
      files: { "README.md": "# app\n" },
      collaborators: { ana: "write" },
      labels: [{ name: "bug", color: "d73a4a", description: "Broken" }],
      pulls: [{ author: "ana", head: "feature", commits: [{ files: { "a.txt": "a" } }], labels: ["bug"] }],
      issues: [
        { title: "first", author: "ben", labels: ["Bug"], assignees: ["ana"] },
        { title: "second", state: "closed" },
      ],
      comments: [
        { issue: 1, body: "<!-- assaygate:verdict v1 -->\nold", author: "github-actions[bot]" },
        { issue: 1, body: "from ana", author: "ana" },
        { issue: 2, body: "elsewhere", author: "ana" },
      ],
    },
  },
  tokens: {
    job: { repository: "acme/app", permissions: { issues: "write" } },
    pulls: { repository: "acme/app", permissions: { "pull-requests": "write", contents: "read" } },
    reader: { repository: "acme/app", permissions: { issues: "read" } },
  },
} as const;

const issues = "/repos/acme/app/issues";

test("issues and pull requests are one list", async () => {
  const gh = await emulatedGitHub(seed);
  const numbers = async (query: string) =>
    ((await gh.get(`${issues}?${query}`)).body as { number: number }[]).map(({ number }) => number);
  expect(await numbers("")).toEqual([2, 1]);
  expect(await numbers("state=all")).toEqual([3, 2, 1]);
  expect(await numbers("state=closed")).toEqual([3]);
  expect(await numbers("labels=bug")).toEqual([2, 1]);
  expect(await numbers("creator=ben")).toEqual([2]);
  expect(await numbers("assignee=ana")).toEqual([2]);
  expect(await numbers("state=all&direction=asc&per_page=2&page=2")).toEqual([3]);
  expect((await gh.get(`${issues}/1`)).body).toMatchObject({
    pull_request: { merged_at: null },
    comments: 2,
  });
});

test("an issue is opened with labels that are made for it, changed, closed and opened again", async () => {
  const gh = await emulatedGitHub(seed);
  const made = await gh.send("POST", issues, {
    title: "new",
    body: "text",
    labels: ["drift", "bug"],
    assignees: ["ana", "nobody"],
  });
  expect(made).toMatchObject({
    status: 201,
    body: {
      number: 4,
      user: { login: "github-actions[bot]" },
      labels: [{ name: "drift" }, { color: "d73a4a" }],
    },
  });
  expect(made.body).toMatchObject({ assignees: [{ login: "ana" }], performed_via_github_app: { id: 15368 } });
  const change = (body: object) => gh.send("PATCH", `${issues}/4`, body);
  expect((await change({ title: "newer", labels: ["drift"] })).body).toMatchObject({
    labels: [{ name: "drift" }],
  });
  expect((await change({ state: "closed", state_reason: "not_planned" })).body).toMatchObject({
    title: "newer",
    state: "closed",
    state_reason: "not_planned",
    closed_by: { login: "github-actions[bot]" },
  });
  expect((await change({ state: "open" })).body).toMatchObject({ state_reason: "reopened", closed_at: null });
  expect((await gh.get(`${issues}?per_page=100`)).body).toHaveLength(3);
});

test("comments are made, found page by page, changed and deleted", async () => {
  const gh = await emulatedGitHub(seed);
  const path = `${issues}/1/comments`;
  const made = await gh.send("POST", path, { body: "third" });
  expect(made).toMatchObject({ status: 201, body: { user: { login: "github-actions[bot]", type: "Bot" } } });
  const { id } = made.body as { id: number };
  const last = await gh.get(`${path}?per_page=2&page=2`);
  expect(last.body).toMatchObject([{ id, body: "third" }]);
  expect(last.headers.get("link")).toContain('rel="prev"');
  const one = `${issues}/comments/${id}`;
  expect((await gh.send("PATCH", one, { body: "changed" })).body).toMatchObject({ body: "changed" });
  expect((await gh.get(one)).body).toMatchObject({ body: "changed", author_association: "NONE" });
  expect((await gh.send("DELETE", one)).status).toBe(204);
  expect((await gh.get(one)).status).toBe(404);
  expect((await gh.get(path)).body).toHaveLength(2);
});

test("a token for pull requests comments on them, not on issues; a reader on neither", async () => {
  const gh = await emulatedGitHub(seed);
  const comment = (number: number, as: string) =>
    gh.send("POST", `${issues}/${number}/comments`, { body: "hello" }, { as });
  expect((await comment(1, "pulls")).status).toBe(201);
  expect((await comment(2, "pulls")).status).toBe(403);
  expect((await comment(1, "reader")).status).toBe(403);
  expect((await comment(9, "job")).status).toBe(404);
});

test("an empty comment and one that is too long are refused", async () => {
  const gh = await emulatedGitHub(seed);
  const comment = (body: string) => gh.send("POST", `${issues}/1/comments`, { body });
  expect((await comment(" ")).body).toMatchObject({ errors: [{ field: "body", code: "missing_field" }] });
  expect((await comment("x".repeat(65_537))).status).toBe(422);
  expect((await comment("x".repeat(65_536))).status).toBe(201);
});

test("labels are made once, renamed everywhere, put on and taken off", async () => {
  const gh = await emulatedGitHub(seed);
  const labels = "/repos/acme/app/labels";
  expect((await gh.send("POST", labels, { name: "BUG" })).body).toMatchObject({
    errors: [{ code: "already_exists" }],
  });
  expect((await gh.send("POST", labels, { name: "x", color: "red" })).status).toBe(422);
  expect((await gh.send("POST", labels, { name: "gate: blocked", color: "ff0000" })).status).toBe(201);
  expect((await gh.send("POST", `${issues}/1/labels`, { labels: ["gate: blocked"] })).body).toHaveLength(2);
  expect((await gh.send("PATCH", `${labels}/bug`, { new_name: "defect" })).body).toMatchObject({
    name: "defect",
  });
  expect((await gh.get(`${issues}/1/labels`)).body).toMatchObject([
    { name: "defect" },
    { name: "gate: blocked" },
  ]);
  expect((await gh.send("DELETE", `${issues}/1/labels/gate%3A%20blocked`)).body).toHaveLength(1);
  expect((await gh.send("DELETE", `${issues}/1/labels/none`)).status).toBe(404);
  expect((await gh.send("PUT", `${issues}/1/labels`, { labels: ["a", "b"] })).body).toHaveLength(2);
  expect((await gh.send("DELETE", `${labels}/a`)).status).toBe(204);
  expect((await gh.get(`${issues}/1/labels`)).body).toMatchObject([{ name: "b" }]);
});

test("a pull request shows the labels, assignees and comments that it has as an issue", async () => {
  const gh = await emulatedGitHub(seed);
  await gh.send("POST", `${issues}/1/assignees`, { assignees: ["ana"] });
  const pull = await gh.get("/repos/acme/app/pulls/1", { as: "pulls" });
  expect(pull.body).toMatchObject({
    labels: [{ name: "bug", color: "d73a4a", description: "Broken" }],
    assignees: [{ login: "ana" }],
    comments: 2,
  });
  const [label] = (pull.body as { labels: { id: number }[] }).labels;
  expect((await gh.get("/repos/acme/app/labels/bug")).body).toMatchObject({ id: label?.id });
});
