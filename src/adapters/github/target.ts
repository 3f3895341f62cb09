import type { GitHubClient } from "./client.ts";

/** A repository and the means to read it. */
export interface Target {
  readonly client: GitHubClient;
  readonly owner: string;
  readonly repo: string;
}

/** Parameters that name the repository in every call. */
export function repositoryOf({ owner, repo }: Target): { readonly owner: string; readonly repo: string } {
  return { owner, repo };
}

/** @param fullName `owner/name` */
export function targetOf(client: GitHubClient, fullName: string): Target {
  const slash = fullName.indexOf("/");
  return { client, owner: fullName.slice(0, slash), repo: fullName.slice(slash + 1) };
}
