import { ownersErrors, ownersPaths } from "../codeowners.ts";
import type { Handlers } from "../handler.ts";
import { notFound } from "../refusal.ts";

export const codeowners = {
  "repos/codeowners-errors": async ({ github, repository, query }) => {
    const git = await github.git(repository);
    const commit = await git.commit(query.ref ?? repository.defaultBranch);
    if (commit === undefined) throw notFound();
    const files = await git.objects(ownersPaths.map((path) => `${commit}:${path}`));
    const first = files.findIndex((file) => file?.type === "blob");
    const [path, file] = [ownersPaths[first], files[first]];
    if (path === undefined || file === undefined) throw notFound();
    const text = file.bytes.toString("utf8");
    return { status: 200, body: { errors: ownersErrors(github, repository, { path, text }) } };
  },
} satisfies Handlers;
