import { describe, expect, it } from "vitest";
import { init } from "../../../src/cli/instance/init.ts";
import { parsePlatformPolicy } from "../../../src/policy/platform/platform-file.ts";
import { checkProductConfig } from "../../../src/policy/product/product-file.ts";
import { type EmulatedGitHub, emulatedGitHub } from "../../support/emulated-github.ts";
import { instanceHome } from "../../support/instance-home.ts";
import { organizationSeed, platformPermissions, runAs } from "../../support/instance-scene.ts";

const writes = (gh: EmulatedGitHub): readonly string[] =>
  gh.github.log.entries
    .filter(({ method }) => method !== "GET")
    .map(({ method, path }) => `${method} ${path}`);

async function textAt(gh: EmulatedGitHub, path: string, ref = "main"): Promise<string> {
  const { body } = await gh.get(`/repos/acme/platform/contents/${path}?ref=${ref}`, { as: "platform" });
  return Buffer.from((body as { content: string }).content, "base64").toString("utf8");
}

async function tip(gh: EmulatedGitHub, branch: string): Promise<string> {
  const { body } = await gh.get(`/repos/acme/platform/git/ref/heads/${branch}`, { as: "platform" });
  return (body as { object: { sha: string } }).object.sha;
}

async function rulesetsOf(
  gh: EmulatedGitHub,
  path: string,
): Promise<readonly { name: string; enforcement: string }[]> {
  const { body } = await gh.get(path, { as: "platform" });
  return body as { name: string; enforcement: string }[];
}

describe("init", () => {
  it("writes nothing with --dry-run, and says all that it would write", async () => {
    const gh = await emulatedGitHub(organizationSeed());

    const { code, text } = await runAs(gh, init, ["acme", "--dry-run"]);

    expect(text.match(/^~ would/gm)).toHaveLength(19);
    expect(text).toContain("repository acme/platform: is made (internal)");
    expect(writes(gh)).toEqual([]);
    expect(code).toBe(0);
  });

  it("makes the instance: files, channels, access, properties and rulesets in evaluate mode", async () => {
    const gh = await emulatedGitHub(organizationSeed());

    const { code, told } = await runAs(gh, init, ["acme"]);

    expect(code).toBe(0);
    expect(new Set([await tip(gh, "main"), await tip(gh, "canary"), await tip(gh, "stable")]).size).toBe(1);
    const { body: access } = await gh.get("/repos/acme/platform/actions/permissions/access", {
      as: "platform",
    });
    expect(access).toEqual({ access_level: "organization" });
    const rings = await rulesetsOf(gh, "/orgs/acme/rulesets");
    expect(rings.map(({ name, enforcement }) => `${name} ${enforcement}`)).toEqual([
      "assaygate-canary evaluate",
      "assaygate-ledgers active",
      "assaygate-stable evaluate",
    ]);
    const own = await rulesetsOf(gh, "/repos/acme/platform/rulesets?includes_parents=false");
    expect(own.map(({ name, enforcement }) => `${name} ${enforcement}`).sort()).toEqual([
      "assaygate-channels active",
      "assaygate-main active",
    ]);
    const { body: definitions } = await gh.get("/orgs/acme/properties/schema", { as: "platform" });
    expect(
      (definitions as { property_name: string }[]).map(({ property_name }) => property_name).sort(),
    ).toEqual([
      "assaygate-ledger",
      "assaygate-posture",
      "assaygate-profile",
      "assaygate-regulated",
      "assaygate-ring",
    ]);
    expect(told.log.join("\n")).toContain("audit --org acme --watch --publish");
  });

  it("writes a policy and owners of the organisation's own, keeps bytes, and changes nothing the second time", async () => {
    const gh = await emulatedGitHub(organizationSeed());
    const home = instanceHome({ "actions/gate-check/picture.svg": "\ufeff<svg/>\r\n" });
    await runAs(gh, init, ["acme"], { home });

    const { id } = gh.github.repository("acme/platform");
    const text = await textAt(gh, "policy/platform.yml");
    const { content } = parsePlatformPolicy({ path: "policy/platform.yml", text });
    expect(content.roles["security-lead"]).toEqual(["@acme/governance"]);
    const container = content.profiles["container"]?.checks;
    expect(container?.["source.branch-protection"]?.values?.["workflows"]).toEqual({
      locked: [`${id}:.github/workflows/pull-request.yml`],
    });
    expect(container?.["source.codeowner-approval"]?.values?.["onPullRequest"]).toEqual({
      locked: "decided-at-merge",
    });
    expect(container?.["build.pinned-inputs"]?.values?.["channels"]).toEqual({
      locked: ["canary", "stable"].map((ring) => `acme/platform/.github/workflows/*.yml@${ring}`),
    });
    expect(text).toContain("# 3.SRC1");
    const product = checkProductConfig({ path: "a.yml", text: await textAt(gh, ".github/assaygate.yml") });
    expect(product.ok).toBe(true);

    const { body } = await gh.get("/repos/acme/platform/codeowners/errors", { as: "platform" });
    expect(body).toEqual({ errors: [] });
    expect(await textAt(gh, ".github/CODEOWNERS")).toMatch(/^\/policy\/\s+@acme\/governance$/m);
    expect(await textAt(gh, "actions/gate-check/picture.svg")).toBe("\ufeff<svg/>\r\n");
    const sandbox = await gh.get("/repos/acme/platform/contents/dist/sandbox", { as: "platform" });
    expect(sandbox.status).toBe(404);

    const before = await tip(gh, "main");
    gh.github.log.clear();
    const second = await runAs(gh, init, ["acme"], { home });
    expect(writes(gh)).toEqual([]);
    expect(second.text).not.toMatch(/done|would/);
    expect(second.told.log.join("\n")).toContain("0 done, 0 to do, 20 as they should be");
    expect(await tip(gh, "main")).toBe(before);
    expect(second.code).toBe(0);
  });

  it("goes on where an interruption left it", async () => {
    const gh = await emulatedGitHub({
      ...organizationSeed(),
      faults: [{ kind: "status", operation: "git/create-commit", status: 500 }],
    });
    const first = await runAs(gh, init, ["acme"]);

    const second = await runAs(gh, init, ["acme"]);

    expect(first.code).toBe(2);
    expect(first.text).toContain("not done channel canary");
    expect(second.code).toBe(0);
  });

  it("stops at the first refusal, names the permission, and tries nothing after it", async () => {
    const { organization_custom_properties: _, ...few } = platformPermissions;
    const tokens = {
      few: { app: true, owner: "acme", permissions: { ...few, organization_custom_properties: "read" } },
    };
    const gh = await emulatedGitHub(organizationSeed({ tokens } as never));

    const { code, text, told } = await runAs(gh, init, ["acme"], { token: "few" });

    expect(text).toMatch(
      /✗ refused {2}custom property assaygate-profile: .*organization-custom-properties: admin/,
    );
    expect(text).toMatch(/not done ruleset assaygate-stable/);
    expect(writes(gh).filter((path) => path.includes("rulesets"))).toEqual([]);
    expect(told.log.join("\n")).toContain("1 refused");
    expect(code).toBe(2);
  });

  it("names the team that is not there before it makes anything", async () => {
    const gh = await emulatedGitHub(organizationSeed());

    const run = runAs(gh, init, ["acme", "--teams", "governance=risk"]);

    await expect(run).rejects.toThrow('expected the team "risk" (governance, security-lead');
    expect(writes(gh)).toEqual([]);
  });

  it("does not write over a repository that holds something else", async () => {
    const repositories = {
      "acme/platform": { visibility: "private", files: { "src/main.go": "package main\n" } },
    };
    const gh = await emulatedGitHub(organizationSeed({ repositories } as never));

    const { code, text } = await runAs(gh, init, ["acme"]);

    expect(text).toContain("the repository holds 1 other files, src/main.go for one");
    expect(writes(gh).filter((path) => path.includes("/git/"))).toEqual([]);
    expect(code).toBe(2);
  });

  it("prints JSON with every step and what was sent", async () => {
    const gh = await emulatedGitHub(organizationSeed());

    const { text } = await runAs(gh, init, ["acme", "--dry-run", "--format", "json"]);

    const report = JSON.parse(text) as {
      schemaVersion: number;
      steps: { title: string; payload: unknown }[];
    };
    expect(report.schemaVersion).toBe(1);
    expect(report.steps.find(({ title }) => title === "files of the release")?.payload).toContain(
      ".github/workflows/pull-request.yml",
    );
  });
});

describe("an attack on init", () => {
  it("a planted instance with a workflow that is always green gets no ruleset (impostor instance)", async () => {
    const gh = await emulatedGitHub(organizationSeed());
    await runAs(gh, init, ["acme"]);
    const organization = gh.github.organization("acme");
    organization.rulesets.splice(0);
    gh.github.repository("acme/platform").rulesets.splice(0);
    const green = Buffer.from("on: pull_request\njobs: {}\n").toString("base64");
    const { body } = await gh.get("/repos/acme/platform/contents/.github/workflows/pull-request.yml", {
      as: "platform",
    });
    const { sha } = body as { sha: string };
    await gh.send(
      "PUT",
      "/repos/acme/platform/contents/.github/workflows/pull-request.yml",
      { message: "x", content: green, sha },
      { as: "platform" },
    );

    const { code, text } = await runAs(gh, init, ["acme"]);

    expect(text).toContain("✗ stopped  files of the release: 1 files are not as release");
    expect(organization.rulesets).toEqual([]);
    expect(code).toBe(2);
  });

  it("a name that leads to a repository of somebody else is not written to (transferred repository)", async () => {
    const repositories = { "mallory/platform": { visibility: "public", files: { "README.md": "x" } } };
    const gh = await emulatedGitHub(
      organizationSeed({ repositories, users: { ana: {}, ben: {}, eva: {}, mallory: {} } } as never),
    );
    const stolen = gh.github.repository("mallory/platform");
    gh.github.state.repositories.set("acme/platform", stolen);

    await expect(runAs(gh, init, ["acme"])).rejects.toThrow("leads to mallory/platform by now");
    expect(writes(gh)).toEqual([]);
  });
});
