import { activities } from "../activities.ts";
import { sees } from "../callers.ts";
import type { Handlers } from "../handler.ts";
import type { RepositoryRecord } from "../records.ts";
import { forbidden, unprocessable } from "../refusal.ts";
import { nodeId } from "../shapes/node-id.ts";
import { baseRepositoryShape, repositoryShape } from "../shapes/repository.ts";
import { accountShape } from "../shapes/user.ts";

export const repositories = {
  "repos/get": ({ github, repository }) => ({ status: 200, body: repositoryShape(github, repository) }),

  "repos/list-for-org": ({ github, path, caller }) => {
    const { login } = github.organization(path.org);
    const all = [...github.state.repositories.values()].filter(({ owner }) => owner === login);
    const visible = all.filter((repository) => sees(caller, repository, github.state));
    return { status: 200, body: visible.map((repository) => baseRepositoryShape(github, repository)) };
  },

  "repos/update": ({ github, repository, body = {} }) => {
    const { description, default_branch: defaultBranch, archived, visibility } = body;
    if (description !== undefined) repository.description = description;
    if (defaultBranch !== undefined) repository.defaultBranch = defaultBranch;
    if (archived !== undefined) repository.isArchived = archived;
    if (visibility !== undefined) repository.visibility = visibility;
    repository.allowsForking = body.allow_forking ?? repository.allowsForking;
    repository.deletesMergedBranches = body.delete_branch_on_merge ?? repository.deletesMergedBranches;
    setMethod(repository, "merge", body.allow_merge_commit);
    setMethod(repository, "squash", body.allow_squash_merge);
    setMethod(repository, "rebase", body.allow_rebase_merge);
    return { status: 200, body: repositoryShape(github, repository) };
  },

  "repos/get-all-topics": ({ repository }) => ({ status: 200, body: { names: [...repository.topics] } }),

  "repos/replace-all-topics": ({ repository, body }) => {
    repository.topics.splice(0, repository.topics.length, ...body.names.map((name) => name.toLowerCase()));
    return { status: 200, body: { names: [...repository.topics] } };
  },

  "repos/get-hash-algorithm": () => ({ status: 200, body: { hash_algorithm: "sha1" } }),

  "repos/list-languages": ({ repository }) => ({
    status: 200,
    body: repository.language === null ? {} : { [repository.language]: 1_000 },
  }),

  "repos/list-activities": ({ github, repository, query }) => {
    const { ref, actor, activity_type: type } = query;
    const wanted = activities.of(repository).filter((activity) => {
      if (ref !== undefined && activity.ref !== ref && activity.ref !== `refs/heads/${ref}`) return false;
      return (actor ?? activity.actor) === activity.actor && (type ?? activity.type) === activity.type;
    });
    const body = [...wanted]
      .reverse()
      .map(({ id, before, after, ref: name, at, type: activity_type, actor: login }) => ({
        ...{ id, before, after, ref: name, timestamp: at, activity_type },
        node_id: nodeId("PSH", id),
        actor: accountShape(github, login),
      }));
    return { status: 200, body };
  },

  "repos/custom-properties-for-repos-get-repository-values": ({ repository }) => ({
    status: 200,
    body: [...repository.properties].map(([property_name, value]) => ({ property_name, value })),
  }),

  "repos/custom-properties-for-repos-create-or-update-repository-values": ({ github, repository, body }) => {
    const organization = github.state.organizations.get(repository.owner.toLowerCase());
    for (const { property_name: name, value } of body.properties) {
      const definition = organization?.properties.find((one) => one.property_name === name);
      if (definition === undefined) throw unprocessable(`Property ${name} is not defined`);
      // What only the organisation may set is no repository's to change (github-facts 2.30).
      if (definition.values_editable_by !== "org_and_repo_actors")
        throw forbidden("Property is not editable by repository actors");
      if (value === null) repository.properties.delete(name);
      else repository.properties.set(name, value);
    }
    return { status: 204 };
  },
} satisfies Handlers;

function setMethod(
  { mergeMethods }: RepositoryRecord,
  method: "merge" | "squash" | "rebase",
  isAllowed: boolean | undefined,
): void {
  if (isAllowed === true) mergeMethods.add(method);
  if (isAllowed === false) mergeMethods.delete(method);
}
