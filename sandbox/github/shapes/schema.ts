import type { components } from "@octokit/openapi-types";

/** One of the objects in GitHub's description, by its name there. */
export type Schema<K extends keyof components["schemas"]> = components["schemas"][K];

/** GitHub's description calls some values an object and says no more; its types then allow none at all. */
export const anyObject = (value: object): Record<string, never> => value as Record<string, never>;
