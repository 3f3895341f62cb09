import { sha256Hex } from "../digest/sha256.ts";
import { type Operation, operationKind } from "../evidence/predicates/operation.ts";
import { type Statement, type Subject, statementType } from "../evidence/statement.ts";
import { rootHex } from "../ledger/checkpoint.ts";
import type { Weighed } from "./weigh.ts";

/** File of the instance that witnesses, on a schedule and called by nobody. */
export const witnessWorkflow = ".github/workflows/witness.yml";
export const witnessTriggers = ["schedule", "workflow_dispatch"] as const;

type Grown = Extract<Weighed, { readonly state: "grown" }>;

interface Circumstances {
  /** `https://…/actions/runs/<id>/attempts/<n>` */
  readonly operationId: string;
  readonly at: string;
  readonly policy: Operation["policy"];
  readonly verifier: Operation["verifier"];
}

/** Says that these heads were seen, and that each went on from the one that was signed before. Subject: the text of each. */
export function witnessStatement(
  grown: readonly Grown[],
  circumstances: Circumstances,
): Statement<Operation> {
  const { operationId, at, policy, verifier } = circumstances;
  const heads = grown.map(({ seen, head }) => ({
    origin: head.origin,
    size: head.size,
    root: rootHex(head.root),
    commit: seen.commit,
  }));
  const predicate: Operation = {
    kind: "witness",
    operationId,
    observedAt: at,
    details: { heads },
    policy,
    verifier,
  };
  return {
    _type: statementType,
    subject: grown.map(subjectOf),
    predicateType: operationKind.type,
    predicate,
  };
}

function subjectOf({ seen, head }: Grown): Subject {
  return { name: head.origin, digest: { sha256: sha256Hex(seen.note) } };
}
