import type { Facts } from "../../domain/facts/facts.ts";
import type { Delivery } from "../../domain/pipeline/delivery.ts";
import type { JobReference } from "../../domain/verdict/verdict.ts";

/** The jobs of a pipeline as a verdict names them, the product's own workflow last. */
export function jobReferences({ jobs, ci, reports }: Facts): JobReference[] {
  const reportsOf = (id: string): number => reports.filter(({ job }) => job === id).length;
  const own: JobReference[] =
    ci === null
      ? []
      : [
          {
            ...{ id: ci.workflow, result: null, origin: "product", reports: reportsOf(ci.workflow) },
            ...broughtBy(ci.delivery),
          },
        ];
  const needed = (jobs ?? []).map(({ id, result, brings, delivery }) => ({
    ...{ id, result, origin: brings?.origin ?? null, reports: reportsOf(id) },
    ...broughtBy(delivery),
  }));
  return [...needed, ...own];
}

function broughtBy(delivery: Delivery | null): Pick<JobReference, "artifact" | "why"> {
  switch (delivery?.state) {
    case undefined:
      return { artifact: null, why: null };
    case "read":
      return { artifact: { id: delivery.artifact, sha256: delivery.sha256 }, why: null };
    case "refused":
      return { artifact: null, why: delivery.message };
    case "unknown":
      return { artifact: null, why: delivery.why };
  }
}
