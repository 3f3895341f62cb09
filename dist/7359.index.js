export const id = 7359;
export const ids = [7359];
export const modules = {

/***/ 9877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readReportedChecks)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41);



/** GitHub's words; one that we do not know is not success (G9). */
const conclusions = new Map([
    ["success", "success"],
    ["failure", "failure"],
    ["neutral", "neutral"],
    ["cancelled", "cancelled"],
    ["skipped", "skipped"],
    ["timed_out", "timed-out"],
    ["action_required", "action-required"],
    ["stale", "stale"],
    ["startup_failure", "startup-failure"],
]);
const statusStates = new Map([
    ["success", "success"],
    ["failure", "failure"],
    ["error", "failure"],
    ["pending", "pending"],
]);
const CheckRun = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    conclusion: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    app: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() }).nullable(),
})
    .transform(({ id, name, conclusion, app }) => ({
    id,
    context: name,
    integrationId: app?.id ?? null,
    state: conclusion === null ? "pending" : (conclusions.get(conclusion) ?? "unknown"),
}));
const Status = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), context: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), state: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })
    .transform(({ id, context, state }) => ({
    id,
    context,
    integrationId: null,
    state: statusStates.get(state) ?? "unknown",
}));
/** What apps and accounts reported for a commit, the newest of each name. */
async function readReportedChecks(target, commit) {
    const parameters = { ...(0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryOf */ ._)(target), ref: commit };
    const [runs, statuses] = await Promise.all([
        target.client.list("GET /repos/{owner}/{repo}/commits/{ref}/check-runs", { ...parameters, filter: "latest" }, { page: (0,_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .countedPage */ .Wt)("check_runs", CheckRun), identity: ({ id }) => id }),
        target.client.list("GET /repos/{owner}/{repo}/commits/{ref}/status", parameters, {
            page: (0,_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .countedPage */ .Wt)("statuses", Status),
            identity: ({ id }) => id,
        }),
    ]);
    if (runs.state === "unknown")
        return runs;
    if (statuses.state === "unknown")
        return statuses;
    const reported = [...runs.value, ...statuses.value];
    return { state: "known", value: reported.map(({ id: _, ...check }) => check) };
}


/***/ }),

/***/ 9632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readClassicProtection)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41);
/* harmony import */ var _unread_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8826);



const Flag = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ enabled: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY() })
    .optional()
    .transform((flag) => flag?.enabled ?? false);
const Protection = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    required_pull_request_reviews: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        required_approving_review_count: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
        require_code_owner_reviews: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        dismiss_stale_reviews: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        require_last_push_approval: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
    })
        .optional(),
    required_status_checks: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        strict: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
        checks: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ context: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), app_id: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable().optional() })).optional(),
    })
        .optional(),
    required_signatures: Flag,
    required_linear_history: Flag,
    required_conversation_resolution: Flag,
    allow_force_pushes: Flag,
    allow_deletions: Flag,
});
const Branch = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ protection: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ enabled: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional() }).optional() });
const query = `query ($owner: String!, $repo: String!, $ref: String!) {
  rateLimit { cost }
  repository(owner: $owner, name: $repo) {
    ref(qualifiedName: $ref) {
      refUpdateRule {
        requiredApprovingReviewCount
        requiresCodeOwnerReviews
        requiresConversationResolution
        requiresLinearHistory
        requiresSignatures
        allowsForcePushes
        allowsDeletions
        requiredStatusCheckContexts
      }
    }
  }
}`;
const UpdateRule = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    requiredApprovingReviewCount: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    requiresCodeOwnerReviews: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    requiresConversationResolution: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    requiresLinearHistory: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    requiresSignatures: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    allowsForcePushes: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    allowsDeletions: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    requiredStatusCheckContexts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable()).nullable(),
});
const Answer = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ refUpdateRule: UpdateRule.nullable() }).nullable() }),
});
/**
 * Rules of classic branch protection. No job token may read it (facts 2.24): where there is some, GraphQL's
 * `refUpdateRule` says what of it holds for this very token, which is never more than what holds (facts 2.25).
 */
async function readClassicProtection(target, branch) {
    const parameters = { ...(0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryOf */ ._)(target), branch };
    const found = await target.client.get("GET /repos/{owner}/{repo}/branches/{branch}", parameters, Branch);
    if (found.state === "unknown")
        return found;
    const isEnabled = found.value.protection?.enabled;
    if (isEnabled === false)
        return { state: "known", value: [] };
    const route = "GET /repos/{owner}/{repo}/branches/{branch}/protection";
    const whole = await target.client.get(route, parameters, Protection);
    if (whole.state === "known")
        return { state: "known", value: rulesOf(whole.value, branch) };
    return whole.cause === "permission" ? readUpdateRule(target, branch) : whole;
}
async function readUpdateRule(target, branch) {
    const reply = await target.client.query({
        query,
        variables: { ...(0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryOf */ ._)(target), ref: `refs/heads/${branch}` },
        shape: Answer,
        needs: "contents: read",
        isPartialFine: false,
    });
    if (reply.state === "unknown")
        return reply;
    const rule = reply.value.data.repository.ref?.refUpdateRule ?? null;
    if (rule !== null)
        return { state: "known", value: rulesOfUpdate(rule, branch) };
    const why = "there is classic protection, and GitHub does not show it to this token";
    return (0,_unread_js__WEBPACK_IMPORTED_MODULE_0__/* .unread */ .gy)("permission", why, { needs: "administration: read" });
}
function rulesOf(found, branch) {
    const source = sourceOf(branch);
    const reviews = found.required_pull_request_reviews;
    const checks = found.required_status_checks;
    return [
        ...flags(source, {
            deletion: !found.allow_deletions,
            "non-fast-forward": !found.allow_force_pushes,
            "required-signatures": found.required_signatures,
            "required-linear-history": found.required_linear_history,
        }),
        ...(reviews === undefined ? [] : [reviewRule(source, reviews, found.required_conversation_resolution)]),
        ...(checks === undefined ? [] : [checksRule(source, checks)]),
    ];
}
function reviewRule(source, reviews, threadResolution) {
    return {
        source,
        type: "pull-request",
        approvals: reviews.required_approving_review_count ?? 0,
        codeOwnerReview: reviews.require_code_owner_reviews,
        dismissStaleReviews: reviews.dismiss_stale_reviews,
        lastPushApproval: reviews.require_last_push_approval ?? false,
        threadResolution,
        mergeMethods: null,
    };
}
function checksRule(source, { strict, checks = [] }) {
    return {
        source,
        type: "required-status-checks",
        strict: strict ?? false,
        // -1 and null both stand for any app.
        checks: checks.map(({ context, app_id }) => ({
            context,
            integrationId: app_id === undefined || app_id === -1 ? null : app_id,
        })),
    };
}
/** What it does not say is taken for not required. */
function rulesOfUpdate(rule, branch) {
    const source = sourceOf(branch);
    const contexts = (rule.requiredStatusCheckContexts ?? []).filter((context) => context !== null);
    const review = {
        source,
        type: "pull-request",
        approvals: rule.requiredApprovingReviewCount ?? 0,
        codeOwnerReview: rule.requiresCodeOwnerReviews,
        dismissStaleReviews: false,
        lastPushApproval: false,
        threadResolution: rule.requiresConversationResolution,
        mergeMethods: null,
    };
    const checks = contexts.map((context) => ({ context, integrationId: null }));
    const asksReviews = rule.requiredApprovingReviewCount !== null || rule.requiresCodeOwnerReviews;
    return [
        ...flags(source, {
            deletion: !rule.allowsDeletions,
            "non-fast-forward": !rule.allowsForcePushes,
            "required-signatures": rule.requiresSignatures,
            "required-linear-history": rule.requiresLinearHistory,
        }),
        ...(asksReviews ? [review] : []),
        ...(checks.length === 0
            ? []
            : [{ source, type: "required-status-checks", strict: false, checks }]),
    ];
}
const flagTypes = ["deletion", "non-fast-forward", "required-signatures", "required-linear-history"];
function flags(source, isOn) {
    return flagTypes.filter((type) => isOn[type]).map((type) => ({ source, type }));
}
function sourceOf(branch) {
    return { kind: "classic", owner: branch, rulesetId: null };
}


/***/ }),

/***/ 8693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readCodeowners)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6921);
/* harmony import */ var _domain_codeowners_codeowners_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4427);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8860);
/* harmony import */ var _unread_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8826);





const names = _domain_codeowners_codeowners_js__WEBPACK_IMPORTED_MODULE_2__/* .codeownersPaths */ .o.map((_, index) => `p${index}`);
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
const Blob = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ byteSize: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), isTruncated: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(), text: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable() });
const Found = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([Blob, zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({}).transform(() => null), zod__WEBPACK_IMPORTED_MODULE_3__/* ["null"] */ .chJ()]);
const Answer = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    repository: zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ commit: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ oid: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }).nullable() }),
});
const Errors = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ errors: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ line: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), message: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })) })
    .transform(({ errors }) => errors);
/** CODEOWNERS of a commit: the first place that has one, its text, and what GitHub says against it; two calls. */
async function readCodeowners(target, commit) {
    const expressions = names.map((name, index) => [name, `${commit}:${_domain_codeowners_codeowners_js__WEBPACK_IMPORTED_MODULE_2__/* .codeownersPaths */ .o[index]}`]);
    const reply = await target.client.query({
        query,
        variables: { ...(0,_target_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryOf */ ._)(target), commit, ...Object.fromEntries(expressions) },
        shape: Answer,
        needs: "contents: read",
        isPartialFine: false,
    });
    if (reply.state === "unknown")
        return reply;
    const { repository } = reply.value.data;
    if (repository.commit === null)
        return (0,_unread_js__WEBPACK_IMPORTED_MODULE_1__/* .unread */ .gy)("not-found", `there is no commit ${commit}`);
    const blobs = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(Found).safeParse(names.map((name) => repository[name]));
    if (!blobs.success)
        return (0,_unread_js__WEBPACK_IMPORTED_MODULE_1__/* .unread */ .gy)("malformed", "expected files or nothing, found something else");
    const index = blobs.data.findIndex((blob) => blob !== null);
    const blob = blobs.data[index] ?? null;
    const path = _domain_codeowners_codeowners_js__WEBPACK_IMPORTED_MODULE_2__/* .codeownersPaths */ .o[index] ?? null;
    if (blob === null || path === null)
        return { state: "known", value: nothing };
    return factOf(target, { path, commit, blob });
}
const nothing = { path: null, text: "", bytes: 0, errors: { state: "known", value: [] } };
async function factOf(target, { path, commit, blob, }) {
    const [text, errors] = await Promise.all([
        textOf(target, { path, commit, blob }),
        readErrors(target, commit),
    ]);
    if (text.state === "unknown")
        return text;
    return { state: "known", value: { path, text: text.value, bytes: blob.byteSize, errors } };
}
/** GraphQL cuts long texts. A file that GitHub ignores for its size is not read at all (facts 3.1). */
async function textOf(target, { path, commit, blob, }) {
    if (blob.byteSize >= _domain_codeowners_codeowners_js__WEBPACK_IMPORTED_MODULE_2__/* .codeownersByteLimit */ .F)
        return { state: "known", value: "" };
    if (blob.text !== null && !blob.isTruncated)
        return { state: "known", value: blob.text };
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .y)(target, { path, commit });
}
function readErrors(target, commit) {
    const route = "GET /repos/{owner}/{repo}/codeowners/errors";
    return target.client.get(route, { ...(0,_target_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryOf */ ._)(target), ref: commit }, Errors);
}


/***/ }),

/***/ 7359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectGitHub: () => (/* binding */ connectGitHub)
});

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./lib/adapters/github/client.js + 10 modules
var github_client = __webpack_require__(8250);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./lib/domain/digest/sha256.js
var sha256 = __webpack_require__(6878);
// EXTERNAL MODULE: ./lib/domain/change/opinions.js
var opinions = __webpack_require__(1250);
// EXTERNAL MODULE: ./lib/domain/change/trailers.js
var trailers = __webpack_require__(601);
;// CONCATENATED MODULE: ./lib/domain/waiver/consent.js


/**
 * Decides whether somebody of the required role approved exactly this text: in the pull request that brought it, which
 * touched nothing else, as their last word on the head that was merged (design §7).
 */
function proveConsent(asked, landing) {
    if (landing.state === "unknown")
        return unknown(landing.why);
    const { onBranch, atHead, pullRequest } = landing.value;
    if (onBranch === null)
        return unknown("it is not merged yet");
    if (onBranch !== asked.sha256)
        return unknown("the branch holds another text of it; this one is not merged yet");
    if (pullRequest === null)
        return refuted("it was pushed without a pull request");
    const name = `pull request #${pullRequest.number}`;
    if (atHead !== asked.sha256)
        return refuted(`${name} was approved with another text of it`);
    const { files, reviews, commits } = pullRequest;
    if (files.state === "unknown")
        return unknown(`the files of ${name}: ${files.why}`);
    const others = files.value.filter(({ path, previousPath }) => path !== asked.path || previousPath !== null);
    if (others.length > 0)
        return refuted(`${name} touched ${others.length} other files as well`);
    if (reviews.state === "unknown")
        return unknown(`the reviews of ${name}: ${reviews.why}`);
    if (commits.state === "unknown")
        return unknown(`the commits of ${name}: ${commits.why}`);
    const stranger = commits.value.find(({ author, committer }) => [author, committer].some(isStranger));
    if (stranger !== undefined)
        return unknown(`who wrote ${stranger.sha} of ${name} is not known`);
    return approvalIn(pullRequest, { reviews: reviews.value, commits: commits.value }, asked.holders);
}
/** An address of no account: the approver may stand behind it. GitHub's own is no person's. */
function isStranger({ account, email }) {
    return account === null && email !== "noreply@github.com";
}
/** Who wrote a text cannot grant it, whoever opened the pull request. */
function hadAHand(reviewer, commits) {
    const login = reviewer.login.toLowerCase();
    return commits.some(({ author, committer, coAuthors = [], message }) => [author, committer, ...coAuthors].some(({ account }) => account !== null && (0,opinions/* isSameAccount */.se)(account, reviewer)) ||
        (0,trailers/* coAuthorsOf */.a)(message).people.some(({ email }) => (0,trailers/* accountOfAddress */.l)(email)?.login.toLowerCase() === login));
}
function approvalIn(pullRequest, { reviews, commits }, holders) {
    const approving = (0,opinions/* opinionsOn */.lT)(pullRequest, reviews).filter(({ state, commit, reviewer }) => state === "approved" &&
        commit === pullRequest.headCommit &&
        reviewer.kind === "user" &&
        !(0,opinions/* isSameAccount */.se)(reviewer, pullRequest.author) &&
        !hadAHand(reviewer, commits));
    const roles = approving.map((review) => ({ review, standing: standingOf(review, holders) }));
    const proved = roles.find(({ standing }) => standing.state === "known" && standing.value);
    if (proved !== undefined) {
        const { reviewer, submittedAt } = proved.review;
        return { state: "proved", by: reviewer.login, at: submittedAt ?? "" };
    }
    const unseen = roles.find(({ standing }) => standing.state === "unknown");
    if (unseen?.standing.state === "unknown")
        return unknown(`whether ${unseen.review.reviewer.login} is of the role: ${unseen.standing.why}`);
    return refuted(`nobody of the role approved the head of pull request #${pullRequest.number}`);
}
/** Whether a review was given on behalf of the role. */
function standingOf(review, holders) {
    const speaks = speaksFor(review, holders);
    return speaks.state === "known" && speaks.value ? review.canWrite : speaks;
}
function speaksFor({ reviewer, onBehalfOf }, holders) {
    const wanted = holders.map((holder) => holder.toLowerCase());
    if (wanted.includes(`@${reviewer.login.toLowerCase()}`))
        return { state: "known", value: true };
    if (!wanted.some((holder) => holder.includes("/")))
        return { state: "known", value: false };
    if (onBehalfOf.state === "unknown")
        return onBehalfOf;
    return { state: "known", value: onBehalfOf.value.some((team) => wanted.includes(team.toLowerCase())) };
}
function unknown(why) {
    return { state: "unknown", why };
}
function refuted(why) {
    return { state: "refuted", why };
}

// EXTERNAL MODULE: ./lib/adapters/github/target.js
var github_target = __webpack_require__(41);
// EXTERNAL MODULE: ./lib/adapters/github/unread.js + 1 modules
var unread = __webpack_require__(8826);
;// CONCATENATED MODULE: ./lib/adapters/github/commit-aliases.js



const aQuestion = 100;
/** Asks GraphQL about many commits, a hundred to a question; an answer for each of them, or none. */
async function commitsByAlias(target, question) {
    const { commits } = question;
    const groups = Array.from({ length: Math.ceil(commits.length / aQuestion) }, (_, index) => commits.slice(index * aQuestion, (index + 1) * aQuestion));
    const answers = new Map();
    for (const answer of await Promise.all(groups.map((group) => ask(target, group, question)))) {
        if (answer.state === "unknown")
            return answer;
        for (const [commit, found] of answer.value)
            answers.set(commit, found);
    }
    return { state: "known", value: answers };
}
async function ask(target, commits, { selection, shape, needs }) {
    const names = commits.map((_, index) => `c${index}`);
    const declared = names.map((name) => `$${name}: GitObjectID!`).join(", ");
    const selected = names.map((name) => `${name}: object(oid: $${name}) { ...asked }`).join("\n    ");
    const reply = await target.client.query({
        query: `query ($owner: String!, $repo: String!, ${declared}) {
  rateLimit { cost }
  repository(owner: $owner, name: $repo) {
    ${selected}
  }
}
fragment asked on Commit { ${selection} }`,
        variables: {
            ...(0,github_target/* repositoryOf */._)(target),
            ...Object.fromEntries(names.map((name, index) => [name, commits[index]])),
        },
        shape: schemas/* object */.Ikc({ repository: schemas/* record */.g1P(schemas/* string */.YjP(), shape.nullable()) }),
        needs,
        isPartialFine: false,
    });
    if (reply.state === "unknown")
        return reply;
    const answers = new Map();
    for (const [index, commit] of commits.entries()) {
        const found = reply.value.data.repository[names[index] ?? ""] ?? null;
        if (found === null)
            return (0,unread/* unread */.gy)("not-found", `there is no commit ${commit}`);
        answers.set(commit, found);
    }
    return { state: "known", value: answers };
}

;// CONCATENATED MODULE: ./lib/adapters/github/landing.js



const Pulls = schemas/* object */.Ikc({
    totalCount: schemas/* number */.aig(),
    nodes: schemas/* array */.YOg(schemas/* object */.Ikc({
        number: schemas/* number */.aig(),
        merged: schemas/* boolean */.zMY(),
        mergedAt: schemas/* string */.YjP().nullable(),
        mergedBy: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullable(),
        baseRefName: schemas/* string */.YjP(),
        baseRepository: schemas/* object */.Ikc({ nameWithOwner: schemas/* string */.YjP() }).nullable(),
    })),
});
const Landing = schemas/* object */.Ikc({ associatedPullRequests: Pulls.nullable() });
const selection = `associatedPullRequests(first: 20) {
    totalCount
    nodes { number merged mergedAt mergedBy { login } baseRefName baseRepository { nameWithOwner } }
  }`;
/** Which pull requests of this repository brought each commit; a hundred commits to a question. */
async function readLandings(target, commits) {
    const needs = "pull-requests: read";
    const found = await commitsByAlias(target, { commits, selection, shape: Landing, needs });
    if (found.state === "unknown")
        return found;
    const here = `${target.owner}/${target.repo}`.toLowerCase();
    const landings = new Map();
    for (const [commit, { associatedPullRequests: pulls }] of found.value) {
        if (pulls === null || pulls.nodes.length !== pulls.totalCount)
            return (0,unread/* unread */.gy)("incomplete", `expected all pull requests of commit ${commit}, found a part of them`);
        landings.set(commit, pullsHere(pulls, here));
    }
    return { state: "known", value: landings };
}
/** Pull requests of forks contain our commits too, and prove nothing about this repository. */
function pullsHere({ nodes }, here) {
    return nodes
        .filter(({ baseRepository }) => baseRepository?.nameWithOwner.toLowerCase() === here)
        .map(({ number, merged, mergedAt, mergedBy, baseRefName }) => ({
        number,
        isMerged: merged,
        mergedAt,
        mergedBy: mergedBy?.login ?? null,
        baseBranch: baseRefName,
    }));
}

// EXTERNAL MODULE: ./lib/adapters/github/pages.js
var pages = __webpack_require__(74);
// EXTERNAL MODULE: ./node_modules/conventional-commits-parser/dist/index.js + 5 modules
var dist = __webpack_require__(4674);
;// CONCATENATED MODULE: ./lib/adapters/commit-header.js

/** Far more than anybody writes; a footer beyond it does not count, and the header never depends on it. */
const longestMessage = 64 * 1024;
const longestHeader = 1_000;
// An adapter, although it reads nothing but a text: the library's only entry also loads Node's streams.
const parser = new dist/* CommitParser */.Jf({
    headerPattern: /^(\w[\w-]*)(?:\(([^()]*)\))?(!)?: (.+)$/,
    headerCorrespondence: ["type", "scope", "bang", "subject"],
    notesPattern: (keywords) => new RegExp(`^(${keywords}):\\s*(.*)`),
    // By default a line `-type-` sets the type: a message of any form would read as conventional.
    fieldPattern: /(?!)/,
});
/** Reads a commit message, or the title of a pull request; null: it is not of the form of Conventional Commits. */
function readCommitHeader(text) {
    const message = text.slice(0, longestMessage).trimStart();
    const [first = ""] = message.split(/\r?\n/, 1);
    if (first === "" || first.length > longestHeader)
        return null;
    const { header, notes, ...fields } = parser.parse(message);
    const { type, scope, bang, subject } = fields;
    // The library passes over lines of GPG; what git shows as the first line is what counts.
    if (header !== first || typeof type !== "string" || typeof subject !== "string")
        return null;
    return {
        type,
        scope: typeof scope === "string" ? scope : null,
        isBreaking: bang === "!" || notes.length > 0,
        subject,
    };
}

;// CONCATENATED MODULE: ./lib/adapters/github/account.js

/** An account as REST gives it; GitHub gives null for one that is no more. */
const Account = schemas/* object */.Ikc({ login: schemas/* string */.YjP(), id: schemas/* number */.aig(), type: schemas/* string */.YjP() })
    .nullable()
    .transform((account) => (account === null ? ghost : actorOf(account)));
/** The account of a signature: an empty object or null where GitHub knows none for the address. */
const MaybeAccount = schemas/* union */.KCZ([
    schemas/* object */.Ikc({ login: schemas/* string */.YjP(), id: schemas/* number */.aig(), type: schemas/* string */.YjP() }).transform(actorOf),
    schemas/* looseObject */._H3({ login: schemas/* undefined */.Vxk().optional() }).transform(() => null),
    schemas/* null */.chJ(),
])
    .optional()
    .transform((account) => account ?? null);
/** What GitHub shows in place of an account that was deleted. */
const ghost = { login: "ghost", id: null, kind: "unknown" };
const kinds = new Map([
    ["User", "user"],
    ["Bot", "bot"],
    ["Organization", "organization"],
]);
function actorOf({ login, id, type }) {
    return { login, id, kind: kinds.get(type) ?? "unknown" };
}

;// CONCATENATED MODULE: ./lib/adapters/github/changed-files.js



const statuses = ["added", "removed", "modified", "renamed", "copied", "changed", "unchanged"];
const FileAnswer = schemas/* object */.Ikc({ filename: schemas/* string */.YjP(), previous_filename: schemas/* string */.YjP().optional(), status: schemas/* enum */.k5n(statuses) })
    .transform(({ filename, previous_filename, status }) => ({
    path: filename,
    previousPath: previous_filename ?? null,
    status,
}));
/**
 * Every file that a pull request changes. GitHub lists 3,000 of them and counts on (facts 3.13): a list that is
 * shorter than its count is unknown (G10).
 */
function readChangedFiles(target, pull) {
    return target.client.list("GET /repos/{owner}/{repo}/pulls/{pull_number}/files", { ...(0,github_target/* repositoryOf */._)(target), pull_number: pull.number }, { page: (0,pages/* plainPage */.w9)(FileAnswer), identity: ({ path }) => path, expected: pull.changedFiles });
}

// EXTERNAL MODULE: ./lib/adapters/github/checks.js
var github_checks = __webpack_require__(9877);
;// CONCATENATED MODULE: ./lib/adapters/github/co-authors.js




const Person = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().nullable(),
    email: schemas/* string */.YjP().nullable(),
    user: schemas/* object */.Ikc({ login: schemas/* string */.YjP(), databaseId: schemas/* number */.aig().nullable() }).nullable(),
})
    .transform(({ name, email, user }) => ({
    name: name ?? "",
    email: email ?? "",
    account: user === null ? null : { login: user.login, id: user.databaseId, kind: "user" },
}));
const Authors = schemas/* object */.Ikc({ authors: schemas/* object */.Ikc({ totalCount: schemas/* number */.aig(), nodes: schemas/* array */.YOg(Person) }) });
const co_authors_selection = "authors(first: 100) { totalCount nodes { name email user { login databaseId } } }";
/**
 * Commits with the accounts behind the addresses of their trailers: a trailer names an address, an approver is an
 * account, and only GitHub knows that both are one person (trap T12). Commits without trailers cost nothing.
 */
async function withCoAuthors(target, commits) {
    if (commits.state === "unknown")
        return commits;
    const shared = commits.value.filter(({ message }) => (0,trailers/* coAuthorsOf */.a)(message).people.length > 0);
    if (shared.length === 0)
        return commits;
    const found = await commitsByAlias(target, {
        commits: shared.map(({ sha }) => sha),
        selection: co_authors_selection,
        shape: Authors,
        needs: "contents: read",
    });
    if (found.state === "unknown")
        return found;
    const authors = found.value;
    const cut = [...authors.values()].find(({ authors: { totalCount, nodes } }) => nodes.length !== totalCount);
    if (cut !== undefined)
        return (0,unread/* unread */.gy)("incomplete", "expected all authors of a commit, found a part of them");
    return {
        state: "known",
        value: commits.value.map((commit) => {
            const people = authors.get(commit.sha)?.authors.nodes;
            // The first is the author, whom the commit names already.
            return people === undefined ? commit : { ...commit, coAuthors: people.slice(1) };
        }),
    };
}

;// CONCATENATED MODULE: ./lib/adapters/github/commits.js




const commits_Person = schemas/* object */.Ikc({ name: schemas/* string */.YjP().optional(), email: schemas/* string */.YjP().optional(), date: schemas/* string */.YjP().optional() })
    .nullable()
    .transform((person) => ({ name: person?.name ?? "", email: person?.email ?? "" }));
/** Reasons are GitHub's words (facts 7.13); an answer without a verification proves no signature. */
const Verification = schemas/* object */.Ikc({ verified: schemas/* boolean */.zMY(), reason: schemas/* string */.YjP() })
    .optional()
    .transform((found) => ({ isVerified: found?.verified ?? false, reason: found?.reason ?? "unknown" }));
const CommitAnswer = schemas/* object */.Ikc({
    sha: schemas/* string */.YjP(),
    parents: schemas/* array */.YOg(schemas/* object */.Ikc({ sha: schemas/* string */.YjP() })),
    author: MaybeAccount,
    committer: MaybeAccount,
    commit: schemas/* object */.Ikc({
        message: schemas/* string */.YjP(),
        author: commits_Person,
        committer: commits_Person,
        verification: Verification,
    }),
})
    .transform(({ sha, parents, author, committer, commit }) => ({
    sha,
    parents: parents.map((parent) => parent.sha),
    message: commit.message,
    header: readCommitHeader(commit.message),
    author: { account: author, ...commit.author },
    committer: { account: committer, ...commit.committer },
    verification: commit.verification,
}));
const identity = ({ sha }) => sha;
/** GitHub counts the commits of a comparison, and shows them by pages. */
const ComparisonPage = schemas/* object */.Ikc({ total_commits: schemas/* number */.aig(), commits: schemas/* array */.YOg(CommitAnswer) })
    .transform(({ total_commits, commits }) => ({ items: commits, total: total_commits }));
/** Commits that are in `head` and not in `base`, oldest first. */
function readComparison(target, { base, head }) {
    const shape = { page: ComparisonPage, identity };
    const parameters = { ...(0,github_target/* repositoryOf */._)(target), basehead: `${base}...${head}` };
    return target.client.list("GET /repos/{owner}/{repo}/compare/{basehead}", parameters, shape);
}
function readCommit(target, ref) {
    const route = "GET /repos/{owner}/{repo}/commits/{ref}";
    return target.client.get(route, { ...(0,github_target/* repositoryOf */._)(target), ref }, CommitAnswer);
}

;// CONCATENATED MODULE: ./lib/adapters/github/pull-extras.js



const query = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  rateLimit { cost }
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      reviews(first: 100, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { databaseId authorCanPushToRepository onBehalfOf(first: 20) { totalCount nodes { combinedSlug } } }
      }
      closingIssuesReferences(first: 50) {
        totalCount
        nodes { number repository { nameWithOwner } }
      }
    }
  }
}`;
const Teams = schemas/* object */.Ikc({
    totalCount: schemas/* number */.aig(),
    nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ combinedSlug: schemas/* string */.YjP() }).nullable()).nullable(),
});
const Reviews = schemas/* object */.Ikc({
    totalCount: schemas/* number */.aig(),
    pageInfo: schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* string */.YjP().nullable() }),
    nodes: schemas/* array */.YOg(schemas/* object */.Ikc({
        databaseId: schemas/* number */.aig().nullable(),
        authorCanPushToRepository: schemas/* boolean */.zMY().nullish(),
        onBehalfOf: Teams.nullable(),
    })
        .nullable()),
});
const Issues = schemas/* object */.Ikc({
    totalCount: schemas/* number */.aig(),
    nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ number: schemas/* number */.aig(), repository: schemas/* object */.Ikc({ nameWithOwner: schemas/* string */.YjP() }) }).nullable()),
});
const Answer = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        pullRequest: schemas/* object */.Ikc({ reviews: Reviews.nullable(), closingIssuesReferences: Issues.nullable() }),
    }),
});
const mostPages = 30;
/** Reads them for one pull request; reviews beyond a hundred take a question for each hundred. */
async function readPullExtras(target, number) {
    const pages = [];
    const faults = [];
    let closes = null;
    for (let after = null; pages.length < mostPages;) {
        const reply = await pull_extras_ask(target, number, after);
        if (reply.state === "unknown")
            return { reviews: reply, closes: closes ?? reply };
        const { reviews, closingIssuesReferences } = reply.value.data.repository.pullRequest;
        faults.push(...reply.value.faults);
        closes ??= closesOf(closingIssuesReferences, target, faults);
        if (reviews === null)
            return { reviews: reasonFor("reviews", faults), closes };
        pages.push(reviews);
        if (!reviews.pageInfo.hasNextPage)
            return { reviews: extrasOf(pages, faults), closes };
        after = reviews.pageInfo.endCursor;
    }
    const tooMany = (0,unread/* unread */.gy)("too-large", `more than ${mostPages} pages of reviews`);
    return { reviews: tooMany, closes: closes ?? tooMany };
}
function pull_extras_ask(target, number, after) {
    return target.client.query({
        query,
        variables: { ...(0,github_target/* repositoryOf */._)(target), number, after },
        shape: Answer,
        needs: "pull-requests: read",
        isPartialFine: true,
    });
}
function closesOf(issues, { owner, repo }, faults) {
    if (issues === null)
        return reasonFor("closingIssuesReferences", faults);
    const here = `${owner}/${repo}`.toLowerCase();
    const closes = issues.nodes.flatMap((issue) => {
        if (issue === null)
            return [];
        const { nameWithOwner } = issue.repository;
        return nameWithOwner.toLowerCase() === here ? `#${issue.number}` : `${nameWithOwner}#${issue.number}`;
    });
    return { state: "known", value: closes };
}
function extrasOf(pages, faults) {
    const standings = new Map();
    for (const review of pages.flatMap(({ nodes }) => nodes)) {
        const id = review?.databaseId ?? null;
        if (review === null || id === null)
            continue;
        const canWrite = review.authorCanPushToRepository ?? null;
        standings.set(id, {
            onBehalfOf: teamsOf(review.onBehalfOf, faults),
            canWrite: canWrite === null
                ? reasonFor("authorCanPushToRepository", faults)
                : { state: "known", value: canWrite },
        });
    }
    return { state: "known", value: { count: pages[0]?.totalCount ?? 0, standings } };
}
/** A team that the token may not see is null in the list: then the list proves nothing. */
function teamsOf(teams, faults) {
    const slugs = teams?.nodes?.flatMap((team) => (team === null ? [] : `@${team.combinedSlug}`)) ?? [];
    if (teams === null || slugs.length !== teams.totalCount)
        return reasonFor("onBehalfOf", faults);
    return { state: "known", value: slugs };
}
function reasonFor(field, faults) {
    const fault = faults.find(({ path }) => path.split(".").includes(field));
    return fault?.unread ?? (0,unread/* unread */.gy)("permission", `POST /graphql: "${field}" is not shown to this token`);
}

;// CONCATENATED MODULE: ./lib/adapters/github/reviews.js




/** Words of the answer to the words of the domain; one that we do not know counts for nothing. */
const states = new Map([
    ["APPROVED", "approved"],
    ["CHANGES_REQUESTED", "changes-requested"],
    ["DISMISSED", "dismissed"],
    ["COMMENTED", "commented"],
    ["PENDING", "pending"],
]);
const ReviewAnswer = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    user: Account,
    state: schemas/* string */.YjP(),
    commit_id: schemas/* string */.YjP().nullable().optional(),
    submitted_at: schemas/* string */.YjP().optional(),
})
    .transform(({ id, user, state, commit_id, submitted_at }) => ({
    id,
    reviewer: user,
    state: states.get(state) ?? "unknown",
    commit: commit_id ?? null,
    submittedAt: submitted_at ?? null,
}));
/** Reviews of a pull request, all of them, with what each counts for. */
async function readReviews(target, pullNumber, extras) {
    const reviews = await target.client.list("GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews", { ...(0,github_target/* repositoryOf */._)(target), pull_number: pullNumber }, {
        page: (0,pages/* plainPage */.w9)(ReviewAnswer),
        identity: ({ id }) => id,
        expected: extras.state === "known" ? extras.value.count : null,
    });
    if (reviews.state === "unknown")
        return reviews;
    return { state: "known", value: reviews.value.map((review) => withStanding(review, extras)) };
}
function withStanding(review, extras) {
    if (extras.state === "unknown")
        return { ...review, onBehalfOf: extras, canWrite: extras };
    const unseen = {
        state: "unknown",
        cause: "incomplete",
        why: `GraphQL shows no review ${review.id}`,
    };
    return {
        ...review,
        ...(extras.value.standings.get(review.id) ?? { onBehalfOf: unseen, canWrite: unseen }),
    };
}

;// CONCATENATED MODULE: ./lib/adapters/github/pull-request.js












const Side = schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), sha: schemas/* string */.YjP(), repo: schemas/* object */.Ikc({ id: schemas/* number */.aig() }).nullable() });
const PullAnswer = schemas/* object */.Ikc({
    number: schemas/* number */.aig(),
    title: schemas/* string */.YjP(),
    body: schemas/* string */.YjP().nullable(),
    user: Account,
    draft: schemas/* boolean */.zMY().optional(),
    head: Side,
    base: Side,
    merged_at: schemas/* string */.YjP().nullable(),
    merge_commit_sha: schemas/* string */.YjP().nullable(),
    merged_by: Account.optional(),
    labels: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })),
    changed_files: schemas/* number */.aig(),
    commits: schemas/* number */.aig(),
})
    .transform((pull) => ({
    changedFiles: pull.changed_files,
    commitCount: pull.commits,
    number: pull.number,
    title: pull.title,
    header: readCommitHeader(pull.title),
    body: pull.body ?? "",
    author: pull.user,
    isDraft: pull.draft ?? false,
    // A head whose repository is gone was a fork.
    isFork: pull.head.repo === null || pull.head.repo.id !== pull.base.repo?.id,
    baseBranch: pull.base.ref,
    baseCommit: pull.base.sha,
    headBranch: pull.head.ref,
    headCommit: pull.head.sha,
    // While a pull request is open this names a trial merge.
    mergeCommit: pull.merged_at === null ? null : pull.merge_commit_sha,
    mergedBy: pull.merged_at === null ? null : (pull.merged_by ?? null),
    mergedAt: pull.merged_at,
    labels: pull.labels.map(({ name }) => name),
}));
/** A pull request with those of its lists that somebody needs. */
async function readPullRequest(target, number, needs) {
    const [pull, extras] = await Promise.all([readPull(target, number), extrasFor(target, number, needs)]);
    if (pull.state === "unknown")
        return pull;
    const { changedFiles, commitCount, ...core } = pull.value;
    const [files, commits, reviews, checks] = await Promise.all([
        needs.has("files") ? readChangedFiles(target, { number, changedFiles }) : unread/* notAsked */.Op,
        needs.has("commits") ? readCommits(target, pull.value) : unread/* notAsked */.Op,
        needs.has("reviews") ? readReviews(target, number, extras.reviews) : unread/* notAsked */.Op,
        needs.has("checks") ? (0,github_checks/* readReportedChecks */.$)(target, core.headCommit) : unread/* notAsked */.Op,
    ]);
    return { state: "known", value: { ...core, closes: extras.closes, files, commits, reviews, checks } };
}
/** The pull request alone; `isFresh` right before something is written for its head (G11). */
function readPull(target, number, isFresh = false) {
    const route = "GET /repos/{owner}/{repo}/pulls/{pull_number}";
    const parameters = { ...(0,github_target/* repositoryOf */._)(target), pull_number: number };
    return target.client.get(route, parameters, PullAnswer, { isFresh });
}
async function extrasFor(target, number, needs) {
    if (needs.has("reviews") || needs.has("work-items"))
        return readPullExtras(target, number);
    return { reviews: unread/* notAsked */.Op, closes: unread/* notAsked */.Op };
}
/** The list of a pull request ends at this many (facts 3.13); a comparison goes on. */
const mostListed = 250;
async function readCommits(target, pull) {
    if (pull.commitCount > mostListed)
        return withCoAuthors(target, await readComparison(target, { base: pull.baseCommit, head: pull.headCommit }));
    const listed = await target.client.list("GET /repos/{owner}/{repo}/pulls/{pull_number}/commits", { ...(0,github_target/* repositoryOf */._)(target), pull_number: pull.number }, { page: (0,pages/* plainPage */.w9)(CommitAnswer), identity: ({ sha }) => sha, expected: pull.commitCount });
    return withCoAuthors(target, listed);
}

// EXTERNAL MODULE: ./lib/adapters/github/tree.js
var github_tree = __webpack_require__(8860);
;// CONCATENATED MODULE: ./lib/adapters/github/consent.js








/** A commit that touched the file, the newest first. */
const Touch = schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), commit: schemas/* object */.Ikc({ committer: schemas/* object */.Ikc({ date: schemas/* string */.YjP() }).nullable() }) })
    .transform(({ sha, commit }) => ({ sha, date: commit.committer?.date ?? null }));
/** Proves waivers and baselines by the pull requests that brought them to the branch (design §7). */
function provableApprovals(target, change) {
    const branch = change === null ? null : branchOf(change);
    return {
        consentTo: async (request) => branch === null ? nothingKnown("the run is about no branch") : consentTo(request, target, branch),
    };
}
/** A change cannot bring its own exceptions: before it is merged the base counts. */
function branchOf({ kind, branch, baseCommit, headCommit }) {
    return { name: branch, commit: kind === "push" || baseCommit === null ? headCommit : baseCommit };
}
async function consentTo(request, target, branch) {
    const [touches, onBranch] = await Promise.all([
        readTouches(target, request.path, branch),
        readDigest(target, request.path, branch.commit),
    ]);
    if (touches.state === "unknown")
        return nothingKnown(touches.why);
    if (onBranch.state === "unknown")
        return nothingKnown(onBranch.why);
    const [newest, oldest] = [touches.value[0], touches.value.at(-1)];
    if (newest === undefined || oldest === undefined)
        return nothingKnown("it is not merged yet");
    const [pullRequest, introducedAt] = await Promise.all([
        bringerOf(target, newest, branch),
        introductionOf(target, oldest, branch),
    ]);
    const landing = await landingOf(target, { path: request.path, onBranch: onBranch.value, pullRequest });
    return {
        approval: proveConsent(request, landing),
        author: pullRequest.state === "known" ? (pullRequest.value?.author.login ?? null) : null,
        introducedAt,
    };
}
async function landingOf(target, { path, onBranch, pullRequest }) {
    if (pullRequest.state === "unknown")
        return pullRequest;
    const { value } = pullRequest;
    if (value === null)
        return { state: "known", value: { onBranch, atHead: null, pullRequest: null } };
    const atHead = await readDigest(target, path, value.headCommit);
    if (atHead.state === "unknown")
        return atHead;
    return { state: "known", value: { onBranch, atHead: atHead.value, pullRequest: value } };
}
function readTouches(target, path, { commit }) {
    const parameters = { ...(0,github_target/* repositoryOf */._)(target), path, sha: commit };
    return target.client.list("GET /repos/{owner}/{repo}/commits", parameters, {
        page: (0,pages/* plainPage */.w9)(Touch),
        identity: ({ sha }) => sha,
    });
}
/** sha256 of a file at a commit; null where it is not there. */
async function readDigest(target, path, ref) {
    const text = await (0,github_tree/* readText */.y)(target, { path, commit: ref });
    if (text.state === "known")
        return { state: "known", value: (0,sha256/* sha256Hex */.f)(text.value) };
    return text.cause === "not-found" ? { state: "known", value: null } : text;
}
/** The merged pull request that brought a commit to the branch; null: it was pushed without one. */
async function bringerOf(target, touch, branch) {
    const landing = await landingPull(target, touch, branch);
    if (landing.state === "unknown")
        return landing;
    if (landing.value === null)
        return { state: "known", value: null };
    return readPullRequest(target, landing.value.number, new Set(["files", "reviews", "commits"]));
}
async function landingPull(target, { sha }, branch) {
    const landings = await readLandings(target, [sha]);
    if (landings.state === "unknown")
        return landings;
    const pulls = landings.value.get(sha) ?? [];
    const merged = pulls.find(({ isMerged, baseBranch }) => isMerged && baseBranch === branch.name);
    return { state: "known", value: merged ?? null };
}
/** When the file first came, by GitHub's clock where a pull request brought it: whoever commits sets the other one. */
async function introductionOf(target, oldest, branch) {
    const landing = await landingPull(target, oldest, branch);
    if (landing.state === "unknown")
        return null;
    if (landing.value === null)
        return oldest.date;
    const pull = await readPullRequest(target, landing.value.number, new Set());
    return pull.state === "known" ? pull.value.mergedAt : null;
}
function nothingKnown(why) {
    return { approval: { state: "unknown", why }, author: null, introducedAt: null };
}

// EXTERNAL MODULE: ./lib/adapters/github/hosts.js
var github_hosts = __webpack_require__(3997);
// EXTERNAL MODULE: ./lib/domain/posture/posture-text.js
var posture_text = __webpack_require__(3039);
;// CONCATENATED MODULE: ./lib/adapters/github/properties.js




const profileProperty = "assaygate-profile";
const regulatedProperty = "assaygate-regulated";
const Values = schemas/* array */.YOg(schemas/* object */.Ikc({ property_name: schemas/* string */.YjP(), value: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP()), schemas/* null */.chJ()]) }));
/** What the organisation says of the repository; its administrators cannot (facts 2.30). */
async function readProperties(target) {
    const values = await readValues(target);
    return {
        profile: textOf(values, profileProperty),
        regulated: truthOf(textOf(values, regulatedProperty)),
    };
}
/** What the organisation's audit last saw. */
async function readPosture(target) {
    const text = textOf(await readValues(target), posture_text/* postureProperty */.E8);
    return text.state === "unknown" ? text : (0,posture_text/* parsePosture */.o5)(text.value);
}
function readValues(target) {
    return target.client.get("GET /repos/{owner}/{repo}/properties/values", (0,github_target/* repositoryOf */._)(target), Values);
}
function textOf(values, name) {
    if (values.state === "unknown")
        return values;
    const found = values.value.find(({ property_name }) => property_name === name);
    if (found === undefined || found.value === null)
        return (0,unread/* unread */.gy)(name === posture_text/* postureProperty */.E8 ? "no-posture" : "not-found", `the custom property "${name}" is not set for this repository`);
    if (typeof found.value === "string")
        return { state: "known", value: found.value };
    return (0,unread/* unread */.gy)("malformed", `expected one value of the custom property "${name}", found a list`);
}
function truthOf(text) {
    if (text.state === "unknown")
        return text;
    if (text.value === "true" || text.value === "false")
        return { state: "known", value: text.value === "true" };
    return (0,unread/* unread */.gy)("malformed", `expected true or false as "${regulatedProperty}", found another value`);
}

// EXTERNAL MODULE: ./lib/adapters/github/proxy.js
var proxy = __webpack_require__(1046);
// EXTERNAL MODULE: ./lib/adapters/github/keep.js
var keep = __webpack_require__(1501);
;// CONCATENATED MODULE: ./lib/adapters/github/check-runs.js




const CheckRun = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    external_id: schemas/* string */.YjP().nullable(),
    html_url: schemas/* string */.YjP().nullable(),
});
const longestTitle = 255;
const longestSummary = 65_535;
/** Keeps one check run of a name on a commit. Only the app that made it may change it, and GitHub holds to that. */
function keepCheckRun(target, run) {
    const { client } = target;
    const repository = (0,github_target/* repositoryOf */._)(target);
    const externalId = `assaygate:${run.name}`.slice(0, longestTitle);
    const content = {
        name: run.name,
        status: "completed",
        conclusion: run.conclusion,
        external_id: externalId,
        output: { title: run.title.slice(0, longestTitle), summary: run.summary.slice(0, longestSummary) },
    };
    return (0,keep/* keep */.aC)({
        url: ({ html_url }) => html_url ?? "",
        find: async () => {
            const runs = await client.list("GET /repos/{owner}/{repo}/commits/{ref}/check-runs", { ...repository, ref: run.commit, check_name: run.name, filter: "latest" }, { page: (0,pages/* countedPage */.Wt)("check_runs", CheckRun), identity: ({ id }) => id }, { isFresh: true });
            if (runs.state === "unknown")
                return runs;
            return {
                state: "known",
                value: runs.value.find(({ external_id }) => external_id === externalId) ?? null,
            };
        },
        create: () => client.write("POST /repos/{owner}/{repo}/check-runs", { ...repository, ...content, head_sha: run.commit }, CheckRun),
        update: ({ id }) => {
            const parameters = { ...repository, ...content, check_run_id: id };
            return () => client.write("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", parameters, CheckRun);
        },
    });
}

;// CONCATENATED MODULE: ./lib/adapters/github/comments.js




const Comment = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    body: schemas/* string */.YjP().optional(),
    html_url: schemas/* string */.YjP(),
    user: schemas/* object */.Ikc({ login: schemas/* string */.YjP(), type: schemas/* string */.YjP() }).nullable(),
});
/** Keeps one comment with a marker on a pull request or issue. */
function keepComment(target, number, note, isOurs) {
    const { client } = target;
    const marker = (0,keep/* markerOf */.we)(note.marker);
    const body = (0,keep/* markedText */.ul)(marker, note.markdown);
    const route = "/repos/{owner}/{repo}/issues/{issue_number}/comments";
    const thread = { ...(0,github_target/* repositoryOf */._)(target), issue_number: number };
    return (0,keep/* keep */.aC)({
        url: ({ html_url }) => html_url,
        find: async () => {
            const shape = { page: (0,pages/* plainPage */.w9)(Comment), identity: ({ id }) => id };
            const comments = await client.list(`GET ${route}`, thread, shape, { isFresh: true });
            if (comments.state === "unknown")
                return comments;
            const ours = comments.value.find((comment) => isOurs(comment.user) && (comment.body?.startsWith(marker) ?? false));
            return { state: "known", value: ours ?? null };
        },
        create: () => client.write(`POST ${route}`, { ...thread, body }, Comment),
        update: (found) => {
            if (found.body === body)
                return null;
            const parameters = { ...(0,github_target/* repositoryOf */._)(target), comment_id: found.id, body };
            return () => client.write("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", parameters, Comment);
        },
    });
}

// EXTERNAL MODULE: ./lib/adapters/github/identity.js
var github_identity = __webpack_require__(3358);
// EXTERNAL MODULE: ./lib/adapters/github/tasks.js
var tasks = __webpack_require__(48);
;// CONCATENATED MODULE: ./lib/adapters/github/publisher.js






/** Shows results on GitHub, each in one place. What GitHub refuses is said, and changes no verdict. */
function publisherFor(target, { change }) {
    let identity;
    const whoWeAre = () => {
        identity ??= (0,github_identity/* readIdentity */.x)(target.client);
        return identity;
    };
    return {
        async comment(note) {
            if (change?.kind !== "pull-request")
                return (0,keep/* refused */.J5)("this run is about no pull request");
            const isOurs = await whoWeAre();
            const moved = await movedHead(target, change);
            return moved ?? keepComment(target, change.number, note, isOurs);
        },
        async checkRun(run) {
            const moved = change?.kind === "pull-request" ? await movedHead(target, change) : null;
            return moved ?? keepCheckRun(target, run);
        },
        async task(task) {
            return (0,tasks/* keepTask */.d)(target, task, await whoWeAre());
        },
    };
}
/** Read right before the write: what was judged may no longer be what is shown (G11). */
async function movedHead(target, { number, headCommit }) {
    const pull = await readPull(target, number, true);
    if (pull.state === "unknown")
        return (0,keep/* refused */.J5)(pull.why);
    const { headCommit: found } = pull.value;
    return found === headCommit
        ? null
        : (0,keep/* refused */.J5)(`the pull request moved to ${found}; the verdict is about ${headCommit}`);
}

;// CONCATENATED MODULE: ./lib/adapters/github/merge-queue.js



const merge_queue_query = `query ($owner: String!, $repo: String!, $branch: String!) {
  rateLimit { cost }
  repository(owner: $owner, name: $repo) {
    mergeQueue(branch: $branch) {
      entries(first: 100) { totalCount nodes { headCommit { oid } pullRequest { number } } }
    }
  }
}`;
const Entries = schemas/* object */.Ikc({
    totalCount: schemas/* number */.aig(),
    nodes: schemas/* array */.YOg(schemas/* object */.Ikc({
        headCommit: schemas/* object */.Ikc({ oid: schemas/* string */.YjP() }).nullable(),
        pullRequest: schemas/* object */.Ikc({ number: schemas/* number */.aig() }).nullable(),
    })),
});
const merge_queue_Answer = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({ mergeQueue: schemas/* object */.Ikc({ entries: Entries }).nullable() }),
});
/** What waits in the merge queue of a branch. */
async function readMergeQueue(target, branch) {
    const reply = await target.client.query({
        query: merge_queue_query,
        variables: { ...(0,github_target/* repositoryOf */._)(target), branch },
        shape: merge_queue_Answer,
        needs: "pull-requests: read",
        isPartialFine: false,
    });
    if (reply.state === "unknown")
        return reply;
    const entries = reply.value.data.repository.mergeQueue?.entries ?? { totalCount: 0, nodes: [] };
    if (entries.nodes.length !== entries.totalCount)
        return (0,unread/* unread */.gy)("incomplete", `expected ${entries.totalCount} entries of the queue, found fewer`);
    const pairs = entries.nodes.flatMap(({ headCommit, pullRequest }) => headCommit === null || pullRequest === null ? [] : [[headCommit.oid, pullRequest.number]]);
    return { state: "known", value: new Map(pairs) };
}

// EXTERNAL MODULE: ./lib/adapters/github/repository.js
var github_repository = __webpack_require__(7164);
;// CONCATENATED MODULE: ./lib/adapters/github/users.js

/** The account of a login; events name people by login, commits by id. */
async function readUser(client, login) {
    const user = await client.get("GET /users/{username}", { username: login }, Account);
    // An account that is gone was somebody all the same: the login remains to compare with.
    if (user.state === "unknown" && user.cause === "not-found")
        return { state: "known", value: { login, id: null, kind: "unknown" } };
    return user;
}

;// CONCATENATED MODULE: ./lib/adapters/github/change.js







/** What the run is about, with everything that belongs to it. */
async function readChange(target, run, needs) {
    const reference = run.change;
    if (reference === null)
        return (0,unread/* unread */.gy)("not-found", `the event "${run.trigger.eventName}" changes no branch`);
    const [origin, actors] = await Promise.all([
        reference.kind === "pull-request"
            ? ofPullRequest(target, reference, needs)
            : ofLanded(target, reference, needs),
        needs.has("commits") ? readActors(target, run.actors) : namesOnly(run.actors),
    ]);
    if (actors.state === "unknown")
        return actors;
    const { kind, branch, baseCommit, headCommit } = reference;
    return {
        state: "known",
        value: { kind, branch, baseCommit, headCommit, ...origin, actors: actors.value },
    };
}
async function readActors(target, logins) {
    return change_all(await Promise.all(logins.map((login) => readUser(target.client, login))));
}
/** Who they are is asked only where somebody compares them with the people of the commits. */
function namesOnly(logins) {
    return { state: "known", value: logins.map((login) => ({ login, id: null, kind: "unknown" })) };
}
/** The run judges the head that its event names; a pull request that has moved on is another run's. */
async function ofPullRequest(target, { number, headCommit, branch }, needs) {
    const nothing = { state: "known", value: [] };
    const pull = await readPullRequest(target, number, needs);
    const others = { landed: nothing, strayCommits: nothing };
    if (pull.state === "unknown")
        return { ...others, pullRequests: pull };
    const why = movedFrom({ headCommit, branch }, pull.value);
    if (why === null)
        return { ...others, pullRequests: { state: "known", value: [pull.value] } };
    return { ...others, pullRequests: (0,unread/* unread */.gy)("not-found", `pull request #${number} ${why}`) };
}
/** A re-run has the event of the first run: rules of a branch that the request has left say nothing about it. */
function movedFrom({ headCommit, branch }, found) {
    if (found.headCommit !== headCommit)
        return `moved to ${found.headCommit} while ${headCommit} was judged`;
    if (found.baseBranch === branch)
        return null;
    return `goes into ${JSON.stringify(found.baseBranch.slice(0, 80))} now, and ${JSON.stringify(branch.slice(0, 80))} was judged`;
}
async function ofLanded(target, reference, needs) {
    const landed = await landedCommits(target, reference);
    if (landed.state === "unknown")
        return { landed, pullRequests: landed, strayCommits: landed };
    const owners = await pullsOf(target, reference, landed.value);
    if (owners.state === "unknown")
        return { landed, pullRequests: owners, strayCommits: owners };
    const numbers = [...new Set([...owners.value.values()].flat())].sort((a, b) => a - b);
    const pulls = await Promise.all(numbers.map((number) => readPullRequest(target, number, needs)));
    return {
        landed,
        pullRequests: change_all(pulls),
        strayCommits: {
            state: "known",
            value: landed.value.filter(({ sha }) => (owners.value.get(sha) ?? []).length === 0),
        },
    };
}
/** A push that made a branch brings what the default branch does not have; without a push it is one commit. */
async function landedCommits(target, reference) {
    const { baseCommit, headCommit, branch } = reference;
    if (baseCommit !== null)
        return readComparison(target, { base: baseCommit, head: headCommit });
    const repository = await (0,github_repository/* readRepository */.N)(target);
    if (repository.state === "unknown")
        return repository;
    if (repository.value.defaultBranch !== branch)
        return readComparison(target, { base: repository.value.defaultBranch, head: headCommit });
    const commit = await readCommit(target, headCommit);
    return commit.state === "unknown" ? commit : { state: "known", value: [commit.value] };
}
/** Numbers of the pull requests that brought each commit into this branch, or are about to. */
async function pullsOf(target, reference, commits) {
    const isGroup = reference.kind === "merge-group";
    const shas = commits.map(({ sha }) => sha);
    const none = { state: "known", value: new Map() };
    const [landings, queue] = await Promise.all([
        readLandings(target, shas),
        isGroup ? readMergeQueue(target, reference.branch) : none,
    ]);
    if (landings.state === "unknown")
        return landings;
    if (queue.state === "unknown")
        return queue;
    const queued = queuedBy(shas, queue.value);
    const pulls = shas.map((sha) => {
        const brought = broughtBy(landings.value, sha, { branch: reference.branch, isMerged: !isGroup });
        return [sha, queued.get(sha) ?? brought];
    });
    return { state: "known", value: new Map(pulls) };
}
/** A pull request into another branch does not excuse a push into this one. */
function broughtBy(landings, sha, { branch, isMerged }) {
    const pulls = landings.get(sha) ?? [];
    return pulls
        .filter((pull) => pull.baseBranch === branch && pull.isMerged === isMerged)
        .map(({ number }) => number);
}
/**
 * The queue makes one commit, or several in a row, of each pull request, and names the last of them: the commits up to
 * it, from the one before, are this pull request's.
 */
function queuedBy(shas, queue) {
    const owners = new Map();
    let waiting = [];
    for (const sha of shas) {
        waiting.push(sha);
        const number = queue.get(sha);
        if (number === undefined)
            continue;
        for (const each of waiting)
            owners.set(each, [number]);
        waiting = [];
    }
    return owners;
}
function change_all(facts) {
    const values = [];
    for (const fact of facts) {
        if (fact.state === "unknown")
            return fact;
        values.push(fact.value);
    }
    return { state: "known", value: values };
}

// EXTERNAL MODULE: ./lib/adapters/github/codeowners.js
var github_codeowners = __webpack_require__(8693);
;// CONCATENATED MODULE: ./lib/adapters/github/bypasses.js




const Suite = schemas/* object */.Ikc({ id: schemas/* number */.aig(), actor_name: schemas/* string */.YjP().nullable(), pushed_at: schemas/* string */.YjP() });
const SuiteDetail = schemas/* object */.Ikc({
    rule_evaluations: schemas/* array */.YOg(schemas/* object */.Ikc({ rule_type: schemas/* string */.YjP().optional(), result: schemas/* string */.YjP().optional() }))
        .optional(),
});
/** Rule suites go back no further (facts 2.21). */
const horizonDays = 30;
const dayMs = 86_400_000;
/** Pushes to a branch that passed by a rule since a time; GitHub remembers those of a month. */
async function readBypasses(target, { branch, since, now }) {
    if (Date.parse(now) - Date.parse(since) > horizonDays * dayMs)
        return (0,unread/* unread */.gy)("incomplete", `rule suites go back ${horizonDays} days, the last release is older`);
    const suites = await target.client.list("GET /repos/{owner}/{repo}/rulesets/rule-suites", {
        ...(0,github_target/* repositoryOf */._)(target),
        ref: `refs/heads/${branch}`,
        time_period: "month",
        rule_suite_result: "bypass",
    }, { page: (0,pages/* plainPage */.w9)(Suite), identity: ({ id }) => id });
    if (suites.state === "unknown")
        return suites;
    const from = Date.parse(since);
    const bypasses = [];
    for (const suite of suites.value.filter(({ pushed_at }) => Date.parse(pushed_at) >= from)) {
        const bypass = await readBypass(target, suite);
        if (bypass.state === "unknown")
            return bypass;
        bypasses.push(bypass.value);
    }
    return { state: "known", value: bypasses };
}
/** Which rules somebody passed by. */
async function readBypass(target, { id, actor_name, pushed_at }) {
    const route = "GET /repos/{owner}/{repo}/rulesets/rule-suites/{rule_suite_id}";
    const detail = await target.client.get(route, { ...(0,github_target/* repositoryOf */._)(target), rule_suite_id: id }, SuiteDetail);
    if (detail.state === "unknown")
        return detail;
    const failed = (detail.value.rule_evaluations ?? []).filter(({ result }) => result !== "pass");
    const rule = failed.map(({ rule_type }) => rule_type ?? "a rule").join(", ");
    const actor = actor_name ?? "somebody whom GitHub does not name";
    return { state: "known", value: { actor, at: pushed_at, rule: rule === "" ? "a rule" : rule } };
}

// EXTERNAL MODULE: ./lib/adapters/github/rulesets.js
var github_rulesets = __webpack_require__(1879);
;// CONCATENATED MODULE: ./lib/adapters/github/lapses.js




const Version = schemas/* object */.Ikc({
    version_id: schemas/* number */.aig(),
    updated_at: schemas/* string */.YjP(),
    actor: schemas/* object */.Ikc({ id: schemas/* number */.aig().optional() }),
});
const VersionDetail = schemas/* object */.Ikc({ state: schemas/* looseObject */._H3({ enforcement: schemas/* string */.YjP().optional() }) });
/**
 * Times since the last release at which a ruleset of the repository was not in force. Those of the organisation no
 * administrator of the repository can change; their history is the audit's.
 */
async function readLapses(target, since) {
    const rulesets = await (0,github_rulesets/* readRulesets */.uv)(target, { areActorsNeeded: false });
    if (rulesets.state === "unknown")
        return rulesets;
    const lapses = [];
    for (const ruleset of rulesets.value.filter(({ source }) => source.kind === "repository-ruleset")) {
        const found = await lapsesOf(target, ruleset, since);
        if (found.state === "unknown")
            return found;
        lapses.push(...found.value);
    }
    return { state: "known", value: lapses };
}
async function lapsesOf(target, { id, name }, since) {
    const history = await target.client.list("GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history", { ...(0,github_target/* repositoryOf */._)(target), ruleset_id: id }, { page: (0,pages/* plainPage */.w9)(Version), identity: ({ version_id }) => version_id });
    if (history.state === "unknown")
        return history;
    const versions = sinceThen(history.value, since);
    const lapses = [];
    for (const [index, version] of versions.entries()) {
        const isInForce = await readIsInForce(target, id, version);
        if (isInForce.state === "unknown")
            return isInForce;
        if (isInForce.value)
            continue;
        const until = versions[index + 1]?.updated_at ?? null;
        const actor = version.actor.id === undefined ? "unknown" : `account ${version.actor.id}`;
        lapses.push({ ruleset: name, from: version.updated_at, until, actor });
    }
    return { state: "known", value: lapses };
}
/** Oldest first: the version that was in force at that time, and all that came after it. */
function sinceThen(history, since) {
    const sorted = history.toSorted((a, b) => Date.parse(a.updated_at) - Date.parse(b.updated_at));
    const from = Date.parse(since);
    const first = sorted.findLastIndex(({ updated_at }) => Date.parse(updated_at) <= from);
    return sorted.slice(Math.max(0, first));
}
async function readIsInForce(target, id, { version_id }) {
    const route = "GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history/{version_id}";
    const parameters = { ...(0,github_target/* repositoryOf */._)(target), ruleset_id: id, version_id };
    const version = await target.client.get(route, parameters, VersionDetail);
    if (version.state === "unknown")
        return version;
    return { state: "known", value: version.value.state.enforcement === "active" };
}

;// CONCATENATED MODULE: ./lib/adapters/github/production-release.js




const Deployments = schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* number */.aig(), sha: schemas/* string */.YjP() }));
const Status = schemas/* object */.Ikc({ id: schemas/* number */.aig(), state: schemas/* string */.YjP(), created_at: schemas/* string */.YjP() });
const mostLooked = 100;
/** The latest deployment to an environment that succeeded, whatever became of it later; null: there was none. */
async function readLastRelease(target, environment) {
    const route = "GET /repos/{owner}/{repo}/deployments";
    const parameters = { ...(0,github_target/* repositoryOf */._)(target), environment, per_page: mostLooked };
    const deployments = await target.client.get(route, parameters, Deployments);
    if (deployments.state === "unknown")
        return deployments;
    for (const { id, sha } of deployments.value) {
        const success = await readSuccess(target, id);
        if (success.state === "unknown")
            return success;
        if (success.value !== null)
            return { state: "known", value: { commit: sha, at: success.value } };
    }
    if (deployments.value.length < mostLooked)
        return { state: "known", value: null };
    return (0,unread/* unread */.gy)("incomplete", `none of the last ${mostLooked} deployments to "${environment}" succeeded`);
}
/** When a deployment succeeded; null: it did not. */
async function readSuccess(target, id) {
    const statuses = await target.client.list("GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses", { ...(0,github_target/* repositoryOf */._)(target), deployment_id: id }, { page: (0,pages/* plainPage */.w9)(Status), identity: (status) => status.id });
    if (statuses.state === "unknown")
        return statuses;
    const success = statuses.value.find(({ state }) => state === "success");
    return { state: "known", value: success?.created_at ?? null };
}

;// CONCATENATED MODULE: ./lib/adapters/github/continuity.js





/** What happened on a branch since the last production release. */
async function readContinuity(target, window) {
    const { branch, headCommit, environment, now } = window;
    const release = environment === null ? none : await readLastRelease(target, environment);
    if (release.state === "unknown")
        return release;
    if (release.value === null)
        return { state: "known", value: noWindow };
    const since = release.value.at;
    const [commits, bypasses, lapses] = await Promise.all([
        readLanded(target, { branch, headCommit, release: release.value }),
        readBypasses(target, { branch, since, now }),
        readLapses(target, since),
    ]);
    return { state: "known", value: { since: release.value, commits, bypasses, lapses } };
}
const none = { state: "known", value: null };
const nothing = { state: "known", value: [] };
const noWindow = { since: null, commits: nothing, bypasses: nothing, lapses: nothing };
async function readLanded(target, { branch, headCommit, release }) {
    const commits = await readComparison(target, { base: release.commit, head: headCommit });
    if (commits.state === "unknown")
        return commits;
    const shas = commits.value.map(({ sha }) => sha);
    const landings = await readLandings(target, shas);
    if (landings.state === "unknown")
        return landings;
    return {
        state: "known",
        value: commits.value.map((commit) => landedOf(commit, landings.value, branch)),
    };
}
function landedOf({ sha, committer }, landings, branch) {
    const pulls = (landings.get(sha) ?? []).filter((pull) => pull.isMerged && pull.baseBranch === branch);
    const [first] = pulls;
    return {
        sha,
        pullRequests: pulls.map(({ number }) => number),
        actor: first?.mergedBy ?? committer.account?.login ?? null,
        landedAt: first?.mergedAt ?? null,
    };
}

// EXTERNAL MODULE: ./lib/domain/codeowners/owner.js
var codeowners_owner = __webpack_require__(9335);
// EXTERNAL MODULE: ./lib/domain/codeowners/parse.js + 1 modules
var parse = __webpack_require__(5379);
;// CONCATENATED MODULE: ./lib/adapters/github/owners-access.js





const owners_access_aQuestion = 100;
const writing = ["WRITE", "MAINTAIN", "ADMIN"];
const Collaborators = schemas/* object */.Ikc({
    edges: schemas/* array */.YOg(schemas/* object */.Ikc({ permission: schemas/* string */.YjP(), node: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }) })).nullable(),
});
const Team = schemas/* object */.Ikc({
    privacy: schemas/* string */.YjP(),
    repositories: schemas/* object */.Ikc({
        edges: schemas/* array */.YOg(schemas/* object */.Ikc({ permission: schemas/* string */.YjP(), node: schemas/* object */.Ikc({ nameWithOwner: schemas/* string */.YjP() }) }))
            .nullable(),
    }),
});
const owners_access_Answer = schemas/* looseObject */._H3({ repository: schemas/* looseObject */._H3({}) });
/**
 * Whether each owner of a CODEOWNERS file exists and may write, a hundred to a question. What GraphQL does not show
 * to this token GitHub's own examination of the file says: it calls an owner without write access unknown (facts
 * 3.8, 3.10).
 */
async function readOwnersAccess(target, file) {
    const lines = linesByOwner(file.text);
    const asked = [...lines.keys()].flatMap((owner, index) => questionOf(owner, index));
    const answers = new Map();
    for (let first = 0; first < asked.length; first += owners_access_aQuestion) {
        const group = asked.slice(first, first + owners_access_aQuestion);
        for (const [owner, access] of await owners_access_ask(target, group))
            answers.set(owner, access);
    }
    return {
        state: "known",
        value: [...lines].map(([owner, at]) => ({
            owner,
            access: settled(answers.get(owner) ?? noQuestion, { owner, lines: at }, file.errors),
        })),
    };
}
const noQuestion = (0,unread/* unread */.gy)("permission", "GitHub shows nobody whose address this is");
function linesByOwner(text) {
    const lines = new Map();
    for (const { owners, line } of (0,parse/* parseCodeowners */.B)(text).rules)
        for (const owner of owners)
            lines.set(owner, [...(lines.get(owner) ?? []), line]);
    return lines;
}
/** What GraphQL knows, else what GitHub says about the lines on which the owner stands. */
function settled(access, { owner, lines }, errors) {
    if (access.state === "known" || errors.state === "unknown")
        return access;
    const isFaulty = errors.value.some(({ line, kind, message }) => lines.includes(line) && /unknown owner/i.test(kind) && isAbout(message, owner));
    return { state: "known", value: isFaulty ? "no-write" : "write" };
}
/** The first line says whom it is about, the others quote the file. One that names nobody may be about anybody. */
function isAbout(message, owner) {
    const words = message.split("\n", 1)[0]?.split(/[\s,]+/) ?? [];
    return words.includes(owner) || !words.some((word) => word.includes("@"));
}
function questionOf(owner, index) {
    const name = `o${index}`;
    switch ((0,codeowners_owner/* ownerKind */.k)(owner)) {
        case "user":
            return [{ owner, name, team: null }];
        case "team": {
            const [organization = "", slug = ""] = owner.slice(1).split("/");
            return [{ owner, name, team: { organization, slug } }];
        }
        case "email":
        case undefined:
            return [];
    }
}
async function owners_access_ask(target, asked) {
    const reply = await target.client.query({
        query: queryFor(asked),
        variables: { ...(0,github_target/* repositoryOf */._)(target), ...Object.fromEntries(asked.flatMap(variablesOf)) },
        shape: owners_access_Answer,
        needs: "members: read",
        isPartialFine: true,
    });
    if (reply.state === "unknown")
        return new Map(asked.map(({ owner }) => [owner, reply]));
    const { data, faults } = reply.value;
    return new Map(asked.map((each) => [each.owner, accessOf(target, each, { data, faults })]));
}
function queryFor(asked) {
    const users = asked.filter(({ team }) => team === null);
    const teams = asked.filter(({ team }) => team !== null);
    const declared = [
        ...users.map(({ name }) => `$${name}: String!`),
        ...teams.map(({ name }) => `$${name}: String!, $${name}s: String!`),
    ].join(", ");
    return `query ($owner: String!, $repo: String!, ${declared}) {
  rateLimit { cost }
  repository(owner: $owner, name: $repo) {
    id
    ${users.map(({ name }) => `${name}: collaborators(query: $${name}, first: 20) { ...access }`).join("\n    ")}
  }
  ${users.map(({ name }) => `${name}: user(login: $${name}) { login }`).join("\n  ")}
  ${teams.map(({ name }) => `${name}: organization(login: $${name}) { team(slug: $${name}s) { ...rights } }`).join("\n  ")}
}
${users.length === 0 ? "" : accessFragment}
${teams.length === 0 ? "" : rightsFragment}`;
}
const accessFragment = "fragment access on RepositoryCollaboratorConnection { edges { permission node { login } } }";
const rightsFragment = "fragment rights on Team { privacy repositories(query: $repo, first: 50) { edges { permission node { nameWithOwner } } } }";
function variablesOf({ owner, name, team }) {
    if (team === null)
        return [[name, owner.slice(1)]];
    return [
        [name, team.organization],
        [`${name}s`, team.slug],
    ];
}
function accessOf(target, asked, reply) {
    return asked.team === null ? userAccess(asked, reply) : teamAccess(target, asked, reply);
}
function userAccess({ owner, name }, { data, faults }) {
    const fault = faults.find(({ path }) => path === name || path.startsWith(`${name}.`));
    if (data[name] === null && (fault === undefined || fault.unread.cause === "not-found"))
        return { state: "known", value: "missing" };
    const found = Collaborators.safeParse(data.repository[name]);
    if (!found.success)
        return faultFor(`repository.${name}`, faults);
    const login = owner.slice(1).toLowerCase();
    const edge = found.data.edges?.find(({ node }) => node.login.toLowerCase() === login);
    return { state: "known", value: writing.includes(edge?.permission ?? "") ? "write" : "no-write" };
}
/** A team needs write access of its own; that all its members may push does not count (facts 3.8). */
function teamAccess({ owner, repo }, { name }, { data, faults }) {
    const organization = schemas/* object */.Ikc({ team: Team.nullable() }).safeParse(data[name]);
    if (!organization.success || organization.data.team === null)
        return faultFor(name, faults);
    const { privacy, repositories } = organization.data.team;
    if (privacy === "SECRET")
        return { state: "known", value: "secret-team" };
    const here = `${owner}/${repo}`.toLowerCase();
    const edge = repositories.edges?.find(({ node }) => node.nameWithOwner.toLowerCase() === here);
    return { state: "known", value: writing.includes(edge?.permission ?? "") ? "write" : "no-write" };
}
/** A team that is null without a word may be missing, secret, or not this token's to see. */
function faultFor(path, faults) {
    const fault = faults.find((each) => each.path === path || each.path.startsWith(`${path}.`));
    return fault?.unread ?? (0,unread/* unread */.gy)("permission", "GitHub does not show this owner", { needs: "members: read" });
}

// EXTERNAL MODULE: ./lib/adapters/github/branch-rules.js
var branch_rules = __webpack_require__(2326);
// EXTERNAL MODULE: ./lib/adapters/github/classic-protection.js
var classic_protection = __webpack_require__(9632);
;// CONCATENATED MODULE: ./lib/adapters/github/protection.js




/** Everything that guards a branch, as far as somebody needs it. */
async function readProtection(target, branch, needs) {
    const [rules, rulesets, classic] = await Promise.all([
        (0,branch_rules/* readBranchRules */.C)(target, branch),
        needs.has("bypass-actors") ? (0,github_rulesets/* readRulesets */.uv)(target, { areActorsNeeded: true }) : unread/* notAsked */.Op,
        needs.has("classic-protection") ? (0,classic_protection/* readClassicProtection */.i)(target, branch) : unread/* notAsked */.Op,
    ]);
    if (rules.state === "unknown")
        return rules;
    return { state: "known", value: { branch, rules: rules.value, rulesets, classic } };
}

;// CONCATENATED MODULE: ./lib/adapters/github/template.js

/** Where GitHub looks for the template of every pull request, in this order; the case does not matter. */
const places = [
    ".github/pull_request_template.md",
    ".github/pull_request_template.txt",
    "pull_request_template.md",
    "pull_request_template.txt",
    "docs/pull_request_template.md",
    "docs/pull_request_template.txt",
];
/** Text of the pull request template of a commit; null: there is none. */
async function readTemplate(target, commit) {
    const tree = await (0,github_tree/* readTree */.Z)(target, commit);
    if (tree.state === "unknown")
        return tree;
    const found = places.flatMap((place) => tree.value.filter((path) => path.toLowerCase() === place));
    const [path] = found;
    return path === undefined ? { state: "known", value: null } : (0,github_tree/* readText */.y)(target, { path, commit });
}

;// CONCATENATED MODULE: ./lib/adapters/github/source-facts.js










/** Needs that are answered by reading the change itself. */
const changeNeeds = ["change", "files", "commits", "reviews", "checks", "work-items"];
/** Needs that are answered by reading what guards the branch. */
const protectionNeeds = ["branch-rules", "bypass-actors", "classic-protection"];
/** Reads what somebody needs of how a change came in, side by side; what nobody needs is not asked for. */
async function readSourceFacts(request) {
    const { target, run, needs } = request;
    const before = target.client.counts;
    const [repository, change, protection, posture, codeowners, tree, template, continuity] = await Promise.all([
        (0,github_repository/* readRepositoryOf */._)(target, run.change),
        changeNeeds.some((need) => needs.has(need)) ? readChange(target, run, needs) : unread/* notAsked */.Op,
        protectionNeeds.some((need) => needs.has(need))
            ? onBranch(run, ({ branch }) => readProtection(target, branch, needs))
            : unread/* notAsked */.Op,
        needs.has("posture") ? readPosture(target) : unread/* notAsked */.Op,
        needs.has("codeowners") || needs.has("owners-access")
            ? onBranch(run, (change) => (0,github_codeowners/* readCodeowners */.o)(target, baseOf(change)))
            : unread/* notAsked */.Op,
        needs.has("tree") ? onBranch(run, (change) => (0,github_tree/* readTree */.Z)(target, baseOf(change))) : unread/* notAsked */.Op,
        needs.has("template") ? onBranch(run, (change) => readTemplate(target, baseOf(change))) : unread/* notAsked */.Op,
        needs.has("continuity") ? onBranch(run, (change) => continuityOf(request, change)) : unread/* notAsked */.Op,
    ]);
    const owners = needs.has("owners-access") ? await ownersOf(target, codeowners) : unread/* notAsked */.Op;
    return {
        trigger: run.trigger,
        repository,
        change,
        protection,
        posture,
        codeowners,
        owners,
        tree,
        template,
        continuity,
        calls: callsSince(target, before),
    };
}
function callsSince({ client }, before) {
    const { rest, graphql, notModified } = client.counts;
    return {
        rest: rest - before.rest,
        graphql: graphql - before.graphql,
        notModified: notModified - before.notModified,
    };
}
const noBranch = {
    state: "unknown",
    cause: "not-found",
    why: "the event of this run changes no branch",
};
async function onBranch({ change }, read) {
    return change === null ? noBranch : read(change);
}
/** Rules are those of the commit before the change; a branch that was just made has only its own. */
function baseOf({ baseCommit, headCommit }) {
    return baseCommit ?? headCommit;
}
async function ownersOf(target, codeowners) {
    return codeowners.state === "unknown" ? codeowners : readOwnersAccess(target, codeowners.value);
}
/** What a pull request brings has not landed. */
function continuityOf({ target, clock, productionEnvironment }, change) {
    const { branch } = change;
    return readContinuity(target, {
        branch,
        headCommit: change.kind === "pull-request" ? change.baseCommit : change.headCommit,
        environment: productionEnvironment,
        now: clock.now(),
    });
}

// EXTERNAL MODULE: ./lib/adapters/github/version.js
var version = __webpack_require__(2270);
;// CONCATENATED MODULE: ./lib/adapters/github/connect.js










/** What a run has of GitHub with a token. @throws {UserError} invalid-input for hosts that a token must not go to */
async function connectGitHub({ token, run, clock, client = {} }) {
    const hosts = (0,github_hosts/* hostsOf */.P)(run.hosts);
    const fetch = (0,proxy/* fetchFor */.G)(external_node_process_.env);
    const target = (0,github_target/* targetOf */.$)(new github_client/* GitHubClient */.j({ token, hosts, version: version/* version */.r, fetch, ...client }), run.repository);
    return {
        github: {
            trigger: run.trigger,
            properties: () => readProperties(target),
            sourceFacts: (question) => readSourceFacts({ ...question, target, run, clock }),
        },
        publisher: publisherFor(target, run),
        approvals: provableApprovals(target, run.change),
    };
}


/***/ }),

/***/ 3358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readIdentity)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);

const query = "query { rateLimit { cost } viewer { login } }";
const Answer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ viewer: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }) });
/** The account that writes with the token of a job. */
const jobAccount = "github-actions[bot]";
/** Asks who the token is; one that does not say is a job's. */
async function readIdentity(client) {
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
function isAccount({ login, type }, own) {
    return login === own || (type === "Bot" && login === `${own}[bot]`);
}


/***/ }),

/***/ 1501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   aC: () => (/* binding */ keep),
/* harmony export */   ul: () => (/* binding */ markedText),
/* harmony export */   we: () => (/* binding */ markerOf)
/* harmony export */ });
/**
 * Finds or makes. Where GitHub does not say whether it made it, we look again before another is made: a POST that
 * was reset may have worked, and two comments are worse than one that comes with the next run.
 */
async function keep(kept) {
    const found = await kept.find();
    if (found.state === "unknown")
        return refused(found.why);
    if (found.value !== null)
        return renew(kept, found.value);
    const created = await kept.create();
    if (created.state === "known")
        return { state: "created", url: kept.url(created.value) };
    if (created.cause !== "outage" && created.cause !== "malformed")
        return refused(created.why);
    const second = await kept.find();
    if (second.state === "unknown")
        return refused(created.why);
    if (second.value !== null)
        return { state: "created", url: kept.url(second.value) };
    const retried = await kept.create();
    return retried.state === "known"
        ? { state: "created", url: kept.url(retried.value) }
        : refused(retried.why);
}
async function renew(kept, found) {
    const update = kept.update(found);
    if (update === null)
        return { state: "unchanged", url: kept.url(found) };
    const updated = await update();
    return updated.state === "known"
        ? { state: "updated", url: kept.url(updated.value) }
        : refused(updated.why);
}
function refused(why) {
    return { state: "refused", why };
}
const marked = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** The hidden first line by which a text is found again. What is in it must not end the comment early. */
function markerOf(name) {
    const safe = marked.test(name) ? name : Buffer.from(name).toString("hex");
    return `<!-- assaygate:${safe} v1 -->`;
}
/** GitHub takes no longer texts. */
const longestText = 65_536;
const cutNote = "\n\n_Cut here: GitHub takes no longer texts. The job summary has all of it._";
/** The text below its marker, as long as GitHub takes it. */
function markedText(marker, markdown) {
    const whole = `${marker}\n${markdown}`;
    return whole.length <= longestText ? whole : `${whole.slice(0, longestText - cutNote.length)}${cutNote}`;
}


/***/ }),

/***/ 48:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ keepTask)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _keep_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1501);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41);




const Issue = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    body: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().optional(),
    html_url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    user: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullable(),
    /** GitHub lists pull requests among the issues; only they have it. */
    pull_request: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional(),
});
/** Every task bears it, so that finding one again does not take reading all issues. */
const ownLabel = "assaygate";
const longestTitle = 256;
/** Keeps one issue for a task. One that somebody closed stays closed: that was a decision. */
function keepTask(target, task, isOurs) {
    const { client } = target;
    const repository = (0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryOf */ ._)(target);
    const marker = (0,_keep_js__WEBPACK_IMPORTED_MODULE_3__/* .markerOf */ .we)(task.key);
    const title = task.title.replace(/\s+/g, " ").slice(0, longestTitle);
    const body = (0,_keep_js__WEBPACK_IMPORTED_MODULE_3__/* .markedText */ .ul)(marker, task.markdown);
    return (0,_keep_js__WEBPACK_IMPORTED_MODULE_3__/* .keep */ .aC)({
        url: ({ html_url }) => html_url,
        find: async () => {
            const issues = await client.list("GET /repos/{owner}/{repo}/issues", { ...repository, state: "all", labels: ownLabel }, { page: (0,_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .plainPage */ .w9)(Issue), identity: ({ number }) => number }, { isFresh: true });
            if (issues.state === "unknown")
                return issues;
            const ours = issues.value.filter((issue) => issue.pull_request === undefined && isOurs(issue.user) && (issue.body?.startsWith(marker) ?? false));
            return { state: "known", value: ours.find(({ state }) => state === "open") ?? ours[0] ?? null };
        },
        create: () => {
            const labels = [...new Set([ownLabel, ...task.labels])];
            return client.write("POST /repos/{owner}/{repo}/issues", { ...repository, title, body, labels }, Issue);
        },
        update: (found) => {
            if (found.state !== "open" || (found.body === body && found.title === title))
                return null;
            const parameters = { ...repository, issue_number: found.number, title, body };
            return () => client.write("PATCH /repos/{owner}/{repo}/issues/{issue_number}", parameters, Issue);
        },
    });
}


/***/ }),

/***/ 8860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readTree),
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41);
/* harmony import */ var _unread_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8826);



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


/***/ })

};
