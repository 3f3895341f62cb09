import { describe, expect, it } from "vitest";
import { instanceSigner } from "../../../src/adapters/sigstore/instance-signer.ts";
import { jobToken } from "../../../src/adapters/sigstore/job-token.ts";
import { keylessSigner } from "../../../src/adapters/sigstore/keyless-signer.ts";
import { claimsOfJudge, privateEndpoints, signAs, sigstore, summary } from "../../support/judge.ts";

describe("signing", () => {
  it("tells an outage from a refusal", async () => {
    const at = await sigstore();

    at.fail({ kind: "down" });
    await expect(signAs(at)()).rejects.toMatchObject({ name: "InternalError", code: "io" });
    at.fail(null);
    await expect(signAs(at, claimsOfJudge({ exp: 1 }))()).rejects.toMatchObject({
      name: "UserError",
      code: "invalid-config",
    });
  });

  it("survives a service that is slow", async () => {
    const at = await sigstore();
    at.fail({ kind: "slow", ms: 100 });

    expect((await signAs(at)()).length).toBeGreaterThan(1000);
  });

  it("says nothing of the token that it was given", async () => {
    const at = await sigstore();
    const secret = `${Buffer.from("{}").toString("base64url")}.c2VjcmV0.x`;
    const signer = keylessSigner(privateEndpoints(at), async () => secret);

    const failure = await signer.sign(summary()).catch((error: unknown) => error);

    expect(failure).toBeInstanceOf(Error);
    expect(`${String(failure)} ${JSON.stringify(failure)}`).not.toContain("c2VjcmV0");
    expect((failure as Error).cause).toBeUndefined();
  });

  it("signs nothing that no verifier would read", async () => {
    const at = await sigstore();
    const large = summary({ predicate: { text: "x".repeat(13 * 1024 * 1024) } });

    await expect(signAs(at)(large)).rejects.toMatchObject({ code: "invalid-input" });
  });
});

describe("the token of a job", () => {
  const runner = { mask: () => {} };

  it("is missing without the permission, and the message says which", async () => {
    const { fulcioUrl, timestampUrl } = await sigstore();
    const signing = { fulcio: fulcioUrl, timestamp: timestampUrl, rekor: null, rekorVersion: 1 } as const;
    const signer = instanceSigner({
      signing,
      visibility: "private",
      server: "https://github.com",
      env: {},
      runner,
    });

    await expect(signer.sign(summary())).rejects.toMatchObject({
      code: "invalid-input",
      message: expect.stringContaining("id-token: write"),
    });
  });

  it("is none where the runner answers something else", async () => {
    const { issuer } = await sigstore();
    const env = {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${issuer}/.well-known/jwks`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: "x",
    };

    await expect(jobToken(env, runner)()).rejects.toMatchObject({ code: "io" });
    await expect(
      jobToken({ ...env, ACTIONS_ID_TOKEN_REQUEST_URL: "http://127.0.0.1:1/" }, runner)(),
    ).rejects.toMatchObject({ code: "io" });
  });
});
