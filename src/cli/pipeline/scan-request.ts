import { type ArtifactClaim, claimOf } from "../../domain/pipeline/needs.ts";
import { type ScannedKind, scannedKinds } from "../../domain/pipeline/roles.ts";
import { UserError } from "../../errors.ts";
import { tokenVariables } from "../github-question.ts";
import { oneOf, parseOptions } from "../options.ts";
import { usages } from "../usage.ts";

const usage = usages.scan;

/** What is to be scanned, and where the reports go. */
export interface ScanRequest {
  readonly kind: ScannedKind;
  readonly output: string;
  /** A package that somebody hands over; nothing ties a report on it to what was packaged. */
  readonly subject: string | null;
  /** The package that a job of this run left. */
  readonly package: ArtifactClaim | null;
  readonly variables: readonly string[];
}

/** @throws {UserError} usage */
export function parseScanRequest(words: readonly string[]): ScanRequest {
  const places = { output: "once", subject: "once" } as const;
  const claimed = { "package-id": "once", "package-digest": "once", "token-env": "once" } as const;
  const options = parseOptions(words, { usage, valued: { ...places, ...claimed } });
  const [kind, ...more] = options.positionals;
  const output = options.value("output");
  if (kind === undefined || more.length > 0 || output === undefined)
    throw wrong("expected one kind of scan and --output.");
  const subject = options.value("subject") ?? null;
  const claim = claimIn(options.value("package-id"), options.value("package-digest"));
  if (claim !== null && subject !== null) throw wrong("expected --subject or --package-id, got both.");
  const variables = tokenVariables(options.value("token-env"));
  return { kind: oneOf("kind", kind, scannedKinds), output, subject, package: claim, variables };
}

/** Null only where neither was given: an empty one is what a job that left no package names. */
function claimIn(id: string | undefined, digest: string | undefined): ArtifactClaim | null {
  if (id === undefined && digest === undefined) return null;
  const claim = claimOf(id ?? "", digest ?? "");
  if (typeof claim === "object") return claim;
  throw wrong("expected --package-id with an artifact's id, and --package-digest with its sha256.");
}

function wrong(message: string): UserError {
  return new UserError("usage", message, { hint: `Usage: ${usage}` });
}
