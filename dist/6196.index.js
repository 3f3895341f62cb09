export const id = 6196;
export const ids = [6196];
export const modules = {

/***/ 13833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readActionCommits)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50074);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77164);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90041);
/* harmony import */ var _unread_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28826);





/** Each costs a few calls, and workflows are written by whoever pleases. */
const mostReferences = 60;
/** Branches that are compared one by one before we give up. */
const mostComparisons = 20;
const Commit = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() });
const Named = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), commit: Commit });
const Comparison = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ status: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() });
/** Says for each reference which commit it means, and whether that commit is the repository's own (facts 1.31). */
function readActionCommits(client, references) {
    const distinct = new Map(references.map((reference) => [`${reference.repository}@${reference.ref}`, reference]));
    return Promise.all([...distinct.values()].map(async (reference, index) => {
        const { repository, ref, isCommit } = reference;
        if (index >= mostReferences) {
            const tooMany = (0,_unread_js__WEBPACK_IMPORTED_MODULE_2__/* .unread */ .gy)("budget", `more than ${mostReferences} references to actions are not looked up`);
            return { repository, ref, commit: tooMany, isReachable: tooMany };
        }
        const target = (0,_target_js__WEBPACK_IMPORTED_MODULE_4__/* .targetOf */ .$)(client, repository);
        if (!isCommit)
            return named(target, reference);
        const isReachable = await reachable(target, ref);
        return { repository, ref, commit: { state: "known", value: ref }, isReachable };
    }));
}
/** A tag or a branch is there by its own name. */
async function named(target, { repository, ref }) {
    const route = "GET /repos/{owner}/{repo}/commits/{ref}";
    const found = await target.client.get(route, { ...(0,_target_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryOf */ ._)(target), ref }, Commit);
    const commit = found.state === "known" ? { state: "known", value: found.value.sha } : found;
    const isReachable = found.state === "known" ? { state: "known", value: true } : found;
    return { repository, ref, commit, isReachable };
}
/** Cheapest first: the default branch has most releases, a tag the others; then branch by branch. */
async function reachable(target, commit) {
    const repository = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .readRepository */ .N)(target);
    if (repository.state === "unknown")
        return repository;
    const { defaultBranch } = repository.value;
    const inDefault = await isIn(target, defaultBranch, commit);
    if (inDefault.state === "unknown" || inDefault.value)
        return inDefault;
    const [tags, branches] = await Promise.all([
        listed(target, "GET /repos/{owner}/{repo}/tags"),
        listed(target, "GET /repos/{owner}/{repo}/branches"),
    ]);
    if (tags.state === "unknown")
        return tags;
    if (branches.state === "unknown")
        return branches;
    if ([...tags.value, ...branches.value].some((ref) => ref.commit.sha === commit))
        return yes;
    const others = [...branches.value, ...tags.value].filter(({ name }) => name !== defaultBranch);
    return among(target, others, commit);
}
const yes = { state: "known", value: true };
/** Proved absent only where every branch and tag was looked into. */
async function among(target, refs, commit) {
    const distinct = [...new Map(refs.map((ref) => [ref.commit.sha, ref])).keys()];
    const looked = await Promise.all(distinct.slice(0, mostComparisons).map((tip) => isIn(target, tip, commit)));
    if (looked.some((answer) => answer.state === "known" && answer.value))
        return yes;
    const blind = looked.find((answer) => answer.state === "unknown");
    if (blind !== undefined)
        return blind;
    if (distinct.length <= mostComparisons)
        return { state: "known", value: false };
    const { owner, repo } = target;
    const why = `${commit} is no tip and not in the first ${mostComparisons} of ${distinct.length} branches and tags of ${owner}/${repo}`;
    return (0,_unread_js__WEBPACK_IMPORTED_MODULE_2__/* .unread */ .gy)("budget", why);
}
/** A commit is in a branch if the branch is ahead of it or at it. */
async function isIn(target, base, commit) {
    const route = "GET /repos/{owner}/{repo}/compare/{basehead}";
    const basehead = `${base}...${commit}`;
    const found = await target.client.get(route, { ...(0,_target_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryOf */ ._)(target), basehead }, Comparison);
    if (found.state === "unknown")
        return found;
    return { state: "known", value: ["behind", "identical"].includes(found.value.status) };
}
function listed(target, route) {
    return target.client.list(route, (0,_target_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryOf */ ._)(target), {
        page: (0,_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .plainPage */ .w9)(Named),
        identity: ({ name }) => name,
    });
}


/***/ }),

/***/ 10650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ readEntries),
/* harmony export */   BS: () => (/* binding */ readRelation),
/* harmony export */   GR: () => (/* binding */ readTextOrNull),
/* harmony export */   JY: () => (/* binding */ readMoves),
/* harmony export */   Vw: () => (/* binding */ done),
/* harmony export */   Xd: () => (/* binding */ orNull),
/* harmony export */   av: () => (/* binding */ readTip),
/* harmony export */   ll: () => (/* binding */ makeBranch),
/* harmony export */   ob: () => (/* binding */ moveBranch)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50074);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90041);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58860);
/* harmony import */ var _unread_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28826);





const Ref = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ ref: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), object: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }) });
/** Commit of a branch as of now (G11); null: there is no such branch, or nothing at all in the repository. */
async function readTip(target, branch) {
    const route = "GET /repos/{owner}/{repo}/git/ref/{ref}";
    const parameters = { ...(0,_target_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryOf */ ._)(target), ref: `heads/${branch}` };
    const found = await target.client.get(route, parameters, Ref, { isFresh: true });
    if (found.state === "unknown")
        return orNull(found);
    const { ref, object } = found.value;
    return ref === `refs/heads/${branch}`
        ? { state: "known", value: object.sha }
        : (0,_unread_js__WEBPACK_IMPORTED_MODULE_2__/* .unread */ .gy)("malformed", `expected refs/heads/${branch}, found another ref`);
}
/** What is not there is known not to be there; everything else stays unknown. */
function orNull(found) {
    if (found.state === "unknown" && found.cause === "not-found")
        return { state: "known", value: null };
    return found;
}
const Tree = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    truncated: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    tree: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), mode: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), sha: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })),
});
/** Every file of a commit by git's name of it. GitHub cuts very large trees off, and says so (G10). */
async function readEntries(target, commit) {
    const route = "GET /repos/{owner}/{repo}/git/trees/{tree_sha}";
    const parameters = { ...(0,_target_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryOf */ ._)(target), tree_sha: commit, recursive: "1" };
    const found = await target.client.get(route, parameters, Tree);
    if (found.state === "unknown")
        return found;
    const { truncated, tree } = found.value;
    if (truncated)
        return (0,_unread_js__WEBPACK_IMPORTED_MODULE_2__/* .unread */ .gy)("incomplete", `GitHub shows ${tree.length} entries of the tree and leaves others out`);
    const files = tree.filter(({ type }) => type !== "tree");
    return { state: "known", value: files.map(({ path, mode, sha }) => ({ path, mode, id: sha })) };
}
/** Text of a file of a commit; null: there is no such file. */
async function readTextOrNull(target, path, commit) {
    return orNull(await (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .y)(target, { path, commit }));
}
const Comparison = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ status: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["identical", "behind", "ahead", "diverged"]) });
const relations = { identical: "same", behind: "behind", ahead: "ahead", diverged: "diverged" };
/** How a commit stands to another. Commits of forks are found too (facts 1.31): what counts is the answer. */
async function readRelation(target, of, to) {
    const route = "GET /repos/{owner}/{repo}/compare/{basehead}";
    const parameters = { ...(0,_target_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryOf */ ._)(target), basehead: `${to}...${of}` };
    const found = await target.client.get(route, parameters, Comparison);
    if (found.state === "known")
        return { state: "known", value: relations[found.value.status] };
    return found.cause === "not-found" ? { state: "known", value: "unrelated" } : found;
}
const Activity = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    before: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    after: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    timestamp: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    actor: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }).nullish(),
})
    .transform(({ id, before, after, timestamp, actor }) => ({
    id,
    move: { before: isNothing(before) ? null : before, after, at: timestamp, actor: actor?.login ?? null },
}));
/** GitHub's own record of who moved a branch, oldest first: nobody can write or take back an entry of it. */
async function readMoves(target, branch) {
    const listed = await target.client.list("GET /repos/{owner}/{repo}/activity", { ...(0,_target_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryOf */ ._)(target), ref: `refs/heads/${branch}`, direction: "desc" }, { page: (0,_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .plainPage */ .w9)(Activity), identity: ({ id }) => id }, { isFresh: true });
    if (listed.state === "unknown")
        return listed;
    const moves = listed.value.filter(({ move }) => !isNothing(move.after)).map(({ move }) => move);
    return { state: "known", value: moves.toReversed() };
}
function isNothing(sha) {
    return /^0+$/.test(sha);
}
function makeBranch(target, branch, sha) {
    const parameters = { ...(0,_target_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryOf */ ._)(target), ref: `refs/heads/${branch}`, sha };
    return target.client.write("POST /repos/{owner}/{repo}/git/refs", parameters, done);
}
function moveBranch(target, { branch, sha, force }) {
    const parameters = { ...(0,_target_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryOf */ ._)(target), ref: `heads/${branch}`, sha, force };
    return target.client.write("PATCH /repos/{owner}/{repo}/git/refs/{ref}", parameters, done);
}
/** An answer of which only matters that it came. */
const done = zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J().transform(() => null);


/***/ }),

/***/ 4449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readInstanceFact)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2503);
/* harmony import */ var _domain_instance_channel_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67717);
/* harmony import */ var _domain_instance_places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19936);
/* harmony import */ var _domain_instance_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58897);
/* harmony import */ var _governing_branches_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10650);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90041);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58860);







/** What an instance has its products run; null: the repository holds none. */
async function readInstanceFact(target, { commit, paths }) {
    if (![_domain_instance_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .settingsPath */ .xj, _domain_instance_places_js__WEBPACK_IMPORTED_MODULE_3__/* .signersPath */ .$].every((path) => paths.includes(path)))
        return { state: "known", value: null };
    const signers = await (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .y)(target, { path: _domain_instance_places_js__WEBPACK_IMPORTED_MODULE_3__/* .signersPath */ .$, commit });
    if (signers.state === "unknown")
        return signers;
    const found = [];
    for (const channel of _domain_instance_channel_js__WEBPACK_IMPORTED_MODULE_4__/* .channels */ .BM) {
        const fact = await readChannel(target, channel);
        if (fact.state === "unknown")
            return fact;
        if (fact.value !== null)
            found.push(fact.value);
    }
    return { state: "known", value: { signers: signers.value, channels: found } };
}
const Branch = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ commit: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }) });
async function readChannel(target, channel) {
    const route = "GET /repos/{owner}/{repo}/branches/{branch}";
    const branch = (0,_governing_branches_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(await target.client.get(route, { ...(0,_target_js__WEBPACK_IMPORTED_MODULE_6__/* .repositoryOf */ ._)(target), branch: channel }, Branch));
    if (branch.state === "unknown")
        return branch;
    if (branch.value === null)
        return { state: "known", value: null };
    const commit = branch.value.commit.sha;
    const paths = await (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .readTree */ .Z)(target, commit);
    return paths.state === "unknown"
        ? paths
        : { state: "known", value: { channel, commit, paths: paths.value } };
}


/***/ }),

/***/ 96196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubOrganizationReader: () => (/* binding */ githubOrganizationReader)
});

// UNUSED EXPORTS: organizationReader

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./lib/domain/workflow/read-workflow.js + 3 modules
var read_workflow = __webpack_require__(87593);
// EXTERNAL MODULE: ./lib/domain/workflow/references.js
var references = __webpack_require__(85940);
// EXTERNAL MODULE: ./lib/adapters/github/action-commits.js
var action_commits = __webpack_require__(13833);
// EXTERNAL MODULE: ./lib/adapters/github/branch-rules.js
var branch_rules = __webpack_require__(42326);
// EXTERNAL MODULE: ./lib/adapters/github/instance-facts.js
var instance_facts = __webpack_require__(4449);
// EXTERNAL MODULE: ./lib/adapters/github/repository-settings.js
var repository_settings = __webpack_require__(21280);
// EXTERNAL MODULE: ./lib/adapters/github/unread.js + 1 modules
var unread = __webpack_require__(28826);
;// CONCATENATED MODULE: ./lib/adapters/github/organization-settings.js



const Actions = schemas/* object */.Ikc({
    sha_pinning_required: schemas/* boolean */.zMY().optional(),
    allowed_actions: schemas/* enum */.k5n(["all", "local_only", "selected"]).optional(),
});
const Workflow = schemas/* object */.Ikc({
    default_workflow_permissions: schemas/* enum */.k5n(["read", "write"]),
    can_approve_pull_request_reviews: schemas/* boolean */.zMY(),
})
    .transform((found) => ({
    access: found.default_workflow_permissions,
    canApprove: found.can_approve_pull_request_reviews,
}));
const Runners = schemas/* object */.Ikc({ enabled_repositories: schemas/* enum */.k5n(["all", "selected", "none"]) });
async function readOrganizationSettings(client, org) {
    const [actions, workflow, ownRunners, runners] = await Promise.all([
        client.get("GET /orgs/{org}/actions/permissions", { org }, Actions),
        client.get("GET /orgs/{org}/actions/permissions/workflow", { org }, Workflow),
        client.get("GET /orgs/{org}/actions/permissions/self-hosted-runners", { org }, Runners),
        client.list("GET /orgs/{org}/actions/runners", { org }, repository_settings/* runnerList */.fM),
    ]);
    return {
        isPinningRequired: actions.state === "known"
            ? { state: "known", value: actions.value.sha_pinning_required === true }
            : actions,
        allowed: actions.state === "known" ? (actions.value.allowed_actions ?? null) : null,
        defaultPermissions: workflow,
        ownRunners: ownRunners.state === "known"
            ? { state: "known", value: ownRunners.value.enabled_repositories }
            : ownRunners,
        runners,
    };
}
/** What an audit leaves to the doctor unless it was told to spend the requests. */
function notAsked(what) {
    return (0,unread/* unread */.gy)("not-asked", `${what}: an audit asks each repository only with --deep; \`assaygate doctor\` does`);
}
/** Where the organisation demands pins, no repository can do without. */
function actionsOf({ target, settings, isDeep }) {
    const { isPinningRequired, allowed } = settings;
    if (isDeep)
        return (0,repository_settings/* readActionsSettings */.$j)(target);
    if (isPinningRequired.state === "known" && isPinningRequired.value) {
        return known({ isEnabled: true, allowed, isPinningRequired: true });
    }
    return Promise.resolve(notAsked("whether pinned actions are demanded"));
}
/** Where the organisation's default reads, no repository can choose to write. */
function defaultPermissionsOf({ target, settings: { defaultPermissions }, isDeep, }) {
    if (isDeep)
        return (0,repository_settings/* readDefaultPermissions */.aJ)(target);
    const isSettled = defaultPermissions.state === "known" && defaultPermissions.value.access === "read";
    return Promise.resolve(isSettled ? defaultPermissions : notAsked("the default permissions of jobs"));
}
/** Where the organisation lets no repository have runners of its own, none has. */
function repositoryRunnersOf({ target, settings: { ownRunners }, isDeep, }) {
    if (ownRunners.state === "known" && ownRunners.value === "none")
        return known([]);
    return isDeep ? (0,repository_settings/* readRepositoryRunners */.QD)(target) : Promise.resolve(notAsked("runners of the repository"));
}
function known(value) {
    return Promise.resolve({ state: "known", value });
}

// EXTERNAL MODULE: ./lib/domain/codeowners/codeowners.js
var codeowners_codeowners = __webpack_require__(94427);
;// CONCATENATED MODULE: ./lib/adapters/github/overview-query.js

/** Below these numbers a list comes with the overview; a repository with more is asked by itself. */
const shownEnvironments = 5;
const shownChecks = 50;
/**
 * What GraphQL can say of many repositories at once: everything but the rules in force and the rulesets. A page of
 * fifty costs five points; without the connections inside, it would cost one.
 */
const overviewQuery = `query (
  $org: String!, $first: Int!, $after: String, $canary: String!
  $environments: Boolean!, $deployKeys: Boolean!
) {
  rateLimit { cost }
  organization(login: $org) {
    login
    repositories(first: $first, after: $after, orderBy: { field: CREATED_AT, direction: ASC }) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        databaseId
        nameWithOwner
        isArchived
        isDisabled
        isEmpty
        isFork
        languages(first: 10) { totalCount nodes { name } }
        workflows: object(expression: "HEAD:.github/workflows") {
          ... on Tree { entries { name type object { ...file } } }
        }
        owners1: object(expression: "HEAD:.github/CODEOWNERS") { ...file }
        owners2: object(expression: "HEAD:CODEOWNERS") { ...file }
        owners3: object(expression: "HEAD:docs/CODEOWNERS") { ...file }
        codeowners { errors { line kind message } }
        environments(first: ${shownEnvironments}) @include(if: $environments) {
          totalCount
          nodes { name protectionRules(first: 1) { totalCount } }
        }
        deployKeys(first: 1) @include(if: $deployKeys) { totalCount }
        defaultBranchRef {
          name
          refUpdateRule { pattern }
          branchProtectionRule {
            isAdminEnforced
            allowsDeletions
            allowsForcePushes
            requiresApprovingReviews
            requiredApprovingReviewCount
            requiresCodeOwnerReviews
            dismissesStaleReviews
            requireLastPushApproval
            requiresConversationResolution
            requiresLinearHistory
            requiresCommitSignatures
            requiresStatusChecks
            requiresStrictStatusChecks
            requiredStatusChecks { context app { databaseId } }
          }
          target {
            oid
            ... on Commit {
              statusCheckRollup {
                contexts(first: ${shownChecks}) {
                  totalCount
                  nodes {
                    __typename
                    ... on CheckRun { name checkSuite { app { databaseId } } }
                    ... on StatusContext { context }
                  }
                }
              }
            }
          }
        }
        canary: ref(qualifiedName: $canary) { target { oid ... on Commit { committedDate } } }
      }
    }
  }
}
fragment file on Blob { byteSize isBinary isTruncated text }`;
/** Fields that are never null in GitHub's schema: where one is refused, the whole repository is null. */
const strictFields = ["environments", "deployKeys"];
const Blob = schemas/* object */.Ikc({
    byteSize: schemas/* number */.aig(),
    isBinary: schemas/* boolean */.zMY().nullable(),
    isTruncated: schemas/* boolean */.zMY(),
    text: schemas/* string */.YjP().nullable(),
});
/** Whatever is no blob has none of the fields asked for. */
const BlobOrNone = schemas/* union */.KCZ([Blob, schemas/* strictObject */.rej({}).transform(() => null), schemas/* null */.chJ()]);
const ClassicRule = schemas/* object */.Ikc({
    isAdminEnforced: schemas/* boolean */.zMY(),
    allowsDeletions: schemas/* boolean */.zMY(),
    allowsForcePushes: schemas/* boolean */.zMY(),
    requiresApprovingReviews: schemas/* boolean */.zMY(),
    requiredApprovingReviewCount: schemas/* number */.aig().nullable(),
    requiresCodeOwnerReviews: schemas/* boolean */.zMY(),
    dismissesStaleReviews: schemas/* boolean */.zMY(),
    requireLastPushApproval: schemas/* boolean */.zMY(),
    requiresConversationResolution: schemas/* boolean */.zMY(),
    requiresLinearHistory: schemas/* boolean */.zMY(),
    requiresCommitSignatures: schemas/* boolean */.zMY(),
    requiresStatusChecks: schemas/* boolean */.zMY(),
    requiresStrictStatusChecks: schemas/* boolean */.zMY(),
    requiredStatusChecks: schemas/* array */.YOg(schemas/* object */.Ikc({ context: schemas/* string */.YjP(), app: schemas/* object */.Ikc({ databaseId: schemas/* number */.aig().nullable() }).nullable() }))
        .nullable(),
});
const App = schemas/* object */.Ikc({ databaseId: schemas/* number */.aig().nullable() }).nullable();
const Check = schemas/* discriminatedUnion */.gMt("__typename", [
    schemas/* object */.Ikc({
        __typename: schemas/* literal */.euz("CheckRun"),
        name: schemas/* string */.YjP(),
        checkSuite: schemas/* object */.Ikc({ app: App }).nullable(),
    }),
    schemas/* object */.Ikc({ __typename: schemas/* literal */.euz("StatusContext"), context: schemas/* string */.YjP() }),
]);
const Rollup = schemas/* object */.Ikc({
    contexts: schemas/* object */.Ikc({ totalCount: schemas/* number */.aig(), nodes: schemas/* array */.YOg(Check.nullable()).nullable() }),
});
const DefaultBranch = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    refUpdateRule: schemas/* object */.Ikc({ pattern: schemas/* string */.YjP() }).nullable(),
    branchProtectionRule: ClassicRule.nullable(),
    target: schemas/* object */.Ikc({ oid: schemas/* string */.YjP(), statusCheckRollup: Rollup.nullish() }).nullable(),
});
const Environments = schemas/* object */.Ikc({
    totalCount: schemas/* number */.aig(),
    nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), protectionRules: schemas/* object */.Ikc({ totalCount: schemas/* number */.aig() }) }).nullable())
        .nullable(),
});
const Entry = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), type: schemas/* string */.YjP(), object: BlobOrNone });
const Errors = schemas/* array */.YOg(schemas/* object */.Ikc({ line: schemas/* number */.aig(), kind: schemas/* string */.YjP(), message: schemas/* string */.YjP() }));
/** One repository; a field that this token may not see is null, and a fault of the reply names it. */
const Overview = schemas/* object */.Ikc({
    databaseId: schemas/* number */.aig(),
    nameWithOwner: schemas/* string */.YjP(),
    isArchived: schemas/* boolean */.zMY(),
    isDisabled: schemas/* boolean */.zMY(),
    isEmpty: schemas/* boolean */.zMY(),
    isFork: schemas/* boolean */.zMY(),
    languages: schemas/* object */.Ikc({ totalCount: schemas/* number */.aig(), nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() }).nullable()).nullable() })
        .nullable(),
    workflows: schemas/* object */.Ikc({ entries: schemas/* array */.YOg(Entry).nullish() }).nullable(),
    owners1: BlobOrNone,
    owners2: BlobOrNone,
    owners3: BlobOrNone,
    codeowners: schemas/* object */.Ikc({ errors: Errors }).nullable(),
    environments: Environments.nullish(),
    deployKeys: schemas/* object */.Ikc({ totalCount: schemas/* number */.aig() }).nullish(),
    defaultBranchRef: DefaultBranch.nullable(),
    canary: schemas/* object */.Ikc({ target: schemas/* object */.Ikc({ oid: schemas/* string */.YjP(), committedDate: schemas/* string */.YjP().optional() }).nullable() })
        .nullable(),
});
const OverviewPage = schemas/* object */.Ikc({
    organization: schemas/* object */.Ikc({
        login: schemas/* string */.YjP(),
        repositories: schemas/* object */.Ikc({
            totalCount: schemas/* number */.aig(),
            pageInfo: schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* string */.YjP().nullable() }),
            nodes: schemas/* array */.YOg(Overview.nullable()),
        }),
    }),
});

// EXTERNAL MODULE: ./lib/adapters/github/tree.js
var tree = __webpack_require__(58860);
;// CONCATENATED MODULE: ./lib/adapters/github/overview-facts.js





/** Why a field is null although it might not be; undefined: null is what it is. */
function refusal({ faults }, field) {
    return faults.find(({ path }) => path === field || path.startsWith(`${field}.`))?.unread;
}
/** Workflows of the default branch; a text that GraphQL cut is read by itself. */
async function workflowsOf(target, listed) {
    const refused = refusal(listed, "workflows");
    if (refused !== undefined)
        return refused;
    const entries = listed.overview.workflows?.entries ?? [];
    const files = await Promise.all(entries
        .filter(({ name, type }) => type === "blob" && /\.ya?ml$/.test(name))
        .map(({ name, object }) => fileOf(target, { path: `.github/workflows/${name}`, commit: headOf(listed) }, object)));
    const unseen = files.find((file) => file.state === "unknown");
    if (unseen !== undefined)
        return unseen;
    return { state: "known", value: files.flatMap((file) => (file.state === "known" ? file.value : [])) };
}
/** The commit that the overview is about, for what GraphQL cut. */
function headOf({ overview: { defaultBranchRef: branch } }) {
    return branch?.target?.oid ?? branch?.name ?? "HEAD";
}
async function fileOf(target, { path, commit }, blob) {
    if (blob?.isBinary === true)
        return { state: "known", value: [] };
    if (blob !== null && blob.text !== null && !blob.isTruncated) {
        return { state: "known", value: [{ path, text: blob.text }] };
    }
    const text = await (0,tree/* readText */.y)(target, { path, commit });
    return text.state === "known" ? { state: "known", value: [{ path, text: text.value }] } : text;
}
/** CODEOWNERS as GitHub finds it, with what GitHub says against it. */
async function codeownersOf(target, listed) {
    const { owners1, owners2, owners3, codeowners } = listed.overview;
    const fields = ["owners1", "owners2", "owners3", "codeowners"];
    const refused = fields.map((field) => refusal(listed, field)).find((fault) => fault !== undefined);
    if (refused !== undefined)
        return refused;
    const blobs = [owners1, owners2, owners3];
    const index = blobs.findIndex((blob) => blob !== null);
    const [blob = null, path = null] = [blobs[index], codeowners_codeowners/* codeownersPaths */.o[index]];
    if (blob === null || path === null) {
        return {
            state: "known",
            value: { path: null, text: "", bytes: 0, errors: { state: "known", value: [] } },
        };
    }
    const text = await fileOf(target, { path, commit: headOf(listed) }, blob);
    if (text.state === "unknown")
        return text;
    const errors = codeowners === null
        ? (0,unread/* unread */.gy)("malformed", "GitHub shows a CODEOWNERS file and says nothing about its errors")
        : { state: "known", value: codeowners.errors };
    const [file] = text.value;
    return { state: "known", value: { path, text: file?.text ?? "", bytes: blob.byteSize, errors } };
}
/** Environments; those of a repository with many are asked for by themselves. */
async function environmentsOf(target, listed) {
    const refused = refusal(listed, "environments");
    if (refused !== undefined)
        return refused;
    const environments = listed.overview.environments ?? null;
    if (environments === null)
        return (0,unread/* unread */.gy)("malformed", "GitHub gave no list of environments");
    const nodes = (environments.nodes ?? []).filter((node) => node !== null);
    if (environments.totalCount > shownEnvironments || nodes.length !== environments.totalCount) {
        return (0,repository_settings/* readEnvironments */.zm)(target);
    }
    const value = nodes.map(({ name, protectionRules }) => ({
        name,
        isGuarded: protectionRules.totalCount > 0,
    }));
    return { state: "known", value };
}
/** Deploy keys: GraphQL counts them, and only REST gives the number that a key is deleted by. */
async function deployKeysOf(target, listed) {
    const refused = refusal(listed, "deployKeys");
    if (refused !== undefined)
        return refused;
    const count = listed.overview.deployKeys?.totalCount;
    return count === 0 ? { state: "known", value: [] } : (0,repository_settings/* readDeployKeys */["if"])(target);
}
/** Checks that showed up on the head of the default branch. */
function checksOf(listed) {
    const refused = refusal(listed, "defaultBranchRef.target");
    if (refused !== undefined)
        return refused;
    const rollup = listed.overview.defaultBranchRef?.target?.statusCheckRollup ?? null;
    if (rollup === null)
        return { state: "known", value: [] };
    const { totalCount, nodes } = rollup.contexts;
    const checks = (nodes ?? []).filter((node) => node !== null);
    if (checks.length !== totalCount) {
        return (0,unread/* unread */.gy)("incomplete", `an audit looks at ${shownChecks} checks of a commit, there are ${totalCount}`);
    }
    const value = checks.map((check) => check.__typename === "CheckRun"
        ? { name: check.name, appId: check.checkSuite?.app?.databaseId ?? null }
        : { name: check.context, appId: null });
    return { state: "known", value };
}
/** Classic protection of the default branch. Everybody sees that there is some; what it says is for administrators. */
function classicOf(listed) {
    const field = "defaultBranchRef.branchProtectionRule";
    const refused = refusal(listed, field) ?? refusal(listed, "defaultBranchRef.refUpdateRule");
    if (refused !== undefined)
        return refused;
    const branch = listed.overview.defaultBranchRef;
    const rule = branch?.branchProtectionRule ?? null;
    if (rule !== null || (branch?.refUpdateRule ?? null) === null)
        return { state: "known", value: rule };
    const why = "there is classic protection, and GitHub does not show it to this token";
    return (0,unread/* unread */.gy)("permission", why, { needs: "administration: read" });
}
/** The rules that classic protection comes to. */
function classicRules(rule, branch) {
    const source = { kind: "classic", owner: branch, rulesetId: null };
    const flags = [
        ["deletion", !rule.allowsDeletions],
        ["non-fast-forward", !rule.allowsForcePushes],
        ["required-signatures", rule.requiresCommitSignatures],
        ["required-linear-history", rule.requiresLinearHistory],
    ];
    return [
        ...flags.filter(([, isOn]) => isOn).map(([type]) => ({ source, type })),
        ...(rule.requiresApprovingReviews ? [reviewRule(rule, source)] : []),
        ...(rule.requiresStatusChecks ? [checksRule(rule, source)] : []),
    ];
}
function reviewRule(rule, source) {
    return {
        source,
        type: "pull-request",
        approvals: rule.requiredApprovingReviewCount ?? 0,
        codeOwnerReview: rule.requiresCodeOwnerReviews,
        dismissStaleReviews: rule.dismissesStaleReviews,
        lastPushApproval: rule.requireLastPushApproval,
        threadResolution: rule.requiresConversationResolution,
        mergeMethods: null,
    };
}
function checksRule(rule, source) {
    const checks = (rule.requiredStatusChecks ?? []).map(({ context, app }) => ({
        context,
        integrationId: app?.databaseId ?? null,
    }));
    return { source, type: "required-status-checks", strict: rule.requiresStrictStatusChecks, checks };
}

;// CONCATENATED MODULE: ./lib/adapters/github/audited-repository.js










/** The facts of one repository: those of the overview, those of the organisation, and two requests of its own. */
async function readAudited(question) {
    const { target, listed } = question;
    const branch = listed.overview.defaultBranchRef?.name;
    if (branch === undefined) {
        return refusal(listed, "defaultBranchRef") ?? (0,unread/* unread */.gy)("not-found", "the default branch is not there");
    }
    const [guards, contents, settings] = await Promise.all([
        readGuards(question, branch),
        readContents(question),
        readSettings(question),
    ]);
    const facts = {
        repository: listed.overview.nameWithOwner,
        defaultBranch: branch,
        ...contents,
        ...settings,
        ...guards,
        recentChecks: checksOf(listed),
        environments: await environmentsOf(target, listed),
        deployKeys: await deployKeysOf(target, listed),
    };
    return { state: "known", value: { facts, classic: classicWord(classicOf(listed)) } };
}
function classicWord(classic) {
    if (classic.state === "unknown")
        return classic;
    if (classic.value === null)
        return { state: "known", value: "none" };
    return { state: "known", value: classic.value.isAdminEnforced ? "enforced" : "admins-exempt" };
}
async function readGuards({ target, listed, rulesets: shared }, branch) {
    const rules = await (0,branch_rules/* readBranchRules */.C)(target, branch);
    if (rules.state === "unknown")
        return { protection: rules, rulesetBodies: rules };
    const { rulesets, bodies } = await shared.read(target, branch, rules.value);
    const found = classicOf(listed);
    const classic = found.state === "unknown"
        ? found
        : { state: "known", value: found.value === null ? [] : classicRules(found.value, branch) };
    return {
        protection: { state: "known", value: { branch, rules: rules.value, rulesets, classic } },
        rulesetBodies: bodies,
    };
}
async function readContents({ target, listed, isDeep, }) {
    const [workflows, codeowners] = await Promise.all([
        workflowsOf(target, listed),
        codeownersOf(target, listed),
    ]);
    const files = workflows.state === "known" ? workflows.value : [];
    const tree = isDeep ? await treeOf(target, listed) : notAsked("whether every file has an owner");
    return {
        workflows,
        codeowners,
        instance: isDeep ? await instanceOf(target, listed, tree) : notAsked("what an instance signs"),
        // An audit has no --cloud-paths: it looks for keys in workflows.
        cloudFiles: { state: "known", value: [] },
        tree,
        actionCommits: await (0,action_commits/* readActionCommits */.r)(target.client, referencesOf(files)),
    };
}
async function instanceOf(target, { overview }, tree) {
    if (tree.state === "unknown")
        return tree;
    const commit = overview.defaultBranchRef?.target?.oid ?? "";
    return (0,instance_facts/* readInstanceFact */._)(target, { commit, paths: tree.value });
}
async function treeOf(target, { overview }) {
    const commit = overview.defaultBranchRef?.target?.oid;
    return commit === undefined
        ? (0,unread/* unread */.gy)("not-found", "the default branch has no commit")
        : (0,tree/* readTree */.Z)(target, commit);
}
/** Many repositories use the same actions, and the client asks the same question once. */
function referencesOf(files) {
    return (0,references/* usesOf */.M)((0,read_workflow/* readWorkflows */.L)(files).workflows).flatMap(({ reference }) => reference.kind === "remote" ? [reference] : []);
}
async function readSettings(question) {
    const { target, isDeep, settings } = question;
    const [actions, defaultPermissions, repositoryRunners, secretNames] = await Promise.all([
        actionsOf(question),
        defaultPermissionsOf(question),
        repositoryRunnersOf(question),
        isDeep ? (0,repository_settings/* readSecretNames */.P8)(target) : notAsked("names of the repository's secrets"),
    ]);
    return {
        ...{ actions, defaultPermissions, repositoryRunners, secretNames },
        organizationRunners: settings.runners,
    };
}

// EXTERNAL MODULE: ./lib/adapters/github/client.js + 8 modules
var client = __webpack_require__(21125);
;// CONCATENATED MODULE: ./lib/adapters/github/etag-file.js

const Line = schemas/* object */.Ikc({
    key: schemas/* string */.YjP(),
    etag: schemas/* string */.YjP(),
    link: schemas/* string */.YjP().nullable(),
    data: schemas/* unknown */.L5J(),
});
/**
 * Answers that a journal keeps from one audit to the next. The last one of a question counts; once most lines are
 * outdated, the journal is written anew. A line that is no answer is worth nothing but another request.
 */
function etagsIn(journal) {
    const answers = new Map();
    for (const value of journal.values) {
        const line = Line.safeParse(value);
        if (!line.success)
            continue;
        const { key, etag, link, data } = line.data;
        answers.set(key, { etag, link, data });
    }
    if (journal.values.length > 2 * answers.size) {
        journal.clear();
        for (const [key, answer] of answers)
            journal.append({ key, ...answer });
    }
    return {
        get: (key) => answers.get(key),
        set(key, answer) {
            answers.set(key, answer);
            journal.append({ key, ...answer });
        },
    };
}

// EXTERNAL MODULE: ./lib/adapters/github/hosts.js
var github_hosts = __webpack_require__(83997);
// EXTERNAL MODULE: ./lib/adapters/github/proxy.js
var proxy = __webpack_require__(61046);
// EXTERNAL MODULE: ./lib/adapters/github/rule-suites.js
var rule_suites = __webpack_require__(98046);
// EXTERNAL MODULE: ./lib/adapters/github/shared-rulesets.js
var shared_rulesets = __webpack_require__(73649);
// EXTERNAL MODULE: ./lib/adapters/github/target.js
var github_target = __webpack_require__(90041);
// EXTERNAL MODULE: ./lib/adapters/github/version.js
var version = __webpack_require__(32270);
;// CONCATENATED MODULE: ./lib/adapters/github/organization-reader.js













/** Repositories in a query: with the texts of their workflows, more would take GraphQL longer than it waits. */
const repositoriesAPage = 50;
const fewestAPage = 5;
/** Reads organisations with one token. @throws {UserError} invalid-input for a token or address that is none */
async function githubOrganizationReader(access) {
    const { token, hosts, environment, answers, limits } = access;
    const fetch = (0,proxy/* fetchFor */.G)(environment);
    const etags = answers === null ? {} : { etags: etagsIn(answers) };
    return organizationReader(new client/* GitHubClient */.j({ token, hosts: (0,github_hosts/* hostsOf */.P)(hosts), version: version/* version */.r, fetch, limits, ...etags }));
}
/** The same with a client that is there already. */
function organizationReader(client) {
    return { open: (question) => openOrganization(client, question) };
}
async function openOrganization(client, question) {
    const first = await readPage(client, question, { after: null, size: repositoriesAPage, refused: {} });
    if (first.state === "unknown")
        return first;
    const { login, repositories } = first.value.page.organization;
    const settings = await readOrganizationSettings(client, login);
    const means = { client, settings, rulesets: new shared_rulesets/* SharedRulesets */.V(), question };
    return {
        state: "known",
        value: {
            login,
            total: repositories.totalCount,
            pages: () => pagesFrom(means, first.value),
            setProperty: (property, { value, repositories: names }) => setProperty(client, login, { property, value, names }),
            get calls() {
                const { rest, graphql, notModified, points } = client.counts;
                return { rest, graphql, notModified, points };
            },
        },
    };
}
/** A page that GitHub cannot make in time is asked for by half, and one with fields that it refuses without these. */
async function readPage(client, question, { after, size, refused }) {
    const { organization: org, canaryBranch } = question;
    const asked = {
        environments: refused.environments === undefined,
        deployKeys: refused.deployKeys === undefined,
    };
    const reply = await client.query({
        query: overviewQuery,
        variables: { org, first: size, after, canary: `refs/heads/${canaryBranch}`, ...asked },
        shape: OverviewPage,
        needs: "contents: read",
        isPartialFine: true,
    });
    if (reply.state === "unknown") {
        const isTooMuch = reply.cause === "outage" || reply.cause === "too-large";
        if (!isTooMuch || size <= fewestAPage)
            return reply;
        return readPage(client, question, { after, refused, size: Math.max(fewestAPage, Math.floor(size / 2)) });
    }
    const { data, faults } = reply.value;
    const more = refusedIn(data, faults);
    if (Object.keys(more).some((field) => !(field in refused))) {
        return readPage(client, question, { after, size, refused: { ...refused, ...more } });
    }
    return { state: "known", value: { page: data, listed: listedIn(data, faults, refused), size, refused } };
}
const permissionFor = {
    environments: "actions: read",
    deployKeys: "administration: read",
};
/** Fields whose refusal took whole repositories out of the page. */
function refusedIn(page, faults) {
    const refused = {};
    const lost = page.organization.repositories.nodes.flatMap((node, index) => (node === null ? [index] : []));
    for (const field of strictFields) {
        const paths = new Set(lost.map((index) => `organization.repositories.nodes.${index}.${field}`));
        const fault = faults.find(({ path }) => paths.has(path));
        if (fault !== undefined)
            refused[field] = { ...fault.unread, needs: permissionFor[field] };
    }
    return refused;
}
/** Faults by repository, each with the path from there. */
function listedIn(page, faults, refused) {
    const everywhere = strictFields.flatMap((field) => {
        const unread = refused[field];
        return unread === undefined ? [] : [{ path: field, unread }];
    });
    return page.organization.repositories.nodes.flatMap((overview, index) => {
        if (overview === null)
            return [];
        const start = `organization.repositories.nodes.${index}.`;
        const own = faults
            .filter(({ path }) => path.startsWith(start))
            .map((fault) => ({ ...fault, path: fault.path.slice(start.length) }));
        return [{ overview, faults: [...own, ...everywhere] }];
    });
}
async function* pagesFrom(means, first) {
    let current = first;
    for (;;) {
        yield { state: "known", value: current.listed.map((listed) => repositoryIn(means, listed)) };
        const { hasNextPage, endCursor } = current.page.organization.repositories.pageInfo;
        if (!hasNextPage)
            return;
        if (endCursor === null) {
            yield (0,unread/* unread */.gy)("malformed", "GitHub says that the list goes on, and not where");
            return;
        }
        const { size, refused } = current;
        const next = await readPage(means.client, means.question, { after: endCursor, size, refused });
        if (next.state === "unknown") {
            yield next;
            return;
        }
        current = next.value;
    }
}
function repositoryIn(means, listed) {
    const { overview } = listed;
    const target = (0,github_target/* targetOf */.$)(means.client, overview.nameWithOwner);
    return {
        repository: repositoryOf(listed),
        read: () => readAudited({ ...means, isDeep: means.question.isDeep, target, listed }),
        suites: () => (0,rule_suites/* readRuleSuites */.OD)(target),
        canaries: canariesIn(listed, means.question.canaryBranch),
    };
}
function repositoryOf({ overview, faults }) {
    const { databaseId: id, nameWithOwner: name, languages, workflows } = overview;
    const { isArchived, isDisabled, isEmpty, isFork } = overview;
    const names = (languages?.nodes ?? []).flatMap((language) => language?.name ?? []);
    return {
        ...{ id, name, isArchived, isDisabled, isEmpty, isFork },
        languages: languages !== null && names.length === languages.totalCount ? names : null,
        // What cannot be seen may well be there.
        hasWorkflows: (workflows?.entries ?? []).length > 0 || faults.some(({ path }) => path.startsWith("workflows")),
    };
}
function canariesIn({ overview, faults }, branch) {
    const refused = faults.find(({ path }) => path.startsWith("canary"))?.unread;
    if (refused !== undefined)
        return refused;
    const tip = overview.canary?.target ?? null;
    if (tip === null)
        return { state: "known", value: [] };
    const { oid, committedDate } = tip;
    if (committedDate === undefined || Number.isNaN(Date.parse(committedDate))) {
        return (0,unread/* unread */.gy)("malformed", `the canary ${oid} has no date`);
    }
    return { state: "known", value: [{ ref: `refs/heads/${branch}`, after: oid, at: committedDate }] };
}
async function setProperty(client, org, given) {
    const answer = await client.write("PATCH /orgs/{org}/properties/values", {
        org,
        repository_names: [...given.names],
        properties: [{ property_name: given.property, value: given.value }],
    }, schemas/* unknown */.L5J());
    return answer.state === "known" ? { state: "known", value: null } : answer;
}


/***/ }),

/***/ 21280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $j: () => (/* binding */ readActionsSettings),
/* harmony export */   LV: () => (/* binding */ readOrganizationRunners),
/* harmony export */   P8: () => (/* binding */ readSecretNames),
/* harmony export */   QD: () => (/* binding */ readRepositoryRunners),
/* harmony export */   aJ: () => (/* binding */ readDefaultPermissions),
/* harmony export */   fM: () => (/* binding */ runnerList),
/* harmony export */   "if": () => (/* binding */ readDeployKeys),
/* harmony export */   zW: () => (/* binding */ readRunnerGroups),
/* harmony export */   zm: () => (/* binding */ readEnvironments)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50074);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90041);



/** A branch policy alone holds nobody up; reviewers, a timer or an app do (facts 4.11). */
const Environment = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    protection_rules: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })).optional(),
})
    .transform(({ id, name, protection_rules: rules = [] }) => ({
    id,
    environment: {
        name,
        isGuarded: rules.some(({ type }) => type !== "branch_policy"),
    },
}));
/** Environments of the repository. */
async function readEnvironments(target) {
    const found = await target.client.list("GET /repos/{owner}/{repo}/environments", (0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryOf */ ._)(target), {
        page: (0,_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .countedPage */ .Wt)("environments", Environment),
        identity: ({ id }) => id,
    });
    return mapped(found, ({ environment }) => environment);
}
const Key = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), read_only: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY() })
    .transform(({ id, title, read_only: isReadOnly }) => ({ id, title, isReadOnly }));
function readDeployKeys(target) {
    return target.client.list("GET /repos/{owner}/{repo}/keys", (0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryOf */ ._)(target), {
        page: (0,_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .plainPage */ .w9)(Key),
        identity: ({ id }) => id,
    });
}
const Actions = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    enabled: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    allowed_actions: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["all", "local_only", "selected"]).optional(),
    sha_pinning_required: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
})
    .transform((found) => ({
    isEnabled: found.enabled,
    allowed: found.allowed_actions ?? null,
    isPinningRequired: found.sha_pinning_required ?? null,
}));
function readActionsSettings(target) {
    return target.client.get("GET /repos/{owner}/{repo}/actions/permissions", (0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryOf */ ._)(target), Actions);
}
const Defaults = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    default_workflow_permissions: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["read", "write"]),
    can_approve_pull_request_reviews: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
})
    .transform((found) => ({
    access: found.default_workflow_permissions,
    canApprove: found.can_approve_pull_request_reviews,
}));
function readDefaultPermissions(target) {
    const route = "GET /repos/{owner}/{repo}/actions/permissions/workflow";
    return target.client.get(route, (0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryOf */ ._)(target), Defaults);
}
const Runner = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), labels: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })) })
    .transform(({ labels, ...runner }) => ({ ...runner, labels: labels.map(({ name }) => name) }));
/** A list of runners, of whichever owner. */
const runnerList = { page: (0,_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .countedPage */ .Wt)("runners", Runner), identity: ({ id }) => id };
function readRepositoryRunners(target) {
    return target.client.list("GET /repos/{owner}/{repo}/actions/runners", (0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryOf */ ._)(target), runnerList);
}
const Owned = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ owner: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }) });
/** Runners that an organisation keeps for its repositories; a person has none. */
async function readOrganizationRunners(target) {
    const found = await target.client.get("GET /repos/{owner}/{repo}", (0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryOf */ ._)(target), Owned);
    if (found.state === "unknown")
        return found;
    if (found.value.owner.type === "User")
        return { state: "known", value: [] };
    return target.client.list("GET /orgs/{org}/actions/runners", { org: target.owner }, runnerList);
}
const Group = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    restricted_to_workflows: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().default(false),
    selected_workflows: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).default([]),
})
    .transform(({ name, ...group }) => ({
    name,
    workflows: group.restricted_to_workflows ? group.selected_workflows : null,
}));
/** Groups of the organisation's runners that the repository may use; a person has none. */
async function readRunnerGroups(target) {
    const found = await target.client.get("GET /repos/{owner}/{repo}", (0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryOf */ ._)(target), Owned);
    if (found.state === "unknown")
        return found;
    if (found.value.owner.type === "User")
        return { state: "known", value: [] };
    const parameters = { org: target.owner, visible_to_repository: target.repo };
    return target.client.list("GET /orgs/{org}/actions/runner-groups", parameters, {
        page: (0,_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .countedPage */ .Wt)("runner_groups", Group),
        identity: ({ name }) => name,
    });
}
const Secret = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
/** Names of the repository's secrets; nobody ever sees a value. */
async function readSecretNames(target) {
    const found = await target.client.list("GET /repos/{owner}/{repo}/actions/secrets", (0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryOf */ ._)(target), {
        page: (0,_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .countedPage */ .Wt)("secrets", Secret),
        identity: ({ name }) => name,
    });
    return mapped(found, ({ name }) => name);
}
function mapped(found, map) {
    return found.state === "known" ? { state: "known", value: found.value.map(map) } : found;
}


/***/ }),

/***/ 58860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readTree),
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90041);
/* harmony import */ var _unread_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28826);



const Tree = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    truncated: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    tree: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
});
/** Paths of all files of a commit. GitHub cuts very large trees off, and says so; then they are unknown (G10). */
async function readTree(target, commit) {
    const route = "GET /repos/{owner}/{repo}/git/trees/{tree_sha}";
    const parameters = { ...(0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryOf */ ._)(target), tree_sha: commit, recursive: "1" };
    const found = await target.client.get(route, parameters, Tree);
    if (found.state === "unknown")
        return found;
    const { truncated, tree } = found.value;
    if (truncated)
        return (0,_unread_js__WEBPACK_IMPORTED_MODULE_0__/* .unread */ .gy)("incomplete", `GitHub shows ${tree.length} entries of the tree and leaves others out`);
    // Submodules are of type commit, folders of type tree.
    return { state: "known", value: tree.filter(({ type }) => type === "blob").map(({ path }) => path) };
}
const Content = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("file"),
    sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    size: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    encoding: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    content: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
const Blob = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ size: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), encoding: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("base64"), content: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
/**
 * Text of a file of a commit. Not as raw bytes: those that break off look whole, while JSON says how many there
 * should be.
 */
async function readText(target, { path, commit }) {
    const route = "GET /repos/{owner}/{repo}/contents/{path}";
    const found = await target.client.get(route, { ...(0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryOf */ ._)(target), path, ref: commit }, Content);
    if (found.state === "unknown")
        return found;
    if (found.value.encoding === "base64")
        return decoded(found.value, path);
    // Files of more than a megabyte come without their content.
    const blobRoute = "GET /repos/{owner}/{repo}/git/blobs/{file_sha}";
    const parameters = { ...(0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryOf */ ._)(target), file_sha: found.value.sha };
    const blob = await target.client.get(blobRoute, parameters, Blob);
    return blob.state === "unknown" ? blob : decoded(blob.value, path);
}
function decoded({ content, size }, path) {
    const bytes = Buffer.from(content, "base64");
    if (bytes.length === size)
        return { state: "known", value: bytes.toString("utf8") };
    return (0,_unread_js__WEBPACK_IMPORTED_MODULE_0__/* .unread */ .gy)("incomplete", `expected ${size} bytes of ${JSON.stringify(path)}, found ${bytes.length}`);
}


/***/ }),

/***/ 67717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ channels),
/* harmony export */   H8: () => (/* binding */ refOf),
/* harmony export */   TV: () => (/* binding */ formerOf),
/* harmony export */   UO: () => (/* binding */ isWithin)
/* harmony export */ });
/* unused harmony export commitsHeld */
/** A branch of the instance that products' rulesets name. */
const channels = ["canary", "stable"];
/** Full ref of a channel, as a certificate names it. */
function refOf(channel) {
    return `refs/heads/${channel}`;
}
/** Commits that a channel was at, oldest first, without those that it was moved back from; the last is where it is. */
function commitsHeld(moves) {
    const stack = [];
    for (const { before, after } of moves) {
        if (stack.length === 0 && before !== null)
            stack.push(before);
        // Going back undoes a move: going back once more must not lead forward to what was left.
        const at = stack.lastIndexOf(after);
        if (at >= 0)
            stack.splice(at + 1);
        else
            stack.push(after);
    }
    return stack;
}
/** Where a rollback leads: what the channel was at before it came to where it is; null: nowhere. */
function formerOf(moves, current) {
    const held = commitsHeld(moves);
    return held.at(-1) === current ? (held.at(-2) ?? null) : null;
}
/** Whether a commit is one of the branch's own (facts 1.31: a fork's commit answers to the repository's name too). */
function isWithin(relation) {
    return relation === "same" || relation === "behind";
}


/***/ }),

/***/ 19936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ signersPath),
/* harmony export */   l: () => (/* binding */ trustedRootPath)
/* harmony export */ });
/** Where an instance says whose signature counts. */
const signersPath = "signers.yml";
/** What signatures are verified against. Without it nothing is signed, since nobody could verify it. */
const trustedRootPath = "policy/trusted-root.jsonl";


/***/ }),

/***/ 58897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VG: () => (/* binding */ teamRoles),
/* harmony export */   cD: () => (/* binding */ renderSettings),
/* harmony export */   gw: () => (/* binding */ SettingsFile),
/* harmony export */   qi: () => (/* binding */ scannerSets),
/* harmony export */   xj: () => (/* binding */ settingsPath)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

/** Sets of scanners that a release brings. */
const scannerSets = ["default", "npm"];
const teamRoles = [
    "platform",
    "governance",
    "security-lead",
    "release-manager",
    "product-owner",
];
/** Its presence tells an instance from the packaged policy. */
const settingsPath = "policy/instance.yml";
const schema = "assaygate/instance/v1";
const Slug = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[\w.-]{1,100}$/);
const Login = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,98}$/);
const Signing = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    fulcio: zod__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5(),
    timestamp: zod__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5().nullable().default(null),
    rekor: zod__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5().nullable().default(null),
    rekorVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1), zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(2)]).default(1),
});
/** The settings as they stand in their file. */
const SettingsFile = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(schema),
    organization: Login,
    repository: Slug,
    repositoryId: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    teams: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        platform: Slug,
        governance: Slug,
        "security-lead": Slug,
        "release-manager": Slug,
        "product-owner": Slug,
    }),
    scanners: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(scannerSets),
    signing: Signing.optional(),
    runnerGroups: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(100)).optional(),
});
/** The settings as an instance keeps them. */
function renderSettings(settings) {
    const teams = teamRoles.map((role) => `  ${role}: ${quoted(settings.teams[role])}`);
    return [
        "# What is this organisation's own. `assaygate init --upgrade` renders the instance with it again.",
        `schema: ${schema}`,
        `organization: ${quoted(settings.organization)}`,
        `repository: ${quoted(settings.repository)}`,
        `repositoryId: ${settings.repositoryId}`,
        "teams: # slugs",
        ...teams,
        `scanners: ${settings.scanners}`,
        ...signingLines(settings),
        "",
    ].join("\n");
}
function signingLines({ signing, runnerGroups }) {
    const services = Object.entries(signing ?? {}).map(([name, value]) => `  ${name}: ${JSON.stringify(value)}`);
    return [
        ...(services.length === 0 ? [] : ["signing: # of this instance's own", ...services]),
        ...(runnerGroups === undefined ? [] : [`runnerGroups: ${JSON.stringify(runnerGroups)}`]),
    ];
}
/** A slug may look like a number or a truth value. */
function quoted(word) {
    return JSON.stringify(word);
}


/***/ }),

/***/ 74396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ writesOf),
/* harmony export */   k0: () => (/* binding */ permissionsOf),
/* harmony export */   wW: () => (/* binding */ effectivePermissions)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98778);

const wholesale = new Map([
    ["read-all", "read"],
    ["write-all", "write"],
]);
/** What a `permissions` key gives; whatever is not understood counts as write. */
function permissionsOf(entry) {
    if (entry === undefined)
        return { kind: "unset" };
    const { value, line } = entry;
    if (value.kind !== "map") {
        return { kind: "all", access: wholesale.get((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(value) ?? "") ?? "write", line };
    }
    const scopes = value.entries.map((scope) => ({
        name: scope.key,
        access: accessOf((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(scope.value)),
        line: scope.line,
    }));
    return { kind: "scopes", scopes, line };
}
function accessOf(word) {
    return word === "none" || word === "read" ? word : "write";
}
/** What holds for a job: its own key, else that of its workflow, else the repository's default. */
function effectivePermissions(workflow, job) {
    return job.kind === "unset" ? workflow : job;
}
/** Scopes that are given for writing; `all` where a word gives every one of them. */
function writesOf(permissions) {
    switch (permissions.kind) {
        case "unset":
            return [];
        case "all":
            return permissions.access === "write" ? [{ name: "all", line: permissions.line }] : [];
        case "scopes":
            return permissions.scopes.filter(({ access }) => access === "write");
    }
}


/***/ }),

/***/ 87593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ readWorkflows)
});

// UNUSED EXPORTS: readWorkflow

// EXTERNAL MODULE: ./lib/domain/workflow/permissions.js
var permissions = __webpack_require__(74396);
// EXTERNAL MODULE: ./lib/domain/workflow/tree.js
var workflow_tree = __webpack_require__(98778);
;// CONCATENATED MODULE: ./lib/domain/workflow/matrix.js

/** GitHub starts no more jobs than this for one matrix (facts 1.22). */
const maxLegs = 256;
/** Unfolds `strategy.matrix`; an expression anywhere in it makes the legs unknown. */
function matrixOf(tree) {
    if (tree === undefined)
        return null;
    if (tree.kind !== "map" || hasExpression(tree))
        return { legs: null };
    const dimensions = tree.entries.filter(({ key }) => key !== "include" && key !== "exclude");
    const product = productOf(dimensions);
    if (product === null)
        return { legs: null };
    const excluded = listOf(tree, "exclude").map(valuesOf);
    const kept = product.filter((values) => !excluded.some((pattern) => covers(pattern, values)));
    const legs = include(kept, listOf(tree, "include").map(valuesOf), dimensions);
    return { legs: legs.length > maxLegs ? null : legs };
}
function hasExpression(tree) {
    switch (tree.kind) {
        case "scalar":
            return typeof tree.value === "string" && tree.value.includes("${{");
        case "list":
            return tree.items.some(hasExpression);
        case "map":
            return tree.entries.some(({ value }) => hasExpression(value));
    }
}
/** Null: more legs than GitHub takes. */
function productOf(dimensions) {
    let product = dimensions.length === 0 ? [] : [[]];
    for (const { key, value } of dimensions) {
        const items = value.kind === "list" ? value.items : [];
        if (product.length * items.length > maxLegs)
            return null;
        product = product.flatMap((values) => items.map((item) => [...values, { name: key, texts: leavesOf(item) }]));
    }
    return product;
}
function leavesOf(tree) {
    switch (tree.kind) {
        case "scalar":
            return [(0,workflow_tree/* textOf */.b6)(tree) ?? ""].filter((text) => text !== "");
        case "list":
            return tree.items.flatMap(leavesOf);
        case "map":
            return tree.entries.flatMap(({ value }) => leavesOf(value));
    }
}
function listOf(tree, key) {
    const value = (0,workflow_tree/* entriesOf */.Mc)(tree).find((entry) => entry.key === key)?.value;
    return value?.kind === "list" ? value.items : [];
}
function valuesOf(tree) {
    return (0,workflow_tree/* entriesOf */.Mc)(tree).map(({ key, value }) => ({ name: key, texts: leavesOf(value) }));
}
function covers(pattern, values) {
    return pattern.length > 0 && pattern.every((wanted) => values.some((value) => isSame(wanted, value)));
}
function isSame(one, other) {
    return one.name === other.name && one.texts.join("\0") === other.texts.join("\0");
}
/** An entry adds its other values to the legs that agree with it on the dimensions, or becomes a leg of its own. */
function include(product, entries, dimensions) {
    const names = new Set(dimensions.map(({ key }) => key));
    const added = product.map(() => []);
    const own = [];
    for (const entry of entries) {
        const filter = entry.filter(({ name }) => names.has(name));
        const extra = entry.filter(({ name }) => !names.has(name));
        const matching = product.flatMap((values, index) => filter.every((wanted) => values.some((value) => isSame(wanted, value))) ? [index] : []);
        if (matching.length === 0)
            own.push({ shown: entry, added: [] });
        for (const index of matching)
            added[index]?.push(...extra);
    }
    return [...product.map((shown, index) => ({ shown, added: added[index] ?? [] })), ...own];
}

;// CONCATENATED MODULE: ./lib/domain/workflow/variables.js

/** Entries of `env` or `with` that are texts. */
function variablesOf(tree) {
    return (0,workflow_tree/* entriesOf */.Mc)(tree).map(({ key, value, line }) => ({ name: key, value: (0,workflow_tree/* textOf */.b6)(value) ?? "", line }));
}

;// CONCATENATED MODULE: ./lib/domain/workflow/read-job.js




/** Reads one entry below `jobs`. */
function jobOf({ key, line, value }) {
    const needs = (0,workflow_tree/* entryOf */.Ms)(value, "needs");
    return {
        id: key,
        line,
        name: (0,workflow_tree/* locatedText */.k6)(value, "name"),
        needs: (0,workflow_tree/* textsOf */.CB)(needs?.value),
        needsLine: needs?.line ?? null,
        condition: (0,workflow_tree/* locatedText */.k6)(value, "if"),
        continueOnError: (0,workflow_tree/* locatedText */.k6)(value, "continue-on-error"),
        permissions: (0,permissions/* permissionsOf */.k0)((0,workflow_tree/* entryOf */.Ms)(value, "permissions")),
        runsOn: runsOnOf((0,workflow_tree/* entryOf */.Ms)(value, "runs-on")),
        environment: environmentOf((0,workflow_tree/* entryOf */.Ms)(value, "environment")),
        calls: (0,workflow_tree/* locatedText */.k6)(value, "uses"),
        secrets: secretsOf((0,workflow_tree/* entryOf */.Ms)(value, "secrets")),
        matrix: matrixOf((0,workflow_tree/* childOf */.GG)((0,workflow_tree/* childOf */.GG)(value, "strategy"), "matrix")),
        variables: variablesOf((0,workflow_tree/* childOf */.GG)(value, "env")),
        stepsLine: (0,workflow_tree/* entryOf */.Ms)(value, "steps")?.line ?? null,
        steps: stepsOf((0,workflow_tree/* childOf */.GG)(value, "steps")),
    };
}
function runsOnOf(entry) {
    if (entry === undefined)
        return null;
    const { value, line } = entry;
    if (value.kind !== "map")
        return { labels: (0,workflow_tree/* textsOf */.CB)(value), group: null, line };
    return { labels: (0,workflow_tree/* textsOf */.CB)((0,workflow_tree/* childOf */.GG)(value, "labels")), group: (0,workflow_tree/* textOf */.b6)((0,workflow_tree/* childOf */.GG)(value, "group")) ?? null, line };
}
function environmentOf(entry) {
    if (entry === undefined)
        return null;
    const name = (0,workflow_tree/* textOf */.b6)(entry.value.kind === "map" ? (0,workflow_tree/* childOf */.GG)(entry.value, "name") : entry.value);
    return name === undefined ? null : { value: name, line: entry.line };
}
function secretsOf(entry) {
    if (entry === undefined)
        return null;
    if ((0,workflow_tree/* textOf */.b6)(entry.value) === "inherit")
        return { kind: "inherit", line: entry.line };
    return { kind: "named", names: (0,workflow_tree/* entriesOf */.Mc)(entry.value).map(({ key }) => key) };
}
/** Parallel steps are steps too (facts 1.29). */
function stepsOf(tree) {
    if (tree?.kind !== "list")
        return [];
    return tree.items.flatMap((item) => {
        const parallel = (0,workflow_tree/* childOf */.GG)(item, "parallel");
        return parallel === undefined ? [stepOf(item)] : stepsOf(parallel);
    });
}
function stepOf(item) {
    return {
        line: item.line,
        uses: (0,workflow_tree/* locatedText */.k6)(item, "uses"),
        run: (0,workflow_tree/* locatedText */.k6)(item, "run"),
        inputs: variablesOf((0,workflow_tree/* childOf */.GG)(item, "with")),
        environment: variablesOf((0,workflow_tree/* childOf */.GG)(item, "env")),
        condition: (0,workflow_tree/* locatedText */.k6)(item, "if"),
        continueOnError: (0,workflow_tree/* locatedText */.k6)(item, "continue-on-error"),
        shell: (0,workflow_tree/* textOf */.b6)((0,workflow_tree/* childOf */.GG)(item, "shell")) ?? null,
    };
}

// EXTERNAL MODULE: ./lib/domain/workflow/references.js
var references = __webpack_require__(85940);
;// CONCATENATED MODULE: ./lib/domain/workflow/read-workflow.js





/** Reads all workflow files; one that cannot be read stays in the set with its reason. */
function readWorkflows(files, called = []) {
    const read = files.map((file) => readWorkflow(file));
    return {
        workflows: read.filter((result) => "jobs" in result),
        called: called
            .map((file) => readWorkflow(file, originOf(file.path)))
            .filter((result) => "jobs" in result),
        unreadable: read.filter((result) => "why" in result),
    };
}
/** Reads one untrusted workflow file. */
function readWorkflow({ path, text }, origin = null) {
    const parsed = (0,workflow_tree/* parseTree */.cZ)(text);
    if (!parsed.ok)
        return { path, line: parsed.line, why: parsed.why };
    const { tree } = parsed;
    const jobs = (0,workflow_tree/* entryOf */.Ms)(tree, "jobs");
    if (jobs?.value.kind !== "map")
        return { path, line: tree.line, why: "it has no jobs" };
    const on = (0,workflow_tree/* entryOf */.Ms)(tree, "on");
    if (on === undefined)
        return { path, line: tree.line, why: "it has no trigger" };
    return {
        path,
        origin,
        source: text.split("\n"),
        triggers: triggersOf(on),
        permissions: (0,permissions/* permissionsOf */.k0)((0,workflow_tree/* entryOf */.Ms)(tree, "permissions")),
        variables: variablesOf((0,workflow_tree/* childOf */.GG)(tree, "env")),
        callSecrets: callSecretsOf(on),
        jobsLine: jobs.line,
        jobs: jobs.value.entries.map(jobOf),
    };
}
/** The path of a file of elsewhere is the reference that calls it. */
function originOf(path) {
    const reference = (0,references/* referenceOf */.B)(path);
    return reference.kind === "remote" ? { repository: reference.repository, ref: reference.ref } : null;
}
function triggersOf({ value, line }) {
    switch (value.kind) {
        case "scalar":
            return (0,workflow_tree/* textsOf */.CB)(value).map((event) => ({ event, line, filters: [] }));
        case "list":
            return value.items.flatMap((item) => (0,workflow_tree/* textsOf */.CB)(item).map((event) => ({ event, line: item.line, filters: [] })));
        case "map":
            return value.entries.map((entry) => ({
                event: entry.key,
                line: entry.line,
                filters: filtersOf(entry),
            }));
    }
}
function filtersOf({ value }) {
    return (0,workflow_tree/* entriesOf */.Mc)(value).map((entry) => ({
        name: entry.key,
        values: (0,workflow_tree/* textsOf */.CB)(entry.value),
        line: entry.line,
    }));
}
function callSecretsOf({ value }) {
    const names = value.kind === "map" ? value.entries.map(({ key }) => key) : (0,workflow_tree/* textsOf */.CB)(value);
    if (!names.includes("workflow_call"))
        return null;
    const call = (0,workflow_tree/* childOf */.GG)(value, "workflow_call");
    return (0,workflow_tree/* entriesOf */.Mc)((0,workflow_tree/* childOf */.GG)(call, "secrets")).map(({ key }) => key);
}


/***/ }),

/***/ 85940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ referenceOf),
/* harmony export */   M: () => (/* binding */ usesOf)
/* harmony export */ });
/** SHA-1, or SHA-256 repositories (facts 8.14). */
const commit = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const remote = /^(?<repository>[\w.-]{1,100}\/[\w.-]{1,100})(?:\/(?<path>[^@]{1,400}))?@(?<ref>[^\s]{1,250})$/;
/** Understands the text behind `uses:`. */
function referenceOf(text) {
    if (text.startsWith("./") || text.startsWith("$/"))
        return { kind: "local" };
    if (text.startsWith("docker://"))
        return { kind: "image", isPinned: /@sha256:[0-9a-f]{64}$/.test(text) };
    const { repository, path = "", ref } = (text.length > 800 ? null : remote.exec(text))?.groups ?? {};
    if (repository === undefined || ref === undefined)
        return { kind: "malformed" };
    return { kind: "remote", repository, path, ref, isCommit: commit.test(ref) };
}
/** Every `uses:` of some workflows. */
function usesOf(workflows) {
    return workflows.flatMap((workflow) => workflow.jobs.flatMap((job) => {
        const use = (located, isCall) => located === null
            ? []
            : [
                {
                    workflow,
                    line: located.line,
                    text: located.value,
                    isCall,
                    reference: referenceOf(located.value),
                },
            ];
        return [...use(job.calls, true), ...job.steps.flatMap((step) => use(step.uses, false))];
    }));
}


/***/ }),

/***/ 98778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   GG: () => (/* binding */ childOf),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   cZ: () => (/* binding */ parseTree),
/* harmony export */   k6: () => (/* binding */ locatedText)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** GitHub takes no larger workflow. */
const maxBytes = 512 * 1024;
const maxNodes = 50_000;
const maxDepth = 40;
/** The library looks for each alias' anchor from the top of the file. */
const maxAliases = 200;
/** Reads untrusted YAML: bounded in size, depth and what its aliases unfold to; a doubled key is an error. */
function parseTree(text) {
    if (text.length > maxBytes)
        return { ok: false, why: `it is over ${maxBytes} bytes`, line: 1 };
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    // The library compares every pair of keys, which takes minutes in a file of many; `mapOf` is linear.
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
        version: "1.2",
        schema: "core",
        merge: false,
        resolveKnownTags: false,
        uniqueKeys: false,
        prettyErrors: false,
        lineCounter: lines,
    });
    const [error] = document.errors;
    if (error !== undefined)
        return { ok: false, why: firstLine(error.message), line: lineAt(lines, error.pos[0]) };
    const growth = { document, lines, nodes: 0, aliases: 0, fault: null };
    const tree = treeOf(document.contents, growth, 0);
    return growth.fault === null ? { ok: true, tree } : { ok: false, ...growth.fault };
}
const nothing = (line) => ({ kind: "scalar", value: null, line });
function treeOf(node, growth, depth) {
    const line = lineOf(node, growth);
    growth.nodes += 1;
    growth.aliases += (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? 1 : 0;
    if (growth.nodes > maxNodes || growth.aliases > maxAliases || depth > maxDepth) {
        growth.fault ??= { why: "its values or aliases unfold to too much", line };
    }
    if (growth.fault !== null)
        return nothing(line);
    // The lines of an anchored value are those where it was written.
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
        return treeOf(node.resolve(growth.document), growth, depth + 1);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return mapOf(node.items, line, growth, depth);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
        return { kind: "list", items: node.items.map((item) => treeOf(item, growth, depth + 1)), line };
    }
    return { kind: "scalar", value: (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? scalarValue(node.value) : null, line };
}
function mapOf(pairs, line, growth, depth) {
    const seen = new Set();
    const entries = pairs.map((pair) => {
        const key = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) ? String(pair.key.value) : "";
        const keyLine = lineOf(pair.key, growth);
        if (seen.has(key))
            growth.fault ??= { why: `the key "${key}" is there twice`, line: keyLine };
        seen.add(key);
        return { key, line: keyLine, value: treeOf(pair.value ?? null, growth, depth + 1) };
    });
    return { kind: "map", entries, line };
}
function scalarValue(value) {
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
        return value;
    return value === null || value === undefined ? null : String(value);
}
function lineOf(node, { lines }) {
    return lineAt(lines, hasRange(node) ? (node.range?.[0] ?? 0) : 0);
}
function hasRange(node) {
    return typeof node === "object" && node !== null && "range" in node;
}
function lineAt(lines, offset) {
    return Math.max(1, lines.linePos(offset).line);
}
function firstLine(message) {
    return message.split("\n", 1)[0] ?? "";
}
/** Value below a key of a map; undefined where there is no such key, or no map. */
function childOf(tree, key) {
    return entryOf(tree, key)?.value;
}
/** Entry of a map by its key. */
function entryOf(tree, key) {
    return entriesOf(tree).find((entry) => entry.key === key);
}
/** Entries of a map; none for anything else. */
function entriesOf(tree) {
    return tree?.kind === "map" ? tree.entries : [];
}
/** The text of a scalar as GitHub would show it; undefined for a list, a map or nothing. */
function textOf(tree) {
    return tree?.kind === "scalar" && tree.value !== null ? String(tree.value) : undefined;
}
/** A list of texts; a single text is a list of one. */
function textsOf(tree) {
    const items = tree?.kind === "list" ? tree.items : [tree];
    return items.map(textOf).filter((text) => text !== undefined);
}
/** Text of a key with the line of the key. */
function locatedText(tree, key) {
    const entry = entryOf(tree, key);
    const text = textOf(entry?.value);
    return entry === undefined || text === undefined ? null : { value: text, line: entry.line };
}


/***/ })

};
