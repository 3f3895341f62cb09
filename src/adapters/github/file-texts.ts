import * as z from "zod";
import type { Known } from "../../domain/facts/known.ts";
import type { FileText } from "../../domain/workflow/model.ts";
import { repositoryOf, type Target } from "./target.ts";
import { readText } from "./tree.ts";

/** GraphQL takes some time for each object; a hundred is what GitHub allows for one list. */
const filesAQuery = 50;

const Blob = z.object({
  isTruncated: z.boolean(),
  isBinary: z.boolean().nullable(),
  text: z.string().nullable(),
});
const Answer = z.object({ repository: z.record(z.string(), z.union([Blob, z.null()])) });

/** Texts of files of a commit, in few queries; a binary file has none. */
export async function readTexts(
  target: Target,
  commit: string,
  paths: readonly string[],
): Promise<Known<readonly FileText[]>> {
  const starts = Array.from(
    { length: Math.ceil(paths.length / filesAQuery) },
    (_, index) => index * filesAQuery,
  );
  const parts = await Promise.all(
    starts.map((start) => readPart(target, commit, paths.slice(start, start + filesAQuery))),
  );
  const unread = parts.find((part) => part.state === "unknown");
  if (unread !== undefined) return unread;
  return { state: "known", value: parts.flatMap((part) => (part.state === "known" ? part.value : [])) };
}

async function readPart(
  target: Target,
  commit: string,
  paths: readonly string[],
): Promise<Known<readonly FileText[]>> {
  const reply = await target.client.query({
    query: queryFor(paths.length),
    variables: {
      ...repositoryOf(target),
      ...Object.fromEntries(paths.map((path, index) => [`p${index}`, `${commit}:${path}`])),
    },
    shape: Answer,
    needs: "contents: read",
    isPartialFine: false,
  });
  if (reply.state === "unknown") return reply;
  const files = await Promise.all(
    paths.map((path, index) =>
      textOf(target, { commit, path }, reply.value.data.repository[`f${index}`] ?? null),
    ),
  );
  const unread = files.find((file) => file.state === "unknown");
  if (unread !== undefined) return unread;
  return { state: "known", value: files.flatMap((file) => (file.state === "known" ? file.value : [])) };
}

/** GraphQL cuts long texts; REST gives them whole. */
async function textOf(
  target: Target,
  place: { readonly commit: string; readonly path: string },
  blob: z.infer<typeof Blob> | null,
): Promise<Known<readonly FileText[]>> {
  if (blob?.isBinary === true) return { state: "known", value: [] };
  const { path } = place;
  if (blob !== null && blob.text !== null && !blob.isTruncated) {
    return { state: "known", value: [{ path, text: blob.text }] };
  }
  const text = await readText(target, place);
  return text.state === "known" ? { state: "known", value: [{ path, text: text.value }] } : text;
}

/** Paths go into the variables; the text of the query is ours. */
function queryFor(count: number): string {
  const indices = Array.from({ length: count }, (_, index) => index);
  return `query ($owner: String!, $repo: String!, ${indices.map((index) => `$p${index}: String!`).join(", ")}) {
  rateLimit { cost }
  repository(owner: $owner, name: $repo) {
    ${indices.map((index) => `f${index}: object(expression: $p${index}) { ...file }`).join("\n    ")}
  }
}
fragment file on Blob { isTruncated isBinary text }`;
}
