import type { Account, Rejudged } from "../../domain/evidence/lineage/account.ts";
import type { Lineage, LineageRequest } from "../../domain/evidence/lineage/lineage.ts";
import { walkLineage } from "../../domain/evidence/lineage/walk.ts";
import type { PlatformPolicyFile } from "../../policy/document/policy-file.ts";
import type { Brought } from "./collected.ts";
import type { ReleaseFolder } from "./release-folder.ts";
import type { HeldTrust } from "./trust.ts";

const largestFacts = 128 * 1024 * 1024;

/** Walks the chain, judges what came along once more, and says what is wrong with the folders. */
export async function accountOf(
  request: LineageRequest,
  { exhibits, folders }: Brought,
  { trust, platform }: Pick<HeldTrust, "trust" | "platform">,
  isRejudgingAsked = false,
): Promise<Account> {
  const lineage = await walkLineage(request, exhibits, trust);
  const texts = folders.flatMap(textsOf);
  return {
    lineage,
    rejudged: texts.length === 0 && !isRejudgingAsked ? [] : await rejudged(lineage, texts, platform),
    damage: folders.flatMap(({ damage }) => damage),
    isRejudgingAsked,
  };
}

/** Whatever judges is loaded only where there is something to judge. */
async function rejudged(
  lineage: Lineage,
  texts: readonly string[],
  platform: PlatformPolicyFile,
): Promise<readonly Rejudged[]> {
  const { byDigest, rejudgeStages } = await import("./rejudge-facts.ts");
  return rejudgeStages(lineage, byDigest(texts), platform);
}

function textsOf({ index, files }: ReleaseFolder): readonly string[] {
  return index.facts
    .filter(({ path }) => files.exists(path))
    .map(({ path }) => files.readText(path, largestFacts));
}
