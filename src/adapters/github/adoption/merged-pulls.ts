import * as z from "zod";
import type { Known } from "../../../domain/facts/known.ts";
import type { MergedPull } from "../../../ports/adopter.ts";
import { repositoryOf, type Target } from "../target.ts";

const aPage = 50;
/** A repository may close many requests without merging them; further back nobody looks. */
const mostPages = 4;

const Pulls = z.array(
  z.object({
    number: z.number(),
    title: z.string(),
    merged_at: z.string().nullable(),
    head: z.object({ sha: z.string() }),
    base: z.object({ sha: z.string(), ref: z.string() }),
  }),
);

/** The newest pull requests that were merged into a branch, page by page until there are enough. */
export async function readMergedPulls(
  target: Target,
  branch: string,
  most: number,
): Promise<Known<readonly MergedPull[]>> {
  const merged: MergedPull[] = [];
  for (let page = 1; page <= mostPages && merged.length < most; page++) {
    const found = await target.client.get(
      "GET /repos/{owner}/{repo}/pulls",
      {
        ...repositoryOf(target),
        ...{ state: "closed", base: branch, sort: "updated", direction: "desc", per_page: aPage, page },
      },
      Pulls,
    );
    if (found.state === "unknown") return found;
    merged.push(...found.value.flatMap(mergedOf));
    if (found.value.length < aPage) break;
  }
  const newest = merged.sort((one, other) => (one.mergedAt < other.mergedAt ? 1 : -1));
  return { state: "known", value: newest.slice(0, most) };
}

function mergedOf({ number, title, merged_at, head, base }: z.infer<typeof Pulls>[number]): MergedPull[] {
  if (merged_at === null) return [];
  return [
    {
      number,
      title,
      headCommit: head.sha,
      baseCommit: base.sha,
      baseBranch: base.ref,
      mergedAt: merged_at,
    },
  ];
}
