export const id = 9448;
export const ids = [9448];
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

/***/ 4449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readInstanceFact)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2503);
/* harmony import */ var _domain_instance_channel_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67717);
/* harmony import */ var _domain_instance_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58897);
/* harmony import */ var _domain_instance_signing_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18639);
/* harmony import */ var _governing_branches_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10650);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90041);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58860);







/** What an instance has its products run; null: the repository holds none. */
async function readInstanceFact(target, { commit, paths }) {
    if (![_domain_instance_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .settingsPath */ .xj, _domain_instance_signing_files_js__WEBPACK_IMPORTED_MODULE_1__/* .signersFile */ .a7].every((path) => paths.includes(path)))
        return { state: "known", value: null };
    const signers = await (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .y)(target, { path: _domain_instance_signing_files_js__WEBPACK_IMPORTED_MODULE_1__/* .signersFile */ .a7, commit });
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
    const branch = (0,_governing_branches_js__WEBPACK_IMPORTED_MODULE_2__/* .orNull */ .Xd)(await target.client.get(route, { ...(0,_target_js__WEBPACK_IMPORTED_MODULE_6__/* .repositoryOf */ ._)(target), branch: channel }, Branch));
    if (branch.state === "unknown")
        return branch;
    if (branch.value === null)
        return { state: "known", value: null };
    const commit = branch.value.commit.sha;
    const paths = await (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .readTree */ .Z)(target, commit);
    return paths.state === "unknown"
        ? paths
        : { state: "known", value: { channel, commit, paths: paths.value } };
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

/***/ 39040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K2: () => (/* binding */ approvalsPath),
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   Or: () => (/* binding */ attemptsOf),
/* harmony export */   Sn: () => (/* binding */ jobsPath),
/* harmony export */   T8: () => (/* binding */ manifestBytes),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   X9: () => (/* binding */ attemptPath),
/* harmony export */   Zl: () => (/* binding */ artifactsPath),
/* harmony export */   ji: () => (/* binding */ manifestPath),
/* harmony export */   lA: () => (/* binding */ logsPath)
/* harmony export */ });
/* unused harmony export AuditManifest */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _digest_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12627);
/* harmony import */ var _digest_sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6878);



const Sha256 = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const Id = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[1-9]\d{0,19}$/);
const Word = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(300);
/** A run can be started again fifty times. */
const mostAttempts = 51;
const manifestPath = "manifest.json";
const approvalsPath = "approvals.json";
const artifactsPath = "artifacts.json";
const attemptPath = (attempt) => `attempt-${attempt}/run.json`;
const jobsPath = (attempt) => `attempt-${attempt}/jobs.json`;
const logsPath = (attempt) => `attempt-${attempt}/logs.zip`;
const File = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .regex(/^(?:approvals|artifacts)\.json$|^attempt-\d{1,2}\/(?:run\.json|jobs\.json|logs\.zip)$/),
    bytes: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0),
    sha256: Sha256,
});
const Commit = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const KeptRun = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    state: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("kept"),
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    workflow: Word,
    event: Word,
    branch: Word.nullable(),
    commit: Commit,
    createdAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
    /** When GitHub touched it last: the end of its last attempt. */
    updatedAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
    conclusion: Word,
    attempts: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).max(mostAttempts),
});
/** A run that GitHub has no longer; what it released says when that was, and nobody says anything else of it. */
const DeletedRun = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    state: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("deleted"),
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    releasedAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
});
/** Everything that was kept of a run that has ended, by digest. Its own digest is what is signed. */
const AuditManifest = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    repository: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ id: Id, name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[\w.-]{1,100}\/[\w.-]{1,100}$/) }),
    run: zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt("state", [KeptRun, DeletedRun]),
    /** RFC 3339: when it was looked at. */
    exportedAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
    files: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(File).max(3 * mostAttempts + 2),
    /** Paths of logs that GitHub had no longer. */
    gone: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^attempt-\d{1,2}\/logs\.zip$/)).max(mostAttempts),
});
/** The one text of a manifest (RFC 8785). */
function manifestBytes(manifest) {
    return new TextEncoder().encode((0,_digest_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(manifest));
}
/** Reads what {@link manifestBytes} writes; null: these bytes are none. */
function readManifest(bytes) {
    const parsed = AuditManifest.safeParse(tryParse(new TextDecoder().decode(bytes)));
    if (!parsed.success)
        return null;
    return (0,_digest_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256HexOfBytes */ .hW)(manifestBytes(parsed.data)) === (0,_digest_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256HexOfBytes */ .hW)(bytes) ? parsed.data : null;
}
/** The shortest time for which anybody can let GitHub keep runs and logs is a day. */
const shortestKeptMs = 86_400_000;
/**
 * Why nothing is signed for this; null: it is whole, or as whole as it can be. What is younger than a day has not expired:
 * somebody took it away.
 */
function faultOf(manifest) {
    const { run, files, gone } = manifest;
    const there = [...files.map(({ path }) => path), ...gone];
    const due = pathsOf(run);
    const missing = due.find((path) => !there.includes(path));
    if (missing !== undefined)
        return `it lacks ${missing}`;
    if (there.length !== due.length)
        return "it names files that belong to no attempt of the run";
    const [lost] = run.state === "deleted" ? ["the run"] : gone;
    return lost !== undefined && isFresh(manifest)
        ? `${lost} is gone, and nothing expires within a day of its run`
        : null;
}
/** How many attempts GitHub told of. */
function attemptsOf({ run }) {
    return run.state === "deleted" ? 0 : run.attempts;
}
function pathsOf(run) {
    if (run.state === "deleted")
        return [];
    const attempts = Array.from({ length: run.attempts }, (_, index) => index + 1);
    return [
        approvalsPath,
        artifactsPath,
        ...attempts.flatMap((attempt) => [attemptPath(attempt), jobsPath(attempt), logsPath(attempt)]),
    ];
}
function isFresh({ run, exportedAt }) {
    const ended = run.state === "deleted" ? run.releasedAt : run.updatedAt;
    return Date.parse(exportedAt) - Date.parse(ended) < shortestKeptMs;
}
function tryParse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 40592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _o: () => (/* binding */ exportStatement),
/* harmony export */   dp: () => (/* binding */ auditExportWorkflow),
/* harmony export */   zM: () => (/* binding */ auditExportTriggers),
/* harmony export */   zO: () => (/* binding */ exportDetails)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
/* harmony import */ var _digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6878);
/* harmony import */ var _evidence_predicates_operation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84754);
/* harmony import */ var _evidence_statement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65513);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39040);





/** File of the instance that signs what a release run leaves behind; products call it when such a run has ended. */
const auditExportWorkflow = ".github/workflows/judge-audit-export.yml";
/** At the end of a run, or by a person who makes up for an export that did not happen. */
const auditExportTriggers = ["workflow_run", "workflow_dispatch"];
/** What the statement says besides, under a name of its own: other operations have other details. */
const Details = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    auditExport: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        run: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1),
        /** None: GitHub had the run no longer. */
        attempts: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0),
        files: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0),
        gone: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(100)).max(100),
    }),
});
/** Says that this is what was kept of a run. Subject: its manifest, which names every file by digest. */
function exportStatement(manifest, { operationId, released, policy, verifier }) {
    const { run, files, gone, exportedAt } = manifest;
    const details = {
        auditExport: { run: run.id, attempts: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .attemptsOf */ .Or)(manifest), files: files.length, gone: [...gone] },
    };
    return {
        _type: _evidence_statement_js__WEBPACK_IMPORTED_MODULE_4__/* .statementType */ .q,
        subject: [{ name: _manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestPath */ .ji, digest: { sha256: (0,_digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256HexOfBytes */ .hW)((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestBytes */ .T8)(manifest)) } }],
        predicateType: _evidence_predicates_operation_js__WEBPACK_IMPORTED_MODULE_1__.operationKind.type,
        predicate: {
            kind: "outcome",
            operationId,
            subjectRefs: [
                { name: "artefact", digest: { sha256: released.subject } },
                { name: "evidence", digest: { sha256: released.evidence } },
            ],
            observedAt: exportedAt,
            details,
            policy,
            verifier,
        },
    };
}
/** What an operation says of an export; null: it is about something else. */
function exportDetails({ kind, details }) {
    const parsed = Details.safeParse(details);
    return kind === "outcome" && parsed.success ? parsed.data.auditExport : null;
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

/***/ 26677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ predicateKind)
/* harmony export */ });
/** Describes a kind by its shape and where the fields are that a verifier looks at. */
function predicateKind(words) {
    const { name, type, pinsCommit, subjects, shape } = words;
    const parse = (predicate) => shape.parse(words.isVerbatim ? predicate : withoutNulls(predicate));
    return {
        name,
        type,
        pinsCommit,
        subjects,
        parse,
        claims: (predicate) => claimsOf(words, parse(predicate)),
    };
}
function claimsOf(words, predicate) {
    return {
        verifierId: words.verifierId?.(predicate) ?? null,
        policyDigest: words.policyDigest?.(predicate) ?? null,
        commits: words.commits?.(predicate) ?? [],
        expiresAt: words.expiresAt?.(predicate) ?? null,
    };
}
/** Null is absent (in-toto's parsing rules). An entry of a list that is null stays, and no list may hold one. */
function withoutNulls(value) {
    if (Array.isArray(value))
        return value.map(withoutNulls);
    if (typeof value !== "object" || value === null)
        return value;
    const present = Object.entries(value).filter(([, inner]) => inner !== null);
    return Object.fromEntries(present.map(([key, inner]) => [key, withoutNulls(inner)]));
}


/***/ }),

/***/ 84754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Operation: () => (/* binding */ Operation),
/* harmony export */   operationKind: () => (/* binding */ operationKind)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26677);
/* harmony import */ var _own_type_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37276);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63741);




const kinds = ["intent", "outcome", "bypass", "drift", "source-facts", "access-review", "witness"];
/** An act or an observation that is no verdict. Subject: what it is about. */
const Operation = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(kinds).describe("What it is."),
    operationId: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.describe("Id of the act."),
    subjectRefs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Pointer */ .gm).optional().describe("What else it is about."),
    observedAt: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Moment */ ["do"].describe("When it was done or seen."),
    actor: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ uri: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, name: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.optional() }).optional().describe("Who did it."),
    details: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).describe("What the kind says besides."),
    follows: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Pinned */ .nG.optional().describe("The intent that an outcome belongs to."),
    policy: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Policy */ .PE.describe("The platform policy that was judged by."),
    verifier: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Verifier */ .BL.describe("The file that judged and signed."),
});
const operationKind = (0,_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .predicateKind */ .a)({
    name: "operation",
    type: (0,_own_type_js__WEBPACK_IMPORTED_MODULE_3__/* .ownType */ .Z)("operation"),
    pinsCommit: false,
    subjects: "either",
    shape: Operation,
    verifierId: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .verifierIdOf */ .rk,
    policyDigest: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .policyDigestOf */ .K7,
});


/***/ }),

/***/ 37276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ ownType),
/* harmony export */   d: () => (/* binding */ attestationRoot)
/* harmony export */ });
/** Every predicate of our own lies below it, and its JSON Schema with it (docs/attestation/). */
const attestationRoot = "https://assaygate.github.io/attestation";
/** Type of one of our own predicates. */
const ownType = (name) => `${attestationRoot}/${name}/v0.1`;


/***/ }),

/***/ 63741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BL: () => (/* binding */ Verifier),
/* harmony export */   E$: () => (/* binding */ effectivePolicyField),
/* harmony export */   EY: () => (/* binding */ Text),
/* harmony export */   K7: () => (/* binding */ policyDigestOf),
/* harmony export */   N_: () => (/* binding */ Link),
/* harmony export */   OH: () => (/* binding */ Environment),
/* harmony export */   PE: () => (/* binding */ Policy),
/* harmony export */   Pi: () => (/* binding */ Outcome),
/* harmony export */   TN: () => (/* binding */ CheckOutcome),
/* harmony export */   _A: () => (/* binding */ Person),
/* harmony export */   _e: () => (/* binding */ Owner),
/* harmony export */   "do": () => (/* binding */ Moment),
/* harmony export */   gm: () => (/* binding */ Pointer),
/* harmony export */   nG: () => (/* binding */ Pinned),
/* harmony export */   rk: () => (/* binding */ verifierIdOf)
/* harmony export */ });
/* unused harmony exports Sha256, Digests */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _verdict_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20393);
/* harmony import */ var _own_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37276);



/** Field of a verification summary that holds the digest of the effective policy. */
const effectivePolicyField = `${_own_type_js__WEBPACK_IMPORTED_MODULE_0__/* .attestationRoot */ .d}/effective-policy`;
const Text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1);
const Moment = zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$();
const Sha256 = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const Environment = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["dev", "test", "uat", "prod"]);
/** in-toto DigestSet: digests by algorithm. */
const Digests = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP());
const pointer = {
    name: Text.optional(),
    uri: Text.optional(),
    digest: Digests.optional(),
    content: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    downloadLocation: Text.optional(),
    mediaType: Text.optional(),
    annotations: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).optional(),
};
/** in-toto ResourceDescriptor: what a predicate points at, by address, digest or content. */
const Pointer = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc(pointer)
    .refine(({ uri, digest, content }) => (uri ?? digest ?? content) !== undefined)
    .meta({ anyOf: [{ required: ["uri"] }, { required: ["digest"] }, { required: ["content"] }] });
const Sha256Digest = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha256: Sha256 });
/** A pointer that nobody can bend: it has the sha256 of what it points at. */
const Pinned = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ ...pointer, digest: Sha256Digest });
/** The platform policy that was judged by; without its digest nothing could be judged again. */
const Policy = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ uri: Text, digest: Sha256Digest });
const Verifier = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: Text.describe("The judge file at its commit: `https://github.com/<owner>/<repo>/<path>@<sha>`."),
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional().describe("Versions of what judged, by name."),
});
const Owner = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: Text, uri: Text.optional() });
const Link = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ uri: Text });
const Person = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ uri: Text, name: Text.optional(), login: Text.optional() });
const Outcome = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["PASSED", "FAILED"]);
const CheckOutcome = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_verdict_result_js__WEBPACK_IMPORTED_MODULE_3__/* .checkResults */ .ZB);
/** sha256 of the policy in the words of the policy files. */
const policyDigestOf = ({ policy }) => `sha256:${policy.digest.sha256}`;
const verifierIdOf = ({ verifier }) => verifier.id;


/***/ }),

/***/ 65513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ statementPayloadType),
/* harmony export */   q: () => (/* binding */ statementType)
/* harmony export */ });
const statementType = "https://in-toto.io/Statement/v1";
const statementPayloadType = "application/vnd.in-toto+json";


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

/***/ 18639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EJ: () => (/* binding */ signingFilesIn),
/* harmony export */   a7: () => (/* binding */ signersFile),
/* harmony export */   lH: () => (/* binding */ trustedRootPath)
/* harmony export */ });
/* unused harmony export signingFiles */
/* harmony import */ var _audit_export_statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40592);
/* harmony import */ var _judging_judges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51087);


/** Files that products call at a channel. The witness runs on the default branch and is called by nobody. */
const signingFiles = [
    ...Object.values(_judging_judges_js__WEBPACK_IMPORTED_MODULE_1__/* .judges */ .N).map(({ workflow, predicates }) => ({ workflow, predicates, triggers: ["push"] })),
    { workflow: _audit_export_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .auditExportWorkflow */ .dp, predicates: ["operation"], triggers: _audit_export_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .auditExportTriggers */ .zM },
];
/** The list itself. */
const signersFile = "signers.yml";
/** Without it nothing is signed, since nobody could verify it. */
const trustedRootPath = "policy/trusted-root.jsonl";
/** The files with which a commit can sign; none: it has no root, or is of a release that signs nothing. */
function signingFilesIn(paths) {
    const there = new Set(paths);
    return there.has(trustedRootPath) ? signingFiles.filter(({ workflow }) => there.has(workflow)) : [];
}


/***/ }),

/***/ 51087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ judges),
/* harmony export */   c: () => (/* binding */ judgeNames)
/* harmony export */ });
const judgeNames = ["source", "release"];
/** The files that sign a release. */
const judges = {
    source: {
        workflow: ".github/workflows/judge-source.yml",
        predicates: ["gate-evaluation", "verification-summary"],
        stages: [1],
    },
    release: {
        workflow: ".github/workflows/judge-release.yml",
        predicates: [
            "gate-evaluation",
            "verification-summary",
            "provenance",
            "test-result",
            "vulns",
            "cyclonedx",
            "spdx",
        ],
        stages: null,
    },
};


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
