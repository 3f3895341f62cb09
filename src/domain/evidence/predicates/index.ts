import type { PredicateKind } from "./kind.ts";
import { ownType } from "./own-type.ts";

/** A kind of predicate, as far as it is known without its shape. */
interface Entry {
  /** Name in `signers.yml` and in the names of bundle files. */
  readonly name: string;
  /** Type URI that we write. */
  readonly type: string;
  load(): Promise<PredicateKind>;
}

/**
 * Every kind of predicate that is written or read here. Each loads its shape only when there is one to read: whoever verifies a
 * bundle needs one of sixteen (docs/adr/0011).
 */
export const predicates: readonly Entry[] = [
  {
    name: "gate-evaluation",
    type: ownType("gate-evaluation"),
    load: async () => (await import("./gate-evaluation.ts")).gateEvaluationKind,
  },
  { name: "waiver", type: ownType("waiver"), load: async () => (await import("./waiver.ts")).waiverKind },
  {
    name: "approval-request",
    type: ownType("approval-request"),
    load: async () => (await import("./approval-request.ts")).approvalRequestKind,
  },
  {
    name: "approval",
    type: ownType("approval"),
    load: async () => (await import("./approval.ts")).approvalKind,
  },
  {
    name: "promotion",
    type: ownType("promotion"),
    load: async () => (await import("./promotion.ts")).promotionKind,
  },
  {
    name: "change-record",
    type: ownType("change-record"),
    load: async () => (await import("./change-record.ts")).changeRecordKind,
  },
  {
    name: "rollback-verification",
    type: ownType("rollback-verification"),
    load: async () => (await import("./rollback-verification.ts")).rollbackVerificationKind,
  },
  {
    name: "operation",
    type: ownType("operation"),
    load: async () => (await import("./operation.ts")).operationKind,
  },
  {
    name: "verification-summary",
    type: "https://slsa.dev/verification_summary/v1",
    load: async () => (await import("./verification-summary.ts")).verificationSummaryKind,
  },
  {
    name: "provenance",
    type: "https://slsa.dev/provenance/v1",
    load: async () => (await import("./provenance.ts")).provenanceKind,
  },
  {
    name: "test-result",
    type: "https://in-toto.io/attestation/test-result/v0.1",
    load: async () => (await import("./test-result.ts")).testResultKind,
  },
  {
    name: "vulns",
    type: "https://in-toto.io/attestation/vulns/v0.2",
    load: async () => (await import("./vulns.ts")).vulnsKind,
  },
  {
    name: "cyclonedx",
    type: "https://cyclonedx.org/bom",
    load: async () => (await import("./documents.ts")).cycloneDxKind,
  },
  {
    name: "spdx",
    type: "https://spdx.dev/Document",
    load: async () => (await import("./documents.ts")).spdxKind,
  },
  {
    name: "openvex",
    type: "https://openvex.dev/ns",
    load: async () => (await import("./documents.ts")).openVexKind,
  },
  {
    name: "release",
    type: "https://in-toto.io/attestation/release/v0.2",
    load: async () => (await import("./documents.ts")).releaseKind,
  },
];

/** Other spellings of a type that tools write for the same document. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/^https:\/\/cyclonedx\.org\/bom\/v1\.\d{1,2}$/, "cyclonedx"],
  [/^https:\/\/spdx\.dev\/Document\/v(?:2\.[23]|3(?:\.\d{1,2}){0,2})$/, "spdx"],
  [/^https:\/\/openvex\.dev\/ns\/v\d{1,3}(?:\.\d{1,3}){0,2}$/, "openvex"],
  [/^https:\/\/in-toto\.io\/attestation\/release\/v0\.1$/, "release"],
];

/** The name of a predicate type; undefined: nobody here knows what such a predicate says. */
export function predicateNameFor(type: string): string | undefined {
  return (
    predicates.find((entry) => entry.type === type)?.name ??
    spellings.find(([pattern]) => pattern.test(type))?.[1]
  );
}

/** The kind of a predicate type; undefined: nobody here knows what such a predicate says. */
export async function predicateFor(type: string): Promise<PredicateKind | undefined> {
  const name = predicateNameFor(type);
  return predicates.find((entry) => entry.name === name)?.load();
}
