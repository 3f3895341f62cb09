import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { trustTemplates } from "../../../src/domain/trust/kinds.ts";
import { assumesRole, trustPolicy } from "../../support/clouds/aws.ts";
import { exchanges, flexibleCredential } from "../../support/clouds/azure.ts";
import { audience, federates, naiveProvider } from "../../support/clouds/gcp.ts";
import { kit } from "../../support/clouds/kit.ts";
import {
  attacks,
  changed,
  customSubject,
  defaultSubject,
  rightClaims,
  type TokenClaims,
} from "../../support/clouds/tokens.ts";

const Template = z.object({ include_claim_keys: z.array(z.string()) });
const { include_claim_keys: keys } = Template.parse(JSON.parse(readFileSync(trustTemplates.subject, "utf8")));

/** A token for one cloud, with the subject by our template. */
const forCloud = (claims: TokenClaims, aud: string): TokenClaims => ({
  ...claims,
  aud,
  sub: customSubject(claims, keys),
});
const byDefault = (claims: TokenClaims, aud: string): TokenClaims => ({
  ...claims,
  aud,
  sub: defaultSubject(claims),
});

const clouds = [
  {
    cloud: "aws",
    admits: (claims: TokenClaims) => assumesRole(kit("aws"), forCloud(claims, "sts.amazonaws.com")),
  },
  {
    cloud: "azure",
    admits: (claims: TokenClaims) => exchanges(kit("azure"), forCloud(claims, "api://AzureADTokenExchange")),
  },
  {
    cloud: "azure-flexible",
    admits: (claims: TokenClaims) =>
      exchanges(kit("azure-flexible"), byDefault(claims, "api://AzureADTokenExchange")),
  },
  {
    cloud: "gcp",
    admits: (claims: TokenClaims) => federates(kit("gcp"), byDefault(claims, audience)) !== null,
  },
  {
    cloud: "gcp-pinned",
    admits: (claims: TokenClaims) => federates(kit("gcp-pinned"), byDefault(claims, audience)) !== null,
  },
];

describe.each(clouds)("the condition for $cloud", ({ cloud, admits }) => {
  it("admits the job that may", () => {
    expect(admits(rightClaims)).toBe(true);
  });

  it.each(attacks.filter(({ unseenBy = [] }) => !unseenBy.includes(cloud)))("refuses $name", ({ claims }) => {
    expect(admits(changed(claims))).toBe(false);
  });

  it("is said to be blind to exactly what it does not see", () => {
    const passed = attacks.filter(({ claims }) => admits(changed(claims))).map(({ name }) => name);

    expect(passed).toEqual(
      attacks.filter(({ unseenBy = [] }) => unseenBy.includes(cloud)).map(({ name }) => name),
    );
  });
});

it.each([
  ["aws", (aud: string) => assumesRole(kit("aws"), forCloud(rightClaims, aud))],
  ["azure", (aud: string) => exchanges(kit("azure"), forCloud(rightClaims, aud))],
  ["gcp", (aud: string) => federates(kit("gcp"), byDefault(rightClaims, aud)) !== null],
] as const)("a token for somebody else is refused by %s", (_, admits) => {
  expect(["sigstore", "https://github.com/acme", ""].filter(admits)).toEqual([]);
});

it("a commit of the deploy file that is not listed is refused where commits are pinned", () => {
  const claims = changed({ job_workflow_sha: "b".repeat(40) });

  expect(federates(kit("gcp-pinned"), byDefault(claims, audience))).toBeNull();
  expect(federates(kit("gcp"), byDefault(claims, audience))).toBe("2/production");
});

describe("every part of a condition is needed", () => {
  const condition = z.object({ attributeCondition: z.string() }).parse(JSON.parse(kit("gcp")));
  const clauses = condition.attributeCondition.split(" && ");

  it.each(clauses)("on Google Cloud without %s somebody else gets in", (clause) => {
    const rest = clauses.filter((each) => each !== clause).join(" && ");
    const provider = naiveProvider(rest);
    const admitted = attacks.filter(({ claims }) =>
      federates(provider, byDefault(changed(claims), audience)),
    );

    expect(admitted).not.toEqual([]);
  });

  it.each(keys)("in the subject without %s somebody else gets in", (key) => {
    const rest = keys.filter((each) => each !== key);
    const wanted = customSubject(rightClaims, rest);
    const admitted = attacks.filter(({ claims }) => customSubject(changed(claims), rest) === wanted);

    expect(admitted.filter(({ claims }) => Object.hasOwn(claims, key))).not.toEqual([]);
  });
});

describe("a template of the subject by the product's administrator", () => {
  const right = customSubject(rightClaims, keys);
  const own = changed({ job_workflow_ref: "acme/api/.github/workflows/x.yml@refs/heads/main" });
  const rest = right.slice(right.indexOf(":job_workflow_ref:"));

  it.each([
    ["drops the file", keys.filter((key) => key !== "job_workflow_ref"), own],
    [
      "drops all but one and lets the environment say the rest",
      ["repository_owner_id", "repository_id", "environment"],
      { ...own, environment: `production${rest}` },
    ],
    ["lets the workflow's name say it all", ["workflow"], { ...own, workflow: right }],
    [
      "lets the name of the branch say it",
      ["repository_owner_id", "repository_id", "ref"],
      { ...own, ref: `x${rest}` },
    ],
    ["begins with the environment", ["environment", ...keys], { ...own, environment: right }],
  ])(
    "%s: the subject is never the one that is trusted, even if a colon were not escaped",
    (_, template, claims) => {
      expect(customSubject(claims, template)).not.toBe(right);
      expect(customSubject(claims, template, (value) => value)).not.toBe(right);
    },
  );
});

/** What is often written instead, and who gets through. */
describe("a naive condition falls", () => {
  const sts = (claims: TokenClaims) => byDefault(claims, "sts.amazonaws.com");
  const entra = (claims: TokenClaims) => byDefault(claims, "api://AzureADTokenExchange");
  const pool = (claims: TokenClaims) => byDefault(claims, audience);
  const attack = (name: string): TokenClaims => {
    const found = attacks.find((each) => each.name === name);
    if (found === undefined) throw new Error(name);
    return changed(found.claims);
  };
  const equals = { aud: "sts.amazonaws.com" };

  it.each([
    ["the product's own file of that name", { StringLike: { sub: "repo:acme@*" } }],
    ["a pull request that runs on its base", { StringLike: { sub: "repo:acme@1/api@2:*" } }],
    ["another file of the instance", { StringLike: { job_workflow_ref: "acme/platform/*" } }],
    [
      "the file at a branch that begins like the channel",
      { StringLike: { job_workflow_ref: "*/deploy.yml@refs/heads/stable*" } },
    ],
    ["no environment", { "ForAllValues:StringEquals": { environment: ["production"] } }],
  ])("on AWS for %s", (name, condition) => {
    const policy = trustPolicy({ ...condition, StringEquals: equals });

    expect(assumesRole(policy, sts(rightClaims))).toBe(true);
    expect(assumesRole(policy, sts(attack(name)))).toBe(true);
  });

  it("on AWS for nobody at all where it asks for a claim that STS does not read", () => {
    const policy = trustPolicy({ StringEquals: { ...equals, runner_environment: "github-hosted" } });

    expect(assumesRole(policy, sts(rightClaims))).toBe(false);
  });

  it.each([
    ["the product's own file of that name", "claims['sub'] matches 'repo:acme@*'"],
    ["the file at another channel", "claims['job_workflow_ref'] matches 'acme/platform/.github/workflows/*'"],
    [
      "a repository that ends like the instance",
      "claims['job_workflow_ref'] matches '*acme/platform/.github/workflows/deploy.yml@refs/heads/stable'",
    ],
  ])("on Azure for %s", (name, expression) => {
    const credential = flexibleCredential(expression);

    expect(exchanges(credential, entra(rightClaims))).toBe(true);
    expect(exchanges(credential, entra(attack(name)))).toBe(true);
  });

  it.each([
    ["an owner who took over the name", "assertion.repository_owner == 'acme'"],
    ["a repository made anew under the old name", "assertion.repository == 'acme/api'"],
    [
      "the file at a branch that begins like the channel",
      "assertion.job_workflow_ref.startsWith('acme/platform/.github/workflows/deploy.yml@refs/heads/stable')",
    ],
    [
      "a path that a dot of a pattern matches",
      "assertion.job_workflow_ref.matches('^acme/platform/.github/workflows/deploy.yml@refs/heads/stable$')",
    ],
    [
      "a repository that ends like the instance",
      "assertion.job_workflow_ref.matches('acme/platform/[.]github/workflows/deploy[.]yml@refs/heads/stable$')",
    ],
  ])("on Google Cloud for %s", (name, condition) => {
    const provider = naiveProvider(condition);

    expect(federates(provider, pool(rightClaims))).not.toBeNull();
    expect(federates(provider, pool(attack(name)))).not.toBeNull();
  });
});
