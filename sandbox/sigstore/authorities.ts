import { generateKeyPairSync } from "node:crypto";
import { initializeCA, initializeCTLog } from "@sigstore/mock/dist/fulcio/index.js";
import { initializeTSA } from "@sigstore/mock/dist/timestamp/index.js";
import { SteppedClock } from "./stepped-clock.ts";
import { TransparencyLog } from "./transparency-log.ts";

/**
 * Which of GitHub's two ways is played: its own instance for private repositories has time stamps only; the public one has
 * logs of certificates and of signatures besides (facts 6.8).
 */
export type SigstoreKind = "github" | "public-good";

export interface Authorities {
  readonly ca: Awaited<ReturnType<typeof initializeCA>>;
  readonly tsa: Awaited<ReturnType<typeof initializeTSA>>;
  readonly log: TransparencyLog;
  readonly certificateLog: Awaited<ReturnType<typeof initializeCTLog>> | null;
  /** What they make is made within it. */
  readonly clock: SteppedClock;
}

/** New keys and certificates; nobody who was not told of them trusts them. */
export async function makeAuthorities(
  kind: SigstoreKind,
  { host, now }: { readonly host: string; readonly now: () => Date },
): Promise<Authorities> {
  const clock = new SteppedClock(now);
  const certificateLog = kind === "public-good" ? await initializeCTLog(newKey("P-256"), clock.date) : null;
  const [ca, tsa] = await Promise.all([
    initializeCA(newKey("P-384"), certificateLog ?? undefined, clock.date),
    initializeTSA(newKey("P-384"), clock.date),
  ]);
  return { ca, tsa, certificateLog, clock, log: new TransparencyLog(host) };
}

function newKey(namedCurve: "P-256" | "P-384") {
  return generateKeyPairSync("ec", { namedCurve });
}
