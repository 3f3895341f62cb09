import * as z from "zod";
import type { Known } from "../../domain/facts/known.ts";
import { plainPage } from "./pages.ts";
import { repositoryOf, type Target } from "./target.ts";
import { unread } from "./unread.ts";

/** A deployment that reached its environment. */
export interface Release {
  readonly commit: string;
  readonly at: string;
}

const Deployments = z.array(z.object({ id: z.number(), sha: z.string() }));
const Status = z.object({ id: z.number(), state: z.string(), created_at: z.string() });

const mostLooked = 100;

/** The latest deployment to an environment that succeeded, whatever became of it later; null: there was none. */
export async function readLastRelease(target: Target, environment: string): Promise<Known<Release | null>> {
  const route = "GET /repos/{owner}/{repo}/deployments";
  const parameters = { ...repositoryOf(target), environment, per_page: mostLooked };
  const deployments = await target.client.get(route, parameters, Deployments);
  if (deployments.state === "unknown") return deployments;
  for (const { id, sha } of deployments.value) {
    const success = await readSuccess(target, id);
    if (success.state === "unknown") return success;
    if (success.value !== null) return { state: "known", value: { commit: sha, at: success.value } };
  }
  if (deployments.value.length < mostLooked) return { state: "known", value: null };
  return unread("incomplete", `none of the last ${mostLooked} deployments to "${environment}" succeeded`);
}

/** When a deployment succeeded; null: it did not. */
async function readSuccess(target: Target, id: number): Promise<Known<string | null>> {
  const statuses = await target.client.list(
    "GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses",
    { ...repositoryOf(target), deployment_id: id },
    { page: plainPage(Status), identity: (status) => status.id },
  );
  if (statuses.state === "unknown") return statuses;
  const success = statuses.value.find(({ state }) => state === "success");
  return { state: "known", value: success?.created_at ?? null };
}
