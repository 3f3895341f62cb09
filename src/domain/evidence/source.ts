import type { SourceExpectation } from "./expectation.ts";
import { type Rejected, rejected } from "./open.ts";
import type { SignerIdentity } from "./signer-identity.ts";
import { shown } from "./signers.ts";

/** Decides whether the run that signed belongs to the expected repository and ref; null: yes. */
export function rejectSource(
  expected: SourceExpectation,
  identity: SignerIdentity,
  isReleaseRef: (ref: string) => boolean = () => false,
): Rejected | null {
  const { sourceRepositoryId: repository, sourceOwnerId: owner, sourceRef: ref } = identity;
  if (repository !== expected.repositoryId || owner !== expected.ownerId) {
    const wanted = `repository ${expected.repositoryId} of owner ${expected.ownerId}`;
    return rejected(
      "repository",
      `expected a run of ${wanted}, got one of ${shown(repository)} of ${shown(owner)}`,
    );
  }
  if (ref === null || !(expected.refs.includes(ref) || isReleaseRef(ref)))
    return rejected("ref", `expected a run of ${expected.refs.join(" or ")}, got one of ${shown(ref)}`);
  return null;
}

/** Decides whether the run that signed was one of each of these commits; null: yes. */
export function rejectCommit(
  commits: readonly (string | null)[],
  { sourceDigest }: SignerIdentity,
): Rejected | null {
  if (sourceDigest === null) return rejected("source-commit", "the certificate names no commit");
  const other = commits.find((commit) => commit !== sourceDigest);
  if (other === undefined) return null;
  return rejected(
    "source-commit",
    `expected a run of commit ${shown(other)}, got one of ${shown(sourceDigest)}`,
  );
}
