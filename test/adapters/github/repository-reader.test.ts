import { describe, expect, it } from "vitest";
import {
  checks,
  cured,
  diagnosed,
  goodGitHub,
  name,
  pull,
  ruleset,
  seed,
  shaOf,
  statesOf,
  writeWorkflow,
} from "../../support/doctor-github.ts";
import { emulatedGitHub } from "../../support/emulated-github.ts";
import { goodWorkflow } from "../../support/repository-facts.ts";

describe("doctor on the emulated GitHub", () => {
  it("proves a good repository clean in few calls, none of them twice", async () => {
    const gh = await goodGitHub();
    const before = gh.github.log.entries.length;
    const diagnosis = await diagnosed(gh, "admin");
    const calls = gh.github.log.entries.slice(before);
    const asked = calls.filter(({ operation }) => operation !== "graphql").map(({ path }) => path);

    expect(diagnosis.kinds.filter(({ state }) => state !== "clean")).toEqual([]);
    expect(calls.length).toBeLessThanOrEqual(20);
    expect(new Set(asked).size).toBe(asked.length);
    expect(gh.github.log.mostInFlight).toBeLessThanOrEqual(10);
  });

  it("finds what is wrong, and each request that it prints cures it", async () => {
    const gh = await goodGitHub({
      rulesets: [
        ruleset([pull, checks("ci / Gate"), { type: "deletion" }], {
          bypass_actors: [{ actor_id: 5, actor_type: "RepositoryRole", bypass_mode: "always" }],
        }),
        ruleset([{ type: "non_fast_forward" }], { name: "tried out", enforcement: "evaluate" }),
        ruleset([{ type: "deletion" }], {
          name: "of releases",
          enforcement: "disabled",
          conditions: { ref_name: { include: ["refs/heads/release/**"], exclude: [] } },
        }),
      ],
      environments: { production: { reviewers: [{ user: "ana" }] }, prod: {} },
      actions: { sha_pinning_required: false },
    });
    const sick = await diagnosed(gh, "admin");
    const refuted = sick.kinds.filter(({ state }) => state === "refuted").map(({ id }) => id);

    expect(refuted.sort()).toEqual([
      "broad-bypass",
      "inactive-ruleset",
      "stray-environment",
      "unenforced-pinning",
      "unmatched-context",
      "unpinned-integration",
    ]);
    expect(await cured(gh)).toEqual([]);
    const rulesets = await gh.get(`/repos/${name}/rules/branches/main`, { as: "admin" });
    expect(JSON.stringify(rulesets.body)).toContain('"deletion"');
  }, 60_000);

  it("does not know what a job's token cannot see, and names the permission for it", async () => {
    const diagnosis = await diagnosed(await goodGitHub(), "job");
    const blind = diagnosis.kinds.filter(({ state }) => state === "unknown");

    expect(diagnosis.state).toBe("undecided");
    expect(blind.map(({ id }) => id).sort()).toEqual([
      "broad-bypass",
      "catchable-label",
      "deploy-key",
      "excess-permission",
      "static-credential",
      "unenforced-pinning",
    ]);
    for (const { unknowns } of blind) {
      expect(
        unknowns.some(({ needs = "" }) => /(administration|secrets)[\w-]*: (read|write)/.test(needs)),
      ).toBe(true);
    }
  });

  it("finds runners, keys and secrets", async () => {
    const gh = await goodGitHub({
      runners: [{ name: "rack", labels: ["ubuntu-24.04"] }],
      deploy_keys: [{ title: "ci", read_only: false }],
      secrets: ["AWS_SECRET_ACCESS_KEY"],
    });
    const found = statesOf(await diagnosed(gh, "admin"));

    expect(found).toMatchObject({
      "catchable-label": "refuted",
      "deploy-key": "refuted",
      "static-credential": "refuted",
    });
  });

  it("G15 tells a commit that no branch or tag has from those on a release branch and on a tag", async () => {
    const gh = await emulatedGitHub(seed());
    const [stray, release] = [await shaOf(gh, "stray"), await shaOf(gh, "v4")];
    await gh.send("DELETE", "/repos/actions/checkout/git/refs/heads/stray", undefined, { as: "admin" });
    await writeWorkflow(
      gh,
      goodWorkflow.replace(
        / {6}- uses: .*\n/,
        `      - uses: actions/checkout@${stray}\n      - uses: actions/checkout@${release}\n      - uses: actions/checkout@v4\n`,
      ),
    );
    const { kinds } = await diagnosed(gh, "admin");
    const findings = (id: string) => kinds.find((kind) => kind.id === id)?.findings ?? [];

    expect(findings("impostor-commit").map(({ at }) => at)).toEqual([".github/workflows/ci.yml:12"]);
    expect(JSON.stringify(findings("unpinned-action").map(({ fix }) => fix))).toContain(
      `actions/checkout@${release} # v4`,
    );
  });

  it("follows a gate into the workflow of another repository", async () => {
    const gate =
      "on: workflow_call\njobs:\n  check:\n    if: github.actor != 'bot'\n    runs-on: ubuntu-24.04\n    steps: [{ run: exit 0 }]\n";
    const gh = await emulatedGitHub({
      ...seed({ rulesets: [ruleset([pull, checks("Gate / check", 15_368)])] }),
      repositories: {
        ...seed({ rulesets: [ruleset([pull, checks("Gate / check", 15_368)])] }).repositories,
        "acme/platform": { files: { ".github/workflows/gate.yml": gate } },
      },
    });
    await writeWorkflow(
      gh,
      "on: pull_request\npermissions: {}\njobs:\n  Gate:\n    uses: acme/platform/.github/workflows/gate.yml@main\n",
    );
    const { kinds } = await diagnosed(gh, "admin");

    expect(kinds.find(({ id }) => id === "unmatched-context")?.state).toBe("clean");
    expect(kinds.find(({ id }) => id === "skippable-gate")?.findings[0]?.at).toBe(
      "acme/platform/.github/workflows/gate.yml@main:4",
    );
  });

  it("says of a repository that is not there that it could not be read", async () => {
    await expect(diagnosed(await emulatedGitHub(seed()), "admin", "acme/gone")).rejects.toThrow("404");
  });

  it("G13 is never clean where a call was answered with an error", async () => {
    const clean = await goodGitHub();
    await diagnosed(clean, "admin");
    const operations = [...new Set(clean.github.log.entries.map(({ operation }) => operation ?? ""))];
    // What prepares the repository; and what shows which checks ran, which is asked for gates without a workflow only.
    const others = ["repos/create-or-update-file-contents", "repos/get-commit"];
    const shown = ["checks/list-for-ref", "repos/get-combined-status-for-ref"];

    for (const operation of operations.filter((id) => !others.includes(id))) {
      const gh = await goodGitHub();
      gh.github.faults.add({ kind: "status", status: 500, operation, times: 100 });
      const state = await diagnosed(gh, "admin").then(
        (diagnosis) => diagnosis.state,
        () => "unread",
      );

      expect([operation, state]).toEqual([
        operation,
        shown.includes(operation) ? "clean" : expect.stringMatching(/^(undecided|unread)$/),
      ]);
    }
  }, 120_000);
});
