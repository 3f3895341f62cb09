export const id = 3900;
export const ids = [3900];
export const modules = {

/***/ 63900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubAdopter: () => (/* binding */ githubAdopter)
});

// UNUSED EXPORTS: adopter

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/minimatch/dist/esm/index.js + 8 modules
var esm = __webpack_require__(91138);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/syntax/source.js
var source = __webpack_require__(55842);
;// CONCATENATED MODULE: ./lib/adapters/text-files.js




/** Files of a commit that lies elsewhere, as a workspace that can only be read. */
function textFiles(texts, modifiedAt) {
    const bytesOf = (path) => {
        const text = texts.get(path);
        if (text === undefined)
            throw new errors/* UserError */.yo("missing-file", `expected the file ${path}, found none.`, { at: path });
        return Buffer.from(text, "utf8");
    };
    const readBytes = (path, maxBytes) => {
        const bytes = bytesOf(path);
        if (bytes.length <= maxBytes)
            return bytes;
        throw new errors/* UserError */.yo("invalid-input", `expected at most ${maxBytes} bytes, found ${bytes.length}.`, {
            at: path,
        });
    };
    const digest = (path) => (0,external_node_crypto_.createHash)("sha256").update(bytesOf(path)).digest("hex");
    const files = {
        root: null,
        find: (glob) => [...texts.keys()].filter((path) => (0,esm/* minimatch */.xF)(path, glob, { dot: true })).sort(),
        settled: () => files,
        exists: (path) => texts.has(path),
        locate: (path) => (texts.has(path) ? path : null),
        status: (path) => ({ bytes: bytesOf(path).length, modifiedAt }),
        open: (path) => ({
            ...(0,source/* memorySource */.P)(bytesOf(path)),
            close: () => { },
            modifiedAt,
            sha256: () => digest(path),
        }),
        readBytes,
        readText: (path, maxBytes) => readBytes(path, maxBytes).toString("utf8"),
        sha256: digest,
        write: (path) => {
            throw new errors/* InternalError */.Gd("bug", `expected nothing to be written into a commit, got ${path}`);
        },
    };
    return files;
}

// EXTERNAL MODULE: ./lib/adapters/github/client.js + 8 modules
var client = __webpack_require__(21125);
// EXTERNAL MODULE: ./lib/adapters/github/file-texts.js
var file_texts = __webpack_require__(1971);
// EXTERNAL MODULE: ./lib/adapters/github/governing/hosted-repository.js + 4 modules
var hosted_repository = __webpack_require__(76177);
// EXTERNAL MODULE: ./lib/adapters/github/hosts.js
var github_hosts = __webpack_require__(83997);
// EXTERNAL MODULE: ./lib/adapters/github/proxy.js
var proxy = __webpack_require__(61046);
// EXTERNAL MODULE: ./lib/adapters/github/source-facts.js + 10 modules
var source_facts = __webpack_require__(87380);
// EXTERNAL MODULE: ./lib/adapters/github/target.js
var github_target = __webpack_require__(90041);
// EXTERNAL MODULE: ./lib/adapters/github/tree.js
var tree = __webpack_require__(58860);
// EXTERNAL MODULE: ./lib/adapters/github/unread.js + 1 modules
var unread = __webpack_require__(28826);
// EXTERNAL MODULE: ./lib/adapters/github/version.js
var version = __webpack_require__(32270);
;// CONCATENATED MODULE: ./lib/adapters/github/adoption/merged-pulls.js


const aPage = 50;
/** A repository may close many requests without merging them; further back nobody looks. */
const mostPages = 4;
const Pulls = schemas/* array */.YOg(schemas/* object */.Ikc({
    number: schemas/* number */.aig(),
    title: schemas/* string */.YjP(),
    merged_at: schemas/* string */.YjP().nullable(),
    head: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }),
    base: schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), ref: schemas/* string */.YjP() }),
}));
/** The newest pull requests that were merged into a branch, page by page until there are enough. */
async function readMergedPulls(target, branch, most) {
    const merged = [];
    for (let page = 1; page <= mostPages && merged.length < most; page++) {
        const found = await target.client.get("GET /repos/{owner}/{repo}/pulls", {
            ...(0,github_target/* repositoryOf */._)(target),
            ...{ state: "closed", base: branch, sort: "updated", direction: "desc", per_page: aPage, page },
        }, Pulls);
        if (found.state === "unknown")
            return found;
        merged.push(...found.value.flatMap(mergedOf));
        if (found.value.length < aPage)
            break;
    }
    const newest = merged.sort((one, other) => (one.mergedAt < other.mergedAt ? 1 : -1));
    return { state: "known", value: newest.slice(0, most) };
}
function mergedOf({ number, title, merged_at, head, base }) {
    if (merged_at === null)
        return [];
    return [
        {
            number,
            title,
            headCommit: head.sha,
            baseCommit: base.sha,
            baseBranch: base.ref,
            mergedAt: merged_at,
        },
    ];
}

// EXTERNAL MODULE: ./lib/domain/codeowners/codeowners.js
var codeowners = __webpack_require__(94427);
// EXTERNAL MODULE: ./lib/domain/pipeline/places.js
var places = __webpack_require__(25983);
;// CONCATENATED MODULE: ./lib/domain/adoption/wanted-files.js


/** More is not read: a repository whose manifests are more than this is a monorepo of another kind. */
const mostFiles = 80;
const deepest = 3;
/** Names of files that say what is built, with which tools. */
const manifests = new Set([
    "package.json",
    "pyproject.toml",
    "setup.cfg",
    "tox.ini",
    "pytest.ini",
    "requirements.txt",
    "requirements-dev.txt",
    "dev-requirements.txt",
    "go.mod",
    "pom.xml",
    "build.gradle",
    "build.gradle.kts",
    "dockerfile",
    "containerfile",
    "serverless.yml",
    "serverless.yaml",
    "template.yaml",
    "template.yml",
    "cdk.json",
    "pulumi.yaml",
    "dbt_project.yml",
    "datapackage.json",
    "pubspec.yaml",
    "app.json",
]);
/** Where templates of CloudFormation lie as a rule. */
const templates = /^(templates|cloudformation)\/[^/]+\.(ya?ml|json)$/;
/** What adoption itself would write; an existing one is kept. */
const ownPlaces = [
    ...codeowners/* codeownersPaths */.o.map((path) => path.toLowerCase()),
    ".nvmrc",
    places/* productConfigPath */.de,
    places/* callerPath */.Hd,
    ".github/pull_request_template.md",
    "pull_request_template.md",
    "docs/pull_request_template.md",
];
const ownFolder = ".github/issue_template/";
/** Which files of a repository adoption reads: a bounded set, nearest to the root first. */
function wantedFiles(paths) {
    const own = paths.filter((path) => isOwn(path.toLowerCase()));
    const found = paths.filter((path) => isManifest(path.toLowerCase()));
    const sorted = found.sort((one, other) => depthOf(one) - depthOf(other) || (one < other ? -1 : 1));
    return [...new Set([...own, ...sorted])].slice(0, mostFiles);
}
function isOwn(path) {
    return ownPlaces.includes(path) || path.startsWith(ownFolder);
}
function isManifest(path) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    const isKnown = manifests.has(name) || templates.test(path);
    return isKnown && depthOf(path) <= deepest && !/(^|\/)(node_modules|vendor)\//.test(path);
}
function depthOf(path) {
    return path.split("/").length - 1;
}

// EXTERNAL MODULE: ./lib/adapters/github/properties.js
var properties = __webpack_require__(49589);
// EXTERNAL MODULE: ./lib/adapters/github/pages.js
var pages = __webpack_require__(50074);
;// CONCATENATED MODULE: ./lib/adapters/github/adoption/people.js



const Rights = schemas/* object */.Ikc({
    admin: schemas/* boolean */.zMY().optional(),
    maintain: schemas/* boolean */.zMY().optional(),
    push: schemas/* boolean */.zMY().optional(),
});
const Team = schemas/* object */.Ikc({ slug: schemas/* string */.YjP(), privacy: schemas/* string */.YjP().optional(), permissions: Rights.optional() });
const User = schemas/* object */.Ikc({ login: schemas/* string */.YjP(), type: schemas/* string */.YjP(), permissions: Rights.optional() });
/** Who may write here, strongest first: only they can own code (facts 3.8). */
async function readPeople(target) {
    const [teams, users] = await Promise.all([readTeams(target), readUsers(target)]);
    return { teams, users };
}
async function readTeams(target) {
    const found = await target.client.list("GET /repos/{owner}/{repo}/teams", (0,github_target/* repositoryOf */._)(target), {
        page: (0,pages/* plainPage */.w9)(Team),
        identity: ({ slug }) => slug,
    });
    if (found.state === "unknown")
        return found;
    const named = found.value
        // A secret team is nobody's to ask.
        .filter(({ privacy }) => privacy !== "secret")
        .map(({ slug, permissions }) => ({ name: `@${target.owner}/${slug}`, rank: rankOf(permissions) }));
    return { state: "known", value: strongestFirst(named) };
}
async function readUsers(target) {
    const found = await target.client.list("GET /repos/{owner}/{repo}/collaborators", { ...(0,github_target/* repositoryOf */._)(target), affiliation: "direct" }, { page: (0,pages/* plainPage */.w9)(User), identity: ({ login }) => login });
    if (found.state === "unknown")
        return found;
    const named = found.value
        .filter(({ type }) => type === "User")
        .map(({ login, permissions }) => ({ name: `@${login}`, rank: rankOf(permissions) }));
    return { state: "known", value: strongestFirst(named) };
}
/** 0: may not write. */
function rankOf(rights = {}) {
    if (rights.admin === true)
        return 3;
    if (rights.maintain === true)
        return 2;
    return rights.push === true ? 1 : 0;
}
function strongestFirst(named) {
    const writers = named.filter(({ rank }) => rank > 0);
    return writers
        .sort((one, other) => other.rank - one.rank || (one.name < other.name ? -1 : 1))
        .map(({ name }) => name);
}

// EXTERNAL MODULE: ./lib/adapters/github/ruleset-bodies.js
var ruleset_bodies = __webpack_require__(95129);
// EXTERNAL MODULE: ./lib/adapters/github/rulesets.js
var github_rulesets = __webpack_require__(51879);
;// CONCATENATED MODULE: ./lib/adapters/github/adoption/requirement.js




const Rule = schemas/* object */.Ikc({
    type: schemas/* literal */.euz("workflows"),
    parameters: schemas/* object */.Ikc({ workflows: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), repository_id: schemas/* number */.aig() })) }),
});
/** Whether a ruleset asks for the organisation's gate on the default branch, in force or only on trial. */
async function readRequirement(target, branch) {
    const listed = await (0,github_rulesets/* readRulesets */.uv)(target, { areActorsNeeded: false });
    const { rulesets, bodies } = await (0,ruleset_bodies/* readDefaultBranchRulesets */.F_)(target, listed, branch);
    if (rulesets.state === "unknown")
        return rulesets;
    if (bodies.state === "unknown")
        return bodies;
    const found = bodies.value.flatMap(({ id, name, rules }) => {
        const enforcement = rulesets.value.find((ruleset) => ruleset.id === id)?.enforcement;
        const workflow = rules.flatMap(workflowsOf).find(({ path }) => path === places/* requiredWorkflow */.pC);
        if (workflow === undefined || (enforcement !== "active" && enforcement !== "evaluate"))
            return [];
        const state = enforcement === "active" ? "required" : "evaluated";
        return [{ state, ruleset: name, workflow: `${workflow.repository_id}:${workflow.path}` }];
    });
    const strictest = found.find(({ state }) => state === "required") ?? found[0];
    return { state: "known", value: strictest ?? { state: "none" } };
}
function workflowsOf(rule) {
    const parsed = Rule.safeParse(rule);
    return parsed.success ? parsed.data.parameters.workflows : [];
}

;// CONCATENATED MODULE: ./lib/adapters/github/adoption/snapshot.js






/** Largest text that is looked into; manifests are far smaller. */
const largestText = 512 * 1024;
/** What adoption looks at: the tree of the default branch, some of its files, and who may write. */
async function readSnapshot(target, place) {
    const paths = await (0,tree/* readTree */.Z)(target, place.commit);
    if (paths.state === "unknown")
        return paths;
    const [texts, people, requirement, { profile }] = await Promise.all([
        (0,file_texts/* readTexts */.Z)(target, place.commit, wantedFiles(paths.value)),
        readPeople(target),
        readRequirement(target, place.defaultBranch),
        (0,properties/* readProperties */.Qh)(target),
    ]);
    if (texts.state === "unknown")
        return texts;
    const small = texts.value.filter(({ text }) => text.length <= largestText);
    return {
        state: "known",
        value: {
            ...place,
            paths: paths.value,
            texts: new Map(small.map(({ path, text }) => [path, text])),
            people,
            requirement,
            profile,
        },
    };
}

;// CONCATENATED MODULE: ./lib/adapters/github/adoption/adopter.js














/** A replay may look at thirty requests with all that belongs to each. */
const limits = { maxCalls: 4_000, deadlineMs: 1_200_000 };
/** Of one commit; a request that touches more is not looked into. */
const adopter_mostFiles = 400;
/** The gate reads no more of a source or a workflow; of lockfiles only the beginning counts. */
const adopter_largestText = 2 * 1024 * 1024;
const lockfile = /\.lock$|-lock\.(json|yaml)$|npm-shrinkwrap\.json$/;
/** Adopts repositories with one token. @throws {UserError} invalid-input for a token or address that is none */
async function githubAdopter(token, environment, clock) {
    const { GITHUB_SERVER_URL: server, GITHUB_API_URL: api, GITHUB_GRAPHQL_URL: graphql } = environment;
    const hosts = (0,github_hosts/* hostsOf */.P)({ server, api, graphql });
    const fetch = (0,proxy/* fetchFor */.G)(environment);
    return adopter({ client: new client/* GitHubClient */.j({ token, hosts, version: version/* version */.r, fetch, limits }), hosts, clock });
}
/** The same with a client that is there already. */
function adopter(means) {
    return { open: (repository) => openAdoptable(means, repository) };
}
async function openAdoptable(means, name) {
    const { client, hosts, clock } = means;
    const host = await (0,hosted_repository/* openRepository */.h_)(client, name);
    if (host.state === "unknown")
        return host;
    if (host.value === null)
        return (0,unread/* unread */.gy)("not-found", `there is no repository ${name} that this token can see`);
    const { name: fullName, defaultBranch } = host.value;
    const target = (0,github_target/* targetOf */.$)(client, fullName);
    const tip = await host.value.tip(defaultBranch);
    if (tip.state === "unknown")
        return tip;
    if (tip.value === null)
        return (0,unread/* unread */.gy)("not-found", `${fullName} has no commit yet`);
    const place = { fullName, server: hosts.server, defaultBranch, commit: tip.value };
    const snapshot = await readSnapshot(target, place);
    if (snapshot.state === "unknown")
        return snapshot;
    return {
        state: "known",
        value: {
            snapshot: snapshot.value,
            host: host.value,
            message: (commit) => readMessage(target, commit),
            merged: (most) => readMergedPulls(target, defaultBranch, most),
            sourceFacts: (pull, needs) => factsOf(means, target, { pull, needs }),
            files: (commit, isWanted) => readFiles(target, commit, { isWanted, now: clock.now() }),
        },
    };
}
const Commit = schemas/* object */.Ikc({ message: schemas/* string */.YjP() }).transform(({ message }) => message);
function readMessage(target, commit) {
    const route = "GET /repos/{owner}/{repo}/git/commits/{commit_sha}";
    return target.client.get(route, { ...(0,github_target/* repositoryOf */._)(target), commit_sha: commit }, Commit);
}
async function factsOf({ hosts, clock }, target, { pull, needs }) {
    const { number, headCommit, baseCommit, baseBranch: branch } = pull;
    const run = {
        repository: `${target.owner}/${target.repo}`,
        trigger: { event: "pull_request", eventName: "pull_request", token: "job" },
        change: { kind: "pull-request", number, headCommit, baseCommit, branch },
        commits: [headCommit],
        actors: [],
        runId: null,
        runAttempt: null,
        hosts,
    };
    const { calls: _, ...facts } = await (0,source_facts/* readSourceFacts */.T)({
        target,
        run,
        clock,
        needs,
        productionEnvironment: null,
    });
    return facts;
}
async function readFiles(target, commit, { isWanted, now }) {
    const paths = await (0,tree/* readTree */.Z)(target, commit);
    if (paths.state === "unknown")
        return paths;
    const wanted = paths.value.filter(isWanted);
    if (wanted.length > adopter_mostFiles)
        return (0,unread/* unread */.gy)("too-large", `${wanted.length} files would have to be read, ${adopter_mostFiles} at most are`);
    const texts = await (0,file_texts/* readTexts */.Z)(target, commit, wanted);
    if (texts.state === "unknown")
        return texts;
    const large = texts.value.find(({ path, text }) => text.length > adopter_largestText && !lockfile.test(path));
    if (large !== undefined)
        return (0,unread/* unread */.gy)("too-large", `${large.path} is too large to be looked into`);
    return {
        state: "known",
        value: textFiles(new Map(texts.value.map(({ path, text }) => [path, text])), now),
    };
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


/***/ })

};
