import { sha256Hex } from "../../domain/digest/sha256.ts";
import type { BaselineFact } from "../../domain/waiver/baseline.ts";
import type { WaiverFact } from "../../domain/waiver/waiver.ts";
import type { Approvals } from "../../ports/approvals.ts";
import type { Files } from "../../ports/files.ts";

const waiverGlob = ".github/assaygate/waivers/*.{yml,yaml}";
const baselinePath = ".github/assaygate/baseline.yml";
const largestFile = 256 * 1024;

/** Every waiver of the repository, with what is known about its approval. @throws {UserError} invalid-waiver */
export async function collectWaivers(files: Files, approvals: Approvals): Promise<WaiverFact[]> {
  const paths = files.find(waiverGlob);
  if (paths.length === 0) return [];
  const { parseWaiver } = await import("../../policy/waivers/waiver-file.ts");
  return Promise.all(
    paths.map(async (path) => {
      const text = files.readText(path, largestFile);
      return { path, waiver: parseWaiver({ path, text }), ...(await consentTo(path, text, approvals)) };
    }),
  );
}

/** The list of old debt, if the repository has one. @throws {UserError} invalid-waiver */
export async function collectBaseline(files: Files, approvals: Approvals): Promise<BaselineFact | null> {
  if (!files.exists(baselinePath)) return null;
  const text = files.readText(baselinePath, largestFile);
  const { parseBaseline } = await import("../../policy/waivers/baseline-file.ts");
  const baseline = parseBaseline({ path: baselinePath, text });
  return { path: baselinePath, baseline, ...(await consentTo(baselinePath, text, approvals)) };
}

/** Asks about the text that was read: by now the path may lead to another. */
async function consentTo(path: string, text: string, approvals: Approvals) {
  const sha256 = sha256Hex(text);
  return { sha256, ...(await approvals.consentTo({ path, sha256 })) };
}
