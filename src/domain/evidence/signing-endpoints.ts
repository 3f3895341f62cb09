import { UserError } from "../../errors.ts";

/** Where a signature is made, and who vouches for its time. */
export interface SigningEndpoints {
  readonly fulcio: string;
  readonly timestamp: string | null;
  readonly rekor: string | null;
  readonly rekorVersion: 1 | 2;
}

export interface SigningPlace {
  /** Of the repository that the run belongs to: `public`, `private`, `internal`. */
  readonly visibility: string;
  /** `https://github.com`. */
  readonly server: string;
  /** The instance's own, which no caller can choose; null: GitHub's. */
  readonly own: SigningEndpoints | null;
}

const publicGood: SigningEndpoints = {
  fulcio: "https://fulcio.sigstore.dev",
  timestamp: null,
  rekor: "https://rekor.sigstore.dev",
  rekorVersion: 1,
};

/**
 * Where evidence of such a repository is signed (facts 6.7). What is not known to be public never goes to the public
 * Sigstore: its log would tell everybody the name of the repository. @throws {UserError} invalid-config
 */
export function endpointsFor({ visibility, server, own }: SigningPlace): SigningEndpoints {
  if (own !== null) return checked(own, visibility);
  return visibility === "public" ? publicGood : githubInstance(server);
}

function githubInstance(server: string): SigningEndpoints {
  const host = new URL(server).hostname;
  const domain = host === "github.com" ? "githubapp.com" : host;
  if (host !== "github.com" && !host.endsWith(".ghe.com"))
    throw new UserError("invalid-config", `expected a Sigstore for ${host}, found none.`, {
      hint: "GitHub Enterprise Server has none: name your own under signing in policy/instance.yml.",
    });
  return {
    fulcio: `https://fulcio.${domain}`,
    timestamp: `https://timestamp.${domain}`,
    rekor: null,
    rekorVersion: 1,
  };
}

function checked(own: SigningEndpoints, visibility: string): SigningEndpoints {
  if (own.timestamp === null && (own.rekor === null || own.rekorVersion === 2))
    throw new UserError(
      "invalid-config",
      "expected somebody who vouches for the time of a signature, found nobody.",
      {
        hint: "Name signing.timestamp in policy/instance.yml; of the logs only Rekor v1 does.",
      },
    );
  const urls = [own.fulcio, own.timestamp, own.rekor].filter((url) => url !== null);
  for (const url of urls) checkUrl(new URL(url), visibility);
  return own;
}

function checkUrl({ protocol, hostname }: URL, visibility: string): void {
  const isLocal = hostname === "127.0.0.1" || hostname === "localhost" || hostname === "[::1]";
  if (protocol !== "https:" && !isLocal)
    throw new UserError("invalid-config", `expected https for ${hostname}, got ${protocol}//.`, {
      hint: "Correct signing in policy/instance.yml.",
    });
  const isPublicGood = hostname === "sigstore.dev" || hostname.endsWith(".sigstore.dev");
  if (isPublicGood && visibility !== "public")
    throw new UserError(
      "invalid-config",
      `expected a Sigstore of your own for a ${visibility} repository, got ${hostname}.`,
      {
        hint: "The public log would tell everybody its name: remove signing from policy/instance.yml to use GitHub's.",
      },
    );
}
