import { sha256Hex } from "../../domain/digest/sha256.ts";
import { mostDocumentBytes } from "../../domain/document/size.ts";
import type { BaselineFact } from "../../domain/waiver/baseline.ts";
import type { WaiverFact } from "../../domain/waiver/waiver.ts";
import type { Approvals } from "../../ports/approvals.ts";
import type { Files } from "../../ports/files.ts";

const waiverGlob = ".github/assaygate/waivers/*.{yml,yaml}";
const baselinePath = ".github/assaygate/baseline.yml";

interface Authority {
  readonly approvals: Approvals;
  /** Teams and people of each role, as the policy has them. */
  readonly roles: Readonly<Record<string, readonly string[]>>;
}

/** Every waiver of the repository, with what is known about its approval. @throws {UserError} invalid-waiver */
export async function collectWaivers(files: Files, authority: Authority): Promise<WaiverFact[]> {
  const paths = files.find(waiverGlob);
  if (paths.length === 0) return [];
  const { parseWaiver } = await import("../../policy/waivers/waiver-file.ts");
  return Promise.all(
    paths.map(async (path) => {
      const text = files.readText(path, mostDocumentBytes);
      const waiver = parseWaiver({ path, text });
      return { path, waiver, ...(await consentTo({ path, text, role: waiver.approverRole }, authority)) };
    }),
  );
}

/** The list of old debt, if the repository has one. @throws {UserError} invalid-waiver */
export async function collectBaseline(files: Files, authority: Authority): Promise<BaselineFact | null> {
  if (!files.exists(baselinePath)) return null;
  const text = files.readText(baselinePath, mostDocumentBytes);
  const { parseBaseline } = await import("../../policy/waivers/baseline-file.ts");
  const baseline = parseBaseline({ path: baselinePath, text });
  const asked = { path: baselinePath, text, role: baseline.approverRole };
  return { path: baselinePath, baseline, ...(await consentTo(asked, authority)) };
}

/** Asks about the text that was read: by now the path may lead to another. */
async function consentTo(
  { path, text, role }: { readonly path: string; readonly text: string; readonly role: string },
  { approvals, roles }: Authority,
) {
  const sha256 = sha256Hex(text);
  const holders = Object.hasOwn(roles, role) ? (roles[role] ?? []) : [];
  return { sha256, ...(await approvals.consentTo({ path, sha256, holders })) };
}
