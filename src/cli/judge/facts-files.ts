import { canonicalJson } from "../../domain/digest/canonical.ts";
import { sha256HexOfBytes } from "../../domain/digest/sha256.ts";
import { factsPath, hexOf } from "../../domain/evidence/predicates/judging.ts";
import type { Replayed } from "../../policy/replay/recorded.ts";
import type { FolderFile } from "./folder.ts";

/** Facts and record of a verdict as files, whose bytes the signed evaluation names by digest. */
export function factsFiles({ facts, record, verdict }: Replayed): readonly [FolderFile, FolderFile] {
  const encode = (value: unknown): Uint8Array => new TextEncoder().encode(canonicalJson(value));
  const [factBytes, recordBytes] = [encode(facts), encode(record)];
  const recordDigest = sha256HexOfBytes(recordBytes);
  return [
    {
      path: factsPath(verdict.factsDigest),
      sha256: sha256HexOfBytes(factBytes),
      kind: "facts",
      bytes: factBytes,
    },
    {
      path: `facts/record-${recordDigest}.json`,
      sha256: recordDigest,
      kind: "record",
      of: hexOf(verdict.factsDigest),
      bytes: recordBytes,
    },
  ];
}
