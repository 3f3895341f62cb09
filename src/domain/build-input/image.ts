import type { BuildInput } from "../facts/facts.ts";

const digestPin = /@sha256:[0-9a-f]{64}$/;

/** A container image that a build or a job starts from; only a digest names its bytes. */
export function imageInput(path: string, line: number, reference: string): BuildInput {
  const isPinned = digestPin.test(reference);
  return {
    kind: "image",
    path,
    line,
    reference,
    isPinned,
    expected: `${reference.split("@", 1)[0]}@sha256:<digest>`,
  };
}
