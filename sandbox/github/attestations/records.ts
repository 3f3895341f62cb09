import type { GitHub } from "../github.ts";
import type { RepositoryRecord } from "../records.ts";
import { unprocessable } from "../refusal.ts";
import { table } from "../tables.ts";

/** A stored bundle. GitHub does not verify it when it is read (github-facts 6.3), nor does the emulator. */
export interface AttestationRecord {
  readonly id: number;
  readonly predicateType: string;
  /** `sha256:` and hex; a commit cannot be looked up (github-facts 6.1). */
  readonly digests: readonly string[];
  readonly bundle: object;
  readonly initiator: string;
}

export const attestations = table<AttestationRecord>("attestations");

/** Subjects that one attestation may have (github-facts 6.4). */
const mostSubjects = 1_024;

interface Statement {
  readonly predicateType: string;
  readonly subject: readonly { readonly digest?: Readonly<Record<string, string>> }[];
}

/** Stores a bundle. @throws {Refusal} 422 for one that holds no statement */
export function addAttestation(
  github: GitHub,
  repository: RepositoryRecord,
  { bundle, initiator }: { readonly bundle: object; readonly initiator: string },
): AttestationRecord {
  const { predicateType, subject } = statementIn(bundle);
  if (subject.length > mostSubjects)
    throw unprocessable(`a statement may have at most ${mostSubjects} subjects`);
  const digests = subject.flatMap(({ digest }) =>
    digest?.["sha256"] === undefined ? [] : [`sha256:${digest["sha256"]}`],
  );
  const record = { id: github.nextId(), predicateType, digests, bundle, initiator };
  attestations.of(repository).push(record);
  return record;
}

function statementIn(bundle: object): Statement {
  const { dsseEnvelope } = bundle as { dsseEnvelope?: { payload?: unknown } };
  const payload = typeof dsseEnvelope?.payload === "string" ? dsseEnvelope.payload : "";
  try {
    const statement: unknown = JSON.parse(Buffer.from(payload, "base64").toString("utf8"));
    if (isStatement(statement)) return statement;
  } catch {
    // Refused below like any other that is no statement.
  }
  throw unprocessable("Invalid bundle: the envelope's payload is no in-toto statement");
}

function isStatement(value: unknown): value is Statement {
  return (
    typeof value === "object" &&
    value !== null &&
    "predicateType" in value &&
    typeof value.predicateType === "string" &&
    "subject" in value &&
    Array.isArray(value.subject)
  );
}

const kinds: Readonly<Record<string, readonly string[]>> = {
  provenance: ["https://slsa.dev/provenance/"],
  sbom: ["https://spdx.dev/Document", "https://cyclonedx.org/bom"],
  release: ["https://in-toto.io/attestation/release/"],
};

/** Attestations of a digest, the newest first; a predicate type is a kind or the whole address. */
export function attestationsOf(
  repository: RepositoryRecord,
  digest: string,
  type: string | undefined,
): AttestationRecord[] {
  const isAsked = ({ predicateType }: AttestationRecord): boolean =>
    type === undefined ||
    predicateType === type ||
    (kinds[type] ?? []).some((prefix) => predicateType.startsWith(prefix));
  return attestations
    .of(repository)
    .filter((one) => one.digests.includes(digest) && isAsked(one))
    .reverse();
}
