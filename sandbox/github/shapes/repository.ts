import type { GitHub } from "../github.ts";
import type { RepositoryRecord } from "../records.ts";
import { nodeId } from "./node-id.ts";
import type { Schema } from "./schema.ts";
import { accountShape } from "./user.ts";

/** A repository with everything that GitHub says of one; the shorter objects are parts of it. */
export function repositoryShape(github: GitHub, repository: RepositoryRecord): Schema<"full-repository"> {
  const parent = repository.forkOf === null ? {} : familyShape(github, repository.forkOf);
  return { ...baseRepositoryShape(github, repository), ...parent };
}

function familyShape(github: GitHub, parent: string): Pick<Schema<"full-repository">, "parent" | "source"> {
  const shape = baseRepositoryShape(github, github.repository(parent));
  return { parent: shape, source: shape };
}

type BaseRepository = Schema<"full-repository"> & Schema<"repository"> & Schema<"minimal-repository">;

/** Without what it was forked from. */
export function baseRepositoryShape(github: GitHub, repository: RepositoryRecord): BaseRepository {
  const { id, fullName, name, owner, visibility } = repository;
  return {
    id,
    node_id: nodeId("R", id),
    name,
    full_name: fullName,
    owner: accountShape(github, owner),
    private: visibility !== "public",
    visibility,
    description: repository.description,
    fork: repository.forkOf !== null,
    default_branch: repository.defaultBranch,
    archived: repository.isArchived,
    disabled: false,
    created_at: repository.createdAt,
    updated_at: repository.createdAt,
    pushed_at: repository.pushedAt,
    topics: [...repository.topics],
    ...features(repository),
    ...counts(repository),
    ...addresses(github, fullName),
    ...templates(github, fullName),
  };
}

function features({ language, allowsForking, deletesMergedBranches, mergeMethods }: RepositoryRecord) {
  return {
    homepage: null,
    language,
    license: null,
    mirror_url: null,
    has_issues: true,
    has_projects: false,
    has_downloads: true,
    has_wiki: false,
    has_pages: false,
    has_discussions: false,
    is_template: false,
    allow_forking: allowsForking,
    delete_branch_on_merge: deletesMergedBranches,
    allow_merge_commit: mergeMethods.has("merge"),
    allow_squash_merge: mergeMethods.has("squash"),
    allow_rebase_merge: mergeMethods.has("rebase"),
    web_commit_signoff_required: false,
  };
}

function counts({ pulls, size }: RepositoryRecord) {
  const open = pulls.filter(({ state }) => state === "open").length;
  return {
    size,
    forks: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    network_count: 0,
    subscribers_count: 0,
    open_issues: open,
    open_issues_count: open,
  };
}

function addresses(github: GitHub, fullName: string) {
  const html = github.html(`/${fullName}`);
  return {
    url: github.api(`/repos/${fullName}`),
    html_url: html,
    git_url: html.replace("https:", "git:"),
    ssh_url: `git@github.com:${fullName}.git`,
    clone_url: `${html}.git`,
    svn_url: html,
  };
}

/** Addresses of what belongs to a repository, as templates of RFC 6570. */
function templates(github: GitHub, fullName: string) {
  const url = (rest: string): string => github.api(`/repos/${fullName}${rest}`);
  return {
    archive_url: url("/{archive_format}{/ref}"),
    assignees_url: url("/assignees{/user}"),
    blobs_url: url("/git/blobs{/sha}"),
    branches_url: url("/branches{/branch}"),
    collaborators_url: url("/collaborators{/collaborator}"),
    comments_url: url("/comments{/number}"),
    commits_url: url("/commits{/sha}"),
    compare_url: url("/compare/{base}...{head}"),
    contents_url: url("/contents/{+path}"),
    contributors_url: url("/contributors"),
    deployments_url: url("/deployments"),
    downloads_url: url("/downloads"),
    events_url: url("/events"),
    forks_url: url("/forks"),
    git_commits_url: url("/git/commits{/sha}"),
    git_refs_url: url("/git/refs{/sha}"),
    git_tags_url: url("/git/tags{/sha}"),
    hooks_url: url("/hooks"),
    issue_comment_url: url("/issues/comments{/number}"),
    issue_events_url: url("/issues/events{/number}"),
    issues_url: url("/issues{/number}"),
    keys_url: url("/keys{/key_id}"),
    labels_url: url("/labels{/name}"),
    languages_url: url("/languages"),
    merges_url: url("/merges"),
    milestones_url: url("/milestones{/number}"),
    notifications_url: url("/notifications{?since,all,participating}"),
    pulls_url: url("/pulls{/number}"),
    releases_url: url("/releases{/id}"),
    stargazers_url: url("/stargazers"),
    statuses_url: url("/statuses/{sha}"),
    subscribers_url: url("/subscribers"),
    subscription_url: url("/subscription"),
    tags_url: url("/tags"),
    teams_url: url("/teams"),
    trees_url: url("/git/trees{/sha}"),
  };
}
