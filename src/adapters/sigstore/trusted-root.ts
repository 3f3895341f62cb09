import { TrustedRoot } from "@sigstore/protobuf-specs";
import { type TrustMaterial, toTrustMaterial, Verifier } from "@sigstore/verify";
import { UserError } from "../../errors.ts";

/** One Sigstore that is trusted, with what it takes there for a signature to count. */
export interface TrustedInstance {
  readonly verifier: Verifier;
  readonly material: TrustMaterial;
  /** Certificates of its time stamp authorities, as DER. */
  readonly timeAuthorities: readonly Uint8Array[];
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
    for (const { certChain } of authoritiesOf(material)) certChain.forEach(remember);
    const thresholds = {
      tlogThreshold: Math.min(logs, 1),
      ctlogThreshold: Math.min(certificateLogs, 1),
      timestampThreshold: 1,
    };
    return {
      material,
      timeAuthorities: timeAuthoritiesOf(root),
      verifier: new Verifier(material, thresholds),
    };
  } catch {
    return null;
  }
}

function timeAuthoritiesOf({ timestampAuthorities }: TrustedRoot): readonly Uint8Array[] {
  const chains = timestampAuthorities.flatMap(({ certChain }) => certChain?.certificates ?? []);
  return chains.map(({ rawBytes }) => rawBytes);
}

function authoritiesOf({ certificateAuthorities, timestampAuthorities }: TrustMaterial) {
  return [...certificateAuthorities, ...timestampAuthorities];
}

type AuthorityCertificate = TrustMaterial["certificateAuthorities"][number]["certChain"][number];

/**
 * The library asks anew for every stamp and every signer whether an authority's own certificates are signed by each other. They
 * are the verifier's and never change, so each answer is kept for as long as the root is held; whose they are stays the
 * library's to say, every time.
 */
function remember(certificate: AuthorityCertificate): void {
  const verify = certificate.verify.bind(certificate);
  const answers = new Map<AuthorityCertificate | undefined, boolean>();
  certificate.verify = (issuer) => {
    const answer = answers.get(issuer) ?? verify(issuer);
    answers.set(issuer, answer);
    return answer;
  };
}
