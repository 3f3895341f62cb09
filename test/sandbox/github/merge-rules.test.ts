import { describe, expect, it } from "vitest";
import { type EmulatedGitHub, emulatedGitHub } from "../../support/emulated-github.ts";
import { reasons, reviewing, ruled as seed, stateOf, tipOf } from "./ruled.ts";

const merge = (gh: EmulatedGitHub, as = "ben", body: object = {}) =>
  gh.send("PUT", "/repos/acme/app/pulls/1/merge", body, { as });

describe("status checks that a rule asks for", () => {
  const checking = (checks: readonly object[], strict = false) => ({
    type: "required_status_checks",
    parameters: { required_status_checks: checks, strict_required_status_checks_policy: strict },
  });
  const checked = async (gh: EmulatedGitHub, conclusion: string, as = "job") => {
    const { head } = (await gh.get("/repos/acme/app/pulls/1")).body as { head: { sha: string } };
    const body = { name: "ci", head_sha: head.sha, conclusion, status: "completed" };
    return gh.send("POST", "/repos/acme/app/check-runs", body, { as });
  };

  it("must have been made, and pass", async () => {
    const gh = await emulatedGitHub(seed({ rules: [checking([{ context: "ci" }])] }));

    const expected = await merge(gh);
    await checked(gh, "failure");
    const failing = await merge(gh);
    await checked(gh, "success");

    expect(expected.body).toMatchObject(reasons('Required status check "ci" is expected.'));
    expect(failing.body).toMatchObject(reasons('Required status check "ci" is failing.'));
    expect((await merge(gh)).status).toBe(200);
  });

  it("must come from the app that is named", async () => {
    const gh = await emulatedGitHub(seed({ rules: [checking([{ context: "ci", integration_id: 999 }])] }));
    await checked(gh, "success");

    expect((await merge(gh)).status).toBe(405);
    await checked(gh, "success", "probe");
    expect((await merge(gh)).status).toBe(200);
  });

  it("must have been made on top of the base where the rule is strict", async () => {
    const gh = await emulatedGitHub(
      seed({ rules: [checking([{ context: "ci" }], true)], repository: { commits: [] } }),
    );
    const admin = { as: "olga" };
    const [ruleset] = gh.github.repository("acme/app").rulesets;
    const set = (enforcement: string) =>
      gh.send("PUT", `/repos/acme/app/rulesets/${ruleset?.id}`, { enforcement }, admin);
    await set("disabled");
    const content = Buffer.from("1\n").toString("base64");
    await gh.send("PUT", "/repos/acme/app/contents/z", { message: "chore: z", content }, admin);
    await set("active");
    await checked(gh, "success");

    expect(await stateOf(gh)).toBe("behind");
    expect((await merge(gh)).body).toMatchObject(reasons("This branch is out-of-date with the base branch."));
    const updated = await gh.send("PUT", "/repos/acme/app/pulls/1/update-branch", {}, { as: "ana" });
    await checked(gh, "success");

    expect(updated.status).toBe(202);
    expect((await merge(gh)).status).toBe(200);
  });
});

describe("other rules", () => {
  it("of evaluate mode refuse nothing, and are written down", async () => {
    const rules = [reviewing({ required_approving_review_count: 1 })];
    const gh = await emulatedGitHub(seed({ rules, enforcement: "evaluate" }));

    expect((await merge(gh)).status).toBe(200);
    const { body } = await gh.get("/repos/acme/app/rulesets/rule-suites", { as: "olga" });
    expect(body).toMatchObject([{ actor_name: "ben", result: "pass", evaluation_result: "fail" }]);
  });

  it("are passed by who may bypass them, and that is written down", async () => {
    const rules = [reviewing({ required_approving_review_count: 1 })];
    const bypass = [{ actor_type: "Team", actor_id: 71, bypass_mode: "pull_request" }];
    const gh = await emulatedGitHub(seed({ rules, bypass }));
    const direct = await gh.send(
      "PATCH",
      "/repos/acme/app/git/refs/heads/main",
      { sha: (await tipOf(gh, "change-1")) ?? "" },
      { as: "ben" },
    );

    expect(direct).toMatchObject({
      status: 422,
      body: reasons("Changes must be made through a pull request."),
    });
    expect((await merge(gh, "eva")).status).toBe(405);
    expect((await merge(gh, "ben")).status).toBe(200);
    const { body } = await gh.get("/repos/acme/app/rulesets/rule-suites", { as: "olga" });
    expect((body as { result: string }[]).map(({ result }) => result)).toEqual(["bypass", "fail", "fail"]);
  });

  it("name the ways to merge, and want signatures", async () => {
    const rules = [
      reviewing({ allowed_merge_methods: ["merge", "squash"] }),
      { type: "required_signatures" },
      { type: "required_linear_history" },
    ];
    const gh = await emulatedGitHub(seed({ rules }));

    expect((await merge(gh, "ben", { merge_method: "rebase" })).body).toMatchObject(
      reasons("Rebase merges are not allowed on this branch.", "Commits must have verified signatures."),
    );
    expect((await merge(gh, "ben", { merge_method: "merge" })).body).toMatchObject(
      reasons("Commits must have verified signatures.", "This branch must not contain merge commits."),
    );
    expect((await merge(gh, "ben", { merge_method: "squash" })).status).toBe(200);
  });

  it("of classic protection hold too, for administrators only if it says so", async () => {
    const protection = {
      ...{ enforce_admins: true, restrictions: null },
      required_status_checks: { strict: false, contexts: ["ci"] },
      required_pull_request_reviews: { required_approving_review_count: 1 },
    };
    const gh = await emulatedGitHub(seed({ repository: { protection: { main: protection } } }));

    const refused = await merge(gh, "olga");
    await gh.send(
      "PUT",
      "/repos/acme/app/branches/main/protection",
      { ...protection, enforce_admins: false },
      { as: "olga" },
    );

    expect(refused).toMatchObject({
      status: 405,
      body: {
        message:
          'At least 1 approving review is required by reviewers with write access.\n\nRequired status check "ci" is expected.',
      },
    });
    expect((await merge(gh, "ben")).status).toBe(405);
    expect((await merge(gh, "olga")).status).toBe(200);
  });
});
