import { describe, expect, it } from "vitest";
import type { RunStory } from "../../../sandbox/rehearsal/journal.ts";
import { people } from "../../../sandbox/rehearsal/organization.ts";
import { keylessSigner } from "../../../src/adapters/sigstore/keyless-signer.ts";
import { commitSubject } from "../../../src/domain/evidence/predicates/judging.ts";
import { verificationSummaryKind } from "../../../src/domain/evidence/predicates/verification-summary.ts";
import type { Signers } from "../../../src/domain/evidence/signers.ts";
import { type Statement, statementType } from "../../../src/domain/evidence/statement.ts";
import { type Trust, verifyEvidence } from "../../../src/domain/evidence/verify.ts";
import { objectionsTo } from "../../../src/domain/judging/circumstances.ts";
import { JobIdentity } from "../../../src/domain/judging/job-identity.ts";
import { judges } from "../../../src/domain/judging/judges.ts";
import { copycat } from "../../support/hostile-hook.ts";
import { privateEndpoints } from "../../support/judge.ts";
import { artifactsOf, sourceOf, trustIn } from "../../support/signed-release.ts";
import { instance, type TinyOrganization, tinyOrganization } from "../../support/tiny-organization.ts";
import { packagingFiles, releaseCaller } from "../../support/tiny-package.ts";

const releasePath = ".github/workflows/release.yml";
const judgePath = judges.release.workflow;
const everyBranch = (text: string): string => text.replace("branches: [main]", "branches: [main, feature]");

const products = {
  /** Calls a commit that somebody put among the objects of the instance, and that no branch of it holds. */
  impostor: packagingFiles(),
  /** Releases by the real files, from a branch that no rule protects. */
  open: { ...packagingFiles(), [releasePath]: everyBranch(releaseCaller()) },
};

let evil = "";
const landed = new Map<string, string>();

/** A judge that signs for anybody, at the path of ours: as a fork's commit, it answers to the instance's name. */
async function plantImpostor(acme: TinyOrganization): Promise<string> {
  const called = copycat.replace("on: { push: { branches: [main] } }", "on: { workflow_call: {} }");
  const files = { [judgePath]: called };
  const sha = await acme.stage.platform.push({
    ...{ repository: instance, branch: "evil", author: people.admin, message: "chore: nothing", files },
  });
  await acme.taken(people.admin, "DELETE", `/repos/${instance}/git/refs/heads/evil`);
  return sha;
}

const organization = tinyOrganization(
  { signs: true, products, ringless: Object.keys(products) },
  async (acme) => {
    evil = await plantImpostor(acme);
    const call = everyBranch(releaseCaller("judge-release.yml")).replace("@stable", `@${evil}`);
    for (const branch of ["main", "feature"]) {
      for (const [name, files] of [
        ["impostor", { [releasePath]: call }],
        ["open", { "docs/more.md": "# More\n" }],
      ] as const) {
        const message = "feat: land without anybody";
        const push = { repository: `acme/${name}`, branch, author: people.author, isSigned: true, message };
        landed.set(`${name} ${branch}`, await acme.stage.platform.push({ ...push, files }));
      }
    }
    await acme.settle();
  },
);

async function runOf(name: string, branch: string): Promise<RunStory> {
  const acme = organization().with(name);
  const [run] = await acme.runs(landed.get(`${name} ${branch}`) ?? "", releasePath);
  const story = acme.stage.journal.runs.find(({ run: id }) => id === run?.id);
  if (story === undefined) throw new Error(`expected a run of ${name} at ${branch}`);
  return story;
}

/** The identity that the impostor was given, and handed on. */
async function stolen(branch: string): Promise<string> {
  const acme = organization().with("impostor");
  const files = (await artifactsOf(acme, await runOf("impostor", branch))).get("token");
  return (JSON.parse(new TextDecoder().decode(files?.get("token.json"))) as { value: string }).value;
}

/** What a verifier says of a statement that was signed with it. */
async function verdictOn(branch: string, change: (trust: Trust) => Trust = (trust) => trust) {
  const acme = organization().with("impostor");
  const { sigstore } = acme.stage;
  if (sigstore === null) throw new Error("expected a Sigstore, found none");
  const subject = commitSubject(landed.get(`impostor ${branch}`) ?? "");
  const trust = await trustIn(acme);
  const statement: Statement = {
    _type: statementType,
    subject: [subject],
    predicateType: verificationSummaryKind.type,
    predicate: {
      verifier: { id: `https://github.com/${instance}/${judgePath}@${evil}` },
      timeVerified: new Date().toISOString(),
      resourceUri: "git+https://github.com/acme/impostor",
      policy: { uri: "p", digest: { sha256: trust.policies.current.slice("sha256:".length) } },
      verificationResult: "PASSED",
      verifiedLevels: ["ASSAYGATE_STAGE_1"],
    },
  };
  const token = await stolen(branch);
  const bundle = await keylessSigner(privateEndpoints(sigstore), async () => token).sign(statement);
  const asked = {
    ...{ predicateType: verificationSummaryKind.type, subject: subject.digest },
    ...{ source: await sourceOf(acme, landed.get(`impostor ${branch}`) ?? ""), at: new Date().toISOString() },
  };
  return verifyEvidence(bundle, asked, change(trust));
}

/** A list of signers that somebody was talked into: the address of the commit, and the commit itself if need be. */
const listing = (trust: Trust, sha: string): Trust => {
  const entry = trust.signers.signers.find(({ workflow }) => workflow.endsWith(judgePath));
  if (entry === undefined) throw new Error("expected the judge among the signers");
  const revisions = entry.revisions.map((revision) => ({ ...revision, sha }));
  const signers: Signers["signers"] = [{ ...entry, refs: [evil], revisions }];
  return { ...trust, signers: { ...trust.signers, signers } };
};

describe("an impostor commit, which answers to the instance's name and is none of its own", () => {
  it("is given an identity by the name of our file, and nobody believes what it signs", async () => {
    const [, claims = ""] = (await stolen("main")).split(".");
    const said = JSON.parse(Buffer.from(claims, "base64url").toString("utf8")) as Record<string, string>;

    expect(said).toMatchObject({
      job_workflow_ref: `${instance}/${judgePath}@${evil}`,
      ...{ job_workflow_sha: evil, ref: "refs/heads/main", repository: "acme/impostor" },
    });
    expect(await verdictOn("main")).toMatchObject({ code: "signer-workflow" });
    expect(await verdictOn("main", (trust) => listing(trust, "a".repeat(40)))).toMatchObject({
      code: "signer-revision",
    });
  });

  it("would be refused by our own job before it signs", async () => {
    const [, claims = ""] = (await stolen("main")).split(".");
    const identity = JobIdentity.parse(JSON.parse(Buffer.from(claims, "base64url").toString("utf8")));
    const objections = objectionsTo({
      ...{ identity, workflow: judgePath, runnerGroups: [], signers: { issuer: "i", signers: [] } },
      defaultBranch: { state: "known", value: "main" },
      relation: { state: "known", value: "same" },
      machines: { state: "known", value: [] },
      now: new Date().toISOString(),
    });

    expect(objections).toMatchObject({
      value: expect.arrayContaining([expect.objectContaining({ code: "off-channel" })]),
    });
  });
});

describe("a branch that nothing protects", () => {
  it("releases nothing by the real files", async () => {
    const acme = organization().with("open");
    const story = await runOf("open", "feature");
    const files = [...(await artifactsOf(acme, story)).values()].flatMap((one) => [...one.keys()]);

    expect(story.conclusion).toBe("failure");
    expect(files.filter((path) => path.endsWith(".sigstore.json"))).toEqual([]);
    expect((await acme.stage.ask(people.admin, "GET", `/repos/${acme.product}/releases`)).body).toEqual([]);
  });

  it("is refused by the verifier for its name, whoever signed there", async () => {
    expect(await verdictOn("feature", (trust) => listing(trust, evil))).toMatchObject({ code: "ref" });
    expect(await verdictOn("main", (trust) => listing(trust, evil))).toMatchObject({ state: "verified" });
  });
});
