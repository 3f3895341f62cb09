import * as z from "zod";
import type { Known } from "../../domain/facts/known.ts";
import { repositoryOf, type Target } from "../github/target.ts";
import { unread } from "../github/unread.ts";

/** A commit upon the one that the writer has seen. */
export interface BranchCommit {
  readonly branch: string;
  readonly head: string;
  readonly headline: string;
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[];
}

const mutation = `mutation($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid signature { isValid } } }
}`;

const Answer = z.object({
  createCommitOnBranch: z.object({
    commit: z.object({ oid: z.string(), signature: z.object({ isValid: z.boolean() }).nullable() }),
  }),
});

/** Adds a commit that GitHub signs. Unknown with cause `unprovable`: it is there, and GitHub did not sign it. */
export async function commitOnBranch(target: Target, commit: BranchCommit): Promise<Known<string>> {
  const { branch, head, headline, files } = commit;
  const { owner, repo } = repositoryOf(target);
  const additions = files.map(({ path, bytes }) => ({
    path,
    contents: Buffer.from(bytes).toString("base64"),
  }));
  const reply = await target.client.query({
    query: mutation,
    variables: {
      input: {
        branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: branch },
        expectedHeadOid: head,
        message: { headline },
        fileChanges: { additions },
      },
    },
    shape: Answer,
    needs: "contents: write",
    isPartialFine: false,
  });
  if (reply.state === "unknown") return reply;
  const { oid, signature } = reply.value.data.createCommitOnBranch.commit;
  return signature?.isValid === true ? { state: "known", value: oid } : notSigned(oid);
}

/** Docs promise a signature where neither author nor committer is given; whoever relies on it has to look. */
export function notSigned(oid: string): Known<never> {
  return unread("unprovable", `GitHub did not sign the commit ${oid}; only commits that it signs count here`);
}

const Commit = z.object({ verification: z.object({ verified: z.boolean() }) });

/** Whether GitHub calls the signature of a commit valid. */
export async function isSigned(target: Target, sha: string): Promise<Known<boolean>> {
  const route = "GET /repos/{owner}/{repo}/git/commits/{commit_sha}";
  const found = await target.client.get(route, { ...repositoryOf(target), commit_sha: sha }, Commit);
  return found.state === "known" ? { state: "known", value: found.value.verification.verified } : found;
}
