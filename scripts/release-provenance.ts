/**
 * Whether an attestation is about this release. Its signature is for whoever uses the release to verify (docs/how-to/release.md):
 * that needs a library, and nothing is installed beside a token that writes.
 */

interface Statement {
  readonly subject: readonly { readonly name: string; readonly digest: { readonly sha256?: string } }[];
  readonly predicateType: string;
  readonly predicate: {
    readonly buildDefinition: {
      readonly resolvedDependencies: readonly { readonly digest: { readonly gitCommit?: string } }[];
    };
  };
}

/** @throws {Error} for an attestation of other files, or of another commit */
export function requireProvenance(
  bundle: string,
  { checksums, commit }: { readonly checksums: string; readonly commit: string },
): void {
  const { subject, predicateType, predicate } = statementIn(bundle);
  if (!predicateType.startsWith("https://slsa.dev/provenance/"))
    throw new Error(`provenance: expected a statement of provenance, found ${predicateType}`);
  const commits = predicate.buildDefinition.resolvedDependencies.map(({ digest }) => digest.gitCommit);
  if (commits.join() !== commit)
    throw new Error(`provenance: expected the commit ${commit}, found ${commits.join() || "none"}`);
  const stated = subject.map(({ name, digest }) => `${digest.sha256 ?? "none"}  ${name}`).sort();
  const expected = checksums.trimEnd().split("\n").sort();
  if (stated.join("\n") === expected.join("\n")) return;
  const lacking = expected.filter((line) => !stated.includes(line));
  const foreign = stated.filter((line) => !expected.includes(line));
  throw new Error(
    `provenance: expected the ${expected.length} files of SHA256SUMS, found ${stated.length}; ` +
      `first that differs: ${[...lacking, ...foreign][0] ?? "one that is named twice"}`,
  );
}

function statementIn(bundle: string): Statement {
  try {
    const { dsseEnvelope } = JSON.parse(bundle) as { dsseEnvelope: { payload: string } };
    const statement = JSON.parse(Buffer.from(dsseEnvelope.payload, "base64").toString("utf8")) as Statement;
    if (statement.predicate.buildDefinition.resolvedDependencies.length >= 0 && statement.subject.length >= 0)
      return statement;
  } catch {
    // Refused below like any other that is no statement.
  }
  throw new Error("provenance: expected a bundle with a statement of provenance, found none");
}
