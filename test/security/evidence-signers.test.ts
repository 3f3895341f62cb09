import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Claims } from "../../sandbox/sigstore/jwt.ts";
import { type Sigstore, startSigstore } from "../../sandbox/sigstore/server.ts";
import type { Expectation } from "../../src/domain/evidence/expectation.ts";
import type { Signer, SignerRevision } from "../../src/domain/evidence/signers.ts";
import { type Trust, verifyEvidence } from "../../src/domain/evidence/verify.ts";
import { claimsOfJudge, expectation, judgeFile, judgeSha, signAs, trustIn } from "../support/judge.ts";

const running: Sigstore[] = [];

beforeAll(async () => {
  running.push(await startSigstore());
});
afterAll(async () => {
  await Promise.all(running.map(({ close }) => close()));
});

const at = (): Sigstore => running[0]!;

/** What becomes of a bundle that a job with these claims signed. */
async function verdictOn(
  claims: Claims,
  expected: Partial<Expectation> = {},
  trust: Trust = trustIn(at()),
): Promise<string> {
  const bundle = await signAs(at(), claimsOfJudge(claims))();
  const result = await verifyEvidence(bundle, expectation(expected), trust);
  return result.state === "verified" ? "verified" : result.code;
}

const run = (file: string, ref = "refs/heads/stable") => ({ job_workflow_ref: `${file}@${ref}` });
const workflows = "acme/platform/.github/workflows";

describe("a genuine certificate of a job that is no judge", () => {
  it.each<readonly [string, Claims]>([
    ["another workflow of the instance", run(`${workflows}/gate.yml`)],
    ["our own file that runs the product's commands", run(`${workflows}/run-build.yml`)],
    ["our own file that deploys", run(`${workflows}/deploy-service.yml`)],
    [
      "the product's own workflow",
      run("acme/payments/.github/workflows/judge-release.yml", "refs/heads/main"),
    ],
    ["the same path in another repository", run("eve/platform/.github/workflows/judge-release.yml")],
    ["the same path in a fork", run("eve/platform-1/.github/workflows/judge-release.yml")],
    ["an owner that ends like ours", run("evil-acme/platform/.github/workflows/judge-release.yml")],
    ["an owner that begins like ours", run("acme-evil/platform/.github/workflows/judge-release.yml")],
    ["a repository that begins like ours", run("acme/platform-evil/.github/workflows/judge-release.yml")],
    ["a file that begins like ours", run(`${workflows}/judge-release.yml.yml`)],
    ["a file that a dot in a pattern would allow", run(`${workflows}/judge-release-yml`)],
    ["a file below ours", run(`${workflows}/judge-release.yml/x.yml`)],
    ["our file in other letters", run(`${workflows}/Judge-Release.yml`)],
    ["our owner in other letters", run("Acme/platform/.github/workflows/judge-release.yml")],
    ["our file by way of a folder", run(`${workflows}/../workflows/judge-release.yml`)],
    ["our address somewhere in another", run(`eve/x/.github/workflows/${judgeFile}`)],
    ["a branch that begins like the channel", run(judgeFile, "refs/heads/stable-evil")],
    ["a tag with the channel's name", run(judgeFile, "refs/tags/stable")],
    ["a branch of the instance that is no channel", run(judgeFile, "refs/heads/main")],
    ["a commit in place of the channel", run(judgeFile, judgeSha)],
    ["an impostor commit, reachable by the fork network only", run(judgeFile, "b".repeat(40))],
  ])("is refused: %s", async (_, claims) => {
    expect(await verdictOn(claims)).toBe("signer-workflow");
  });

  it("is refused with a name that is no printable text", async () => {
    expect(await verdictOn(run(`${judgeFile}@refs/heads/stable\nx`))).toBe("certificate");
    expect(await verdictOn(run(judgeFile, "refs/heads/stabl\u00e5"))).toBe("certificate");
  });

  it("is refused where it may sign, but not this", async () => {
    const trust = trustIn(at());
    const signers = trust.signers.signers.map((signer) => ({ ...signer, predicates: ["provenance"] }));

    expect(await verdictOn({}, {}, { ...trust, signers: { ...trust.signers, signers } })).toBe(
      "signer-workflow",
    );
  });
});

describe("the judging file at a commit", () => {
  const listed: SignerRevision = { sha: judgeSha, from: "2026-01-01T00:00:00Z", until: null, revoked: null };
  const verdictAt = (changed: Partial<SignerRevision>): Promise<string> => {
    const trust = trustIn(at());
    const signers = trust.signers.signers.map((signer: Signer) => ({
      ...signer,
      revisions: [{ ...listed, ...changed }],
    }));
    return verdictOn({}, {}, { ...trust, signers: { ...trust.signers, signers } });
  };

  it("is believed while it is listed", async () => {
    expect(await verdictAt({})).toBe("verified");
  });

  it.each<readonly [string, string, Partial<SignerRevision>]>([
    ["that nobody listed, as an impostor's in a fork", "signer-revision", { sha: "b".repeat(40) }],
    ["that was replaced", "signer-expired", { until: "2026-06-01T00:00:00Z" }],
    ["that does not count yet", "signer-expired", { from: "2099-01-01T00:00:00Z" }],
    ["that was revoked", "signer-revoked", { revoked: { at: "2026-06-01T00:00:00Z", keepsEarlier: false } }],
    [
      "that was revoked, with what was signed before kept",
      "signer-revoked",
      { revoked: { at: "2026-06-01T00:00:00Z", keepsEarlier: true } },
    ],
    [
      "that will be revoked: nobody knows how long it was bad",
      "signer-revoked",
      { revoked: { at: "2099-01-01T00:00:00Z", keepsEarlier: false } },
    ],
    [
      "with a time of revocation that is none",
      "signer-revoked",
      { revoked: { at: "soon", keepsEarlier: true } },
    ],
    ["with a time that is none", "signer-expired", { from: "soon" }],
  ])("is refused %s", async (_, code, changed) => {
    expect(await verdictAt(changed)).toBe(code);
  });

  it("is believed for what it signed before it was revoked, where that is known to be good", async () => {
    expect(await verdictAt({ revoked: { at: "2099-01-01T00:00:00Z", keepsEarlier: true } })).toBe("verified");
  });

  it("is refused although another entry of the file has it still", async () => {
    const trust = trustIn(at());
    const [signer] = trust.signers.signers;
    const old = { ...signer!, predicates: ["provenance"] };
    const revoked = {
      ...signer!,
      revisions: [{ ...listed, revoked: { at: "2026-06-01T00:00:00Z", keepsEarlier: false } }],
    };

    const code = await verdictOn(
      {},
      {},
      { ...trust, signers: { ...trust.signers, signers: [revoked, old] } },
    );

    expect(code).toBe("signer-revoked");
  });
});

describe("a run of the judging file in the wrong circumstances", () => {
  it.each<readonly [string, string, Claims]>([
    ["on a runner of the product's own", "runner", { runner_environment: "self-hosted" }],
    ["at an event that a stranger can cause", "trigger", { event_name: "pull_request_target" }],
    ["started by hand", "trigger", { event_name: "workflow_dispatch" }],
    [
      "replayed from another repository of the owner",
      "repository",
      { repository: "acme/other", repository_id: "3" },
    ],
    ["in a repository that took over the name", "repository", { repository_id: "99" }],
    ["in the same repository under another owner", "repository", { repository_owner_id: "7" }],
    ["with an id that begins like ours", "repository", { repository_id: "20" }],
    ["on an unprotected branch", "ref", { ref: "refs/heads/topic" }],
    ["on a tag with the branch's name", "ref", { ref: "refs/tags/main" }],
    ["on a branch that begins like ours", "ref", { ref: "refs/heads/main2" }],
    ["on another commit", "source-commit", { sha: "1".repeat(40) }],
  ])("is refused: %s", async (_, code, claims) => {
    expect(await verdictOn(claims)).toBe(code);
  });

  it("is refused where the verifier names no ref at all", async () => {
    const source = { ...expectation().source, refs: [] };

    expect(await verdictOn({}, { source })).toBe("ref");
  });

  it("is refused with the token of another issuer, although Fulcio believed it", async () => {
    const trust = trustIn(at());
    const signers = { ...trust.signers, issuer: "https://token.actions.githubusercontent.com" };

    expect(await verdictOn({}, {}, { ...trust, signers })).toBe("issuer");
  });

  it("is refused with an issuer that only begins like ours", async () => {
    const trust = trustIn(at());
    const signers = { ...trust.signers, issuer: `${at().issuer}/enterprise` };

    expect(await verdictOn({}, {}, { ...trust, signers })).toBe("issuer");
  });
});

describe("Fulcio", () => {
  it.each<readonly [string, Claims]>([
    ["for another audience", { aud: "https://github.com/acme" }],
    ["that is over", { exp: 1 }],
    ["that begins later", { nbf: 4_000_000_000 }],
    ["of an issuer that it does not know", { iss: "https://issuer.example.org" }],
    ["of nobody's job", { job_workflow_ref: "" }],
  ])("gives no certificate for a token %s", async (_, claims) => {
    await expect(verdictOn(claims)).rejects.toMatchObject({ code: "invalid-config" });
  });

  it("gives no certificate for a token that somebody changed", async () => {
    const [head, , signature] = at().token(claimsOfJudge()).split(".");
    const body = Buffer.from(JSON.stringify(claimsOfJudge({ ...run("eve/x"), aud: "sigstore" }))).toString(
      "base64url",
    );
    const sign = signAs({ ...at(), token: () => `${head}.${body}.${signature}` });

    await expect(sign()).rejects.toMatchObject({ code: "invalid-config" });
  });
});
