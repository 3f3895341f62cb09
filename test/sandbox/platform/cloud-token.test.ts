import { describe, expect, it } from "vitest";
import * as z from "zod";
import type { NativeAction } from "../../../sandbox/runner/api.ts";
import { audience, federates } from "../../support/clouds/gcp.ts";
import { kit } from "../../support/clouds/kit.ts";
import { issuer, type TokenClaims } from "../../support/clouds/tokens.ts";
import { emulatedPlatform } from "../../support/emulated-platform.ts";

const job = (environment: string) => `
    runs-on: ubuntu-24.04
    environment: ${environment}
    permissions: {id-token: write}
    steps:
      - uses: acme/take@${"f".repeat(40)}
`;
const deploy = `name: deploy
on: workflow_call
jobs:
  to-cloud:${job("production")}`;
const release = `name: release
on:
  push: {branches: [main, feature]}
permissions: {contents: read, id-token: write}
jobs:
  deploy:
    uses: acme/platform/.github/workflows/deploy.yml@stable
  canary:
    uses: acme/platform/.github/workflows/deploy.yml@canary
  own:${job("production")}
  elsewhere:${job("staging")}`;

const Token = z.object({ value: z.string() });

/** What every job of a push to two products gets from the emulated GitHub, by `repository, ref, job file, environment`. */
async function landed() {
  const tokens: TokenClaims[] = [];
  const take: NativeAction = async ({ oidc }) => {
    const response = await fetch(`${oidc?.url}&audience=${encodeURIComponent(audience)}`, {
      headers: { authorization: `Bearer ${oidc?.token}` },
    });
    const [, payload = ""] = Token.parse(await response.json()).value.split(".");
    tokens.push(
      z.record(z.string(), z.coerce.string()).parse(JSON.parse(Buffer.from(payload, "base64url").toString())),
    );
    return { outputs: {} };
  };
  const product = { visibility: "private", files: { "README.md": "app\n" } } as const;
  const platform = await emulatedPlatform(
    {
      users: { ana: {} },
      organizations: { acme: { members: { ana: "admin" } } },
      repositories: {
        "acme/api": { ...product, branches: { feature: { from: "main" } }, rulesets: [] },
        "acme/other": product,
        "acme/platform": {
          ...{ visibility: "internal", actions: { access_level: "organization" } },
          branches: { stable: { from: "main" }, canary: { from: "main" } },
          files: { ".github/workflows/deploy.yml": deploy },
        },
      },
      tokens: { ana: { user: "ana" } },
    },
    { nativeActions: { "acme/take": take } },
  );
  for (const [repository, branch] of [
    ["acme/api", "main"],
    ["acme/api", "feature"],
    ["acme/other", "main"],
  ] as const)
    await platform.push({
      ...{ repository, branch, author: "ana" },
      files: { ".github/workflows/release.yml": release },
    });
  await platform.settle();
  expect(platform.troubles).toEqual([]);
  return { platform, tokens };
}

describe("tokens of the emulated GitHub", () => {
  it("open the cloud for the instance's deploy job at a push of the product, and for no other job", async () => {
    const { platform, tokens } = await landed();
    const api = platform.github.repository("acme/api");
    const condition = kit("gcp", {
      ...{ "repository-id": String(api.id), "owner-id": String(platform.github.user("acme").id) },
      ...{
        environment: "production",
        workflow: "acme/platform/.github/workflows/deploy.yml@refs/heads/stable",
      },
    })
      .replace(issuer, platform.github.api("/_oidc"))
      // No rule protects a branch here: that part has its own test.
      .replace(" && assertion.ref_protected == 'true'", "");

    const admitted = tokens.filter((token) => federates(condition, token) !== null);

    expect(tokens).toHaveLength(12);
    expect(
      admitted.map(({ repository, ref, job_workflow_ref: file, environment }) => [
        repository,
        ref,
        file,
        environment,
      ]),
    ).toEqual([
      [
        "acme/api",
        "refs/heads/main",
        "acme/platform/.github/workflows/deploy.yml@refs/heads/stable",
        "production",
      ],
    ]);
  });
});
