export const id = 9284;
export const ids = [9284];
export const modules = {

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


/***/ })

};
