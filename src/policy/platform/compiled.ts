import { sha256Hex } from "../../domain/digest/sha256.ts";
import type { PolicyText } from "../document/document.ts";
import { type PlatformPolicyFile, pointerOf } from "../document/policy-file.ts";
import type { PlatformPolicy } from "./platform-policy.ts";

/** A platform policy as it is after it was read and checked, and the text that this was done to (docs/adr/0011). */
interface CompiledPolicy {
  /** sha256 of the text. */
  readonly madeFrom: string;
  readonly digest: string;
  readonly content: PlatformPolicy;
}

/** Written by the build beside our code, and as trusted as that. */
export const compiledPath = "dist/platform.json";

/** What the build writes into `dist/`, for a policy that holds to its schema. */
export function compilePolicy(text: string, { digest, content }: PlatformPolicyFile): string {
  const compiled: CompiledPolicy = { madeFrom: sha256Hex(text), digest, content };
  return `${JSON.stringify(compiled)}\n`;
}

/** The compiled form of exactly this text, or null: one byte of difference, and the text itself is read. */
export function compiledFormOf({ path, text }: PolicyText, compiled: string): PlatformPolicyFile | null {
  const { madeFrom, digest, content } = JSON.parse(compiled) as CompiledPolicy;
  if (madeFrom !== sha256Hex(text)) return null;
  return { path, content, digest, locate: (place) => pointerOf(path, place) };
}
