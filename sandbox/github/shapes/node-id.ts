/** GitHub's opaque id of an object in GraphQL; `node_id` in REST. */
export function nodeId(kind: string, id: number | string): string {
  return `${kind}_${Buffer.from(`assaygate:${id}`).toString("base64url")}`;
}
