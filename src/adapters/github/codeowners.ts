import * as z from "zod";
import { codeownersByteLimit, codeownersPaths } from "../../domain/codeowners/codeowners.ts";
import type { Known } from "../../domain/facts/known.ts";
import type { CodeownersFact } from "../../domain/facts/source-facts.ts";
import { repositoryOf, type Target } from "./target.ts";
import { readText } from "./tree.ts";
import { unread } from "./unread.ts";

const names = codeownersPaths.map((_, index) => `p${index}`);
const query = `query ($owner: String!, $repo: String!, $commit: GitObjectID!, ${names
  .map((name) => `$${name}: String!`)
  .join(", ")}) {
  rateLimit { cost }
  repository(owner: $owner, name: $repo) {
    commit: object(oid: $commit) { oid }
    ${names.map((name) => `${name}: object(expression: $${name}) { ...file }`).join("\n    ")}
  }
}
fragment file on Blob { byteSize isTruncated text }`;

/** A folder of that name is an object without these fields. */
const Blob = z.object({ byteSize: z.number(), isTruncated: z.boolean(), text: z.string().nullable() });
const Found = z.union([Blob, z.object({}).transform(() => null), z.null()]);
const Answer = z.object({
  repository: z.looseObject({ commit: z.object({ oid: z.string() }).nullable() }),
});

const Errors = z
  .object({ errors: z.array(z.object({ line: z.number(), kind: z.string(), message: z.string() })) })
  .transform(({ errors }) => errors);

/** CODEOWNERS of a commit: the first place that has one, its text, and what GitHub says against it; two calls. */
export async function readCodeowners(target: Target, commit: string): Promise<Known<CodeownersFact>> {
  const expressions = names.map((name, index) => [name, `${commit}:${codeownersPaths[index]}`]);
  const reply = await target.client.query({
    query,
    variables: { ...repositoryOf(target), commit, ...Object.fromEntries(expressions) },
    shape: Answer,
    needs: "contents: read",
    isPartialFine: false,
  });
  if (reply.state === "unknown") return reply;
  const { repository } = reply.value.data;
  if (repository.commit === null) return unread("not-found", `there is no commit ${commit}`);
  const blobs = z.array(Found).safeParse(names.map((name) => repository[name]));
  if (!blobs.success) return unread("malformed", "expected files or nothing, found something else");
  const index = blobs.data.findIndex((blob) => blob !== null);
  const blob = blobs.data[index] ?? null;
  const path = codeownersPaths[index] ?? null;
  if (blob === null || path === null) return { state: "known", value: nothing };
  return factOf(target, { path, commit, blob });
}

const nothing: CodeownersFact = { path: null, text: "", bytes: 0, errors: { state: "known", value: [] } };

async function factOf(
  target: Target,
  {
    path,
    commit,
    blob,
  }: { readonly path: string; readonly commit: string; readonly blob: z.infer<typeof Blob> },
): Promise<Known<CodeownersFact>> {
  const [text, errors] = await Promise.all([
    textOf(target, { path, commit, blob }),
    readErrors(target, commit),
  ]);
  if (text.state === "unknown") return text;
  return { state: "known", value: { path, text: text.value, bytes: blob.byteSize, errors } };
}

/** GraphQL cuts long texts. A file that GitHub ignores for its size is not read at all (facts 3.1). */
async function textOf(
  target: Target,
  {
    path,
    commit,
    blob,
  }: { readonly path: string; readonly commit: string; readonly blob: z.infer<typeof Blob> },
): Promise<Known<string>> {
  if (blob.byteSize >= codeownersByteLimit) return { state: "known", value: "" };
  if (blob.text !== null && !blob.isTruncated) return { state: "known", value: blob.text };
  return readText(target, { path, commit });
}

function readErrors(target: Target, commit: string): Promise<Known<z.infer<typeof Errors>>> {
  const route = "GET /repos/{owner}/{repo}/codeowners/errors";
  return target.client.get(route, { ...repositoryOf(target), ref: commit }, Errors);
}
