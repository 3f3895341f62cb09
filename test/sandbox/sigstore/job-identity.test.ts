import { describe, expect, it } from "vitest";
import type { NativeAction } from "../../../sandbox/runner/api.ts";
import { jobToken } from "../../../src/adapters/sigstore/job-token.ts";
import { keylessSigner } from "../../../src/adapters/sigstore/keyless-signer.ts";
import { emulatedPlatform } from "../../support/emulated-platform.ts";
import { privateEndpoints, sigstore, summary, trustIn } from "../../support/judge.ts";

const judge = (permissions: string) => `name: judge-release
on: workflow_call
jobs:
  sign:
    runs-on: ubuntu-24.04
    permissions: ${permissions}
    steps:
      - uses: acme/sign@${"f".repeat(40)}
`;

const release = `name: release
on:
  push: {branches: [main]}
permissions: {contents: read, id-token: write}
jobs:
  judge:
    uses: acme/platform/.github/workflows/judge-release.yml@stable
`;

/** A product whose push is judged by the file of its organisation; `sign` is what the judging job does. */
async function landing(sign: NativeAction, permissions: string) {
  const platform = await emulatedPlatform(
    {
      users: { ana: {} },
      organizations: { acme: { members: { ana: "admin" } } },
      repositories: {
        "acme/app": { visibility: "private", files: { "README.md": "app\n" } },
        "acme/platform": {
          ...{
            visibility: "internal",
            branches: { stable: { from: "main" } },
            actions: { access_level: "organization" },
          },
          files: { ".github/workflows/judge-release.yml": judge(permissions) },
        },
      },
      tokens: { ana: { user: "ana" } },
    },
    { nativeActions: { "acme/sign": sign } },
  );
  const sha = await platform.push({
    ...{ repository: "acme/app", branch: "main", author: "ana" },
    files: { ".github/workflows/release.yml": release },
  });
  await platform.settle();
  expect(platform.troubles).toEqual([]);
  return { platform, sha };
}

describe("a job of a judging file", () => {
  it("signs as that file at its commit, for the run that called it", async () => {
    const at = await sigstore();
    const bundles: Uint8Array[] = [];
    const { platform, sha } = await landing(async ({ oidc }) => {
      const env = { ACTIONS_ID_TOKEN_REQUEST_URL: oidc?.url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: oidc?.token };
      at.believe(new URL("/_oidc", env.ACTIONS_ID_TOKEN_REQUEST_URL).href);
      bundles.push(
        await keylessSigner(privateEndpoints(at), jobToken(env, { mask: () => {} })).sign(summary()),
      );
      return { outputs: {} };
    }, "{id-token: write}");
    const { github } = platform;
    const instance = await github.git(github.repository("acme/platform"));
    const judgeSha = instance.ref("refs/heads/stable") ?? "";
    const { id, owner } = github.repository("acme/app");

    const opened = await trustIn(at).open(bundles[0] ?? new Uint8Array());

    const file = "https://github.com/acme/platform/.github/workflows/judge-release.yml@refs/heads/stable";
    expect(opened).toMatchObject({
      state: "opened",
      identity: {
        ...{ subjectAlternativeName: file, signerUri: file, signerDigest: judgeSha },
        issuer: github.api("/_oidc"),
        sourceRepository: "https://github.com/acme/app",
        sourceRepositoryId: String(id),
        sourceOwnerId: String(github.user(owner).id),
        ...{ sourceDigest: sha, sourceRef: "refs/heads/main", trigger: "push" },
        runnerEnvironment: "github-hosted",
        invocation: expect.stringMatching(
          /^https:\/\/github\.com\/acme\/app\/actions\/runs\/\d+\/attempts\/1$/,
        ),
      },
    });
  });

  it("has no token without the permission, so that nothing is signed", async () => {
    const at = await sigstore();
    const asked: unknown[] = [];
    const { platform } = await landing(async ({ oidc }) => {
      asked.push(oidc);
      await keylessSigner(privateEndpoints(at), jobToken({}, { mask: () => {} })).sign(summary());
      return { outputs: {} };
    }, "{contents: read}");

    const ended = platform.events.findLast(({ event }) => event.kind === "run-ended");
    expect(asked).toEqual([null]);
    expect(ended?.event).toMatchObject({ conclusion: "failure" });
  });
});
