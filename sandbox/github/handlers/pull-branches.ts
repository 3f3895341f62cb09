import { writeCommit } from "../git/write.ts";
import type { Handlers } from "../handler.ts";
import { mergedTree, webSignature } from "../pulls/merge.ts";
import { recordPush } from "../pulls/pushed.ts";
import { tipsOf } from "../pulls/tips.ts";
import { unprocessable } from "../refusal.ts";
import { personOf, webFlow } from "../seed/commits.ts";
import { pullOf } from "./pulls.ts";

/** Branches of pull requests. */
export const pullBranches = {
  "pulls/update-branch": async ({ github, repository, path, body, caller }) => {
    const pull = pullOf(repository, path.pull_number);
    const { base, head } = await tipsOf(github, repository, pull);
    if (body?.expected_head_sha !== undefined && body.expected_head_sha !== head) {
      throw unprocessable("expected head sha didn't match current head ref.");
    }
    const source = github.repository(pull.headRepository);
    const git = await github.git(source);
    if (await git.isAncestor(base, head)) {
      throw unprocessable("There are no new commits on the base branch.");
    }
    const tree = await mergedTree(git, head, base);
    if (tree === undefined) throw unprocessable("merge conflict between base and head");
    const date = github.clock.stamp();
    const commit = await writeCommit(git, {
      tree,
      parents: [head, base],
      message: `Merge branch '${pull.base}' into ${pull.head}\n`,
      author: { ...personOf(github, caller.login), date },
      committer: { ...webFlow, date },
    });
    source.verifications.set(commit, webSignature(github));
    const ref = `refs/heads/${pull.head}`;
    await git.setRef(ref, commit);
    await recordPush(github, source, { ref, before: head, after: commit, actor: caller.login });
    const url = github.html(`/${repository.fullName}/pull/${pull.number}`);
    return { status: 202, body: { message: "Updating pull request branch.", url } };
  },
} satisfies Handlers;
