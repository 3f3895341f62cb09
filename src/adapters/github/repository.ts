import * as z from "zod";
import type { ChangeReference } from "../../domain/change/reference.ts";
import type { Known } from "../../domain/facts/known.ts";
import type { RepositoryFact } from "../../domain/facts/source-facts.ts";
import { repositoryOf, type Target } from "./target.ts";

const RepositoryAnswer = z
  .object({
    id: z.number(),
    full_name: z.string(),
    default_branch: z.string(),
    private: z.boolean(),
    visibility: z.enum(["public", "private", "internal"]).optional(),
  })
  .transform(
    ({ id, full_name, default_branch, private: isPrivate, visibility }): RepositoryFact => ({
      id,
      fullName: full_name,
      defaultBranch: default_branch,
      visibility: visibility ?? (isPrivate ? "private" : "public"),
    }),
  );

const PullAnswer = z
  .object({ base: z.object({ repo: RepositoryAnswer }) })
  .transform(({ base }) => base.repo);

/** The repository of a run. A pull request says what its repository is, and is read anyway. */
export async function readRepositoryOf(
  target: Target,
  change: ChangeReference | null,
): Promise<Known<RepositoryFact>> {
  if (change?.kind !== "pull-request") return readRepository(target);
  const route = "GET /repos/{owner}/{repo}/pulls/{pull_number}";
  const parameters = { ...repositoryOf(target), pull_number: change.number };
  const found = await target.client.get(route, parameters, PullAnswer);
  return found.state === "known" ? found : readRepository(target);
}

export function readRepository(target: Target): Promise<Known<RepositoryFact>> {
  return target.client.get("GET /repos/{owner}/{repo}", repositoryOf(target), RepositoryAnswer);
}
