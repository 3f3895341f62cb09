import type { AuditEntry } from "../../domain/audit/entry.ts";
import {
  type Publication,
  type Published,
  planPublication,
  type Withheld,
} from "../../domain/audit/publication.ts";
import { withoutOwner } from "../../domain/names/repository-name.ts";
import { postureProperty } from "../../domain/posture/posture-text.ts";
import type { Organization } from "../../ports/organization-reader.ts";
import { unknownWords } from "../../report/unknown.ts";

/** Writes what was seen into the organisation's property, thirty repositories a request, one request after the other. */
export async function publish(
  organization: Organization,
  entries: readonly AuditEntry[],
): Promise<Publication> {
  const { batches, withheld } = planPublication(entries);
  const written: Published[] = [];
  const refused: Withheld[] = [];
  for (const { value, repositories } of batches) {
    const names = repositories.map(withoutOwner);
    const answer = await organization.setProperty(postureProperty, { value, repositories: names });
    if (answer.state === "known") written.push(...repositories.map((repository) => ({ repository, value })));
    else {
      const why = `GitHub did not take it: ${unknownWords(answer)}`;
      refused.push(...repositories.map((repository) => ({ repository, why, isRefused: true })));
    }
  }
  return { written, withheld: [...withheld, ...refused] };
}
