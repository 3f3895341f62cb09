import { describe, expect, it } from "vitest";
import type { SourceNeed } from "../../../src/domain/facts/source-facts.ts";
import { type EmulatedGitHub, emulatedGitHub, factsFrom, pullReference } from "./emulated.ts";
import { shopSeed as seed } from "./shop.ts";

const base: readonly SourceNeed[] = ["branch-rules", "change", "files", "reviews", "checks"];

async function ask(github: EmulatedGitHub, needs: readonly SourceNeed[], token = "job") {
  return factsFrom(github, { token, change: await pullReference(github, 5), needs, actors: ["cy"] });
}

describe("facts of a pull request", () => {
  it("are whole for a job's token", async () => {
    const github = await emulatedGitHub(seed);

    const facts = await ask(github, [...base, "commits", "work-items"]);

    expect(facts.repository).toMatchObject({
      state: "known",
      value: { fullName: "acme/shop", defaultBranch: "main", visibility: "private" },
    });
    const change = facts.change.state === "known" ? facts.change.value : undefined;
    const [pull] = change?.pullRequests.state === "known" ? change.pullRequests.value : [];
    expect(change).toMatchObject({
      kind: "pull-request",
      branch: "main",
      actors: [{ login: "cy", kind: "user" }],
    });
    expect(pull).toMatchObject({
      number: 5,
      title: "fix(pay): rounding",
      header: { type: "fix", scope: "pay" },
      author: { login: "cy" },
      isFork: false,
      labels: ["bug"],
      mergeCommit: null,
      checks: { state: "known", value: [] },
    });
    expect(pull?.files).toMatchObject({
      state: "known",
      value: [
        { path: "src/a.ts", previousPath: null, status: "modified" },
        { path: "src/c.ts", previousPath: "src/b.ts", status: "renamed" },
      ],
    });
    expect(pull?.commits).toMatchObject({
      state: "known",
      value: [
        {
          author: { account: { login: "cy" } },
          coAuthors: [{ account: { login: "ben", kind: "user" } }],
          verification: { isVerified: true, reason: "valid" },
        },
      ],
    });
    expect(pull?.reviews).toMatchObject({
      state: "known",
      value: [
        { reviewer: { login: "ana" }, state: "approved", onBehalfOf: { state: "known" } },
        {
          reviewer: { login: "ben" },
          state: "commented",
          onBehalfOf: { state: "known", value: ["@acme/payments"] },
        },
      ],
    });
  });

  it("take at most 6 + ceil(files / 100) calls, none of them twice", async () => {
    const github = await emulatedGitHub(seed);
    const change = await pullReference(github, 5);
    const before = github.github.log.entries.length;

    const facts = await factsFrom(github, { change, needs: base });

    const asked = github.github.log.entries.slice(before);
    const calls = facts.calls.rest + facts.calls.graphql;
    expect(calls).toBe(asked.length);
    expect(asked.filter(({ operation }) => operation !== "repos/get").length).toBeLessThanOrEqual(6 + 1);
  });

  it("are unknown one by one for a token that may see less, each with the permission it takes", async () => {
    const github = await emulatedGitHub(seed);

    const facts = await ask(github, [...base, "codeowners", "tree"], "bare");

    expect(facts.protection.state).toBe("known");
    expect(facts.tree).toMatchObject({ state: "unknown", cause: "permission", needs: "contents: read" });
    const pulls = facts.change.state === "known" ? facts.change.value.pullRequests : facts.change;
    expect(pulls).toMatchObject({ state: "unknown", cause: "permission", needs: "pull-requests: read" });
    expect(facts.codeowners).toMatchObject({ state: "unknown", cause: "permission" });
  });
});

describe("what guards the branch", () => {
  it("is the union of all levels, with the job seeing no bypass actors", async () => {
    const github = await emulatedGitHub(seed);

    const { protection } = await ask(github, ["branch-rules", "bypass-actors", "classic-protection"]);

    const value = protection.state === "known" ? protection.value : undefined;
    expect(value?.rules.map(({ type, source }) => [type, source.kind])).toEqual(
      expect.arrayContaining([
        ["non-fast-forward", "organization-ruleset"],
        ["deletion", "repository-ruleset"],
        ["pull-request", "repository-ruleset"],
        ["required-status-checks", "repository-ruleset"],
      ]),
    );
    const rulesets = value?.rulesets.state === "known" ? value.rulesets.value : [];
    expect(rulesets).toHaveLength(2);
    for (const { bypassActors } of rulesets)
      expect(bypassActors).toMatchObject({ state: "unknown", cause: "permission" });
    expect(value?.classic).toEqual({ state: "known", value: [] });
  });

  it("shows bypass actors to who administers the repository", async () => {
    const github = await emulatedGitHub(seed);

    const { protection } = await ask(github, ["branch-rules", "bypass-actors"], "audit");

    const rulesets = protection.state === "known" ? protection.value.rulesets : protection;
    const own = rulesets.state === "known" ? rulesets.value.find(({ name }) => name === "gate") : undefined;
    expect(own?.bypassActors).toEqual({
      state: "known",
      value: [{ kind: "organization-admin", id: null, mode: "always" }],
    });
  });
});
