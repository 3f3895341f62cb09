import type { Facts } from "../../facts/facts.ts";
import type { StageVerdict, Verdict } from "../../verdict/verdict.ts";
import { type Statement, type Subject, statementType } from "../statement.ts";
import type { Pinned, Policy, Verifier } from "./shapes.ts";

/** The judge file that speaks, and the run it speaks in. */
export interface Judge {
  /** The file at its commit: `https://github.com/<owner>/<repo>/<path>@<sha>`. */
  readonly id: string;
  /** `…/actions/runs/<id>/attempts/<n>`. */
  readonly invocationId: string;
  /** Version of the suite that judged. */
  readonly version: string;
}

/** One stage of a verdict, and what it is said about. */
export interface StageJudgement {
  readonly verdict: Verdict;
  /** The facts of that verdict. */
  readonly facts: Facts;
  readonly stage: StageVerdict;
  /** The commit (stages 1 to 3), or the artefact. */
  readonly subject: Subject;
  readonly judge: Judge;
  /** Where the platform policy lies at the commit of the judge. */
  readonly policyUri: string;
  /** The replay record beside the facts: without it nobody could judge again. */
  readonly record?: { readonly path: string; readonly sha256: string };
}

/** A statement that somebody signs about one subject. */
export function statementOf<P>(predicateType: string, subject: Subject, predicate: P): Statement<P> {
  return { _type: statementType, subject: [subject], predicateType, predicate };
}

/** A commit as a subject. */
export function commitSubject(
  commit: string,
  repository?: { readonly url: string; readonly refs: readonly string[] },
): Subject {
  const digest = { gitCommit: commit };
  if (repository === undefined) return { digest };
  const annotations = { sourceRefs: repository.refs };
  return { uri: `git+${repository.url}@${commit}`, digest, annotations };
}

/** Hex digits of `sha256:<hex>`. */
export function hexOf(digest: string): string {
  return digest.slice(digest.indexOf(":") + 1);
}

/** Name of the facts of a verdict inside a release folder; its bytes are canonical JSON (RFC 8785). */
export function factsPath(factsDigest: string): string {
  return `facts/${hexOf(factsDigest)}.json`;
}

export function verifierOf({ id, version }: Judge): Verifier {
  return { id, version: { assaygate: version } };
}

export function policyOf({ verdict, policyUri }: Pick<StageJudgement, "verdict" | "policyUri">): Policy {
  return { uri: policyUri, digest: { sha256: hexOf(verdict.policy.digest) } };
}

export function effectivePolicyOf({ policy }: Verdict): Pinned {
  return { name: "effective-policy", digest: { sha256: hexOf(policy.effectiveDigest) } };
}
