import { expect, test } from "vitest";
import type { Seed } from "../../../sandbox/github/seed/seed.ts";
import { emulatedGitHub } from "../../support/emulated-github.ts";

const seed: Omit<Seed, "schema"> = {
  users: { ana: {}, acme: {} },
  repositories: {
    "acme/app": {
      visibility: "private",
      files: { "a.txt": "a" },
      pulls: [{ head: "x", commits: [{ files: { "b.txt": "b" } }], title: "fix: drift of rules" }],
      issues: [
        { title: "Drift found", body: "rules differ", author: "github-actions[bot]", labels: ["assaygate"] },
        { title: "Other", author: "ana", state: "closed" },
      ],
      comments: [{ issue: 2, body: "seen", author: "ana" }],
    },
    "acme/hidden": { visibility: "private", issues: [{ title: "Drift elsewhere" }] },
  },
  tokens: {
    job: { repository: "acme/app", permissions: { issues: "write" } },
    all: { app: true, permissions: { issues: "read" } },
  },
};

test("issues are found by words and qualifiers, in repositories that the caller may see", async () => {
  const gh = await emulatedGitHub(seed);
  const find = async (query: string, as = "job") => {
    const { items } = (await gh.get(`/search/issues?q=${encodeURIComponent(query)}`, { as })).body as {
      items: { title: string }[];
    };
    return items.map(({ title }) => title);
  };
  expect(await find("drift repo:acme/app is:issue")).toEqual(["Drift found"]);
  expect(await find("drift is:open")).toHaveLength(2);
  expect(await find("drift is:open", "all")).toHaveLength(3);
  expect(await find("is:pr")).toEqual(["fix: drift of rules"]);
  expect(await find('label:assaygate author:app/github-actions "rules differ" in:body')).toEqual([
    "Drift found",
  ]);
  expect(await find("state:closed")).toEqual(["Other"]);
});

test("a search comes in pages, and one that is not understood is refused", async () => {
  const gh = await emulatedGitHub(seed);
  const page = await gh.get("/search/issues?q=org:acme&per_page=2&page=2&sort=comments&order=asc");
  expect(page.body).toMatchObject({ total_count: 3, items: [{ title: "Drift found", comments: 1 }] });
  expect((await gh.get("/search/issues?q=milestone:1")).status).toBe(422);
  expect((await gh.get("/search/issues?q=is:odd")).status).toBe(422);
});

test("what was done to an issue is told in order, with its comments in the timeline", async () => {
  const gh = await emulatedGitHub(seed);
  await gh.send("PATCH", "/repos/acme/app/issues/2", { state: "closed", assignees: ["ana"] });
  const events = (await gh.get("/repos/acme/app/issues/2/events")).body;
  expect(events).toMatchObject([
    { event: "labeled", label: { name: "assaygate" } },
    { event: "assigned", assignee: { login: "ana" } },
    { event: "closed", actor: { login: "github-actions[bot]" } },
  ]);
  const timeline = (await gh.get("/repos/acme/app/issues/2/timeline")).body as { event: string }[];
  expect(timeline.map(({ event }) => event)).toContain("commented");
  expect((await gh.get("/repos/acme/app/issues/9/events")).status).toBe(404);
});
