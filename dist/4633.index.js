export const id = 4633;
export const ids = [4633];
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

/***/ 98046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ readCanaries),
/* harmony export */   OD: () => (/* binding */ readRuleSuites),
/* harmony export */   hs: () => (/* binding */ pushCanary)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50074);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90041);
/* harmony import */ var _unread_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28826);




const Time = zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$({ offset: true });
const Suite = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    actor_name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullish(),
    ref: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    before_sha: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    after_sha: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    pushed_at: Time,
    result: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["pass", "fail", "bypass"]),
})
    .transform((found) => ({
    id: found.id,
    actor: found.actor_name ?? null,
    ref: found.ref,
    before: found.before_sha,
    after: found.after_sha,
    pushedAt: found.pushed_at,
    result: found.result,
    rules: null,
}));
/** Without the period, GitHub shows a day; without the result, all of them: an empty list of bypasses proves nothing. */
async function readRuleSuites(target) {
    const listed = await target.client.list("GET /repos/{owner}/{repo}/rulesets/rule-suites", { ...(0,_target_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryOf */ ._)(target), time_period: "month", rule_suite_result: "all" }, { page: (0,_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .plainPage */ .w9)(Suite), identity: ({ id }) => id });
    if (listed.state === "unknown")
        return listed;
    return { state: "known", value: await Promise.all(listed.value.map((suite) => withRules(target, suite))) };
}
const Evaluations = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    rule_evaluations: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        rule_type: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
        result: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
        rule_source: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nullish(), name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullish() }).optional(),
    }))
        .optional(),
});
/** Which rules were passed by, for the few pushes where it matters; the incident stands even where that is hidden. */
async function withRules(target, suite) {
    if (suite.result !== "bypass")
        return suite;
    const route = "GET /repos/{owner}/{repo}/rulesets/rule-suites/{rule_suite_id}";
    const parameters = { ...(0,_target_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryOf */ ._)(target), rule_suite_id: suite.id };
    const detail = await target.client.get(route, parameters, Evaluations);
    if (detail.state === "unknown")
        return suite;
    const passedBy = (detail.value.rule_evaluations ?? []).filter(({ result }) => result !== "pass");
    const rules = passedBy.map(({ rule_type: type = "a rule", rule_source: source }) => {
        const name = source?.name ?? source?.id ?? null;
        return name === null ? type : `${type} (${name})`;
    });
    return { ...suite, rules: [...new Set(rules)] };
}
const Branch = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    commit: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), commit: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ committer: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ date: Time }).nullable() }) }),
});
/** What was last pushed to the canary branch; its commit bears the time of the push, as the canary's own pushes do. */
async function readCanaries(target, branch) {
    const route = "GET /repos/{owner}/{repo}/branches/{branch}";
    const found = await target.client.get(route, { ...(0,_target_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryOf */ ._)(target), branch }, Branch, {
        isFresh: true,
    });
    if (found.state === "unknown")
        return found.cause === "not-found" ? { state: "known", value: [] } : found;
    const { sha, commit } = found.value.commit;
    if (commit.committer === null)
        return (0,_unread_js__WEBPACK_IMPORTED_MODULE_1__/* .unread */ .gy)("malformed", `the canary ${sha} has no committer`);
    const push = { ref: `refs/heads/${branch}`, after: sha, at: commit.committer.date };
    return { state: "known", value: [push] };
}
const Commit = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), tree: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }) });
const Created = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() });
/**
 * Pushes a commit without any change to the canary branch, which is made where it is not there: the next watch looks
 * whether its rule suite shows up.
 */
async function pushCanary(target, { branch, defaultBranch }) {
    const [tip, base] = await Promise.all([readTip(target, branch), readTip(target, defaultBranch)]);
    if (base.state === "unknown")
        return base;
    if (tip.state === "unknown" && tip.cause !== "not-found")
        return tip;
    const parent = tip.state === "known" ? tip.value : base.value;
    const made = await target.client.write("POST /repos/{owner}/{repo}/git/commits", {
        ...(0,_target_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryOf */ ._)(target),
        message: "chore: canary of the bypass watch",
        tree: parent.tree.sha,
        parents: [parent.sha],
    }, Created);
    if (made.state === "unknown")
        return made;
    const { sha } = made.value;
    const moved = tip.state === "known"
        ? await target.client.write("PATCH /repos/{owner}/{repo}/git/refs/{ref}", { ...(0,_target_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryOf */ ._)(target), ref: `heads/${branch}`, sha, force: false }, zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J())
        : await target.client.write("POST /repos/{owner}/{repo}/git/refs", { ...(0,_target_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryOf */ ._)(target), ref: `refs/heads/${branch}`, sha }, zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J());
    return moved.state === "known" ? { state: "known", value: sha } : moved;
}
const Tip = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    commit: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), commit: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ tree: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }) }) }),
})
    .transform(({ commit }) => ({ sha: commit.sha, tree: commit.commit.tree }));
function readTip(target, branch) {
    const route = "GET /repos/{owner}/{repo}/branches/{branch}";
    return target.client.get(route, { ...(0,_target_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryOf */ ._)(target), branch }, Tip);
}


/***/ }),

/***/ 95129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F_: () => (/* binding */ readDefaultBranchRulesets),
/* harmony export */   X5: () => (/* binding */ endpointOf),
/* harmony export */   is: () => (/* binding */ everyBranch),
/* harmony export */   nB: () => (/* binding */ Body)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
/* harmony import */ var _domain_doctor_ref_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34935);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90041);



/** A ruleset without a condition names every branch. */
const everyBranch = { include: ["~ALL"], exclude: [] };
const Body = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    conditions: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
        ref_name: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ include: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), exclude: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) }).optional(),
    })
        .nullish(),
    rules: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq9()).optional(),
});
/** Reads each ruleset by itself: only there its conditions and rules are shown. */
async function readDefaultBranchRulesets(target, rulesets, branch) {
    if (rulesets.state === "unknown")
        return { rulesets, bodies: rulesets };
    const bodies = await Promise.all(rulesets.value.map(({ id }) => readBody(target, id)));
    const [unread] = bodies.filter((body) => body.state === "unknown");
    if (unread !== undefined)
        return { rulesets: unread, bodies: unread };
    const naming = new Map(bodies.flatMap((body) => body.state === "known" && (0,_domain_doctor_ref_name_js__WEBPACK_IMPORTED_MODULE_1__/* .namesDefaultBranch */ .E)(body.value.conditions?.ref_name ?? everyBranch, branch)
        ? [[body.value.id, body.value]]
        : []));
    const named = rulesets.value.filter(({ id }) => naming.has(id));
    const whole = named.map(({ id, name, source }) => ({
        id,
        name,
        endpoint: endpointOf(source),
        rules: naming.get(id)?.rules ?? [],
    }));
    return { rulesets: { state: "known", value: named }, bodies: { state: "known", value: whole } };
}
function readBody(target, id) {
    const route = "GET /repos/{owner}/{repo}/rulesets/{ruleset_id}";
    return target.client.get(route, { ...(0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryOf */ ._)(target), ruleset_id: id, includes_parents: true }, Body);
}
function endpointOf({ kind, owner }) {
    return kind === "repository-ruleset" ? `/repos/${owner}/rulesets` : `/orgs/${owner}/rulesets`;
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

/***/ 73649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ SharedRulesets)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _domain_doctor_ref_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34935);
/* harmony import */ var _ruleset_bodies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95129);
/* harmony import */ var _rulesets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51879);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90041);





const Detail = zod__WEBPACK_IMPORTED_MODULE_2__/* .intersection */ .E$q(_rulesets_js__WEBPACK_IMPORTED_MODULE_1__/* .RulesetAnswer */ .$_, _ruleset_bodies_js__WEBPACK_IMPORTED_MODULE_0__/* .Body */ .nB);
/**
 * Rulesets of many repositories: one of the organisation is the same in all of them, and is asked for once, in the
 * repository where it was met first. Later questions have the same address, which the client asks only once.
 */
class SharedRulesets {
    #homes = new Map();
    /** @param rules the rules in force: an active ruleset without any of them does not name the branch */
    async read(target, branch, rules) {
        const listed = await (0,_rulesets_js__WEBPACK_IMPORTED_MODULE_1__/* .readRulesets */ .uv)(target, { areActorsNeeded: false });
        if (listed.state === "unknown")
            return { rulesets: listed, bodies: listed };
        const inForce = new Set(rules.map(({ source }) => source.rulesetId));
        const asked = listed.value.filter(({ id, enforcement }) => enforcement !== "active" || inForce.has(id));
        const details = await Promise.all(asked.map((ruleset) => this.#detail(target, ruleset)));
        const unseen = details.find((detail) => detail.state === "unknown");
        if (unseen !== undefined)
            return { rulesets: unseen, bodies: unseen };
        const naming = details
            .flatMap((detail) => (detail.state === "known" ? [detail.value] : []))
            .filter(([, detail]) => inForce.has(detail.id) || namesBranch(detail, branch));
        return {
            rulesets: { state: "known", value: naming.map(([ruleset, detail]) => withActors(ruleset, detail)) },
            bodies: { state: "known", value: naming.map(([ruleset, detail]) => bodyOf(ruleset, detail)) },
        };
    }
    async #detail(target, ruleset) {
        const { id, source } = ruleset;
        const home = source.kind === "repository-ruleset" ? target : (this.#homes.get(id) ?? target);
        this.#homes.set(id, home);
        const route = "GET /repos/{owner}/{repo}/rulesets/{ruleset_id}";
        const parameters = { ...(0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryOf */ ._)(home), ruleset_id: id, includes_parents: true };
        const found = await target.client.get(route, parameters, Detail);
        return found.state === "known" ? { state: "known", value: [ruleset, found.value] } : found;
    }
}
function namesBranch({ conditions }, branch) {
    return (0,_domain_doctor_ref_name_js__WEBPACK_IMPORTED_MODULE_4__/* .namesDefaultBranch */ .E)(conditions?.ref_name ?? _ruleset_bodies_js__WEBPACK_IMPORTED_MODULE_0__/* .everyBranch */ .is, branch);
}
function withActors(ruleset, { bypassActors }) {
    const actors = bypassActors === undefined ? (0,_rulesets_js__WEBPACK_IMPORTED_MODULE_1__/* .notShown */ .d5)(ruleset.source.kind) : { state: "known", value: bypassActors };
    return { ...ruleset, bypassActors: actors };
}
function bodyOf({ id, name, source }, { rules = [] }) {
    return { id, name, endpoint: (0,_ruleset_bodies_js__WEBPACK_IMPORTED_MODULE_0__/* .endpointOf */ .X5)(source), rules };
}


/***/ }),

/***/ 34935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ namesDefaultBranch)
/* harmony export */ });
/** Whether a ruleset names the default branch, whatever its enforcement; one that may name it counts. */
function namesDefaultBranch({ include, exclude }, branch) {
    const isExcluded = exclude.some((pattern) => meansBranch(pattern, branch, false));
    return !isExcluded && include.some((pattern) => meansBranch(pattern, branch, true));
}
/**
 * GitHub's patterns are Ruby's fnmatch with folders. Whoever keeps the ruleset writes them, so that none becomes a
 * regular expression: `*`, `**` and `?` are followed here in bounded time, and brackets are taken as `ifUnsure`.
 */
function meansBranch(pattern, branch, ifUnsure) {
    if (pattern === "~ALL" || pattern === "~DEFAULT_BRANCH")
        return true;
    if (/[[\]\\{}]/.test(pattern))
        return ifUnsure;
    return matchesFolders(pattern.split("/"), `refs/heads/${branch}`.split("/"));
}
/** `**` stands for any number of folders; each row says which lengths of the name are matched so far. */
function matchesFolders(patterns, names) {
    let reached = names.map(() => false);
    let isEmptyReached = true;
    for (const pattern of patterns) {
        const before = [isEmptyReached, ...reached];
        if (pattern === "**") {
            const first = before.indexOf(true);
            reached = names.map((_, index) => first !== -1 && index + 1 >= first);
        }
        else {
            reached = names.map((name, index) => before[index] === true && matchesName(pattern, name));
            isEmptyReached = false;
        }
    }
    return reached.at(-1) ?? false;
}
/** Goes back to the last `*` only, so that no pattern takes longer than its length times that of the name. */
function matchesName(pattern, name) {
    let [at, star, resumeAt] = [0, -1, 0];
    for (let index = 0; index < name.length;) {
        const mark = pattern[at];
        if (mark === "*") {
            star = at++;
            resumeAt = index;
        }
        else if (mark !== undefined && (mark === "?" || mark === name[index])) {
            at++;
            index++;
        }
        else if (star !== -1) {
            at = star + 1;
            index = ++resumeAt;
        }
        else
            return false;
    }
    return /^\**$/.test(pattern.slice(at));
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
