import * as z from "zod";
import type { Note, Posted } from "../../ports/github.ts";
import type { IsOurs } from "./identity.ts";
import { keep, markedText, markerOf } from "./keep.ts";
import { plainPage } from "./pages.ts";
import { repositoryOf, type Target } from "./target.ts";

const Comment = z.object({
  id: z.number(),
  body: z.string().optional(),
  html_url: z.string(),
  user: z.object({ login: z.string(), type: z.string() }).nullable(),
});
type Comment = z.infer<typeof Comment>;

/** Keeps one comment with a marker on a pull request or issue. */
export function keepComment(target: Target, number: number, note: Note, isOurs: IsOurs): Promise<Posted> {
  const { client } = target;
  const marker = markerOf(note.marker);
  const body = markedText(marker, note.markdown);
  const route = "/repos/{owner}/{repo}/issues/{issue_number}/comments";
  const thread = { ...repositoryOf(target), issue_number: number };
  return keep<Comment>({
    url: ({ html_url }) => html_url,
    find: async () => {
      const shape = { page: plainPage(Comment), identity: ({ id }: Comment) => id };
      const comments = await client.list(`GET ${route}`, thread, shape, { isFresh: true });
      if (comments.state === "unknown") return comments;
      const ours = comments.value.find(
        (comment) => isOurs(comment.user) && (comment.body?.startsWith(marker) ?? false),
      );
      return { state: "known", value: ours ?? null };
    },
    create: () => client.write(`POST ${route}`, { ...thread, body }, Comment),
    update: (found) => {
      if (found.body === body) return null;
      const parameters = { ...repositoryOf(target), comment_id: found.id, body };
      return () =>
        client.write("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", parameters, Comment);
    },
  });
}
