import type { BaselineFact } from "../../domain/waiver/baseline.ts";
import type { WaiverFact } from "../../domain/waiver/waiver.ts";
import { parseBaseline } from "../../policy/baseline.ts";
import { parseWaiver } from "../../policy/waivers.ts";
import type { Approvals } from "../../ports/approvals.ts";
import type { Files } from "../../ports/files.ts";

const waiverGlob = ".github/assaygate/waivers/*.{yml,yaml}";
const baselinePath = ".github/assaygate/baseline.yml";
const largestFile = 256 * 1024;

/** Every waiver of the repository, with what is known about its approval. @throws {UserError} invalid-waiver */
export async function collectWaivers(files: Files, approvals: Approvals): Promise<WaiverFact[]> {
  return Promise.all(
    files.find(waiverGlob).map(async (path) => {
      const waiver = parseWaiver({ path, text: files.readText(path, largestFile) });
      return { path, waiver, ...(await consentTo(path, files, approvals)) };
    }),
  );
}

/** The list of old debt, if the repository has one. @throws {UserError} invalid-waiver */
export async function collectBaseline(files: Files, approvals: Approvals): Promise<BaselineFact | null> {
  if (!files.exists(baselinePath)) return null;
  const baseline = parseBaseline({ path: baselinePath, text: files.readText(baselinePath, largestFile) });
  return { path: baselinePath, baseline, ...(await consentTo(baselinePath, files, approvals)) };
}

async function consentTo(path: string, files: Files, approvals: Approvals) {
  const sha256 = files.sha256(path);
  return { sha256, ...(await approvals.consentTo({ path, sha256 })) };
}
