export const id = 7613;
export const ids = [7613];
export const modules = {

/***/ 17613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubAdministrator: () => (/* binding */ githubAdministrator)
/* harmony export */ });
/* unused harmony export administrator */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2503);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21125);
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83997);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50074);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61046);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(32270);
/* harmony import */ var _branches_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10650);
/* harmony import */ var _hosted_repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76177);
/* harmony import */ var _ruleset_store_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87294);









/** Administers organisations with one token. @throws {UserError} invalid-input for a token or address that is none */
async function githubAdministrator({ token, hosts, environment, limits, }) {
    const fetch = (0,_proxy_js__WEBPACK_IMPORTED_MODULE_3__/* .fetchFor */ .G)(environment);
    const reached = (0,_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .hostsOf */ .P)(hosts);
    const waits = (0,_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U)(reached.api) ? { waits: unspaced } : {};
    return administrator(new _client_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubClient */ .j({ token, hosts: reached, version: _version_js__WEBPACK_IMPORTED_MODULE_7__/* .version */ .r, fetch, limits, ...waits }));
}
/** GitHub asks for a second between writes (facts 8.9); nobody has to be spared on the machine itself. */
const unspaced = { secondMs: 1_000, betweenWritesMs: 0, betweenNotificationsMs: 0 };
/** The same with a client that is there already. */
function administrator(client) {
    return { open: (organization) => openOrganization(client, organization) };
}
const Organization = zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP() });
async function openOrganization(client, org) {
    const found = await client.get("GET /orgs/{org}", { org }, Organization);
    if (found.state === "unknown")
        return found;
    const { login } = found.value;
    return {
        state: "known",
        value: {
            login,
            version: _version_js__WEBPACK_IMPORTED_MODULE_7__/* .version */ .r,
            rulesets: (0,_ruleset_store_js__WEBPACK_IMPORTED_MODULE_6__/* .organizationRulesets */ .J)(client, login),
            owners: () => readOwners(client, login),
            team: (slug) => readTeam(client, login, slug),
            repository: (name) => (0,_hosted_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .openRepository */ .h_)(client, `${login}/${name}`),
            createRepository: (name, visibility) => createRepository(client, login, { name, visibility }),
            properties: () => readProperties(client, login),
            defineProperty: (definition) => {
                const parameters = { org: login, properties: [definition] };
                return client.write("PATCH /orgs/{org}/properties/schema", parameters, _branches_js__WEBPACK_IMPORTED_MODULE_4__/* .done */ .Vw);
            },
            propertyValues: () => readValues(client, login),
        },
    };
}
const Login = zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP() }).transform(({ login }) => login);
function readOwners(client, org) {
    const shape = { page: (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .plainPage */ .w9)(Login), identity: (login) => login };
    return client.list("GET /orgs/{org}/members", { org, role: "admin" }, shape, { isFresh: true });
}
const TeamAnswer = zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_8__/* .number */ .aig(), slug: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP() });
async function readTeam(client, org, slug) {
    const route = "GET /orgs/{org}/teams/{team_slug}";
    return (0,_branches_js__WEBPACK_IMPORTED_MODULE_4__/* .orNull */ .Xd)(await client.get(route, { org, team_slug: slug }, TeamAnswer));
}
/** With a first commit, because nothing can be written to a repository that has none. */
async function createRepository(client, org, { name, visibility }) {
    const description = "Instance of Assaygate: what every product's pull request is judged by.";
    const wants = { has_wiki: false, has_projects: false, auto_init: true };
    const parameters = { org, name, visibility, private: true, description, ...wants };
    const made = await client.write("POST /orgs/{org}/repos", parameters, _hosted_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .RepositoryAnswer */ .Nz);
    return made.state === "known" ? { state: "known", value: (0,_hosted_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .hostedRepository */ .Cv)(client, made.value) } : made;
}
const Definition = zod__WEBPACK_IMPORTED_MODULE_8__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_8__/* .json */ .Pq9());
async function readProperties(client, org) {
    const route = "GET /orgs/{org}/properties/schema";
    return client.get(route, { org }, zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(Definition), { isFresh: true });
}
const Values = zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({
    repository_full_name: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    properties: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({ property_name: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(), value: zod__WEBPACK_IMPORTED_MODULE_8__/* .json */ .Pq9() })),
})
    .transform(({ repository_full_name: repository, properties }) => ({
    repository,
    properties: new Map(properties.flatMap(({ property_name, value }) => typeof value === "string" ? [[property_name, value]] : [])),
}));
function readValues(client, org) {
    const shape = { page: (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .plainPage */ .w9)(Values), identity: ({ repository }) => repository };
    return client.list("GET /orgs/{org}/properties/values", { org }, shape, { isFresh: true });
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
