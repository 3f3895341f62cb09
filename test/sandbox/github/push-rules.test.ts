import { describe, expect, it } from "vitest";
import { emulatedGitHub } from "../../support/emulated-github.ts";
import { reasons, reviewing, ruled as seed, tipOf } from "./ruled.ts";

describe("a push past pull requests", () => {
  const content = Buffer.from("1\n").toString("base64");

  it("is refused on a branch whose rules want one, by whatever door", async () => {
    const gh = await emulatedGitHub(seed({ rules: [reviewing({})] }));
    const said = reasons("Changes must be made through a pull request.");
    const main = await tipOf(gh, "main");
    const commit = `mutation { createCommitOnBranch(input: {
      branch: {repositoryNameWithOwner: "acme/app", branchName: "main"}, expectedHeadOid: "${main}",
      message: {headline: "chore: x"}, fileChanges: {additions: [{path: "x", contents: "${content}"}]}
    }) { commit { oid } } }`;

    const file = await gh.send("PUT", "/repos/acme/app/contents/x", { message: "chore: x", content });
    const ref = await gh.send("PATCH", "/repos/acme/app/git/refs/heads/main", {
      sha: await tipOf(gh, "change-1"),
    });
    const query = await gh.send("POST", "/graphql", { query: commit });

    expect(file).toMatchObject({ status: 409, body: said });
    expect(ref).toMatchObject({ status: 422, body: said });
    expect(query.body).toMatchObject({ errors: [{ type: "UNPROCESSABLE", message: said.message }] });
    expect(await tipOf(gh, "main")).toBe(main);
  });

  it("is signed by GitHub where GitHub commits, if the branch is where it was seen", async () => {
    const gh = await emulatedGitHub(seed({ rules: [{ type: "required_signatures" }] }));
    const commit = (oid: string | undefined) => `mutation { createCommitOnBranch(input: {
      branch: {repositoryNameWithOwner: "acme/app", branchName: "main"}, expectedHeadOid: "${oid}",
      message: {headline: "chore: x", body: "Why."}, fileChanges: {additions: [{path: "x", contents: "${content}"}],
      deletions: [{path: "a"}]}
    }) { commit { oid message } ref { name } } }`;

    const late = await gh.send("POST", "/graphql", { query: commit("0".repeat(40)) });
    const { body } = await gh.send("POST", "/graphql", { query: commit(await tipOf(gh, "main")) });

    expect(late.body).toMatchObject({ errors: [{ type: "UNPROCESSABLE" }] });
    const oid = await tipOf(gh, "main");
    expect(body).toMatchObject({
      data: { createCommitOnBranch: { commit: { oid, message: "chore: x\n\nWhy." }, ref: { name: "main" } } },
    });
    const { body: made } = await gh.get(`/repos/acme/app/commits/${oid}`);
    expect(made).toMatchObject({ commit: { verification: { verified: true } } });
    expect((await gh.get("/repos/acme/app/contents/a")).status).toBe(404);
  });

  it("that rewrites, deletes, makes or moves a guarded branch is refused", async () => {
    const types = ["deletion", "non_fast_forward", "creation"].map((type) => ({ type }));
    const gh = await emulatedGitHub(
      seed({ rules: types, repository: { commits: [{ files: { z: "1\n" } }] } }),
    );
    const repository = gh.github.repository("acme/app");
    const git = await gh.github.git(repository);
    const first = (await git.run(["rev-parse", "refs/heads/main^"])).trim();
    const update = (sha: string) =>
      gh.send("PATCH", "/repos/acme/app/git/refs/heads/main", { sha, force: true });

    expect(await update(first)).toMatchObject({
      status: 422,
      body: reasons("Cannot force-push to this branch."),
    });
    expect(await gh.send("DELETE", "/repos/acme/app/git/refs/heads/main")).toMatchObject({
      ...{ status: 422, body: reasons("Cannot delete this protected ref.") },
    });
    const [ruleset] = repository.rulesets;
    const rules = [
      { type: "update", parameters: { update_allows_fetch_and_merge: false } },
      { type: "creation" },
    ];
    await gh.send(
      "PUT",
      `/repos/acme/app/rulesets/${ruleset?.id}`,
      { rules, conditions: { ref_name: { include: ["refs/heads/main", "refs/heads/new"], exclude: [] } } },
      { as: "olga" },
    );
    expect(await update((await tipOf(gh, "change-1")) ?? "")).toMatchObject({
      body: reasons("Cannot update this protected ref."),
    });
    const made = { ref: "refs/heads/new", sha: first };
    expect(await gh.send("POST", "/repos/acme/app/git/refs", made)).toMatchObject({
      ...{ status: 422, body: reasons("Cannot create ref due to creations being restricted.") },
    });
  });
});
