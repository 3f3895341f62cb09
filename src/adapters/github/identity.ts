import * as z from "zod";
import type { GitHubClient } from "./client.ts";

const query = "query { rateLimit { cost } viewer { login } }";
const Answer = z.object({ viewer: z.object({ login: z.string() }) });

/** The account that writes with the token of a job. */
const jobAccount = "github-actions[bot]";

export interface Author {
  readonly login: string;
  readonly type: string;
}

/** Tells what this token wrote from what somebody else wrote with our marker in it. */
export type IsOurs = (author: Author | null) => boolean;

/** Asks who the token is; one that does not say is a job's. */
export async function readIdentity(client: GitHubClient): Promise<IsOurs> {
  const reply = await client.query({
    query,
    variables: {},
    shape: Answer,
    needs: "metadata: read",
    isPartialFine: false,
  });
  const login = reply.state === "known" ? reply.value.data.viewer.login : jobAccount;
  return (author) => author !== null && isAccount(author, login);
}

/** GraphQL may leave `[bot]` off the login of an app; a person cannot have it in theirs. */
function isAccount({ login, type }: Author, own: string): boolean {
  return login === own || (type === "Bot" && login === `${own}[bot]`);
}
