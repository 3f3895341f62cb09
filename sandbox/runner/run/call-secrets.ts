import { randomUUID } from "node:crypto";
import type { CallJob } from "../model.ts";
import { contextsOf, type JobPlace, scopeOfJob } from "./workflow-level.ts";

/**
 * Stands for `secrets.GITHUB_TOKEN` where a calling job passes it on: a calling job has no token, and the jobs below get each
 * their own.
 */
export const deferredToken = `token-of-the-job-${randomUUID()}`;

/** Secrets that a calling job passes on: those that it names, or all with `inherit`. */
export function callSecrets(place: JobPlace<CallJob>): Readonly<Record<string, string>> {
  const { job, level } = place;
  if (job.secrets === "inherit") return level.secrets;
  const secrets = { ...level.secrets, GITHUB_TOKEN: deferredToken };
  return job.secrets.evaluate({ ...scopeOfJob(place), contexts: { ...contextsOf(place), secrets } });
}
