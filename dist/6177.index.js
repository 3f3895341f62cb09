export const id = 6177;
export const ids = [6177];
export const modules = {

/***/ 76177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Nz: () => (/* binding */ RepositoryAnswer),
  Cv: () => (/* binding */ hostedRepository),
  h_: () => (/* binding */ openRepository)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./lib/adapters/github/target.js
var github_target = __webpack_require__(90041);
// EXTERNAL MODULE: ./lib/adapters/github/unread.js + 1 modules
var unread = __webpack_require__(28826);
// EXTERNAL MODULE: ./lib/adapters/github/governing/branches.js
var branches = __webpack_require__(10650);
// EXTERNAL MODULE: ./lib/adapters/github/pages.js
var pages = __webpack_require__(50074);
;// CONCATENATED MODULE: ./lib/adapters/github/governing/environments.js




const Environment = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* json */.Pq9());
const Policy = schemas/* object */.Ikc({ id: schemas/* number */.aig(), name: schemas/* string */.YjP(), type: schemas/* string */.YjP().optional() });
/** Every environment of a repository, as GitHub tells it. */
function readEnvironments(target) {
    const page = (0,pages/* countedPage */.Wt)("environments", Environment);
    const identity = ({ name }) => String(name);
    return target.client.list("GET /repos/{owner}/{repo}/environments", (0,github_target/* repositoryOf */._)(target), { page, identity }, { isFresh: true });
}
/** Makes or replaces an environment. */
function defineEnvironment(target, name, body) {
    const route = "PUT /repos/{owner}/{repo}/environments/{environment_name}";
    return target.client.write(route, { ...(0,github_target/* repositoryOf */._)(target), environment_name: name, ...body }, branches/* done */.Vw);
}
/** Which branches may deploy to an environment. */
async function readDeployers(target, name) {
    const environments = await readEnvironments(target);
    if (environments.state === "unknown")
        return environments;
    const found = environments.value.find((environment) => environment["name"] === name);
    if (found === undefined)
        return { state: "known", value: { state: "no-environment" } };
    const policy = found["deployment_branch_policy"];
    if (policy == null)
        return { state: "known", value: { state: "all" } };
    const isByName = typeof policy === "object" && "custom_branch_policies" in policy;
    if (!isByName || policy["custom_branch_policies"] !== true)
        return { state: "known", value: { state: "protected" } };
    const named = await target.client.list("GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies", { ...(0,github_target/* repositoryOf */._)(target), environment_name: name }, { page: (0,pages/* countedPage */.Wt)("branch_policies", Policy), identity: ({ id }) => id }, { isFresh: true });
    if (named.state === "unknown")
        return named;
    const patterns = named.value.map(({ name: pattern, type = "branch" }) => type === "branch" ? pattern : `${type} ${pattern}`);
    return { state: "known", value: { state: "named", patterns } };
}
/** Lets one more branch deploy to an environment that names its branches. */
function addDeployer(target, name, branch) {
    const route = "POST /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies";
    const parameters = { ...(0,github_target/* repositoryOf */._)(target), environment_name: name, name: branch };
    return target.client.write(route, parameters, branches/* done */.Vw);
}

;// CONCATENATED MODULE: ./lib/adapters/github/governing/git-writer.js


/** What one request carries: well below what GitHub takes, so that it is done in its time. */
const mostBytes = 1_000_000;
const mostEntries = 100;
const Made = schemas/* object */.Ikc({ sha: schemas/* string */.YjP() });
const Parent = schemas/* object */.Ikc({ tree: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }) });
/**
 * Writes files and a commit of them; a commit that no branch names is seen by nobody. Trees carry the texts themselves,
 * so that some hundred files take a few requests; what is no text goes ahead as a blob.
 */
async function writeCommit(target, request) {
    const { message, parent, files, removals } = request;
    const base = await baseOf(target, request);
    if (base.state === "unknown")
        return base;
    let tree = base.value;
    const gone = removals.map((path) => ({ path, mode: "100644", type: "blob", sha: null }));
    for (const batch of batches(files)) {
        const entries = await entriesOf(target, batch);
        if (entries.state === "unknown")
            return entries;
        const made = await writeTree(target, tree, entries.value);
        if (made.state === "unknown")
            return made;
        tree = made.value;
    }
    if (gone.length > 0) {
        const made = await writeTree(target, tree, gone);
        if (made.state === "unknown")
            return made;
        tree = made.value;
    }
    const route = "POST /repos/{owner}/{repo}/git/commits";
    return shaOf(await target.client.write(route, { ...(0,github_target/* repositoryOf */._)(target), message, tree, parents: [parent] }, Made));
}
async function baseOf(target, { parent, base }) {
    if (base === "nothing")
        return { state: "known", value: null };
    const route = "GET /repos/{owner}/{repo}/git/commits/{commit_sha}";
    const found = await target.client.get(route, { ...(0,github_target/* repositoryOf */._)(target), commit_sha: parent }, Parent);
    return found.state === "known" ? { state: "known", value: found.value.tree.sha } : found;
}
/** Files in the order in which they were given, as many in a request as it may carry. */
function batches(files) {
    const all = [];
    let [bytes, current] = [0, []];
    for (const file of files) {
        const isFull = current.length >= mostEntries || bytes + file.bytes.length > mostBytes;
        if (isFull && current.length > 0) {
            all.push(current);
            [bytes, current] = [0, []];
        }
        current.push(file);
        bytes += file.bytes.length;
    }
    return current.length === 0 ? all : [...all, current];
}
async function entriesOf(target, files) {
    const entries = [];
    for (const { path, mode, bytes } of files) {
        const text = textOf(bytes);
        if (text !== null) {
            entries.push({ path, mode, type: "blob", content: text });
            continue;
        }
        const blob = await writeBlob(target, bytes);
        if (blob.state === "unknown")
            return blob;
        entries.push({ path, mode, type: "blob", sha: blob.value });
    }
    return { state: "known", value: entries };
}
/** Null where the bytes would not come out of JSON as they went in: a byte order mark would be lost too. */
function textOf(bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return null;
    }
}
async function writeBlob(target, bytes) {
    const content = Buffer.from(bytes).toString("base64");
    const parameters = { ...(0,github_target/* repositoryOf */._)(target), content, encoding: "base64" };
    return shaOf(await target.client.write("POST /repos/{owner}/{repo}/git/blobs", parameters, Made));
}
async function writeTree(target, base, tree) {
    const parameters = { ...(0,github_target/* repositoryOf */._)(target), tree, ...(base === null ? {} : { base_tree: base }) };
    return shaOf(await target.client.write("POST /repos/{owner}/{repo}/git/trees", parameters, Made));
}
function shaOf(made) {
    return made.state === "known" ? { state: "known", value: made.value.sha } : made;
}

;// CONCATENATED MODULE: ./lib/adapters/github/governing/pull-desk.js




const Pull = schemas/* object */.Ikc({
    number: schemas/* number */.aig(),
    html_url: schemas/* string */.YjP(),
    auto_merge: schemas/* unknown */.L5J().nullish(),
    base: schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), repo: schemas/* object */.Ikc({ id: schemas/* number */.aig() }) }),
    head: schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), sha: schemas/* string */.YjP(), repo: schemas/* object */.Ikc({ id: schemas/* number */.aig() }).nullish() }),
})
    .transform(({ number, html_url: url, auto_merge, base, head }) => ({
    ...{ number, url, headCommit: head.sha, base: base.ref, head: head.ref },
    isOwn: head.repo?.id === base.repo.id,
    hasHead: head.repo !== null && head.repo !== undefined,
    isAutoMerging: auto_merge !== null && auto_merge !== undefined,
}));
/** Open pull requests, as they are now. */
function readOpenPulls(target) {
    return target.client.list("GET /repos/{owner}/{repo}/pulls", { ...(0,github_target/* repositoryOf */._)(target), state: "open" }, { page: (0,pages/* plainPage */.w9)(Pull), identity: ({ number }) => number }, { isFresh: true });
}
const Run = schemas/* object */.Ikc({ id: schemas/* number */.aig(), path: schemas/* string */.YjP().nullish(), head_sha: schemas/* string */.YjP() });
/**
 * Commits for which GitHub started a workflow of this path. A run does not prove whose file it was (facts 2.9): a
 * repository's own file of the same path would be taken for ours, which then only hides that a nudge is due.
 */
async function readRuns(target, workflow, commits) {
    const ran = new Set();
    for (const commit of new Set(commits)) {
        const runs = await target.client.list("GET /repos/{owner}/{repo}/actions/runs", { ...(0,github_target/* repositoryOf */._)(target), head_sha: commit }, { page: (0,pages/* countedPage */.Wt)("workflow_runs", Run), identity: ({ id }) => id }, { isFresh: true });
        if (runs.state === "unknown")
            return runs;
        const isThere = runs.value.some((run) => run.path?.split("@")[0] === workflow && run.head_sha === commit);
        if (isThere)
            ran.add(commit);
    }
    return { state: "known", value: ran };
}
const Opened = schemas/* object */.Ikc({ html_url: schemas/* string */.YjP() }).transform(({ html_url }) => html_url);
function openPull(target, { title, body, head, base }) {
    const parameters = { ...(0,github_target/* repositoryOf */._)(target), title, body, head, base };
    return target.client.write("POST /repos/{owner}/{repo}/pulls", parameters, Opened);
}
function renewPull(target, number, { title, body }) {
    const parameters = { ...(0,github_target/* repositoryOf */._)(target), pull_number: number, title, body };
    return target.client.write("PATCH /repos/{owner}/{repo}/pulls/{pull_number}", parameters, Opened);
}
function setPullState(target, number, state) {
    const parameters = { ...(0,github_target/* repositoryOf */._)(target), pull_number: number, state };
    return target.client.write("PATCH /repos/{owner}/{repo}/pulls/{pull_number}", parameters, branches/* done */.Vw);
}

;// CONCATENATED MODULE: ./lib/adapters/github/governing/repository-settings.js




const Access = schemas/* object */.Ikc({ access_level: schemas/* string */.YjP() }).transform(({ access_level }) => access_level);
function readAccess(target) {
    const route = "GET /repos/{owner}/{repo}/actions/permissions/access";
    return target.client.get(route, (0,github_target/* repositoryOf */._)(target), Access, { isFresh: true });
}
function openToOrganization(target) {
    const parameters = { ...(0,github_target/* repositoryOf */._)(target), access_level: "organization" };
    return target.client.write("PUT /repos/{owner}/{repo}/actions/permissions/access", parameters, branches/* done */.Vw);
}
/** A commit that lies only in a fork answers to this repository's name too (facts 1.31). */
function forbidForks(target) {
    const parameters = { ...(0,github_target/* repositoryOf */._)(target), allow_forking: false };
    return target.client.write("PATCH /repos/{owner}/{repo}", parameters, branches/* done */.Vw);
}
const TeamEntry = schemas/* object */.Ikc({
    slug: schemas/* string */.YjP(),
    permission: schemas/* string */.YjP(),
    permissions: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* boolean */.zMY()).optional(),
});
async function hasTeam(target, slug, access) {
    const route = "GET /repos/{owner}/{repo}/teams";
    const shape = { page: (0,pages/* plainPage */.w9)(TeamEntry), identity: (team) => team.slug };
    const teams = await target.client.list(route, (0,github_target/* repositoryOf */._)(target), shape, { isFresh: true });
    if (teams.state === "unknown")
        return teams;
    const team = teams.value.find((entry) => entry.slug === slug);
    const isEnough = team?.permissions?.[access] ?? ranks.indexOf(team?.permission ?? "") >= ranks.indexOf(access);
    return { state: "known", value: team !== undefined && isEnough };
}
const ranks = ["pull", "triage", "push", "maintain", "admin"];
function grant(target, slug, access) {
    const route = "PUT /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}";
    const parameters = { ...(0,github_target/* repositoryOf */._)(target), org: target.owner, team_slug: slug, permission: access };
    return target.client.write(route, parameters, branches/* done */.Vw);
}
const Login = schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).transform(({ login }) => login);
/** Through a team, by themselves, or as owners of the organisation. */
function readAdministrators(target) {
    return target.client.list("GET /repos/{owner}/{repo}/collaborators", { ...(0,github_target/* repositoryOf */._)(target), affiliation: "all", permission: "admin" }, { page: (0,pages/* plainPage */.w9)(Login), identity: (login) => login }, { isFresh: true });
}

// EXTERNAL MODULE: ./lib/adapters/github/governing/ruleset-store.js
var ruleset_store = __webpack_require__(87294);
;// CONCATENATED MODULE: ./lib/adapters/github/governing/hosted-repository.js









/** A repository as the API tells of it. */
const RepositoryAnswer = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    full_name: schemas/* string */.YjP(),
    html_url: schemas/* string */.YjP(),
    default_branch: schemas/* string */.YjP(),
    private: schemas/* boolean */.zMY(),
    visibility: schemas/* enum */.k5n(["public", "private", "internal"]).optional(),
    allow_forking: schemas/* boolean */.zMY().optional(),
});
/** Null: there is none that this token can see. */
async function openRepository(client, fullName) {
    const named = (0,github_target/* targetOf */.$)(client, fullName);
    const route = "GET /repos/{owner}/{repo}";
    const found = (0,branches/* orNull */.Xd)(await client.get(route, (0,github_target/* repositoryOf */._)(named), RepositoryAnswer, { isFresh: true }));
    if (found.state === "unknown")
        return found;
    if (found.value === null)
        return { state: "known", value: null };
    const { full_name: name } = found.value;
    if (name.toLowerCase() === fullName.toLowerCase())
        return { state: "known", value: hostedRepository(client, found.value) };
    // A name that was given up leads to wherever its repository went, another owner's too.
    return (0,unread/* unread */.gy)("not-found", `${fullName} leads to ${name} by now: ask for that one, or take the name again`);
}
/** A repository as GitHub names it. */
function hostedRepository(client, answer) {
    const target = (0,github_target/* targetOf */.$)(client, answer.full_name);
    return {
        id: answer.id,
        name: answer.full_name,
        address: answer.html_url,
        defaultBranch: answer.default_branch,
        visibility: answer.visibility ?? (answer.private ? "private" : "public"),
        // Where GitHub does not say, nothing is forbidden.
        allowsForking: answer.allow_forking ?? true,
        rulesets: (0,ruleset_store/* repositoryRulesets */.K)(client, (0,github_target/* repositoryOf */._)(target)),
        ...gitOf(target),
        ...settingsOf(target),
        ...pullsOf(target),
    };
}
function gitOf(target) {
    return {
        tip: (branch) => (0,branches/* readTip */.av)(target, branch),
        tree: (commit) => (0,branches/* readEntries */.$2)(target, commit),
        text: (path, commit) => (0,branches/* readTextOrNull */.GR)(target, path, commit),
        relation: (of, to) => (0,branches/* readRelation */.BS)(target, of, to),
        commit: (request) => writeCommit(target, request),
        createBranch: (branch, sha) => (0,branches/* makeBranch */.ll)(target, branch, sha),
        moveBranch: (branch, sha, force) => (0,branches/* moveBranch */.ob)(target, { branch, sha, force }),
        moves: (branch) => (0,branches/* readMoves */.JY)(target, branch),
    };
}
function settingsOf(target) {
    return {
        access: () => readAccess(target),
        openToOrganization: () => openToOrganization(target),
        forbidForks: () => forbidForks(target),
        hasTeam: (team, access) => hasTeam(target, team, access),
        grant: (team, access) => grant(target, team, access),
        administrators: () => readAdministrators(target),
        environments: () => readEnvironments(target),
        defineEnvironment: (name, body) => defineEnvironment(target, name, body),
        deployers: (environment) => readDeployers(target, environment),
        addDeployer: (environment, branch) => addDeployer(target, environment, branch),
    };
}
function pullsOf(target) {
    return {
        pulls: () => readOpenPulls(target),
        ranFor: (workflow, commits) => readRuns(target, workflow, commits),
        openPull: (pull) => openPull(target, pull),
        renewPull: (number, pull) => renewPull(target, number, pull),
        setPullState: (number, state) => setPullState(target, number, state),
    };
}


/***/ }),

/***/ 87294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ organizationRulesets),
/* harmony export */   K: () => (/* binding */ repositoryRulesets)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2503);
/* harmony import */ var _domain_organization_ruleset_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82520);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50074);
/* harmony import */ var _unread_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28826);
/* harmony import */ var _branches_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10650);





const Summary = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), source_type: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional() });
const Body = zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .json */ .Pq9());
const ofOrganization = {
    list: "GET /orgs/{org}/rulesets",
    one: "GET /orgs/{org}/rulesets/{ruleset_id}",
    create: "POST /orgs/{org}/rulesets",
    replace: "PUT /orgs/{org}/rulesets/{ruleset_id}",
};
const ofRepository = {
    list: "GET /repos/{owner}/{repo}/rulesets",
    one: "GET /repos/{owner}/{repo}/rulesets/{ruleset_id}",
    create: "POST /repos/{owner}/{repo}/rulesets",
    replace: "PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}",
};
/** Rulesets of an organisation. */
function organizationRulesets(client, org) {
    return storeOf(client, ofOrganization, { org });
}
/** Rulesets of a repository's own. */
function repositoryRulesets(client, place) {
    return storeOf(client, ofRepository, { ...place, includes_parents: false });
}
function storeOf(client, routes, place) {
    const { includes_parents: _, ...written } = place;
    return {
        list: () => readAll(client, routes, place),
        create: (body) => client.write(routes.create, { ...written, ...body }, _branches_js__WEBPACK_IMPORTED_MODULE_3__/* .done */ .Vw),
        replace: (id, body) => client.write(routes.replace, { ...written, ruleset_id: id, ...body }, _branches_js__WEBPACK_IMPORTED_MODULE_3__/* .done */ .Vw),
    };
}
/** A list shows neither rules nor conditions: each is read by itself, as it is now. */
async function readAll(client, { list, one }, place) {
    const shape = { page: (0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .plainPage */ .w9)(Summary), identity: ({ id }) => id };
    const listed = await client.list(list, place, shape, { isFresh: true });
    if (listed.state === "unknown")
        return listed;
    const found = [];
    for (const { id } of listed.value) {
        const body = await client.get(one, { ...place, ruleset_id: id }, Body, { isFresh: true });
        if (body.state === "unknown")
            return body;
        const ruleset = existing(id, body.value);
        if (ruleset === null)
            return (0,_unread_js__WEBPACK_IMPORTED_MODULE_2__/* .unread */ .gy)("malformed", `expected the body of ruleset ${id}, found something else`);
        found.push(ruleset);
    }
    return { state: "known", value: found };
}
function existing(id, value) {
    const body = (0,_domain_organization_ruleset_js__WEBPACK_IMPORTED_MODULE_0__/* .rulesetBodyOf */ .CW)(value);
    return body === null ? null : { id, body, areActorsShown: value["bypass_actors"] !== undefined };
}


/***/ }),

/***/ 42690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isSame),
/* harmony export */   G: () => (/* binding */ isObject)
/* harmony export */ });
/* harmony import */ var _digest_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12627);

/** Whether a value is an object of JSON. */
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** Whether two values say the same, whatever the order of keys. */
function isSame(one, other) {
    return (one === other || (one !== undefined && other !== undefined && (0,_digest_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(one) === (0,_digest_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(other)));
}


/***/ }),

/***/ 82520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CW: () => (/* binding */ rulesetBodyOf),
/* harmony export */   Md: () => (/* binding */ payloadOf),
/* harmony export */   g2: () => (/* binding */ enforcements)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42690);

/** How far a ruleset is in force, from the least. */
const enforcements = ["disabled", "evaluate", "active"];
/** Reads a body; null: it is none. */
function rulesetBodyOf(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(value) || typeof value["name"] !== "string" || typeof value["enforcement"] !== "string")
        return null;
    const { name, enforcement, target = "branch", bypass_actors: actors = [], conditions = {}, rules = [], } = value;
    if (typeof target !== "string" || typeof name !== "string" || typeof enforcement !== "string")
        return null;
    const [actorList, ruleList] = [objects(actors), objects(rules)];
    if (actorList === null || ruleList === null)
        return null;
    return {
        ...{ name, target, enforcement, bypassActors: actorList, rules: ruleList },
        conditions: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(conditions) ? conditions : {},
    };
}
/** The same as the API takes it. */
function payloadOf({ bypassActors, ...body }) {
    const { name, target, enforcement, conditions, rules } = body;
    return { name, target, enforcement, bypass_actors: bypassActors, conditions, rules };
}
function objects(value) {
    if (value === null)
        return [];
    if (!Array.isArray(value))
        return null;
    const found = value.filter((entry) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(entry));
    return found.length === value.length ? found : null;
}


/***/ })

};
