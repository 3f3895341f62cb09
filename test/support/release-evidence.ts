import { canonicalDigest, canonicalJson } from "../../src/domain/digest/canonical.ts";
import { sha256Hex, sha256HexOfBytes } from "../../src/domain/digest/sha256.ts";
import type { Exhibit, LineageRequest } from "../../src/domain/evidence/lineage/lineage.ts";
import { rejected } from "../../src/domain/evidence/open.ts";
import { billOfMaterials } from "../../src/domain/evidence/predicates/documents.ts";
import { gateEvaluation } from "../../src/domain/evidence/predicates/gate-evaluation.ts";
import {
  commitSubject,
  factsPath,
  hexOf,
  type StageJudgement,
} from "../../src/domain/evidence/predicates/judging.ts";
import { provenance } from "../../src/domain/evidence/predicates/provenance.ts";
import type { Pinned } from "../../src/domain/evidence/predicates/shapes.ts";
import { verificationSummary } from "../../src/domain/evidence/predicates/verification-summary.ts";
import type { SignerIdentity } from "../../src/domain/evidence/signer-identity.ts";
import type { Statement, Subject } from "../../src/domain/evidence/statement.ts";
import type { Trust } from "../../src/domain/evidence/verify.ts";
import type { Facts } from "../../src/domain/facts/facts.ts";
import type { StageVerdict, Verdict } from "../../src/domain/verdict/verdict.ts";
import { artefact, buildRun, judgeCommit } from "./evidence-predicates.ts";
import { checkVerdict, commit, evaluatedAt, factsOf, stageVerdict, verdictOf } from "./verdicts.ts";

export const platform = "https://github.com/acme/platform";
export const product = "https://github.com/acme/payments-api";
export const signedAt = "2026-11-21T10:05:00Z";
export const askedAt = "2026-11-22T09:00:00Z";
const policyDigest = `sha256:${sha256Hex("policy")}`;

export type JudgeFile = "judge-source" | "judge-release";

/** Makes a bundle of a statement, in the name of one of the judge files. */
export type Sign = (statement: Statement, file: JudgeFile) => Promise<Uint8Array>;

/** The certificate of a judge file in a release run of payments-api. */
export function identityOf(file: JudgeFile, some: Partial<SignerIdentity> = {}): SignerIdentity {
  const uri = `${platform}/.github/workflows/${file}.yml@refs/heads/stable`;
  return {
    subjectAlternativeName: uri,
    issuer: "https://token.actions.githubusercontent.com",
    signerUri: uri,
    signerDigest: judgeCommit,
    runnerEnvironment: "github-hosted",
    sourceRepository: product,
    sourceDigest: commit,
    sourceRef: "refs/heads/main",
    sourceRepositoryId: "9001",
    sourceOwnerId: "42",
    buildConfigUri: `${product}/.github/workflows/release.yml@refs/heads/main`,
    trigger: "push",
    invocation: buildRun().invocationId,
    ...some,
  };
}

const mediaType = "application/vnd.dev.sigstore.bundle.v0.3+json";

/** What stands in for a signature where cryptography is not what is tested: whoever writes it is believed. */
export function signAs(some: Partial<SignerIdentity> = {}): Sign {
  return async (statement, file) =>
    new TextEncoder().encode(
      JSON.stringify({ mediaType, identity: identityOf(file, some), signedAt, statement }),
    );
}

/** Trust in such bundles, and in the two judge files. */
export function trustIn(some: Partial<Trust> = {}): Trust {
  const signer = (file: JudgeFile, predicates: readonly string[]) => ({
    predicates,
    workflow: `${platform}/.github/workflows/${file}.yml`,
    refs: ["refs/heads/stable"],
    revisions: [{ sha: judgeCommit, from: "2026-11-01T00:00:00Z", until: null, revoked: null }],
    triggers: ["push"],
    runners: ["github-hosted"],
  });
  const gates = ["gate-evaluation", "verification-summary"];
  return {
    open: async (bundle) => {
      try {
        const {
          identity,
          signedAt: at,
          statement,
        } = JSON.parse(new TextDecoder().decode(bundle)) as {
          identity: SignerIdentity;
          signedAt: string;
          statement: Statement;
        };
        const payload = new TextEncoder().encode(canonicalJson(statement));
        return { state: "opened", identity, payload, signedAt: at };
      } catch {
        return rejected("not-a-bundle", "expected a bundle, got something else");
      }
    },
    signers: {
      issuer: "https://token.actions.githubusercontent.com",
      signers: [
        signer("judge-source", gates),
        signer("judge-release", [...gates, "provenance", "cyclonedx", "spdx", "vulns", "test-result"]),
      ],
    },
    policies: { current: policyDigest, accepted: [] },
    ...some,
  };
}

export const lineageRequest: LineageRequest = {
  artefact: artefact.digest.sha256,
  repositoryId: "9001",
  ownerId: "42",
  refs: ["refs/heads/main"],
  commit: null,
  at: askedAt,
};

const passed: readonly StageVerdict[] = [
  stageVerdict(1, "source", [checkVerdict("source.codeowner-approval", "Approval of an owner")]),
  stageVerdict(2, "build", [checkVerdict("build.pinned-inputs", "Pinned build inputs")]),
  stageVerdict(3, "quality-security", [
    checkVerdict("tests.unit", "Unit tests"),
    checkVerdict("sast.findings", "SAST"),
  ]),
  stageVerdict(4, "packaging", [checkVerdict("sbom.quality", "Bill of materials")]),
];

/** A verdict that a gate really came to, with what it came from. */
export interface RealVerdict {
  readonly verdict: Verdict;
  readonly facts: Facts;
  /** Text of the record. */
  readonly record: string;
}

export interface ReleaseOptions {
  readonly commit?: string;
  readonly artefact?: Subject;
  readonly stages?: readonly StageVerdict[];
  /** Takes the place of the stages that it has. */
  readonly real?: RealVerdict;
  /** Takes the place of the bill of materials about the artefact. */
  readonly bill?: Statement;
  /** Digest of the platform policy, without a real verdict. */
  readonly policy?: string;
  /** By what statements name each other: the bundle as it is now if left out. */
  readonly pinBy?: "bundle" | "statement";
}

export interface ReleaseEvidence {
  readonly exhibits: readonly Exhibit[];
  /** Files of the folder besides bundles, by path. */
  readonly files: ReadonlyMap<string, string>;
  /** Facts that the record belongs to, by the hex of their digest; null: there is no record. */
  readonly recordOf: string | null;
}

type JudgedStage = Pick<StageJudgement, "verdict" | "facts" | "stage" | "record">;

/** Everything that a release leaves behind, signed by whoever signs. */
export async function releaseEvidence(sign: Sign, options: ReleaseOptions = {}): Promise<ReleaseEvidence> {
  const { artefact: built = artefact, commit: sha = commit } = options;
  const folder = new Folder(sign, options.pinBy ?? "bundle");
  const bom = { bomFormat: "CycloneDX", specVersion: "1.6", components: [] };
  const inputs = [
    await folder.put("provenance", provenance(built, buildRun({ commit: sha })), "judge-release"),
    await folder.put("cyclonedx", options.bill ?? billOfMaterials(built, bom), "judge-release"),
  ];
  const stages = judgedStages(options, sha);
  let before: readonly Pinned[] = [];
  for (const judged of stages) {
    const { id } = judged.stage;
    const subject = id === 4 ? built : commitSubject(sha);
    const rests = [...before, ...(id === 4 ? inputs : [])];
    before = await folder.judge(judgementOf(judged, subject, judgeOf(id)), rests, judgeOf(id));
  }
  const facts = stages.map(
    ({ verdict, facts: own }) => [factsPath(verdict.factsDigest), canonicalJson(own)] as const,
  );
  const record = options.real?.record;
  return {
    exhibits: folder.exhibits,
    recordOf: options.real === undefined ? null : hexOf(options.real.verdict.factsDigest),
    files: new Map([...facts, ...(record === undefined ? [] : [[recordPath(record), record] as const])]),
  };
}

const judgeOf = (stage: number): JudgeFile => (stage === 1 ? "judge-source" : "judge-release");
const recordPath = (record: string): string => `facts/record-${sha256Hex(record)}.json`;

function judgedStages(
  { stages = passed, real, policy }: ReleaseOptions,
  sha: string,
): readonly JudgedStage[] {
  const facts: Facts = { ...factsOf(), commit: sha };
  const made = verdictOf(stages, { commit: sha, factsDigest: canonicalDigest(facts), evaluatedAt });
  const digest = real?.verdict.policy.digest ?? policy;
  const verdict = digest === undefined ? made : { ...made, policy: { ...made.policy, digest } };
  return stages.map((stage) => {
    const own = real?.verdict.stages.find(({ id }) => id === stage.id);
    if (real === undefined || own === undefined) return { verdict, facts, stage };
    const record = { path: recordPath(real.record), sha256: sha256Hex(real.record) };
    return { verdict: real.verdict, facts: real.facts, stage: own, record };
  });
}

class Folder {
  readonly exhibits: Exhibit[] = [];
  readonly #sign: Sign;
  readonly #pinBy: "bundle" | "statement";

  constructor(sign: Sign, pinBy: "bundle" | "statement") {
    this.#sign = sign;
    this.#pinBy = pinBy;
  }

  async put(name: string, statement: Statement, file: JudgeFile): Promise<Pinned> {
    const path = `bundles/${String(this.exhibits.length).padStart(2, "0")}-${name}.sigstore.json`;
    const bundle = await this.#sign(statement, file);
    this.exhibits.push({ path, bundle });
    const sha256 = this.#pinBy === "bundle" ? sha256HexOfBytes(bundle) : sha256Hex(canonicalJson(statement));
    return { uri: path, digest: { sha256 } };
  }

  /** Signs a stage; what the next one rests on. */
  async judge(
    judgement: StageJudgement,
    inputs: readonly Pinned[],
    file: JudgeFile,
  ): Promise<readonly Pinned[]> {
    const evaluation = await this.put("gate-evaluation", gateEvaluation(judgement, inputs), file);
    const resourceUri = judgement.stage.id === 4 ? "pkg:oci/payments-api" : `git+${product}`;
    const sum = verificationSummary(judgement, { resourceUri, inputs: [...inputs, evaluation] });
    return sum === null ? [] : [await this.put("verification-summary", sum, file)];
  }
}

function judgementOf(judged: JudgedStage, subject: Subject, file: JudgeFile): StageJudgement {
  const judge = {
    id: `${platform}/.github/workflows/${file}.yml@${judgeCommit}`,
    invocationId: buildRun().invocationId,
    version: "0.2.0",
  };
  const policyUri = `git+${platform}@${judgeCommit}#policy/platform.yml`;
  return { ...judged, subject, judge, policyUri };
}
