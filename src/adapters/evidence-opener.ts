import { UserError } from "../errors.ts";
import type { EvidenceOpener } from "../ports/evidence.ts";

/** The verifying library is made for this and newer ones. */
const oldestNode = 24;

/** Loads the verifying library only for those who verify. @throws {UserError} unsupported-node, invalid-config */
export const evidenceOpener: EvidenceOpener = async (root, path) => {
  const { node } = process.versions;
  if (Number(node.split(".")[0]) < oldestNode)
    throw new UserError(
      "unsupported-node",
      `expected Node ${oldestNode} or newer to verify, found ${node}.`,
      {
        hint: "Install a newer Node; other commands run on this one.",
      },
    );
  return (await import("./sigstore/open-bundle.ts")).bundleOpener(root, path);
};
