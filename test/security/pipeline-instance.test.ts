import { describe, expect, it } from "vitest";
import type { Seed } from "../../sandbox/github/seed/seed.ts";
import { init } from "../../src/cli/instance/init.ts";
import { org } from "../../src/cli/org/org.ts";
import { parsePlatformPolicy } from "../../src/policy/platform/platform-file.ts";
import { emulatedGitHub } from "../support/emulated-github.ts";
import { organizationSeed, runAs } from "../support/instance-scene.ts";

/** A member of the organisation, who may make repositories and nothing else. */
function withMember(repositories: NonNullable<Seed["repositories"]>): Omit<Seed, "schema"> {
  const seed = organizationSeed({ repositories });
  return {
    ...seed,
    users: { ana: {}, ben: {}, eva: {}, mal: {} },
    organizations: {
      acme: { ...seed.organizations?.["acme"], members: { ana: "admin", mal: "member" } },
    },
    tokens: { ...seed.tokens, mal: { user: "mal" } },
  };
}

describe("a member of the organisation who waits for the instance", () => {
  it("has made its repository before, and could lift its rules for ever (planted repository)", async () => {
    const planted = {
      visibility: "private",
      files: { "README.md": "# platform\n" },
      collaborators: { mal: "admin" },
    } as const;
    const gh = await emulatedGitHub(withMember({ "acme/platform": planted }));

    const { code, text } = await runAs(gh, init, ["acme"]);

    expect(text).toContain("mal can lift its rules without owning the organisation");
    expect(gh.github.organization("acme").rulesets).toEqual([]);
    expect(code).toBe(2);
  });

  it("has left a channel there with a workflow that is always green (planted channel)", async () => {
    const green = { ".github/workflows/pull-request.yml": "on: pull_request\njobs: {}\n" };
    const planted = {
      visibility: "private",
      files: { "README.md": "# platform\n" },
      branches: { stable: { commits: [{ author: "mal", files: green }] } },
    } as const;
    const gh = await emulatedGitHub(withMember({ "acme/platform": planted }));

    const { code, text } = await runAs(gh, init, ["acme"]);

    expect(text).toContain("✗ stopped  channel stable: it is at a commit that is none of main");
    expect(gh.github.organization("acme").rulesets).toEqual([]);
    expect(code).toBe(2);
  });
});

describe("a whole instance that somebody left there, with a policy or teams of their own (planted instance)", () => {
  async function planted(words: readonly string[]) {
    const gh = await emulatedGitHub(withMember({}));
    await runAs(gh, init, ["acme", ...words]);
    gh.github.organization("acme").rulesets.splice(0);
    gh.github.repository("acme/platform").rulesets.splice(0);
    return gh;
  }

  it("brings about no rule where its teams are not those that were asked for", async () => {
    const gh = await planted(["--teams", "governance=platform"]);

    const { code, text } = await runAs(gh, init, ["acme"]);

    expect(text).toContain("✗ stopped  files of the release: no ruleset of the organisation is there yet");
    expect(gh.github.organization("acme").rulesets).toEqual([]);
    expect(code).toBe(2);
  });

  it("brings about no rule where a scanner looks at nothing", async () => {
    const gh = await planted([]);
    const content = Buffer.from("schema: assaygate/scanner/v1\n").toString("base64");
    const put = { message: "x", content, branch: "main" };
    await gh.send("PUT", "/repos/acme/platform/contents/scanners/own.yml", put, { as: "platform" });

    const { code, text } = await runAs(gh, init, ["acme"]);

    expect(text).toContain("no owner reviewed them");
    expect(code).toBe(2);
  });

  it("is gone on with where an interruption left what the command itself writes", async () => {
    const gh = await planted(["--teams", "governance=platform"]);

    const { code } = await runAs(gh, init, ["acme", "--teams", "governance=platform"]);

    // One for each ring, and the one that keeps ledgers whole.
    expect(gh.github.organization("acme").rulesets).toHaveLength(3);
    expect(code).toBe(0);
  });

  it("is not brought about by org apply while others can lift its rules", async () => {
    const gh = await emulatedGitHub(withMember({}));
    await runAs(gh, init, ["acme"]);
    gh.github.repository("acme/platform").collaborators.set("mal", "admin");
    gh.github.log.clear();

    const { code, text } = await runAs(gh, org, ["apply", "acme"]);

    expect(text).toContain("✗ stopped  administration of acme/platform: mal can lift its rules");
    expect(gh.github.log.entries.filter(({ method }) => method !== "GET")).toEqual([]);
    expect(code).toBe(2);
  });
});

describe("who administers a product's repository", () => {
  it("is offered no profile in which its own reports stand for the scans (profile of a lone repository)", async () => {
    const gh = await emulatedGitHub(withMember({}));
    await runAs(gh, init, ["acme"]);

    const path = "/repos/acme/platform/contents/policy/platform.yml";
    const { body } = await gh.get(path, { as: "platform" });
    const text = Buffer.from((body as { content: string }).content, "base64").toString("utf8");
    const { content } = parsePlatformPolicy({ path: "policy/platform.yml", text });
    const { body: schema } = await gh.get("/orgs/acme/properties/schema", { as: "platform" });
    const definitions = schema as { property_name: string; allowed_values: string[] | null }[];
    const offered = definitions.find(({ property_name: name }) => name === "assaygate-profile");

    const scans = ["secrets", "sast", "dependencies"] as const;
    for (const profile of Object.values(content.profiles))
      expect(scans.map((kind) => profile.evidence[kind])).toEqual(["template", "template", "template"]);
    expect(content.defaultProfile).toBeUndefined();
    expect(offered?.allowed_values?.toSorted()).toEqual(Object.keys(content.profiles).toSorted());
  });

  it("makes another branch the default one and finds main as governed as before (default branch switch)", async () => {
    const app = { files: { a: "1\n" }, branches: { evil: {} }, collaborators: { mal: "admin" } } as const;
    const gh = await emulatedGitHub(withMember({ "acme/app": app }));
    await runAs(gh, init, ["acme"]);
    const properties = [{ property_name: "assaygate-ring", value: "stable" }];
    const values = { repository_names: ["app"], properties };
    await gh.send("PATCH", "/orgs/acme/properties/values", values, { as: "platform" });
    for (const ruleset of gh.github.organization("acme").rulesets)
      Object.assign(ruleset.body, { enforcement: "active" });

    const switched = await gh.send("PATCH", "/repos/acme/app", { default_branch: "evil" }, { as: "mal" });
    const { body } = await gh.get("/repos/acme/app/rules/branches/main", { as: "mal" });

    expect(switched.body).toMatchObject({ default_branch: "evil" });
    expect((body as { type: string }[]).map(({ type }) => type)).toContain("workflows");
  });
});
