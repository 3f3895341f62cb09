import { openedOnce } from "../../domain/evidence/lineage/exhibits.ts";
import type { Trust } from "../../domain/evidence/verify.ts";
import { signersPath, trustedRootPath } from "../../domain/instance/places.ts";
import { UserError } from "../../errors.ts";
import type { PolicyText } from "../../policy/document/document.ts";
import type { PlatformPolicyFile } from "../../policy/document/policy-file.ts";
import { compiledFormOf, compiledPath } from "../../policy/platform/compiled.ts";
import { parseSigners } from "../../policy/signers/signers-file.ts";
import type { Files } from "../../ports/files.ts";
import type { EvidencePorts } from "../../ports/ports.ts";
import type { Options } from "../options.ts";

const largestFile = 4 * 1024 * 1024;

/** Where an instance keeps what its own verifiers believe. */
const ownPaths = {
  "trusted-root": trustedRootPath,
  signers: signersPath,
  policy: "policy/platform.yml",
} as const;

/** A file that the verifier brought. */
interface Held {
  readonly path: string;
  readonly text: string;
}

/** What the verifier believes, and the texts of it for a dossier. */
export interface HeldTrust {
  readonly trust: Trust;
  readonly platform: PlatformPolicyFile;
  readonly root: Held;
  readonly signers: Held;
  readonly policy: Held;
}

/**
 * Root, signers and policy from the files that the verifier names, or from the instance that this CLI lies in. What lies in a
 * dossier is never looked at: it would vouch for itself. @throws {UserError}
 */
export async function readTrust(options: Options, ports: EvidencePorts): Promise<HeldTrust> {
  const [root, signers, policy] = [
    held("trusted-root", options, ports),
    held("signers", options, ports),
    held("policy", options, ports),
  ];
  const platform = await readPlatform(policy, ports.home);
  const { digest: current, content } = platform;
  const trust = {
    open: openedOnce(await ports.openEvidence(root.text, root.path)),
    signers: parseSigners(signers).content,
    policies: { current, accepted: content.accepted },
    ...(await releaseRefs(content)),
  };
  return { trust, platform, root, signers, policy };
}

/** Branches of the policy are patterns, and most policies have none. */
async function releaseRefs({
  releaseBranches,
}: PlatformPolicyFile["content"]): Promise<Pick<Trust, "isReleaseRef">> {
  if (releaseBranches.length === 0) return {};
  const { isReleaseRef } = await import("../../domain/judging/release-branches.ts");
  return { isReleaseRef: (ref) => isReleaseRef(ref, releaseBranches) };
}

/** The schema is only needed for a policy that is not, byte for byte, the one that the build checked (docs/adr/0011). */
async function readPlatform(policy: PolicyText, home: Files): Promise<PlatformPolicyFile> {
  const compiled = home.exists(compiledPath)
    ? compiledFormOf(policy, home.readText(compiledPath, largestFile))
    : null;
  if (compiled !== null) return compiled;
  const { parsePlatformPolicy } = await import("../../policy/platform/platform-file.ts");
  return parsePlatformPolicy(policy);
}

function held(name: keyof typeof ownPaths, options: Options, { places, home }: EvidencePorts): Held {
  const named = options.value(name);
  if (named !== undefined) {
    const { files, path } = places.file(named);
    return { path: named, text: files.readText(path, largestFile) };
  }
  const own = ownPaths[name];
  if (isInstance(home) && home.exists(own)) return { path: own, text: home.readText(own, largestFile) };
  throw new UserError("usage", `expected --${name} with a file that you hold yourself, got none.`, {
    hint: "Take it from your organisation's instance, never from the dossier: docs/how-to/verify-a-release-offline.md.",
  });
}

/** The packaged policy is nobody's: only an instance has signers of its own. */
function isInstance(home: Files): boolean {
  return home.exists(ownPaths.signers);
}
