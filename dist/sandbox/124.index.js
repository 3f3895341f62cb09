export const id = 124;
export const ids = [124];
export const modules = {

/***/ 1124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runQuery: () => (/* binding */ runQuery)
});

// EXTERNAL MODULE: ./node_modules/graphql/index.js
var graphql = __webpack_require__(17645);
// EXTERNAL MODULE: ./lib/sandbox/github/callers.js
var callers = __webpack_require__(70035);
;// CONCATENATED MODULE: ./lib/sandbox/github/graphql/context.js


/** An error of GitHub's GraphQL API, with its type. */
function graphqlError(type, message) {
    return new graphql/* GraphQLError */.eOn(message, { extensions: { type } });
}
/** @throws {GraphQLError} FORBIDDEN */
function need({ github, caller }, permission, { repository, organization }) {
    if ((0,callers/* holds */.v9)(caller, permission, { repository, organization, state: github.state }))
        return;
    throw graphqlError("FORBIDDEN", "Resource not accessible by integration");
}
/** Takes a field from a value; one that the value lacks is no null, but a gap of the emulator. */
const strictResolver = (source, args, context, info) => {
    const { fieldName, parentType } = info;
    if (!Object.hasOwn(source, fieldName)) {
        context.unwritten.add(`${parentType.name}.${fieldName}`);
        throw new graphql/* GraphQLError */.eOn(`the emulated GitHub has no answer for ${parentType.name}.${fieldName}`);
    }
    const value = source[fieldName];
    return typeof value === "function" ? value(args, context, info) : value;
};

;// CONCATENATED MODULE: ./lib/sandbox/github/graphql/cost.js

const perPoint = 100;
/** Points of a query, by the formula of GitHub's documentation: requests that its connections need, in hundreds, at least 1. */
function costOf(document, variables) {
    let requests = 0;
    (0,graphql/* visit */.YRT)(document, {
        OperationDefinition: ({ selectionSet }) => {
            requests += requestsOf(selectionSet, 1, variables);
        },
        FragmentDefinition: ({ selectionSet }) => {
            requests += requestsOf(selectionSet, 1, variables);
        },
    });
    return Math.max(1, Math.round(requests / perPoint));
}
/** Each connection is asked once for every node of those around it. */
function requestsOf(set, times, variables) {
    return (set?.selections ?? []).reduce((sum, selection) => {
        if (selection.kind === graphql/* Kind */.b8C.FRAGMENT_SPREAD)
            return sum;
        const size = selection.kind === graphql/* Kind */.b8C.FIELD ? sizeOf(selection.arguments ?? [], variables) : undefined;
        const below = requestsOf(selection.selectionSet, times * (size ?? 1), variables);
        return sum + below + (size === undefined ? 0 : times);
    }, 0);
}
function sizeOf(given, variables) {
    const size = given.find(({ name }) => name.value === "first" || name.value === "last");
    if (size === undefined)
        return undefined;
    const value = size.value.kind === graphql/* Kind */.b8C.VARIABLE ? variables[size.value.name?.value ?? ""] : size.value.value;
    return Number(value) || 1;
}

// EXTERNAL MODULE: ./lib/sandbox/github/refusal.js
var refusal = __webpack_require__(64275);
// EXTERNAL MODULE: ./lib/sandbox/github/git/commits.js
var git_commits = __webpack_require__(24806);
// EXTERNAL MODULE: ./lib/sandbox/github/git/push.js
var push = __webpack_require__(83510);
// EXTERNAL MODULE: ./lib/sandbox/github/seed/commits.js
var seed_commits = __webpack_require__(25463);
// EXTERNAL MODULE: ./lib/sandbox/github/shapes/node-id.js
var node_id = __webpack_require__(98216);
;// CONCATENATED MODULE: ./lib/sandbox/github/graphql/find.js



/** Repositories that the caller knows of. */
function visibleRepositories({ github, caller }) {
    return [...github.state.repositories.values()].filter((one) => (0,callers/* sees */.j7)(caller, one, github.state));
}
/** @throws {GraphQLError} NOT_FOUND */
function pullWithId(context, id) {
    for (const repository of visibleRepositories(context)) {
        const pull = repository.pulls.find((one) => (0,node_id/* nodeId */.s)("PR", one.id) === id);
        if (pull !== undefined)
            return { repository, pull };
    }
    throw unresolved(id);
}
const unresolved = (id) => graphqlError("NOT_FOUND", `Could not resolve to a node with the global id of '${id}'.`);

;// CONCATENATED MODULE: ./lib/src/domain/change/trailers.js
/** Nobody writes more; what lies beyond is not looked at line by line but says so (`isWhole`). */
const longestMessage = 64 * 1024;
const longestLine = 1_000;
const key = "co-authored-by:";
/**
 * Finds `Co-authored-by: Name <address>` on any line, where git looks at the last paragraph only: naming more people
 * makes fewer of them independent, never more.
 */
function coAuthorsOf(message) {
    const people = message
        .slice(0, longestMessage)
        .split(/\r\n|\r|\n/)
        .flatMap((line) => coAuthorIn(line.slice(0, longestLine)));
    return { people, isWhole: message.length <= longestMessage };
}
function coAuthorIn(line) {
    const text = line.trim();
    if (!text.toLowerCase().startsWith(key))
        return [];
    const rest = text.slice(key.length);
    const [open, close] = [rest.lastIndexOf("<"), rest.lastIndexOf(">")];
    if (open === -1 || close < open)
        return [{ name: rest.trim(), email: "" }];
    return [{ name: rest.slice(0, open).trim(), email: rest.slice(open + 1, close).trim() }];
}
/** The account that one of GitHub's own addresses stands for: `1+ana@users.noreply.github.com`, with or without id. */
function accountOfAddress(email) {
    const at = email.lastIndexOf("@");
    if (at < 1 ||
        !email
            .slice(at + 1)
            .toLowerCase()
            .startsWith("users.noreply."))
        return null;
    const local = email.slice(0, at);
    const plus = local.indexOf("+");
    if (plus === -1)
        return { id: null, login: local };
    const id = local.slice(0, plus);
    return { id: /^\d{1,15}$/.test(id) ? Number(id) : null, login: local.slice(plus + 1) };
}

// EXTERNAL MODULE: ./lib/sandbox/github/git/trees.js
var trees = __webpack_require__(40853);
// EXTERNAL MODULE: ./lib/sandbox/github/pulls/range.js
var range = __webpack_require__(54841);
// EXTERNAL MODULE: ./lib/sandbox/github/shapes/commit.js
var shapes_commit = __webpack_require__(27681);
;// CONCATENATED MODULE: ./lib/sandbox/github/graphql/connection.js

const most = 100;
/** A page of a list, as the Relay conventions have it; without `first` or `last` only its total may be asked. */
function connection(items, slice, { node, edge }) {
    const range = () => rangeOf(items.length, slice);
    const edges = () => {
        const { start, end } = range();
        const shown = items.slice(start, end);
        return shown.map((item, i) => ({ cursor: cursorOf(start + i + 1), node: node(item), ...edge?.(item) }));
    };
    return {
        totalCount: items.length,
        edges,
        nodes: () => edges().map((one) => one.node),
        pageInfo: () => pageInfoOf(items.length, range()),
    };
}
function pageInfoOf(length, { start, end }) {
    const isEmpty = end <= start;
    return {
        hasNextPage: end < length,
        hasPreviousPage: start > 0,
        startCursor: isEmpty ? null : cursorOf(start + 1),
        endCursor: isEmpty ? null : cursorOf(end),
    };
}
/** @throws {GraphQLError} without `first` or `last`, or above 100 */
function rangeOf(length, slice) {
    const { first, last, after, before } = slice;
    const size = connection_sizeOf(first ?? last);
    const low = after == null ? 0 : offsetOf(after);
    const high = before == null ? length : offsetOf(before) - 1;
    if (first != null)
        return { start: low, end: Math.min(low + size, high) };
    return { start: Math.max(low, high - size), end: high };
}
function connection_sizeOf(size) {
    if (size == null) {
        throw graphqlError("UNPROCESSABLE", "You must provide a `first` or `last` value to properly paginate.");
    }
    if (size >= 0 && size <= most)
        return size;
    throw graphqlError("UNPROCESSABLE", `Requesting ${size} records exceeds the limit of ${most} records.`);
}
const cursorOf = (position) => Buffer.from(`cursor:v2:${position}`).toString("base64");
function offsetOf(cursor) {
    const position = Number(Buffer.from(cursor, "base64").toString("latin1").split(":").at(-1));
    if (!Number.isInteger(position))
        throw graphqlError("UNPROCESSABLE", `\`${cursor}\` does not appear to be a valid cursor.`);
    return position;
}

// EXTERNAL MODULE: ./lib/sandbox/github/actions/inventory.js
var inventory = __webpack_require__(40383);
// EXTERNAL MODULE: ./lib/sandbox/github/checks/records.js
var records = __webpack_require__(37907);
// EXTERNAL MODULE: ./lib/sandbox/github/checks/statuses.js
var statuses = __webpack_require__(70311);
// EXTERNAL MODULE: ./lib/sandbox/github/environments/records.js
var environments_records = __webpack_require__(74264);
// EXTERNAL MODULE: ./lib/sandbox/github/rules/classic.js
var rules_classic = __webpack_require__(87735);
;// CONCATENATED MODULE: ./lib/sandbox/github/graphql/overview.js








/** Fields of a repository that an audit reads of many at once. */
function overviewFields(context, repository) {
    return {
        languages: (slice) => {
            const names = repository.language === null ? [] : [repository.language];
            const node = (name) => ({ __typename: "Language", id: (0,node_id/* nodeId */.s)("L", name), name });
            return connection(names, slice, { node });
        },
        environments: (slice) => {
            need(context, { scope: "actions", level: "read" }, { repository });
            return connection(environments_records/* environments */.dT.of(repository), slice, { node: environmentValue });
        },
        deployKeys: (slice) => {
            need(context, { scope: "administration", level: "read" }, { repository });
            const node = ({ id, title, isReadOnly }) => ({
                __typename: "DeployKey",
                id: (0,node_id/* nodeId */.s)("DK", id),
                title,
                readOnly: isReadOnly,
            });
            return connection(inventory/* deployKeys */.wW.of(repository), slice, { node });
        },
    };
}
/** A branch policy is no rule of protection here: it holds nobody up. */
function environmentValue({ id, name, reviewers, waitTimer }) {
    const rules = [
        ...(reviewers.length > 0 ? ["REQUIRED_REVIEWERS"] : []),
        ...(waitTimer > 0 ? ["WAIT_TIMER"] : []),
    ];
    return {
        __typename: "Environment",
        id: (0,node_id/* nodeId */.s)("EN", id),
        databaseId: id,
        name,
        protectionRules: (slice) => connection(rules, slice, { node: (type) => ({ __typename: "DeploymentProtectionRule", type }) }),
    };
}
const isOn = (given) => typeof given === "boolean"
    ? given
    : typeof given === "object" && given !== null && "enabled" in given && given.enabled === true;
/** Classic protection as administrators see it, `branchProtectionRule`. */
function classicRule(context, repository, branch) {
    need(context, { scope: "administration", level: "read" }, { repository });
    const classic = (0,rules_classic/* classicOf */.e)(repository, branch);
    if (classic === undefined)
        return null;
    const reviews = classic.required_pull_request_reviews;
    const checks = classic.required_status_checks;
    return {
        __typename: "BranchProtectionRule",
        pattern: branch,
        isAdminEnforced: isOn(classic.enforce_admins),
        allowsDeletions: isOn(classic.allow_deletions),
        allowsForcePushes: isOn(classic.allow_force_pushes),
        requiresApprovingReviews: reviews != null,
        requiredApprovingReviewCount: reviews?.required_approving_review_count ?? null,
        requiresCodeOwnerReviews: reviews?.require_code_owner_reviews === true,
        dismissesStaleReviews: reviews?.dismiss_stale_reviews === true,
        requireLastPushApproval: reviews?.require_last_push_approval === true,
        requiresConversationResolution: isOn(classic.required_conversation_resolution),
        requiresLinearHistory: isOn(classic.required_linear_history),
        requiresCommitSignatures: isOn(classic.required_signatures),
        requiresStatusChecks: checks != null,
        requiresStrictStatusChecks: checks?.strict === true,
        requiredStatusChecks: (checks?.checks ?? []).map(({ context: name, app_id: app }) => ({
            __typename: "RequiredStatusCheckDescription",
            context: name,
            app: app == null ? null : { __typename: "App", databaseId: app },
        })),
    };
}
/** Checks and statuses of a commit together; null where there is none. */
function rollupOf(context, repository, sha) {
    need(context, { scope: "checks", level: "read" }, { repository });
    const runs = (0,records/* latestOf */.Te)(records/* checkRuns */.l4.of(repository).filter((run) => run.sha === sha));
    const values = [
        ...runs.map(({ name, app }) => ({
            __typename: "CheckRun",
            name,
            checkSuite: {
                __typename: "CheckSuite",
                app: { __typename: "App", databaseId: context.github.state.apps.get(app)?.id ?? null },
            },
        })),
        ...(0,statuses/* currentOn */.$M)(repository, sha).map(({ context: name }) => ({
            __typename: "StatusContext",
            context: name,
        })),
    ];
    if (values.length === 0)
        return null;
    return {
        __typename: "StatusCheckRollup",
        contexts: (slice) => connection(values, slice, { node: (value) => value }),
    };
}

// EXTERNAL MODULE: ./lib/sandbox/github/roles.js
var roles = __webpack_require__(55794);
// EXTERNAL MODULE: ./lib/sandbox/github/codeowners.js
var codeowners = __webpack_require__(95214);
;// CONCATENATED MODULE: ./lib/sandbox/github/pulls/closing.js
/** GitHub's words that close an issue, and the issue behind them: `#12`, or `owner/name#12`. */
const closing = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+(?:([\w.-]+\/[\w.-]+))?#(\d+)/gi;
/** Issues that a pull request closes when it is merged, by its words. */
function closingReferences(github, repository, { body }) {
    return [...(body ?? "").matchAll(closing)].flatMap(([, fullName, number]) => {
        const where = fullName === undefined ? repository : github.state.repositories.get(fullName.toLowerCase());
        return where === undefined ? [] : [{ number: Number(number), repository: where }];
    });
}

// EXTERNAL MODULE: ./lib/sandbox/github/pulls/threads.js
var threads = __webpack_require__(56853);
// EXTERNAL MODULE: ./lib/sandbox/github/pulls/tips.js
var pulls_tips = __webpack_require__(38500);
// EXTERNAL MODULE: ./lib/sandbox/github/shapes/association.js
var association = __webpack_require__(91637);
;// CONCATENATED MODULE: ./lib/sandbox/github/graphql/pull.js












/** A pull request with its commits and reviews. */
function pullValue(context, repository, pull) {
    const { github } = context;
    const tips = () => (0,pulls_tips/* tipsOf */.c)(github, repository, pull);
    return {
        __typename: "PullRequest",
        ...scalars(pull),
        url: github.html(`/${repository.fullName}/pull/${pull.number}`),
        authorAssociation: (0,association/* associationOf */.X)(github, repository, pull.author),
        author: () => actorNamed(context, pull.author),
        mergedBy: () => (pull.mergedBy === null ? null : actorNamed(context, pull.mergedBy)),
        repository: () => repositoryValue(context, repository),
        baseRepository: () => repositoryValue(context, repository),
        headRepository: () => repositoryValue(context, github.repository(pull.headRepository)),
        baseRefOid: async () => (await tips()).base,
        headRefOid: async () => (await tips()).head,
        changedFiles: async () => (await (0,range/* changesOf */.fs)(github, repository, await tips())).length,
        mergeCommit: () => commitNamed(context, repository, pull.mergeCommit),
        commits: async (slice) => connection(await (0,range/* commitsOf */.g3)(github, repository, await tips()), slice, {
            node: (commit) => ({
                __typename: "PullRequestCommit",
                id: (0,node_id/* nodeId */.s)("PRC", commit.sha),
                commit: commitValue(context, repository, commit),
            }),
        }),
        ...reviewFields(context, repository, pull),
        closingIssuesReferences: (slice) => connection(closingReferences(github, repository, pull), slice, {
            node: ({ number, repository: where }) => ({
                __typename: "Issue",
                number,
                repository: repositoryValue(context, where),
            }),
        }),
    };
}
function scalars(pull) {
    return {
        id: (0,node_id/* nodeId */.s)("PR", pull.id),
        databaseId: pull.id,
        fullDatabaseId: String(pull.id),
        number: pull.number,
        title: pull.title,
        body: pull.body ?? "",
        state: stateOf(pull),
        isDraft: pull.isDraft,
        merged: pull.mergedAt !== null,
        closed: pull.state === "closed",
        createdAt: pull.createdAt,
        updatedAt: pull.updatedAt,
        mergedAt: pull.mergedAt,
        closedAt: pull.closedAt,
        baseRefName: pull.base,
        headRefName: pull.head,
        isCrossRepository: false,
    };
}
async function commitNamed(context, repository, sha) {
    if (sha === null)
        return null;
    const commit = await (0,git_commits/* readCommit */.k)(await context.github.git(repository), sha);
    return commit === undefined ? null : commitValue(context, repository, commit);
}
function reviewFields(context, repository, pull) {
    const node = (review) => reviewValue(context, repository, { pull, review });
    return {
        reviews: (slice) => connection(pull.reviews.filter(({ state }) => slice.states?.includes(state) ?? state !== "PENDING"), slice, { node }),
        reviewThreads: (slice) => connection(threads/* threads */.e.of(repository).filter((thread) => thread.pull === pull.number), slice, { node: threadValue }),
        latestOpinionatedReviews: (slice) => connection(latestOpinions(context, repository, { pull, writersOnly: slice.writersOnly === true }), slice, { node }),
    };
}
function threadValue({ id, isResolved, path, line }) {
    return { __typename: "PullRequestReviewThread", id: (0,node_id/* nodeId */.s)("PRRT", id), isResolved, path, line };
}
/** The last opinion of each person; a comment is none (github-facts 3.14). */
function latestOpinions({ github }, repository, { pull, writersOnly }) {
    const opinions = pull.reviews.filter(({ state }) => state !== "COMMENTED" && state !== "PENDING");
    const latest = new Map(opinions.map((review) => [review.author, review]));
    const canWrite = (login) => roles/* roles */.Ot.indexOf((0,roles/* roleOf */.kp)(github.state, repository, login)) >= roles/* roles */.Ot.indexOf("write");
    return [...latest.values()].filter(({ author }) => !writersOnly || canWrite(author));
}
function reviewValue(context, repository, { pull, review }) {
    const { github } = context;
    return {
        __typename: "PullRequestReview",
        id: (0,node_id/* nodeId */.s)("PRR", review.id),
        databaseId: review.id,
        fullDatabaseId: String(review.id),
        state: review.state,
        body: review.body,
        submittedAt: review.submittedAt,
        createdAt: review.submittedAt,
        url: github.html(`/${repository.fullName}/pull/${pull.number}#pullrequestreview-${review.id}`),
        author: () => actorNamed(context, review.author),
        authorAssociation: (0,association/* associationOf */.X)(github, repository, review.author),
        authorCanPushToRepository: roles/* roles */.Ot.indexOf((0,roles/* roleOf */.kp)(github.state, repository, review.author)) >= roles/* roles */.Ot.indexOf("write"),
        commit: () => commitNamed(context, repository, review.commit),
        onBehalfOf: (slice) => connection(teamsBehind(context, repository, review), slice, { node: (team) => team }),
    };
}
/** Teams that a review counts for; which those are is said by the seed. */
function teamsBehind(context, { owner }, { onBehalfOf }) {
    const organization = context.github.state.organizations.get(owner.toLowerCase());
    if (organization === undefined)
        return [];
    const teams = organization.teams.filter(({ slug }) => onBehalfOf.includes(slug));
    return teams.map((team) => teamValue(context, organization, team));
}

// EXTERNAL MODULE: ./lib/sandbox/github/pulls/queue.js
var queue = __webpack_require__(34011);
;// CONCATENATED MODULE: ./lib/sandbox/github/graphql/queue.js






const waitingFor = (repository, branch) => queue/* queueEntries */.y4.of(repository).filter(({ base }) => base === branch);
/** What waits to be merged into a branch; null: it has no queue. */
function queueOf(context, repository, branch) {
    const waiting = waitingFor(repository, branch);
    if (waiting.length === 0 && (0,queue/* queueRule */._v)(context.github, repository, branch) === undefined)
        return null;
    return {
        __typename: "MergeQueue",
        id: (0,node_id/* nodeId */.s)("MQ", `${repository.id}:${branch}`),
        url: context.github.html(`/${repository.fullName}/queue/${branch}`),
        repository: () => repositoryValue(context, repository),
        entries: (slice) => connection(waiting, slice, { node: (entry) => entryValue(context, repository, entry) }),
    };
}
/** A pull request in a queue. */
function entryValue(context, repository, entry) {
    const { id, base, pull, built, enqueuer, at, isAlone } = entry;
    const commit = (sha) => sha === undefined ? null : objectNamed(context, repository, sha);
    return {
        __typename: "MergeQueueEntry",
        id: (0,node_id/* nodeId */.s)("MQE", id),
        position: waitingFor(repository, base).indexOf(entry) + 1,
        state: built === undefined ? "QUEUED" : "AWAITING_CHECKS",
        enqueuedAt: at,
        enqueuer: () => actorNamed(context, enqueuer),
        jump: false,
        solo: isAlone,
        estimatedTimeToMerge: null,
        headCommit: () => commit(built?.commit),
        baseCommit: () => commit(built?.base),
        pullRequest: () => pullNumbered(context, repository, pull),
        mergeQueue: () => queueOf(context, repository, base),
    };
}

;// CONCATENATED MODULE: ./lib/sandbox/github/graphql/repository.js









/** A repository with what is read of it. */
function repositoryValue(context, repository) {
    const { github } = context;
    return {
        __typename: "Repository",
        ...repository_scalars(github, repository),
        owner: () => actorNamed(context, repository.owner),
        parent: () => repository.forkOf === null ? null : repositoryValue(context, github.repository(repository.forkOf)),
        defaultBranchRef: () => refNamed(context, repository, `refs/heads/${repository.defaultBranch}`),
        ref: ({ qualifiedName }) => refNamed(context, repository, qualifiedName),
        refs: (slice) => refsBelow(context, repository, slice),
        object: ({ oid, expression }) => {
            need(context, { scope: "contents", level: "read" }, { repository });
            return objectNamed(context, repository, oid ?? atHead(repository, expression ?? ""));
        },
        codeowners: ({ refName }) => ownersOf(context, repository, refName ?? undefined),
        collaborators: (slice) => collaboratorsOf(context, repository, slice),
        pullRequest: ({ number }) => pullNumbered(context, repository, number),
        pullRequests: (slice) => pullsOf(context, repository, slice),
        mergeQueue: ({ branch }) => queueOf(context, repository, branch ?? repository.defaultBranch),
        ...overviewFields(context, repository),
    };
}
/** `HEAD` is the default branch. */
function atHead({ defaultBranch }, expression) {
    return expression.replace(/^HEAD(?=:|$)/, defaultBranch);
}
function repository_scalars(github, repository) {
    const { id, name, fullName, visibility, description, language } = repository;
    return {
        id: (0,node_id/* nodeId */.s)("R", id),
        databaseId: id,
        name,
        nameWithOwner: fullName,
        description,
        visibility: visibility.toUpperCase(),
        isPrivate: visibility !== "public",
        isArchived: repository.isArchived,
        isFork: repository.forkOf !== null,
        isEmpty: repository.size === 0,
        isDisabled: false,
        isTemplate: false,
        diskUsage: repository.size,
        createdAt: repository.createdAt,
        updatedAt: repository.pushedAt,
        pushedAt: repository.pushedAt,
        primaryLanguage: language === null ? null : { __typename: "Language", id: (0,node_id/* nodeId */.s)("L", language), name: language },
        url: github.html(`/${fullName}`),
    };
}
async function refNamed(context, repository, name) {
    need(context, { scope: "contents", level: "read" }, { repository });
    const git = await context.github.git(repository);
    const full = [name, `refs/heads/${name}`, `refs/tags/${name}`].find((candidate) => git.refs.has(candidate));
    return full === undefined ? null : refValue(context, repository, full);
}
async function refsBelow(context, repository, slice) {
    need(context, { scope: "contents", level: "read" }, { repository });
    const git = await context.github.git(repository);
    const names = [...git.refs.keys()].filter((name) => name.startsWith(slice.refPrefix)).sort();
    return connection(names, slice, { node: (name) => refValue(context, repository, name) });
}
async function ownersOf(context, repository, ref) {
    const { github } = context;
    const git = await github.git(repository);
    const commit = await git.commit(ref ?? repository.defaultBranch);
    if (commit === undefined)
        return null;
    const files = await git.objects(codeowners/* ownersPaths */.D.map((path) => `${commit}:${path}`));
    const first = files.findIndex((file) => file?.type === "blob");
    const [path, file] = [codeowners/* ownersPaths */.D[first], files[first]];
    if (path === undefined || file === undefined)
        return null;
    const errors = (0,codeowners/* ownersErrors */.y)(github, repository, { path, text: file.bytes.toString("utf8") });
    return { __typename: "RepositoryCodeowners", errors };
}
/** A pull request by its number. */
function pullNumbered(context, repository, number) {
    need(context, { scope: "pull_requests", level: "read" }, { repository });
    const pull = repository.pulls.find((candidate) => candidate.number === number);
    if (pull === undefined)
        throw graphqlError("NOT_FOUND", `Could not resolve to a PullRequest with the number of ${number}.`);
    return pullValue(context, repository, pull);
}
function pullsOf(context, repository, slice) {
    need(context, { scope: "pull_requests", level: "read" }, { repository });
    const wanted = repository.pulls.filter((pull) => slice.states?.includes(stateOf(pull)) ?? true);
    return connection(wanted, slice, { node: (pull) => pullValue(context, repository, pull) });
}
/** GraphQL tells merged from closed. */
function stateOf({ mergedAt, state }) {
    if (mergedAt !== null)
        return "MERGED";
    return state === "open" ? "OPEN" : "CLOSED";
}

;// CONCATENATED MODULE: ./lib/sandbox/github/graphql/people.js





const kinds = { User: "U", Bot: "BOT", Organization: "O" };
/** A person, a bot or an organisation as an actor. */
function actorValue(context, { id, login, type, name, email }) {
    const organization = context.github.state.organizations.get(login.toLowerCase());
    if (organization !== undefined)
        return organizationValue(context, organization);
    return {
        __typename: type,
        id: (0,node_id/* nodeId */.s)(kinds[type], id),
        databaseId: id,
        login: type === "Bot" ? login.replace("[bot]", "") : login,
        name,
        email: email ?? "",
        url: context.github.html(`/${login}`),
        avatarUrl: `https://avatars.githubusercontent.com/u/${id}?v=4`,
    };
}
/** The account of a login; null for one that is gone. */
function actorNamed(context, login) {
    const user = context.github.state.users.get(login.toLowerCase());
    return user === undefined ? null : actorValue(context, user);
}
/** An organisation with its teams and repositories. */
function organizationValue(context, organization) {
    const { id, login } = organization;
    return {
        __typename: "Organization",
        id: (0,node_id/* nodeId */.s)("O", id),
        databaseId: id,
        login,
        name: login,
        url: context.github.html(`/${login}`),
        team: ({ slug }) => {
            need(context, { scope: "members", level: "read" }, { organization });
            const team = organization.teams.find((one) => one.slug === slug.toLowerCase());
            return team === undefined ? null : teamValue(context, organization, team);
        },
        teams: (slice) => {
            need(context, { scope: "members", level: "read" }, { organization });
            const found = organization.teams.filter(({ slug }) => slug.includes(slice.query ?? ""));
            return connection(found, slice, { node: (team) => teamValue(context, organization, team) });
        },
        repositories: (slice) => connection(repositoriesOf(context, organization, slice), slice, {
            node: (one) => repositoryValue(context, one),
        }),
    };
}
function repositoriesOf({ github }, { login }, { isArchived, isFork }) {
    return [...github.state.repositories.values()]
        .filter(({ owner }) => owner === login)
        .filter((one) => (isArchived ?? one.isArchived) === one.isArchived)
        .filter((one) => (isFork ?? one.forkOf !== null) === (one.forkOf !== null));
}
const permissionOf = (role) => (role === "none" ? "READ" : role.toUpperCase());
/** A team, its members and what it may do. */
function teamValue(context, organization, team) {
    const { github } = context;
    const { id, slug, name, privacy } = team;
    return {
        __typename: "Team",
        id: (0,node_id/* nodeId */.s)("T", id),
        databaseId: id,
        slug,
        name,
        combinedSlug: `${organization.login}/${slug}`,
        privacy: privacy === "secret" ? "SECRET" : "VISIBLE",
        url: github.html(`/orgs/${organization.login}/teams/${slug}`),
        members: (slice) => {
            const members = [...(0,roles/* membersOf */.lS)(organization, team)].map((login) => github.user(login));
            const role = (login) => (team.members.get(login.toLowerCase()) ?? "member").toUpperCase();
            return connection(members, slice, {
                node: (user) => actorValue(context, user),
                edge: ({ login }) => ({ role: role(login) }),
            });
        },
        repositories: (slice) => {
            const reached = [...github.state.repositories.values()].filter((one) => one.owner === organization.login && (0,roles/* teamRole */.Gc)(organization, team, one.name) !== "none");
            // GitHub's query is a search by parts of the name, so one asks for more than one gets it for.
            const found = reached.filter((one) => one.name.toLowerCase().includes((slice.query ?? "").toLowerCase()));
            return connection(found, slice, {
                node: (one) => repositoryValue(context, one),
                edge: (one) => ({ permission: permissionOf((0,roles/* teamRole */.Gc)(organization, team, one.name)) }),
            });
        },
    };
}
/** People with a role on a repository that is theirs. */
function collaboratorsOf(context, repository, slice) {
    const { state } = context.github;
    const organization = state.organizations.get(repository.owner.toLowerCase());
    const wanted = (slice.login ?? slice.query ?? "").toLowerCase();
    const people = [...state.users.values()].filter(({ login, type }) => {
        const name = login.toLowerCase();
        const belongs = repository.collaborators.has(name) ||
            organization?.members.has(name) === true ||
            name === repository.owner;
        return (type === "User" &&
            belongs &&
            name.includes(wanted) &&
            roles/* roles */.Ot.indexOf((0,roles/* roleOf */.kp)(state, repository, login)) > 0);
    });
    return connection(people, slice, {
        node: (user) => actorValue(context, user),
        edge: ({ login }) => ({ permission: permissionOf((0,roles/* roleOf */.kp)(state, repository, login)) }),
    });
}

;// CONCATENATED MODULE: ./lib/sandbox/github/graphql/protection.js

const protection_isOn = (given) => typeof given === "boolean" ? given : given?.enabled === true;
/** Classic protection as everyone who may read sees it, `refUpdateRule`; null where a branch has none (github-facts 2.25). */
function protectionRule(_context, repository, branch) {
    const classic = (0,rules_classic/* classicOf */.e)(repository, branch);
    if (classic === undefined)
        return null;
    const reviews = classic.required_pull_request_reviews;
    const checks = classic.required_status_checks;
    const contexts = checks?.checks?.map(({ context }) => context) ?? checks?.contexts ?? [];
    return {
        __typename: "RefUpdateRule",
        pattern: branch,
        allowsDeletions: protection_isOn(classic.allow_deletions),
        allowsForcePushes: protection_isOn(classic.allow_force_pushes),
        blocksCreations: protection_isOn(classic.block_creations),
        requiredApprovingReviewCount: reviews?.required_approving_review_count ?? null,
        requiredStatusCheckContexts: contexts,
        requiresCodeOwnerReviews: reviews?.require_code_owner_reviews === true,
        requiresConversationResolution: protection_isOn(classic.required_conversation_resolution),
        requiresLinearHistory: protection_isOn(classic.required_linear_history),
        requiresSignatures: protection_isOn(classic.required_signatures),
        viewerAllowedToDismissReviews: false,
        viewerCanPush: false,
    };
}

;// CONCATENATED MODULE: ./lib/sandbox/github/graphql/git.js














/** A branch or a tag. */
function refValue(context, repository, fullName) {
    const [, kind = "", ...name] = fullName.split("/");
    return {
        __typename: "Ref",
        id: (0,node_id/* nodeId */.s)("REF", `${repository.id}:${fullName}`),
        name: name.join("/"),
        prefix: `refs/${kind}/`,
        repository: () => repositoryValue(context, repository),
        target: () => targetOf(context, repository, fullName),
        refUpdateRule: () => protectionRule(context, repository, name.join("/")),
        branchProtectionRule: () => classicRule(context, repository, name.join("/")),
    };
}
async function targetOf(context, repository, name) {
    const git = await context.github.git(repository);
    return objectNamed(context, repository, git.refs.get(name) ?? "");
}
/** An object by its id, or by an expression such as `main:README.md`; null if there is none. */
async function objectNamed(context, repository, expression) {
    const git = await context.github.git(repository);
    const name = await withoutRef(git, expression);
    if (name === undefined || name === "")
        return null;
    const object = await git.object(name);
    return object === undefined ? null : objectValue(context, repository, { git, object });
}
/** The emulator's refs count, not those on disk: they may be those of a moment ago. */
async function withoutRef(git, expression) {
    const colon = expression.indexOf(":");
    if (colon < 0)
        return (await git.commit(expression)) ?? expression;
    const commit = await git.commit(expression.slice(0, colon));
    return commit === undefined ? undefined : `${commit}:${expression.slice(colon + 1)}`;
}
async function objectValue(context, repository, { git, object }) {
    const about = {
        id: (0,node_id/* nodeId */.s)("GIT", `${repository.id}:${object.sha}`),
        oid: object.sha,
        abbreviatedOid: object.sha.slice(0, 7),
        repository: () => repositoryValue(context, repository),
    };
    switch (object.type) {
        case "blob":
            return { __typename: "Blob", ...about, ...blobFields(object.bytes) };
        case "tree":
            return { __typename: "Tree", ...about, entries: () => entriesOf(context, repository, { git, object }) };
        case "tag":
            return {
                __typename: "Tag",
                ...about,
                message: object.bytes.toString("utf8").split("\n\n").slice(1).join("\n\n"),
            };
        case "commit": {
            const commit = await (0,git_commits/* readCommit */.k)(git, object.sha);
            return commit === undefined ? null : commitValue(context, repository, commit);
        }
    }
}
const mostTextBytes = 512 * 1024;
function blobFields(bytes) {
    const isBinary = bytes.includes(0);
    const isTruncated = bytes.length > mostTextBytes;
    const text = isBinary ? null : bytes.subarray(0, mostTextBytes).toString("utf8");
    return { byteSize: bytes.length, isBinary, isTruncated, text };
}
async function entriesOf(context, repository, { git, object }) {
    const entries = await (0,trees/* readTree */.Z)(git, object.sha);
    return entries.map(({ name, mode, type, sha, size }) => ({
        __typename: "TreeEntry",
        name,
        path: name,
        mode: Number.parseInt(mode, 8),
        type,
        oid: sha,
        size: size ?? 0,
        object: () => objectNamed(context, repository, sha),
    }));
}
/** A commit with who wrote it and what GitHub says of its signature. */
function commitValue(context, repository, commit) {
    const { github } = context;
    const { verified, reason } = repository.verifications.get(commit.sha) ?? seed_commits/* unsigned */.ad;
    const person = ({ name, email, date }) => {
        const user = (0,shapes_commit/* userByEmail */.ly)(github, email);
        return {
            __typename: "GitActor",
            name,
            email,
            date,
            user: user?.type === "User" ? actorValue(context, user) : null,
        };
    };
    return {
        __typename: "Commit",
        id: (0,node_id/* nodeId */.s)("C", `${repository.id}:${commit.sha}`),
        oid: commit.sha,
        abbreviatedOid: commit.sha.slice(0, 7),
        message: commit.message,
        messageHeadline: commit.message.split("\n")[0],
        committedDate: commit.committer.date,
        authoredDate: commit.author.date,
        author: person(commit.author),
        committer: person(commit.committer),
        authors: (slice) => connection([commit.author, ...coAuthorsIn(commit)], slice, { node: person }),
        url: github.html(`/${repository.fullName}/commit/${commit.sha}`),
        repository: () => repositoryValue(context, repository),
        signature: reason === "unsigned"
            ? null
            : {
                __typename: "GpgSignature",
                isValid: verified,
                state: reason.toUpperCase(),
                wasSignedByGitHub: false,
            },
        parents: async (slice) => {
            const git = await github.git(repository);
            const parents = await Promise.all(commit.parents.map((sha) => (0,git_commits/* readCommit */.k)(git, sha)));
            const known = parents.filter((parent) => parent !== undefined);
            return connection(known, slice, { node: (parent) => commitValue(context, repository, parent) });
        },
        statusCheckRollup: () => rollupOf(context, repository, commit.sha),
        associatedPullRequests: (slice) => pullsWith(context, repository, { sha: commit.sha, slice }),
    };
}
/** Those of the trailers; GitHub gives them the date of the commit. */
function coAuthorsIn({ message, author: { date } }) {
    return coAuthorsOf(message).people.map((person) => ({ ...person, date }));
}
async function pullsWith(context, repository, { sha, slice }) {
    need(context, { scope: "pull_requests", level: "read" }, { repository });
    const { pulls } = repository;
    const answers = await Promise.all(pulls.map((pull) => (0,range/* brings */.gt)(context.github, repository, { pull, sha })));
    const found = pulls.filter((_, i) => answers[i]);
    return connection(found, slice, { node: (pull) => pullValue(context, repository, pull) });
}

;// CONCATENATED MODULE: ./lib/sandbox/github/graphql/commit-mutation.js








/** Adds a commit that GitHub signs, if the branch is where the caller saw it. @throws {Refusal, GraphQLError} */
async function createCommitOnBranch(context, input) {
    const { github, caller } = context;
    const { repository, branch } = placeOf(context, input.branch);
    need(context, { scope: "contents", level: "write" }, { repository });
    const { headline, body } = input.message;
    const commits = [
        {
            message: body == null || body === "" ? headline : `${headline}\n\n${body}`,
            author: caller.login,
            committer: seed_commits/* webFlow */.V2,
            files: filesOf(input),
            verified: true,
        },
    ];
    const sha = await github.exclusive(repository, async () => {
        const tip = (await github.git(repository)).refs.get(`refs/heads/${branch}`);
        if (tip === undefined)
            throw (0,refusal/* unprocessable */.Pq)(`Branch ${branch} does not exist`);
        if (tip !== input.expectedHeadOid) {
            throw (0,refusal/* conflict */.hj)(`Expected branch to point to "${input.expectedHeadOid}" but it did not. Pull and try again.`);
        }
        const held = { caller, status: 422 };
        const [made = ""] = await (0,push/* pushCommits */.r)(github, repository, {
            branch,
            commits,
            author: caller.login,
            held,
        });
        return made;
    });
    const commit = await (0,git_commits/* readCommit */.k)(await github.git(repository), sha);
    return {
        __typename: "CreateCommitOnBranchPayload",
        commit: commit === undefined ? null : commitValue(context, repository, commit),
        ref: refValue(context, repository, `refs/heads/${branch}`),
    };
}
function filesOf({ fileChanges }) {
    const { additions, deletions } = fileChanges ?? {};
    return Object.fromEntries([
        ...(additions ?? []).map(({ path, contents }) => [path, Buffer.from(contents, "base64")]),
        ...(deletions ?? []).map(({ path }) => [path, null]),
    ]);
}
/** A branch is named by its id, or by the repository and its own name. @throws {GraphQLError} NOT_FOUND */
function placeOf(context, { id, repositoryNameWithOwner: name, branchName }) {
    for (const repository of visibleRepositories(context)) {
        if (name != null && branchName != null && repository.fullName.toLowerCase() === name.toLowerCase()) {
            return { repository, branch: branchName.replace("refs/heads/", "") };
        }
        const ref = [...(repository.refs?.keys() ?? [])].find((one) => (0,node_id/* nodeId */.s)("REF", `${repository.id}:${one}`) === id);
        if (ref !== undefined)
            return { repository, branch: ref.replace("refs/heads/", "") };
    }
    throw graphqlError("NOT_FOUND", "Could not resolve to a branch.");
}

// EXTERNAL MODULE: ./lib/sandbox/github/pulls/queue-steps.js + 2 modules
var queue_steps = __webpack_require__(41885);
// EXTERNAL MODULE: ./lib/sandbox/github/rules/judgement.js
var rules_judgement = __webpack_require__(45552);
// EXTERNAL MODULE: ./lib/sandbox/github/rules/merge-rules.js
var merge_rules = __webpack_require__(20381);
;// CONCATENATED MODULE: ./lib/sandbox/github/graphql/queue-mutations.js










/** Adds a pull request to the queue of its base, if all but the queue itself is satisfied. @throws {Refusal, GraphQLError} */
async function enqueuePullRequest(context, input) {
    const { github, caller } = context;
    const { repository, pull } = pullWithId(context, input.pullRequestId);
    need(context, { scope: "contents", level: "write" }, { repository });
    const entry = await github.exclusive(repository, async () => {
        await requireReady(context, { repository, pull }, input);
        const added = await (0,queue/* addEntry */.An)(github, repository, { pull, enqueuer: caller.login });
        await (0,queue_steps/* advanceQueues */.V)(github, repository);
        return added;
    });
    const mergeQueueEntry = isWaiting(repository, entry) ? entryValue(context, repository, entry) : null;
    return { __typename: "EnqueuePullRequestPayload", mergeQueueEntry };
}
const isWaiting = (repository, entry) => queue/* queueEntries */.y4.of(repository).includes(entry);
/** @throws {Refusal} 422 */
async function requireReady({ github }, { repository, pull }, { expectedHeadOid: expected }) {
    const rule = (0,queue/* queueRule */._v)(github, repository, pull.base);
    if (rule === undefined)
        throw (0,refusal/* unprocessable */.Pq)("The merge queue is not enabled for this branch.");
    if (pull.state === "closed" || pull.isDraft)
        throw (0,refusal/* unprocessable */.Pq)("Pull request is not open.");
    const isQueued = queue/* queueEntries */.y4.of(repository).some((entry) => entry.pull === pull.number);
    if (isQueued)
        throw (0,refusal/* unprocessable */.Pq)("Pull request is already in the queue.");
    const tips = await (0,pulls_tips/* tipsOf */.c)(github, repository, pull);
    if (expected != null && expected !== tips.head)
        throw (0,refusal/* unprocessable */.Pq)("Head branch was modified.");
    // Nobody gets past rules by the queue: whoever may, merges directly.
    const method = { MERGE: "merge", SQUASH: "squash", REBASE: "rebase" }[rule.merge_method];
    const asked = { pull, tips, caller: null, method, through: "queue" };
    const judgement = await (0,merge_rules/* judgeMerge */.s)(github, repository, asked);
    if (judgement.refused.length > 0)
        throw (0,refusal/* unprocessable */.Pq)((0,rules_judgement/* refusalText */.Kw)(judgement));
}
/** Takes a pull request out of its queue; the id is that of the pull request. @throws {Refusal, GraphQLError} */
async function dequeuePullRequest(context, { id }) {
    const { github } = context;
    const { repository, entry } = entryWithId(context, id);
    need(context, { scope: "contents", level: "write" }, { repository });
    const mergeQueueEntry = entryValue(context, repository, { ...entry });
    await github.exclusive(repository, async () => {
        const rule = (0,queue/* queueRule */._v)(github, repository, entry.base);
        if (rule === undefined)
            throw (0,refusal/* unprocessable */.Pq)("The merge queue is not enabled for this branch.");
        await (0,queue_steps/* throwOut */.R)({ github, repository, branch: entry.base, rule }, entry);
        await (0,queue_steps/* advanceQueues */.V)(github, repository);
    });
    return { __typename: "DequeuePullRequestPayload", mergeQueueEntry };
}
function entryWithId(context, id) {
    for (const repository of visibleRepositories(context)) {
        const pull = repository.pulls.find((one) => (0,node_id/* nodeId */.s)("PR", one.id) === id)?.number;
        const entry = queue/* queueEntries */.y4
            .of(repository)
            .find((one) => one.pull === pull || (0,node_id/* nodeId */.s)("MQE", one.id) === id);
        if (entry !== undefined)
            return { repository, entry };
    }
    throw unresolved(id);
}

;// CONCATENATED MODULE: ./lib/sandbox/github/graphql/review-mutations.js






/** A conversation that somebody calls finished. @throws {GraphQLError} */
async function resolveThread(context, { threadId }) {
    for (const repository of visibleRepositories(context)) {
        const thread = threads/* threads */.e.of(repository).find(({ id }) => (0,node_id/* nodeId */.s)("PRRT", id) === threadId);
        if (thread === undefined)
            continue;
        need(context, { scope: "pull_requests", level: "write" }, { repository });
        thread.isResolved = true;
        const value = {
            __typename: "PullRequestReviewThread",
            id: threadId,
            isResolved: true,
            path: thread.path,
        };
        return { __typename: "ResolveReviewThreadPayload", thread: value };
    }
    throw unresolved(threadId);
}
/** A draft that is one no more. @throws {GraphQLError} */
async function markReadyForReview(context, { pullRequestId }) {
    const { repository, pull } = pullWithId(context, pullRequestId);
    need(context, { scope: "pull_requests", level: "write" }, { repository });
    pull.isDraft = false;
    const { github, caller } = context;
    const { head } = await (0,pulls_tips/* tipsOf */.c)(github, repository, pull);
    const about = { repository: repository.fullName, number: pull.number, head, actor: caller.login };
    github.tell({ kind: "pull-request", action: "ready_for_review", ...about });
    const pullRequest = pullValue(context, repository, pull);
    return { __typename: "MarkPullRequestReadyForReviewPayload", pullRequest };
}

;// CONCATENATED MODULE: ./lib/sandbox/github/graphql/mutation.js





/** Where every mutation begins. */
function mutationValue(context) {
    return {
        __typename: "Mutation",
        createCommitOnBranch: answering(context, createCommitOnBranch),
        dequeuePullRequest: answering(context, dequeuePullRequest),
        enqueuePullRequest: answering(context, enqueuePullRequest),
        markPullRequestReadyForReview: answering(context, markReadyForReview),
        resolveReviewThread: answering(context, resolveThread),
    };
}
/** What REST refuses with a status is an error among others here. */
function answering(context, mutation) {
    return async ({ input }) => {
        try {
            return { clientMutationId: input.clientMutationId ?? null, ...(await mutation(context, input)) };
        }
        catch (error) {
            if (error instanceof refusal/* Refusal */.P_)
                throw graphqlError("UNPROCESSABLE", error.message);
            throw error;
        }
    };
}

;// CONCATENATED MODULE: ./lib/sandbox/github/graphql/query.js




/** Where every query begins. */
function queryValue(context, { cost, nodeCount }) {
    const { github, caller } = context;
    return {
        __typename: "Query",
        repository: ({ owner, name }) => {
            const repository = visible(context, `${owner}/${name}`);
            if (repository !== undefined)
                return repositoryValue(context, repository);
            throw graphqlError("NOT_FOUND", `Could not resolve to a Repository with the name '${owner}/${name}'.`);
        },
        organization: ({ login }) => {
            const organization = github.state.organizations.get(login.toLowerCase());
            if (organization !== undefined)
                return organizationValue(context, organization);
            throw graphqlError("NOT_FOUND", `Could not resolve to an Organization with the login of '${login}'.`);
        },
        user: ({ login }) => {
            const user = github.state.users.get(login.toLowerCase());
            if (user?.type === "User")
                return actorValue(context, user);
            throw graphqlError("NOT_FOUND", `Could not resolve to a User with the login of '${login}'.`);
        },
        viewer: () => ({
            ...actorValue(context, github.user(caller.login)),
            __typename: "User",
            login: caller.login,
        }),
        rateLimit: () => {
            const { limit, remaining, used, reset } = github.limits.status(caller, "graphql");
            const resetAt = new Date(reset * 1000).toISOString();
            return { cost, nodeCount, limit, remaining: remaining - cost, used: used + cost, resetAt };
        },
    };
}
function visible({ github, caller }, fullName) {
    const repository = github.state.repositories.get(fullName.toLowerCase());
    return repository !== undefined && (0,callers/* sees */.j7)(caller, repository, github.state) ? repository : undefined;
}

// EXTERNAL MODULE: ./lib/sandbox/assets.js
var assets = __webpack_require__(97834);
;// CONCATENATED MODULE: ./lib/sandbox/github/graphql/schema.js


let built;
/** GitHub's own schema; built when the first query comes, which takes a third of a second. */
function githubSchema() {
    built ??= (0,graphql/* buildSchema */.IV5)((0,assets/* readAsset */.fs)("schema.graphql"), { assumeValid: true, assumeValidSDL: true });
    return built;
}

;// CONCATENATED MODULE: ./lib/sandbox/github/graphql/run.js






/** Runs one query against GitHub's schema. */
async function runQuery(given, { github, caller }) {
    const { query, variables } = queryOf(given);
    const document = parsed(query);
    if (document instanceof graphql/* GraphQLError */.eOn)
        return refused([document]);
    const faults = (0,graphql/* validate */.tfT)(githubSchema(), document);
    if (faults.length > 0)
        return refused(faults);
    const cost = costOf(document, variables);
    const context = { github, caller, unwritten: new Set() };
    const isMutation = (0,graphql/* getOperationAST */.APv)(document)?.operation === "mutation";
    if (isMutation)
        github.remember();
    const result = await (0,graphql/* execute */.g7Y)({
        schema: githubSchema(),
        document,
        rootValue: isMutation ? mutationValue(context) : queryValue(context, { cost, nodeCount: cost }),
        contextValue: context,
        variableValues: variables,
        fieldResolver: strictResolver,
    });
    const errors = result.errors === undefined ? {} : { errors: result.errors.map(errorOf) };
    return { body: { data: result.data, ...errors }, cost, unwritten: context.unwritten.size > 0 };
}
function queryOf(given) {
    const { query, variables } = (given ?? {});
    return { query: typeof query === "string" ? query : "", variables: variables ?? {} };
}
function parsed(query) {
    try {
        return (0,graphql/* parse */.qgA)(query);
    }
    catch (error) {
        if (error instanceof graphql/* GraphQLError */.eOn)
            return error;
        throw error;
    }
}
function refused(errors) {
    return { body: { errors: errors.map(errorOf) }, cost: 0, unwritten: false };
}
/** GitHub puts the type of an error beside its message. */
function errorOf({ message, path, locations, extensions }) {
    const { type, ...rest } = extensions;
    return {
        ...(type === undefined ? {} : { type }),
        ...(path === undefined ? {} : { path }),
        ...(Object.keys(rest).length === 0 ? {} : { extensions: rest }),
        locations,
        message,
    };
}


/***/ })

};
