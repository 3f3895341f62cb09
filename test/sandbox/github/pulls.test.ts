import { describe, expect, it } from "vitest";
import type { Seed } from "../../../sandbox/github/seed/seed.ts";
import { emulatedGitHub } from "../../support/emulated-github.ts";

const seed: Omit<Seed, "schema"> = {
  users: { ana: {}, ben: {}, eve: {} },
  organizations: { acme: { teams: { core: { members: ["ben"], repositories: { app: "push" } } } } },
  repositories: {
    "acme/app": {
      files: { a: "1\n", b: "1\n" },
      collaborators: { ana: "write" },
      pulls: [
        {
          author: "ana",
          title: "feat: one",
          commits: [{ files: { a: "2\n" } }, { files: { b: null, c: "1\n" } }],
          labels: ["bug"],
          requested_teams: ["core"],
        },
        { author: "ana", title: "feat: two", draft: true, commits: [{ files: { d: "1\n" } }] },
        { author: "ana", merged: { by: "ben", method: "merge" }, commits: [{ files: { e: "1\n" } }] },
      ],
    },
    "eve/app": {
      fork_of: "acme/app",
      visibility: "public",
      branches: { evil: { commits: [{ files: { a: "evil\n" } }] } },
    },
  },
  tokens: {
    job: { repository: "acme/app", permissions: { contents: "write", "pull-requests": "write" } },
    ben: { user: "ben" },
    ana: { user: "ana" },
  },
};

describe("a pull request", () => {
  it("shows what it brings, from whom, and whether it can be merged", async () => {
    const gh = await emulatedGitHub(seed);

    const { body } = await gh.get("/repos/acme/app/pulls/1");

    expect(body).toMatchObject({
      number: 1,
      state: "open",
      commits: 2,
      changed_files: 2,
      additions: 1,
      deletions: 1,
      mergeable: true,
      mergeable_state: "clean",
      author_association: "COLLABORATOR",
      labels: [{ name: "bug" }],
      requested_teams: [{ slug: "core" }],
      base: { ref: "main", label: "acme:main" },
      head: { ref: "change-1", user: { login: "acme" } },
    });
    expect((await gh.get("/repos/acme/app/pulls/1/files")).body).toMatchObject([
      { filename: "a", status: "modified", patch: "@@ -1 +1 @@\n-1\n+2" },
      { filename: "c", previous_filename: "b", status: "renamed" },
    ]);
    expect((await gh.get("/repos/acme/app/pulls/1/commits")).body).toHaveLength(2);
    const {
      head,
      base,
      merge_commit_sha: tried,
    } = body as { head: { sha: string }; base: { sha: string }; merge_commit_sha: string };
    expect((await gh.get(`/repos/acme/app/git/commits/${tried}`)).body).toMatchObject({
      parents: [{ sha: base.sha }, { sha: head.sha }],
    });
    expect((await gh.get("/repos/acme/app/git/ref/pull/1/merge")).body).toMatchObject({
      object: { sha: tried },
    });
    expect((await gh.get("/repos/acme/app/pulls/2")).body).toMatchObject({ mergeable_state: "draft" });
    expect((await gh.get("/repos/acme/app/pulls/9")).status).toBe(404);
  });

  it("is listed by its state, and found by the commits that it brings or brought", async () => {
    const gh = await emulatedGitHub(seed);
    const numbers = async (path: string) =>
      ((await gh.get(path)).body as { number: number }[]).map(({ number }) => number);
    const merged = (await gh.get("/repos/acme/app/pulls/3")).body as {
      merge_commit_sha: string;
      head: { sha: string };
    };

    expect(await numbers("/repos/acme/app/pulls")).toEqual([2, 1]);
    expect(await numbers("/repos/acme/app/pulls?state=closed")).toEqual([3]);
    expect(await numbers("/repos/acme/app/pulls?state=all&direction=asc")).toEqual([1, 2, 3]);
    expect(await numbers("/repos/acme/app/pulls?head=acme:change-1")).toEqual([1]);
    expect(await numbers(`/repos/acme/app/commits/${merged.merge_commit_sha}/pulls`)).toEqual([3]);
    expect(await numbers(`/repos/acme/app/commits/${merged.head.sha}/pulls`)).toEqual([3]);
    expect(await numbers("/repos/acme/app/commits/change-1/pulls")).toEqual([1]);
  });

  it("cannot be merged where it conflicts", async () => {
    const gh = await emulatedGitHub(seed);
    const opened = await gh.send("POST", "/repos/acme/app/pulls", {
      title: "feat: evil",
      head: "eve:evil",
      base: "main",
    });
    await gh.send("PUT", "/repos/acme/app/pulls/1/merge", { merge_method: "squash" });

    const { body } = await gh.get("/repos/acme/app/pulls/4");

    expect(opened.body).toMatchObject({
      number: 4,
      head: { label: "eve:evil", repo: { full_name: "eve/app" } },
    });
    expect(body).toMatchObject({ mergeable: false, mergeable_state: "dirty" });
    expect((await gh.send("PUT", "/repos/acme/app/pulls/4/merge", {})).status).toBe(405);
  });

  it("is merged only at the head that was seen, and once", async () => {
    const gh = await emulatedGitHub(seed);
    const merge = (body: object) => gh.send("PUT", "/repos/acme/app/pulls/1/merge", body);
    const { head } = (await gh.get("/repos/acme/app/pulls/1")).body as { head: { sha: string } };

    expect((await merge({ sha: "0".repeat(40) })).status).toBe(409);
    expect((await merge({ sha: head.sha })).status).toBe(200);
    expect((await merge({ sha: head.sha })).status).toBe(405);
    expect((await gh.get("/repos/acme/app/pulls/1/merge")).status).toBe(204);
    expect((await gh.get("/repos/acme/app/pulls/1")).body).toMatchObject({
      merged: true,
      state: "closed",
      head: { sha: head.sha },
    });
  });

  it("is not opened twice, nor from a branch that is not there", async () => {
    const gh = await emulatedGitHub(seed);
    const open = (body: object) =>
      gh.send("POST", "/repos/acme/app/pulls", { title: "x", base: "main", ...body });

    expect((await open({ head: "change-1" })).body).toMatchObject({
      errors: [{ message: "A pull request already exists for acme:change-1." }],
    });
    expect((await open({ head: "none" })).body).toMatchObject({
      errors: [{ field: "head", code: "invalid" }],
    });
  });
});

describe("a review", () => {
  it("is of the head, unless it names another commit, and is dismissed by name", async () => {
    const gh = await emulatedGitHub(seed);
    const review = (body: object, as: string) =>
      gh.send("POST", "/repos/acme/app/pulls/1/reviews", body, { as });
    const { head } = (await gh.get("/repos/acme/app/pulls/1")).body as { head: { sha: string } };

    const made = await review({ event: "APPROVE" }, "ben");
    const own = await review({ event: "APPROVE" }, "ana");
    const { id } = made.body as { id: number };
    const dismissed = await gh.send("PUT", `/repos/acme/app/pulls/1/reviews/${id}/dismissals`, {
      message: "no",
    });

    expect(made.status).toBe(200);
    expect(made.body).toMatchObject({
      state: "APPROVED",
      commit_id: head.sha,
      user: { login: "ben" },
      author_association: "MEMBER",
    });
    expect(own.status).toBe(422);
    expect(dismissed.body).toMatchObject({ state: "DISMISSED" });
  });

  it("that was not submitted is seen by its author alone", async () => {
    const gh = await emulatedGitHub(seed);
    await gh.send("POST", "/repos/acme/app/pulls/1/reviews", { body: "draft" }, { as: "ben" });

    expect((await gh.get("/repos/acme/app/pulls/1/reviews")).body).toEqual([]);
    expect((await gh.get("/repos/acme/app/pulls/1/reviews", { as: "ben" })).body).toMatchObject([
      { state: "PENDING" },
    ]);
  });

  it("is asked of people and teams", async () => {
    const gh = await emulatedGitHub(seed);

    const asked = await gh.send("POST", "/repos/acme/app/pulls/2/requested_reviewers", {
      reviewers: ["ben"],
      team_reviewers: ["core"],
    });

    expect(asked.status).toBe(201);
    expect((await gh.get("/repos/acme/app/pulls/2/requested_reviewers")).body).toMatchObject({
      users: [{ login: "ben" }],
      teams: [{ slug: "core" }],
    });
  });
});
