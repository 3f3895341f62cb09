import { TrustedRoot } from "@sigstore/protobuf-specs";
import { type TrustMaterial, toTrustMaterial, Verifier } from "@sigstore/verify";
import { UserError } from "../../errors.ts";

/** One Sigstore that is trusted, with what it takes there for a signature to count. */
export interface TrustedInstance {
  readonly verifier: Verifier;
  readonly material: TrustMaterial;
}

/**
 * Reads the root that a verifier holds: one TrustedRoot, or several as lines of JSON, as `gh attestation trusted-root` prints
 * them. An instance with a log takes an entry of it and a certificate that was logged; every instance takes a time from
 * somebody else than the signer (facts 6.8). @throws {UserError} invalid-config
 */
export function readTrustedRoot(text: string, path: string): readonly TrustedInstance[] {
  const roots = jsonDocuments(text).map((data) => instanceOf(data));
  const instances = roots.filter((instance) => instance !== null);
  if (instances.length > 0 && instances.length === roots.length) return instances;
  throw new UserError(
    "invalid-config",
    "expected a Sigstore TrustedRoot as JSON, or several as lines of JSON.",
    {
      at: path,
      hint: "`gh attestation trusted-root` prints GitHub's.",
    },
  );
}

/** The whole text as one document, else each line as one; null stands for what is no JSON. */
function jsonDocuments(text: string): readonly unknown[] {
  const whole = parseJson(text);
  return whole === null
    ? text
        .split("\n")
        .filter((line) => line.trim() !== "")
        .map(parseJson)
    : [whole];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function instanceOf(data: unknown): TrustedInstance | null {
  try {
    const root = TrustedRoot.fromJSON(data);
    const [logs, certificateLogs, stamps] = [
      root.tlogs.length,
      root.ctlogs.length,
      root.timestampAuthorities.length,
    ];
    // With neither, the time would be the signer's word.
    if (root.certificateAuthorities.length === 0 || logs + stamps === 0) return null;
    const material = toTrustMaterial(root);
    const thresholds = {
      tlogThreshold: Math.min(logs, 1),
      ctlogThreshold: Math.min(certificateLogs, 1),
      timestampThreshold: 1,
    };
    return { material, verifier: new Verifier(material, thresholds) };
  } catch {
    return null;
  }
}
