export const id = 9284;
export const ids = [9284];
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

/***/ 1971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readTexts)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90041);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58860);



/** GraphQL takes some time for each object; a hundred is what GitHub allows for one list. */
const filesAQuery = 50;
const Blob = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    isTruncated: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    isBinary: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().nullable(),
    text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
});
const Answer = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([Blob, zod__WEBPACK_IMPORTED_MODULE_1__/* ["null"] */ .chJ()])) });
/** Texts of files of a commit, in few queries; a binary file has none. */
async function readTexts(target, commit, paths) {
    const starts = Array.from({ length: Math.ceil(paths.length / filesAQuery) }, (_, index) => index * filesAQuery);
    const parts = await Promise.all(starts.map((start) => readPart(target, commit, paths.slice(start, start + filesAQuery))));
    const unread = parts.find((part) => part.state === "unknown");
    if (unread !== undefined)
        return unread;
    return { state: "known", value: parts.flatMap((part) => (part.state === "known" ? part.value : [])) };
}
async function readPart(target, commit, paths) {
    const reply = await target.client.query({
        query: queryFor(paths.length),
        variables: {
            ...(0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryOf */ ._)(target),
            ...Object.fromEntries(paths.map((path, index) => [`p${index}`, `${commit}:${path}`])),
        },
        shape: Answer,
        needs: "contents: read",
        isPartialFine: false,
    });
    if (reply.state === "unknown")
        return reply;
    const files = await Promise.all(paths.map((path, index) => textOf(target, { commit, path }, reply.value.data.repository[`f${index}`] ?? null)));
    const unread = files.find((file) => file.state === "unknown");
    if (unread !== undefined)
        return unread;
    return { state: "known", value: files.flatMap((file) => (file.state === "known" ? file.value : [])) };
}
/** GraphQL cuts long texts; REST gives them whole. */
async function textOf(target, place, blob) {
    if (blob?.isBinary === true)
        return { state: "known", value: [] };
    const { path } = place;
    if (blob !== null && blob.text !== null && !blob.isTruncated) {
        return { state: "known", value: [{ path, text: blob.text }] };
    }
    const text = await (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .y)(target, place);
    return text.state === "known" ? { state: "known", value: [{ path, text: text.value }] } : text;
}
/** Paths go into the variables; the text of the query is ours. */
function queryFor(count) {
    const indices = Array.from({ length: count }, (_, index) => index);
    return `query ($owner: String!, $repo: String!, ${indices.map((index) => `$p${index}: String!`).join(", ")}) {
  rateLimit { cost }
  repository(owner: $owner, name: $repo) {
    ${indices.map((index) => `f${index}: object(expression: $p${index}) { ...file }`).join("\n    ")}
  }
}
fragment file on Blob { isTruncated isBinary text }`;
}


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

/***/ 99284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubRepositoryReader: () => (/* binding */ githubRepositoryReader)
});

// UNUSED EXPORTS: repositoryReader

// EXTERNAL MODULE: ./node_modules/minimatch/dist/esm/index.js + 8 modules
var esm = __webpack_require__(91138);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./lib/domain/workflow/read-workflow.js + 3 modules
var read_workflow = __webpack_require__(87593);
// EXTERNAL MODULE: ./lib/domain/workflow/references.js
var workflow_references = __webpack_require__(85940);
// EXTERNAL MODULE: ./lib/adapters/github/action-commits.js
var action_commits = __webpack_require__(13833);
// EXTERNAL MODULE: ./lib/adapters/github/branch-rules.js
var branch_rules = __webpack_require__(42326);
// EXTERNAL MODULE: ./lib/domain/workflow/emitters.js
var emitters = __webpack_require__(85409);
// EXTERNAL MODULE: ./lib/adapters/github/target.js
var github_target = __webpack_require__(90041);
// EXTERNAL MODULE: ./lib/adapters/github/tree.js
var github_tree = __webpack_require__(58860);
;// CONCATENATED MODULE: ./lib/adapters/github/called-workflows.js





/** Called workflows may call others; GitHub follows ten levels, and each costs a round of calls. */
const deepest = 4;
const mostCalled = 40;
/** Reads the workflows of other repositories that these call, where the token can see them. */
async function readCalledWorkflows(client, files) {
    const found = new Map();
    let callers = (0,read_workflow/* readWorkflows */.L)(files).workflows;
    for (let level = 0; level < deepest && callers.length > 0; level++) {
        const fresh = remoteCalls(callers).filter((reference) => !found.has(reference));
        const read = await Promise.all(fresh
            .slice(0, mostCalled - found.size)
            .map(async (reference) => [reference, await readCalled(client, reference)]));
        for (const [reference, file] of read)
            found.set(reference, file);
        callers = (0,read_workflow/* readWorkflows */.L)([], read.flatMap(([, file]) => (file.state === "known" ? [file.value] : []))).called;
    }
    return [...found.values()];
}
/** References to other repositories, each once. */
function remoteCalls(workflows) {
    const references = workflows.flatMap((workflow) => workflow.jobs.flatMap(({ calls }) => (calls === null ? [] : [(0,emitters/* calledPath */.v)(workflow, calls.value) ?? ""])));
    return [...new Set(references)].filter((reference) => (0,workflow_references/* referenceOf */.B)(reference).kind === "remote");
}
async function readCalled(client, reference) {
    const parsed = (0,workflow_references/* referenceOf */.B)(reference);
    if (parsed.kind !== "remote")
        return { state: "unknown", why: `${reference} names no other repository` };
    const { repository, path, ref: commit } = parsed;
    const text = await (0,github_tree/* readText */.y)((0,github_target/* targetOf */.$)(client, repository), { path, commit });
    return text.state === "known" ? { state: "known", value: { path: reference, text: text.value } } : text;
}

// EXTERNAL MODULE: ./lib/adapters/github/checks.js
var github_checks = __webpack_require__(19877);
// EXTERNAL MODULE: ./lib/adapters/github/classic-protection.js
var classic_protection = __webpack_require__(99632);
// EXTERNAL MODULE: ./lib/adapters/github/client.js + 8 modules
var client = __webpack_require__(21125);
// EXTERNAL MODULE: ./lib/adapters/github/codeowners.js
var github_codeowners = __webpack_require__(28693);
// EXTERNAL MODULE: ./lib/adapters/github/file-texts.js
var file_texts = __webpack_require__(1971);
// EXTERNAL MODULE: ./lib/adapters/github/hosts.js
var github_hosts = __webpack_require__(83997);
// EXTERNAL MODULE: ./lib/adapters/github/instance-facts.js
var instance_facts = __webpack_require__(4449);
// EXTERNAL MODULE: ./lib/adapters/github/proxy.js
var proxy = __webpack_require__(61046);
// EXTERNAL MODULE: ./lib/adapters/github/repository.js
var github_repository = __webpack_require__(77164);
// EXTERNAL MODULE: ./lib/adapters/github/repository-settings.js
var repository_settings = __webpack_require__(21280);
// EXTERNAL MODULE: ./lib/adapters/github/ruleset-bodies.js
var ruleset_bodies = __webpack_require__(95129);
// EXTERNAL MODULE: ./lib/adapters/github/rulesets.js
var github_rulesets = __webpack_require__(51879);
// EXTERNAL MODULE: ./lib/adapters/github/unread.js + 1 modules
var unread = __webpack_require__(28826);
// EXTERNAL MODULE: ./lib/adapters/github/version.js
var version = __webpack_require__(32270);
;// CONCATENATED MODULE: ./lib/adapters/github/repository-reader.js























/** Files beyond this are not read for credentials, and it is said so. */
const mostCloudFiles = 200;
/** Reads whole repositories with one token. @throws {UserError} invalid-input for a token or address that is none */
async function githubRepositoryReader(token, environment) {
    const { GITHUB_SERVER_URL: server, GITHUB_API_URL: api, GITHUB_GRAPHQL_URL: graphql } = environment;
    const hosts = (0,github_hosts/* hostsOf */.P)({ server, api, graphql });
    const fetch = (0,proxy/* fetchFor */.G)(environment);
    return repositoryReader(new client/* GitHubClient */.j({ token, hosts, version: version/* version */.r, fetch }));
}
/** The same with a client that is there already. */
function repositoryReader(client) {
    return { read: (question) => readFacts(client, question) };
}
async function readFacts(client, { repository: name, cloudPaths, areGroupsNeeded = false }) {
    const target = (0,github_target/* targetOf */.$)(client, name);
    const repository = await (0,github_repository/* readRepository */.N)(target);
    if (repository.state === "unknown")
        return repository;
    const branch = await readHead(target, repository.value);
    if (branch.state === "unknown")
        return branch;
    const [contents, protection, settings] = await Promise.all([
        readContents(target, branch.value, cloudPaths),
        readGuards(target, repository.value.defaultBranch),
        readSettings(target, branch.value),
    ]);
    const groups = areGroupsNeeded ? { runnerGroups: await (0,repository_settings/* readRunnerGroups */.zW)(target) } : {};
    const { fullName, defaultBranch } = repository.value;
    const facts = { repository: fullName, defaultBranch, ...contents, ...protection, ...settings, ...groups };
    return { state: "known", value: facts };
}
const Branch = schemas/* object */.Ikc({ commit: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }) });
async function readHead(target, { defaultBranch: branch }) {
    const route = "GET /repos/{owner}/{repo}/branches/{branch}";
    const found = await target.client.get(route, { ...(0,github_target/* repositoryOf */._)(target), branch }, Branch);
    return found.state === "known" ? { state: "known", value: found.value.commit.sha } : found;
}
async function readContents(target, commit, cloudPaths) {
    const [tree, codeowners] = await Promise.all([(0,github_tree/* readTree */.Z)(target, commit), (0,github_codeowners/* readCodeowners */.o)(target, commit)]);
    if (tree.state === "unknown") {
        return { tree, codeowners, workflows: tree, cloudFiles: tree, actionCommits: [], instance: tree };
    }
    const clouds = tree.value.filter((path) => cloudPaths.some((glob) => (0,esm/* minimatch */.xF)(path, glob, { dot: true })));
    const [workflows, cloudFiles, instance] = await Promise.all([
        (0,file_texts/* readTexts */.Z)(target, commit, tree.value.filter(isWorkflow)),
        clouds.length > mostCloudFiles ? tooMany(clouds.length) : (0,file_texts/* readTexts */.Z)(target, commit, clouds),
        (0,instance_facts/* readInstanceFact */._)(target, { commit, paths: tree.value }),
    ]);
    const files = workflows.state === "known" ? workflows.value : [];
    const [actionCommits, calledWorkflows] = await Promise.all([
        (0,action_commits/* readActionCommits */.r)(target.client, referencesOf(files)),
        readCalledWorkflows(target.client, files),
    ]);
    return { tree, codeowners, workflows, calledWorkflows, cloudFiles, actionCommits, instance };
}
/** GitHub runs files of this folder only, not of folders in it (facts 1.1). */
function isWorkflow(path) {
    return /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path);
}
function tooMany(count) {
    const why = `--cloud-paths names ${count} files, and at most ${mostCloudFiles} are read`;
    return (0,unread/* unread */.gy)("budget", why);
}
function referencesOf(files) {
    return (0,workflow_references/* usesOf */.M)((0,read_workflow/* readWorkflows */.L)(files).workflows).flatMap(({ reference }) => reference.kind === "remote" ? [reference] : []);
}
async function readGuards(target, branch) {
    const [rules, listed, classic] = await Promise.all([
        (0,branch_rules/* readBranchRules */.C)(target, branch),
        (0,github_rulesets/* readRulesets */.uv)(target, { areActorsNeeded: true }),
        readWholeClassic(target, branch),
    ]);
    const { rulesets, bodies } = await (0,ruleset_bodies/* readDefaultBranchRulesets */.F_)(target, listed, branch);
    if (rules.state === "unknown")
        return { protection: rules, rulesetBodies: bodies };
    return {
        protection: { state: "known", value: { branch, rules: rules.value, rulesets, classic } },
        rulesetBodies: bodies,
    };
}
/** What GitHub tells a token without administration leaves the apps of required checks out; that is not the whole. */
async function readWholeClassic(target, branch) {
    const found = await (0,classic_protection/* readClassicProtection */.i)(target, branch);
    if (found.state === "unknown" || found.value.length === 0)
        return found;
    const route = "GET /repos/{owner}/{repo}/branches/{branch}/protection";
    const whole = await target.client.get(route, { ...(0,github_target/* repositoryOf */._)(target), branch }, schemas/* unknown */.L5J());
    return whole.state === "known" ? found : whole;
}
async function readSettings(target, commit) {
    const [environments, deployKeys, actions, defaultPermissions, checks, runners, orgRunners, secretNames] = await Promise.all([
        (0,repository_settings/* readEnvironments */.zm)(target),
        (0,repository_settings/* readDeployKeys */["if"])(target),
        (0,repository_settings/* readActionsSettings */.$j)(target),
        (0,repository_settings/* readDefaultPermissions */.aJ)(target),
        (0,github_checks/* readReportedChecks */.$)(target, commit),
        (0,repository_settings/* readRepositoryRunners */.QD)(target),
        (0,repository_settings/* readOrganizationRunners */.LV)(target),
        (0,repository_settings/* readSecretNames */.P8)(target),
    ]);
    const recentChecks = checks.state === "known"
        ? {
            state: "known",
            value: checks.value.map(({ context, integrationId }) => ({ name: context, appId: integrationId })),
        }
        : checks;
    return {
        environments,
        deployKeys,
        actions,
        defaultPermissions,
        recentChecks,
        repositoryRunners: runners,
        organizationRunners: orgRunners,
        secretNames,
    };
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


/***/ })

};
