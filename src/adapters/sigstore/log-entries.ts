import type { TransparencyLogEntry } from "@sigstore/bundle";

/**
 * Tells whether what an entry says beside its signed checkpoint is what the checkpoint says, and whether that is written as
 * logs write it: the library looks at the checkpoint alone and reads base64 with anything in it, so that size, root, index and
 * padding could be changed without a trace.
 */
export function isConsistent({ inclusionProof, inclusionPromise, logIndex }: TransparencyLogEntry): boolean {
  if (inclusionProof === undefined) return true;
  const [note = "", signatures = "", ...more] = inclusionProof.checkpoint?.envelope.split("\n\n") ?? [];
  const [, size, root] = note.split("\n");
  const isOfCheckpoint =
    size === inclusionProof.treeSize && root === inclusionProof.rootHash.toString("base64");
  // The promise signs the index of a log that may consist of several trees; without one, there is one tree.
  const isInPlace = inclusionPromise !== undefined || logIndex === inclusionProof.logIndex;
  return more.length === 0 && isOfCheckpoint && isInPlace && areSignatures(signatures);
}

/** Lines of a signed note, `— <name> <base64>` (https://c2sp.org/signed-note). */
function areSignatures(text: string): boolean {
  const lines = text.split("\n");
  return lines.pop() === "" && lines.length > 0 && lines.every(isSignature);
}

function isSignature(line: string): boolean {
  const [dash, name, signature = "", ...more] = line.split(" ");
  const isPlain = Buffer.from(signature, "base64").toString("base64") === signature;
  return dash === "—" && name !== undefined && more.length === 0 && isPlain;
}
