import { describe, expect, it } from "vitest";
import { type EmulatedGitHub, emulatedGitHub } from "../../support/emulated-github.ts";
import { reasons, reviewing, ruled as seed, stateOf } from "./ruled.ts";

const approve = (gh: EmulatedGitHub, as: string, event = "APPROVE") =>
  gh.send("POST", "/repos/acme/app/pulls/1/reviews", { event, body: "seen" }, { as });

const merge = (gh: EmulatedGitHub, as = "ben", body: object = {}) =>
  gh.send("PUT", "/repos/acme/app/pulls/1/merge", body, { as });

async function push(gh: EmulatedGitHub, files: Readonly<Record<string, string>>, as = "ana") {
  const [[path, text]] = Object.entries(files) as [[string, string]];
  const content = Buffer.from(text).toString("base64");
  const known = await gh.get(`/repos/acme/app/contents/${path}?ref=change-1`, { as });
  const sha = known.status === 200 ? { sha: (known.body as { sha: string }).sha } : {};
  const body = { message: "feat: more", content, branch: "change-1", ...sha };
  return gh.send("PUT", `/repos/acme/app/contents/${path}`, body, { as });
}

describe("reviews that a rule asks for", () => {
  const approvals = "At least 1 approving review is required by reviewers with write access.";

  it("are given by others who may write", async () => {
    const gh = await emulatedGitHub(seed({ rules: [reviewing({ required_approving_review_count: 1 })] }));

    expect(await stateOf(gh)).toBe("blocked");
    expect((await approve(gh, "ana")).status).toBe(422);
    await approve(gh, "rita");
    const refused = await merge(gh);
    await approve(gh, "ben");

    expect(refused).toMatchObject({ status: 405, body: reasons(approvals) });
    expect(await stateOf(gh)).toBe("clean");
    expect((await merge(gh)).status).toBe(200);
  });

  it("do not help as long as somebody asks for changes", async () => {
    const gh = await emulatedGitHub(seed({ rules: [reviewing({ required_approving_review_count: 1 })] }));
    await approve(gh, "ben");
    await approve(gh, "eva", "REQUEST_CHANGES");
    await approve(gh, "eva", "COMMENT");

    expect((await merge(gh)).body).toEqual(expect.objectContaining(reasons("Changes have been requested.")));
    await approve(gh, "eva");
    expect((await merge(gh)).status).toBe(200);
  });

  it("are dismissed by a push", async () => {
    const rules = [reviewing({ required_approving_review_count: 1, dismiss_stale_reviews_on_push: true })];
    const gh = await emulatedGitHub(seed({ rules }));
    await approve(gh, "ben");
    const states = async () =>
      ((await gh.get("/repos/acme/app/pulls/1/reviews")).body as { state: string }[]).map(
        ({ state }) => state,
      );

    await push(gh, { b: "1\n" });

    expect(await states()).toEqual(["DISMISSED"]);
    expect(await merge(gh)).toMatchObject({ status: 405, body: reasons(approvals) });
  });

  it("come from the code owners of each changed file, by the base's file", async () => {
    const rules = [reviewing({ require_code_owner_review: true })];
    const files = { a: "2\n", "docs/a.md": "b\n", ".github/CODEOWNERS": "* @rita\n" };
    const gh = await emulatedGitHub(seed({ rules, pull: { commits: [{ author: "ana", files }] } }));

    const first = await merge(gh);
    await approve(gh, "ben");
    const second = await merge(gh);
    await approve(gh, "eva");

    expect(first.body).toMatchObject(reasons("Waiting on code owner review from acme/core and/or eva."));
    expect(second.body).toMatchObject(reasons("Waiting on code owner review from eva."));
    expect((await merge(gh)).status).toBe(200);
  });

  it("come from somebody other than who pushed last", async () => {
    const gh = await emulatedGitHub(seed({ rules: [reviewing({ require_last_push_approval: true })] }));
    const said = "New changes require approval from someone other than the last pusher.";
    await push(gh, { b: "1\n" }, "ben");
    await approve(gh, "ben");

    expect((await merge(gh)).body).toMatchObject(reasons(said));
    await approve(gh, "eva");
    expect((await merge(gh)).status).toBe(200);
  });

  it("come from the team that watches these files", async () => {
    const reviewers = [
      { file_patterns: ["a", "infra/**"], minimum_approvals: 1, reviewer: { type: "Team", id: 72 } },
    ];
    const gh = await emulatedGitHub(seed({ rules: [reviewing({ required_reviewers: reviewers })] }));
    await approve(gh, "ben");

    expect((await merge(gh)).body).toMatchObject(reasons("Waiting on review from acme/security."));
    await approve(gh, "eva");
    expect((await merge(gh)).status).toBe(200);
  });

  it("leave no conversation open", async () => {
    const rules = [reviewing({ required_review_thread_resolution: true })];
    const gh = await emulatedGitHub(seed({ rules }));
    const { head } = (await gh.get("/repos/acme/app/pulls/1")).body as { head: { sha: string } };
    const comment = { body: "why?", commit_id: head.sha, path: "a", line: 1 };
    await gh.send("POST", "/repos/acme/app/pulls/1/comments", comment, { as: "eva" });
    const list = `{ repository(owner: "acme", name: "app") { pullRequest(number: 1) {
      reviewThreads(first: 9) { nodes { id isResolved } } } } }`;

    const refused = await merge(gh);
    const { body } = await gh.send("POST", "/graphql", { query: list }, { as: "ben" });
    const threads = (
      body as { data: { repository: { pullRequest: { reviewThreads: { nodes: { id: string }[] } } } } }
    ).data.repository.pullRequest.reviewThreads.nodes;
    const resolve = `mutation { resolveReviewThread(input: {threadId: "${threads[0]?.id}"}) { thread { isResolved } } }`;
    await gh.send("POST", "/graphql", { query: resolve }, { as: "ben" });

    expect(refused.body).toMatchObject(
      reasons("A conversation must be resolved before this pull request can be merged."),
    );
    expect((await merge(gh)).status).toBe(200);
  });
});
