import type { Component } from "./component.ts";

/** `vcs_url` qualifier of a purl that ends in a commit: `…?vcs_url=git%2Bhttps://host/repo%40<sha>`. */
const pinnedSource = /[?&]vcs_url=[^&#]{1,2000}?(?:@|%40)([0-9a-f]{40}|[0-9a-f]{64})(?:[&#]|$)/i;

/** The commit that a component was made from, where its purl says so. */
export function commitOf({ purl }: Component): string | undefined {
  return purl === undefined ? undefined : pinnedSource.exec(purl)?.[1]?.toLowerCase();
}
