export const id = 1152;
export const ids = [1152];
export const modules = {

/***/ 42326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sourceKinds),
/* harmony export */   C: () => (/* binding */ readBranchRules)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50074);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90041);
/* harmony import */ var _unread_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28826);




const sourceKinds = new Map([
    ["Repository", "repository-ruleset"],
    ["Organization", "organization-ruleset"],
    ["Enterprise", "enterprise-ruleset"],
]);
/** Every rule says which ruleset it comes from (facts 2.22). */
const Source = {
    ruleset_source_type: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["Repository", "Organization", "Enterprise"]),
    ruleset_source: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    ruleset_id: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
};
const plainTypes = new Map([
    ["deletion", "deletion"],
    ["non_fast_forward", "non-fast-forward"],
    ["required_signatures", "required-signatures"],
    ["required_linear_history", "required-linear-history"],
    ["merge_queue", "merge-queue"],
]);
const PullRequestRule = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    ...Source,
    type: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("pull_request"),
    parameters: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        required_approving_review_count: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        require_code_owner_review: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
        dismiss_stale_reviews_on_push: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
        require_last_push_approval: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
        required_review_thread_resolution: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
        allowed_merge_methods: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["merge", "squash", "rebase"])).optional(),
    }),
})
    .transform(({ parameters, ...rest }) => ({
    source: sourceOf(rest),
    type: "pull-request",
    approvals: parameters.required_approving_review_count,
    codeOwnerReview: parameters.require_code_owner_review,
    dismissStaleReviews: parameters.dismiss_stale_reviews_on_push,
    lastPushApproval: parameters.require_last_push_approval,
    threadResolution: parameters.required_review_thread_resolution,
    mergeMethods: parameters.allowed_merge_methods ?? null,
}));
const StatusChecksRule = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    ...Source,
    type: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("required_status_checks"),
    parameters: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        strict_required_status_checks_policy: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
        required_status_checks: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ context: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), integration_id: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable().optional() })),
    }),
})
    .transform(({ parameters, ...rest }) => ({
    source: sourceOf(rest),
    type: "required-status-checks",
    strict: parameters.strict_required_status_checks_policy,
    checks: parameters.required_status_checks.map(({ context, integration_id }) => ({
        context,
        integrationId: integration_id ?? null,
    })),
}));
const WorkflowsRule = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    ...Source,
    type: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("workflows"),
    parameters: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        workflows: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
            repository_id: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
            path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
            ref: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
            sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
        })),
    }),
})
    .transform(({ parameters, ...rest }) => ({
    source: sourceOf(rest),
    type: "workflows",
    workflows: parameters.workflows.map(({ repository_id, path, ref, sha }) => ({
        repositoryId: repository_id,
        path,
        ref: ref ?? null,
        sha: sha ?? null,
    })),
}));
/** A type that we do not know satisfies nothing, and is no error: GitHub adds types (facts 2.22). */
const judged = ["pull_request", "required_status_checks", "workflows"];
const OtherRule = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ ...Source, type: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().refine((type) => !judged.includes(type)) })
    .transform(({ type, ...rest }) => {
    const plain = plainTypes.get(type);
    return plain === undefined
        ? { source: sourceOf(rest), type: "other", name: type }
        : { source: sourceOf(rest), type: plain };
});
const Rule = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([PullRequestRule, StatusChecksRule, WorkflowsRule, OtherRule]);
function sourceOf(rule) {
    const kind = sourceKinds.get(rule.ruleset_source_type) ?? "enterprise-ruleset";
    return { kind, owner: rule.ruleset_source, rulesetId: rule.ruleset_id };
}
/** The rules in force on a branch, of rulesets of all levels and from all pages. */
async function readBranchRules(target, branch) {
    const answers = await target.client.list("GET /repos/{owner}/{repo}/rules/branches/{branch}", { ...(0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryOf */ ._)(target), branch }, 
    // A ruleset may have several rules of a type; word for word the same is a page that came twice.
    { page: (0,_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .plainPage */ .w9)(zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()), identity: (rule) => JSON.stringify(rule) });
    if (answers.state === "unknown")
        return answers;
    const rules = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(Rule).safeParse(answers.value);
    if (rules.success)
        return { state: "known", value: rules.data };
    return (0,_unread_js__WEBPACK_IMPORTED_MODULE_1__/* .unread */ .gy)("malformed", `expected rules of a branch, found ${(0,_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .faultOf */ .Kl)(rules.error)}`);
}


/***/ }),

/***/ 19877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readReportedChecks)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50074);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90041);



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

/***/ 99632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readClassicProtection)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90041);
/* harmony import */ var _unread_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28826);



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

/***/ 28693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readCodeowners)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
/* harmony import */ var _domain_codeowners_codeowners_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94427);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90041);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58860);
/* harmony import */ var _unread_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28826);





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

/***/ 77164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readRepository),
/* harmony export */   _: () => (/* binding */ readRepositoryOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90041);


const RepositoryAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    full_name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    default_branch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    private: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    visibility: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["public", "private", "internal"]).optional(),
})
    .transform(({ id, full_name, default_branch, private: isPrivate, visibility }) => ({
    id,
    fullName: full_name,
    defaultBranch: default_branch,
    visibility: visibility ?? (isPrivate ? "private" : "public"),
}));
const PullAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ base: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ repo: RepositoryAnswer }) })
    .transform(({ base }) => base.repo);
/** The repository of a run. A pull request says what its repository is, and is read anyway. */
async function readRepositoryOf(target, change) {
    if (change?.kind !== "pull-request")
        return readRepository(target);
    const route = "GET /repos/{owner}/{repo}/pulls/{pull_number}";
    const parameters = { ...(0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryOf */ ._)(target), pull_number: change.number };
    const found = await target.client.get(route, parameters, PullAnswer);
    return found.state === "known" ? found : readRepository(target);
}
function readRepository(target) {
    return target.client.get("GET /repos/{owner}/{repo}", (0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryOf */ ._)(target), RepositoryAnswer);
}


/***/ }),

/***/ 51879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ RulesetAnswer),
/* harmony export */   d5: () => (/* binding */ notShown),
/* harmony export */   uv: () => (/* binding */ readRulesets)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
/* harmony import */ var _branch_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42326);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50074);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90041);
/* harmony import */ var _unread_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28826);





const enforcements = ["active", "evaluate", "disabled"];
const actorKinds = new Map([
    ["Integration", "integration"],
    ["OrganizationAdmin", "organization-admin"],
    ["RepositoryRole", "repository-role"],
    ["Team", "team"],
    ["DeployKey", "deploy-key"],
    ["User", "user"],
]);
const modes = new Map([
    ["always", "always"],
    ["pull_request", "pull-request"],
    ["exempt", "exempt"],
]);
const Actor = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    actor_type: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    actor_id: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nullable().optional(),
    bypass_mode: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
})
    .transform(({ actor_type, actor_id, bypass_mode }) => ({
    kind: actorKinds.get(actor_type) ?? "unknown",
    id: actor_id ?? null,
    mode: modes.get(bypass_mode ?? "always") ?? "unknown",
}));
const RulesetAnswer = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    target: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    source_type: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    source: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    enforcement: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    bypass_actors: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(Actor).optional(),
})
    .transform((found) => ({
    id: found.id,
    name: found.name,
    target: found.target ?? "branch",
    source: {
        kind: _branch_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceKinds */ .B.get(found.source_type ?? "") ?? "enterprise-ruleset",
        owner: found.source,
        rulesetId: found.id,
    },
    enforcement: enforcements.find((known) => known === found.enforcement) ?? "unknown",
    bypassActors: found.bypass_actors,
}));
/**
 * Rulesets of all levels that are about branches, with those who may pass them by. GitHub shows these to who may
 * change the ruleset (facts 2.23): where one of a level is hidden, the others of it are not asked for one by one.
 */
async function readRulesets(target, { areActorsNeeded }) {
    const listed = await target.client.list("GET /repos/{owner}/{repo}/rulesets", { ...(0,_target_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryOf */ ._)(target), includes_parents: true }, { page: (0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .plainPage */ .w9)(RulesetAnswer), identity: ({ id }) => id });
    if (listed.state === "unknown")
        return listed;
    const hidden = new Map();
    const rulesets = [];
    for (const found of listed.value.filter(({ target: about }) => about === "branch")) {
        const actors = await actorsOf(target, found, { hidden, areActorsNeeded });
        rulesets.push(rulesetOf(found, actors));
    }
    return { state: "known", value: rulesets };
}
function rulesetOf(found, bypassActors) {
    const { id, name, source, enforcement } = found;
    return { id, name, source, enforcement, bypassActors };
}
async function actorsOf(target, { id, source, bypassActors }, { hidden, areActorsNeeded }) {
    if (bypassActors !== undefined)
        return { state: "known", value: bypassActors };
    if (!areActorsNeeded)
        return (0,_unread_js__WEBPACK_IMPORTED_MODULE_2__/* .unread */ .gy)("permission", "nobody asked who may pass by");
    const known = hidden.get(source.kind);
    if (known !== undefined)
        return known;
    const route = "GET /repos/{owner}/{repo}/rulesets/{ruleset_id}";
    const parameters = { ...(0,_target_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryOf */ ._)(target), ruleset_id: id, includes_parents: true };
    const ruleset = await target.client.get(route, parameters, RulesetAnswer);
    if (ruleset.state === "known" && ruleset.value.bypassActors !== undefined)
        return { state: "known", value: ruleset.value.bypassActors };
    const unseen = ruleset.state === "unknown" ? ruleset : notShown(source.kind);
    hidden.set(source.kind, unseen);
    return unseen;
}
function notShown(kind) {
    const needs = kind === "repository-ruleset" ? "administration: write" : "organization-administration: write";
    const why = "GitHub shows who may pass a ruleset by only to those who may change it";
    return (0,_unread_js__WEBPACK_IMPORTED_MODULE_2__/* .unread */ .gy)("permission", why, { needs });
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


/***/ })

};
