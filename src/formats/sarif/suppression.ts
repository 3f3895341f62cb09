import type { Suppression } from "../../domain/finding/finding.ts";
import { oneLine } from "../../domain/finding/message.ts";
import type { SarifSuppression } from "./schema.ts";

type Status = Suppression["status"];

/**
 * What the suppressions of a result come to: it is suppressed if there are any and nobody has yet to accept one
 * (§3.27.23, §3.35.3); an absent status means accepted.
 */
export function suppressionOf(all: readonly SarifSuppression[] | undefined): Suppression | undefined {
  if (all === undefined || all.length === 0) return undefined;
  const statuses = all.map(({ status }) => statusOf(status));
  const status: Status = statuses.find(isRejected) ?? statuses.find(isUnderReview) ?? "accepted";
  const decisive = all[statuses.indexOf(status)];
  const justification = oneLine(decisive?.justification ?? "");
  return {
    kind: decisive?.kind === "inSource" ? "in-source" : "external",
    status,
    ...(justification !== "" && { justification }),
  };
}

/** A status outside the vocabulary is no acceptance. */
function statusOf(status: string | undefined): Status {
  if (status === undefined || status === "accepted") return "accepted";
  return status === "rejected" ? "rejected" : "under-review";
}

function isRejected(status: Status): boolean {
  return status === "rejected";
}

function isUnderReview(status: Status): boolean {
  return status === "under-review";
}

/** Name of one suppression in the records: `external/rejected`. */
export function suppressionName({ kind, status }: SarifSuppression): string {
  return `${kind ?? "(absent)"}/${status ?? "(absent)"}`;
}
