import { isDeepStrictEqual } from "node:util";
import { type Verified, verifyEvidence } from "../../src/domain/evidence/verify.ts";
import { seeded, withOneByteChanged } from "./byte-mutations.ts";
import type { EvidenceScene } from "./evidence-scene.ts";
import { expectation } from "./judge.ts";

export interface Mutated {
  readonly refused: number;
  /** Accepted, and the bundle says as JSON what the good one says. */
  readonly same: number;
  /** Accepted with another text in a place that nobody signed; the statement, the signer and the time are the same. */
  readonly unsigned: readonly string[];
  /** Accepted, and something that counts is another. */
  readonly forged: readonly string[];
}

/** Verifies the good bundle so many times, each time with one byte of it changed. */
export async function mutateBundle(
  scene: EvidenceScene,
  { count, seed }: { readonly count: number; readonly seed: number },
): Promise<Mutated> {
  const next = seeded(seed);
  const at = new Date(Date.now() + 60_000).toISOString();
  const whole = await verifyEvidence(scene.good, expectation({ at }), scene.trust);
  // Else a bundle that is always refused would be the best of all.
  if (whole.state === "rejected") throw new Error(`expected a good bundle, got ${whole.message}`);
  let [refused, same] = [0, 0];
  const [unsigned, forged]: [string[], string[]] = [[], []];
  for (let round = 0; round < count; round++) {
    const bytes = withOneByteChanged(scene.good, next);
    const result = await verifyEvidence(bytes, expectation({ at }), scene.trust);
    if (result.state === "rejected") refused++;
    else if (!saysTheSame(result, whole)) forged.push(textOf(bytes));
    else if (isDeepStrictEqual(JSON.parse(textOf(bytes)), JSON.parse(textOf(scene.good)))) same++;
    else unsigned.push(textOf(bytes));
  }
  return { refused, same, unsigned, forged };
}

function saysTheSame(one: Verified, other: Verified): boolean {
  const { digest: _, ...rest } = one;
  const { digest: __, ...others } = other;
  return isDeepStrictEqual(rest, others);
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("utf8");
}
