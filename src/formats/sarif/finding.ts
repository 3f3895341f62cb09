import type { Finding, Suppression } from "../../domain/finding/finding.ts";
import { mayQuoteSecrets } from "../../domain/finding/secrecy.ts";
import { messageOf } from "./message.ts";
import { type Files, placeOf } from "./place.ts";
import type { Rule } from "./rules.ts";
import type { Reference, Result, WeighedResult } from "./schema.ts";
import type { Weight } from "./severity.ts";

const baselineStates = ["new", "unchanged", "updated", "absent"] as const;
type BaselineState = (typeof baselineStates)[number];

const advisory = /^(?:CVE-\d{4}-\d{4,10}|GHSA(?:-[0-9a-z]{4}){3}|[A-Z]{2,12}-\d{4}-\d{1,10})/;
const webAddress = /^https?:\/\//i;

/** What surrounds a result and is needed to make a finding of it. */
export interface Surroundings {
  readonly rule: Rule | undefined;
  readonly files: Files;
  readonly isSecretScanner: boolean;
}

/** How a result names its rule: `rule` says more, `ruleId` and `ruleIndex` fill in what it leaves out (§3.27.7). */
export function referenceOf({ rule, ruleId, ruleIndex }: WeighedResult): Reference {
  return {
    id: rule?.id ?? ruleId,
    index: rule?.index ?? ruleIndex,
    guid: rule?.guid,
    toolComponent: rule?.toolComponent,
  };
}

/** Makes a finding of a result. */
export function findingOf(
  result: Result,
  weight: Weight,
  suppression: Suppression | undefined,
  { rule, files, isSecretScanner }: Surroundings,
): Finding {
  const ruleId = result.ruleId ?? result.rule?.id ?? rule?.id ?? "(no rule)";
  const mayQuote = !(isSecretScanner || (rule?.isAboutSecrets ?? mayQuoteSecrets(ruleId)));
  const baseline = baselineOf(result.baselineState);
  const { helpUri } = rule ?? {};
  return {
    ruleId,
    aliases: advisoriesOf(ruleId, rule?.aliases ?? []),
    rating: weight.rating,
    message: messageOf(result, rule, mayQuote),
    place: placeOf(result, files, mayQuote),
    ...(suppression !== undefined && { suppression }),
    ...(helpUri !== undefined && webAddress.test(helpUri) && { helpUri }),
    ...(baseline !== undefined && { baseline }),
  };
}

/** Advisory ids: Grype appends the package to its rule ids, OSV-Scanner gives aliases as former ids. */
function advisoriesOf(ruleId: string, formerIds: readonly string[]): string[] {
  const found = [ruleId, ...formerIds].map((id) => advisory.exec(id)?.[0]);
  return [...new Set(found.filter((id) => id !== undefined))];
}

function baselineOf(state: string | undefined): BaselineState | undefined {
  return baselineStates.find((known) => known === state);
}

/** Says which of a result's words nobody knows. */
export function odditiesOf(result: WeighedResult, weight: Weight): string[] {
  const { baselineState, suppressions = [] } = result;
  const found: string[] = weight.oddity === undefined ? [] : [weight.oddity];
  if (baselineState !== undefined && baselineOf(baselineState) === undefined) {
    found.push(`expected a baselineState of ${baselineStates.join(", ")}, found ${quote(baselineState)}`);
  }
  for (const { status } of suppressions) {
    if (status !== undefined && !suppressionStates.has(status)) {
      found.push(
        `expected a suppression status of ${[...suppressionStates].join(", ")}, found ${quote(status)}`,
      );
    }
  }
  return found;
}

const suppressionStates = new Set(["accepted", "underReview", "rejected"]);

function quote(word: string): string {
  return JSON.stringify(word.slice(0, 40));
}
