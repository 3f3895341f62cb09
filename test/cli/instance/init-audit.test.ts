import { describe, expect, it } from "vitest";
import { init } from "../../../src/cli/instance/init.ts";
import { emulatedGitHub } from "../../support/emulated-github.ts";
import { organizationSeed, runAs } from "../../support/instance-scene.ts";

describe("init", () => {
  it("makes the audit's environment, which only the default branch may use", async () => {
    const gh = await emulatedGitHub({
      ...organizationSeed(),
      faults: [{ kind: "status", operation: "repos/create-deployment-branch-policy", status: 500 }],
    });
    const path = "/repos/acme/platform/environments/audit";
    const first = await runAs(gh, init, ["acme"]);
    const closed = await gh.get(`${path}/deployment-branch-policies`, { as: "platform" });
    const second = await runAs(gh, init, ["acme"]);
    const open = await gh.get(`${path}/deployment-branch-policies`, { as: "platform" });

    expect([first.code, second.code]).toEqual([2, 0]);
    expect(closed.body).toMatchObject({ total_count: 0 });
    expect(open.body).toMatchObject({ branch_policies: [{ name: "main", type: "branch" }] });
    expect((await gh.get(path, { as: "platform" })).body).toMatchObject({
      deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
    });
  });

  it.each([
    ["any branch", null, []],
    ["every protected branch", { protected_branches: true, custom_branch_policies: false }, []],
    ["main, canary", { protected_branches: false, custom_branch_policies: true }, ["canary"]],
  ])("attack: takes no audit environment as good that %s may use", async (who, policy, more) => {
    const gh = await emulatedGitHub(organizationSeed());
    await runAs(gh, init, ["acme"]);
    const path = "/repos/acme/platform/environments/audit";
    await gh.send("PUT", path, { deployment_branch_policy: policy }, { as: "platform" });
    for (const name of more)
      await gh.send("POST", `${path}/deployment-branch-policies`, { name }, { as: "platform" });
    const { code, text } = await runAs(gh, init, ["acme"]);

    expect(code).toBe(2);
    expect(text).toMatch(
      new RegExp(`stopped +environment audit: it is there, and ${who} may use its secrets`),
    );
  });
});
