import type { Facts } from "../../domain/facts/facts.ts";
import type { Verdict } from "../../domain/verdict/verdict.ts";
import type { PolicyText } from "../document/document.ts";
import type { PlatformPolicyFile, ProductConfigFile } from "../document/policy-file.ts";
import { evaluate } from "../evaluate.ts";
import { mergePolicies } from "../merge/merge.ts";
import { parseProductConfig } from "../product/product-file.ts";
import type { ReplayRecord } from "./record.ts";
import { aboutStages } from "./stages.ts";

/**
 * Judges recorded facts once more: with the platform policy of then the verdict is the recorded one bit for bit, with
 * another it says what that would have come to.
 * @throws {UserError} where the policies do not go together
 */
export function rejudge(platform: PlatformPolicyFile, record: ReplayRecord, facts: Facts): Verdict {
  const { product, base, ...given } = record.merge;
  const merged = mergePolicies({ ...given, platform, product: read(product), base: read(base) });
  return evaluate(facts, aboutStages(merged, record.stages), record.evaluatedAt);
}

function read(text: PolicyText | null): ProductConfigFile | null {
  return text === null ? null : parseProductConfig(text);
}
