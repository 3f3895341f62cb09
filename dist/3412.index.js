export const id = 3412;
export const ids = [3412];
export const modules = {

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

/***/ 49589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qh: () => (/* binding */ readProperties),
/* harmony export */   T_: () => (/* binding */ readPosture),
/* harmony export */   vJ: () => (/* binding */ readWitnessed)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _domain_ledger_witnessed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5030);
/* harmony import */ var _domain_posture_posture_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13039);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90041);
/* harmony import */ var _unread_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28826);





const profileProperty = "assaygate-profile";
const regulatedProperty = "assaygate-regulated";
const Values = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ property_name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), value: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()), zod__WEBPACK_IMPORTED_MODULE_2__/* ["null"] */ .chJ()]) }));
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
    const text = textOf(await readValues(target), _domain_posture_posture_text_js__WEBPACK_IMPORTED_MODULE_0__/* .postureProperty */ .E8);
    return text.state === "unknown" ? text : (0,_domain_posture_posture_text_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePosture */ .o5)(text.value);
}
/** Head of the repository's ledger that the organisation's witness saw last; null: it has seen none. */
async function readWitnessed(target, repositoryId) {
    const values = await readValues(target);
    if (values.state === "unknown")
        return values;
    const isSet = values.value.some(({ property_name, value }) => property_name === _domain_ledger_witnessed_js__WEBPACK_IMPORTED_MODULE_3__/* .witnessedProperty */ .uk && value !== null);
    if (!isSet)
        return { state: "known", value: null };
    const text = textOf(values, _domain_ledger_witnessed_js__WEBPACK_IMPORTED_MODULE_3__/* .witnessedProperty */ .uk);
    return text.state === "unknown" ? text : (0,_domain_ledger_witnessed_js__WEBPACK_IMPORTED_MODULE_3__/* .parseWitnessed */ .ez)(text.value, repositoryId);
}
function readValues(target) {
    return target.client.get("GET /repos/{owner}/{repo}/properties/values", (0,_target_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryOf */ ._)(target), Values);
}
function textOf(values, name) {
    if (values.state === "unknown")
        return values;
    const found = values.value.find(({ property_name }) => property_name === name);
    if (found === undefined || found.value === null)
        return (0,_unread_js__WEBPACK_IMPORTED_MODULE_1__/* .unread */ .gy)(name === _domain_posture_posture_text_js__WEBPACK_IMPORTED_MODULE_0__/* .postureProperty */ .E8 ? "no-posture" : "not-found", `the custom property "${name}" is not set for this repository`);
    if (typeof found.value === "string")
        return { state: "known", value: found.value };
    return (0,_unread_js__WEBPACK_IMPORTED_MODULE_1__/* .unread */ .gy)("malformed", `expected one value of the custom property "${name}", found a list`);
}
function truthOf(text) {
    if (text.state === "unknown")
        return text;
    if (text.value === "true" || text.value === "false")
        return { state: "known", value: text.value === "true" };
    return (0,_unread_js__WEBPACK_IMPORTED_MODULE_1__/* .unread */ .gy)("malformed", `expected true or false as "${regulatedProperty}", found another value`);
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

/***/ 3412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubLedgerDesk: () => (/* binding */ githubLedgerDesk)
});

// UNUSED EXPORTS: ledgerDesk

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./lib/domain/ledger/witnessed.js
var witnessed = __webpack_require__(5030);
// EXTERNAL MODULE: ./lib/adapters/github/client.js + 8 modules
var github_client = __webpack_require__(21125);
// EXTERNAL MODULE: ./lib/adapters/github/governing/branches.js
var branches = __webpack_require__(10650);
// EXTERNAL MODULE: ./lib/adapters/github/hosts.js
var github_hosts = __webpack_require__(83997);
// EXTERNAL MODULE: ./lib/adapters/github/pages.js
var pages = __webpack_require__(50074);
// EXTERNAL MODULE: ./lib/adapters/github/properties.js
var properties = __webpack_require__(49589);
// EXTERNAL MODULE: ./lib/adapters/github/proxy.js
var proxy = __webpack_require__(61046);
// EXTERNAL MODULE: ./lib/adapters/github/target.js
var github_target = __webpack_require__(90041);
// EXTERNAL MODULE: ./lib/adapters/github/version.js
var version = __webpack_require__(32270);
// EXTERNAL MODULE: ./lib/domain/ledger/append.js
var append = __webpack_require__(84690);
// EXTERNAL MODULE: ./lib/domain/ledger/checkpoint.js
var checkpoint = __webpack_require__(97932);
// EXTERNAL MODULE: ./lib/domain/ledger/layout.js
var layout = __webpack_require__(20284);
// EXTERNAL MODULE: ./lib/adapters/github/unread.js + 1 modules
var unread = __webpack_require__(28826);
;// CONCATENATED MODULE: ./lib/adapters/ledger/branch-commit.js



const mutation = `mutation($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid signature { isValid } } }
}`;
const Answer = schemas/* object */.Ikc({
    createCommitOnBranch: schemas/* object */.Ikc({
        commit: schemas/* object */.Ikc({ oid: schemas/* string */.YjP(), signature: schemas/* object */.Ikc({ isValid: schemas/* boolean */.zMY() }).nullable() }),
    }),
});
/** Adds a commit that GitHub signs. Unknown with cause `unprovable`: it is there, and GitHub did not sign it. */
async function commitOnBranch(target, commit) {
    const { branch, head, headline, files } = commit;
    const { owner, repo } = (0,github_target/* repositoryOf */._)(target);
    const additions = files.map(({ path, bytes }) => ({
        path,
        contents: Buffer.from(bytes).toString("base64"),
    }));
    const reply = await target.client.query({
        query: mutation,
        variables: {
            input: {
                branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: branch },
                expectedHeadOid: head,
                message: { headline },
                fileChanges: { additions },
            },
        },
        shape: Answer,
        needs: "contents: write",
        isPartialFine: false,
    });
    if (reply.state === "unknown")
        return reply;
    const { oid, signature } = reply.value.data.createCommitOnBranch.commit;
    return signature?.isValid === true ? { state: "known", value: oid } : notSigned(oid);
}
/** Docs promise a signature where neither author nor committer is given; whoever relies on it has to look. */
function notSigned(oid) {
    return (0,unread/* unread */.gy)("unprovable", `GitHub did not sign the commit ${oid}; only commits that it signs count here`);
}
const Commit = schemas/* object */.Ikc({ verification: schemas/* object */.Ikc({ verified: schemas/* boolean */.zMY() }) });
/** Whether GitHub calls the signature of a commit valid. */
async function isSigned(target, sha) {
    const route = "GET /repos/{owner}/{repo}/git/commits/{commit_sha}";
    const found = await target.client.get(route, { ...(0,github_target/* repositoryOf */._)(target), commit_sha: sha }, Commit);
    return found.state === "known" ? { state: "known", value: found.value.verification.verified } : found;
}

// EXTERNAL MODULE: ./lib/domain/digest/git-blob.js
var git_blob = __webpack_require__(31021);
;// CONCATENATED MODULE: ./lib/adapters/ledger/branch-files.js






/** Names and the head: all that a writer needs, and no more than two questions however long the ledger is. */
async function readOutline(target, commit) {
    const entries = await (0,branches/* readEntries */.$2)(target, commit);
    if (entries.state === "unknown")
        return entries;
    const head = entries.value.find(({ path }) => path === layout/* checkpointPath */.AD);
    const checkpoint = head === undefined ? nothing : await readBlob(target, head.id);
    if (checkpoint.state === "unknown")
        return checkpoint;
    const paths = entries.value.map(({ path }) => path);
    return { state: "known", value: { paths, checkpoint: checkpoint.value } };
}
const nothing = { state: "known", value: new Uint8Array() };
/** Every file of a ledger, leaves by the folder: a question for each thousand. */
async function readFiles(target, commit) {
    const entries = await (0,branches/* readEntries */.$2)(target, commit);
    if (entries.state === "unknown")
        return entries;
    const files = new Map();
    for (const { path } of entries.value)
        files.set(path, null);
    const head = entries.value.find(({ path }) => path === layout/* checkpointPath */.AD);
    const checkpoint = head === undefined ? nothing : await readBlob(target, head.id);
    if (checkpoint.state === "unknown")
        return checkpoint;
    if (head !== undefined)
        files.set(layout/* checkpointPath */.AD, checkpoint.value);
    const leaves = entries.value.filter(({ path }) => (0,layout/* placeOf */.$t)(path) !== null);
    for (const folder of new Set(leaves.map(({ path }) => folderOf(path)))) {
        const texts = await readFolder(target, `${commit}:${folder}`);
        if (texts.state === "unknown")
            return texts;
        for (const leaf of leaves.filter(({ path }) => folderOf(path) === folder))
            files.set(leaf.path, bytesOf(leaf, texts.value));
    }
    return { state: "known", value: files };
}
/** Small files of a folder of a commit, which has no others. */
async function readFolderFiles(target, commit, folder) {
    const entries = await (0,branches/* readEntries */.$2)(target, commit);
    if (entries.state === "unknown")
        return entries;
    const own = entries.value.filter(({ path }) => folderOf(path) === folder);
    if (own.length === 0)
        return { state: "known", value: new Map() };
    const texts = await readFolder(target, `${commit}:${folder}`);
    if (texts.state === "unknown")
        return texts;
    return {
        state: "known",
        value: new Map(own.map((entry) => [entry.path, bytesOf(entry, texts.value)])),
    };
}
function folderOf(path) {
    return path.slice(0, path.lastIndexOf("/"));
}
/** Git's name of the content decides: GraphQL gives a text, which bytes that are none have lost something in. */
function bytesOf({ id, mode }, texts) {
    const text = texts.get(id);
    if (text === undefined || mode !== "100644")
        return null;
    const bytes = Buffer.from(text);
    return (0,git_blob/* gitBlobId */.t)(bytes, (0,git_blob/* objectFormatOf */.m)(id)) === id ? bytes : null;
}
const query = `query($owner: String!, $name: String!, $folder: String!) {
  rateLimit { cost }
  repository(owner: $owner, name: $name) {
    object(expression: $folder) { ... on Tree { entries { oid object { ... on Blob { text } } } } }
  }
}`;
const Folder = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        object: schemas/* object */.Ikc({
            entries: schemas/* array */.YOg(schemas/* object */.Ikc({ oid: schemas/* string */.YjP(), object: schemas/* object */.Ikc({ text: schemas/* string */.YjP().nullish() }).nullish() })),
        }),
    }),
});
async function readFolder(target, folder) {
    const { owner, repo: name } = (0,github_target/* repositoryOf */._)(target);
    const reply = await target.client.query({
        query,
        variables: { owner, name, folder },
        shape: Folder,
        needs: "contents: read",
        isPartialFine: false,
    });
    if (reply.state === "unknown")
        return reply;
    const { entries } = reply.value.data.repository.object;
    const texts = entries.map(({ oid, object }) => [oid, object?.text ?? null]);
    return {
        state: "known",
        value: new Map(texts.flatMap(([oid, text]) => (text === null ? [] : [[oid, text]]))),
    };
}
const Blob = schemas/* object */.Ikc({ size: schemas/* number */.aig(), encoding: schemas/* literal */.euz("base64"), content: schemas/* string */.YjP() });
async function readBlob(target, id) {
    const route = "GET /repos/{owner}/{repo}/git/blobs/{file_sha}";
    const found = await target.client.get(route, { ...(0,github_target/* repositoryOf */._)(target), file_sha: id }, Blob);
    if (found.state === "unknown")
        return found;
    const bytes = Buffer.from(found.value.content, "base64");
    if ((0,git_blob/* gitBlobId */.t)(bytes, (0,git_blob/* objectFormatOf */.m)(id)) === id)
        return { state: "known", value: bytes };
    return (0,unread/* unread */.gy)("incomplete", `expected the file ${id}, found other bytes`);
}

;// CONCATENATED MODULE: ./lib/adapters/ledger/branch-root.js






const Tree = schemas/* object */.Ikc({ sha: schemas/* string */.YjP() });
const branch_root_Commit = schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), verification: schemas/* object */.Ikc({ verified: schemas/* boolean */.zMY() }) });
/** Makes the ledger of a repository: a first commit without a parent, so that no source lies on the branch. */
function makeBranchRoot(target, origin) {
    return makeOrphan(target, {
        branch: layout/* ledgerBranch */.cp,
        path: layout/* checkpointPath */.AD,
        text: (0,append/* emptyCheckpoint */.E)(origin),
        message: "ledger: begin",
    });
}
/**
 * Makes a branch with one file and no history; gives its commit. GraphQL can only add to a branch, so this is git data: signed
 * by GitHub only if nobody is named as its author.
 */
async function makeOrphan(target, { branch, path, text, message }) {
    const where = (0,github_target/* repositoryOf */._)(target);
    const tree = await target.client.write("POST /repos/{owner}/{repo}/git/trees", { ...where, tree: [{ path, mode: "100644", type: "blob", content: text }] }, Tree);
    if (tree.state === "unknown")
        return tree;
    const commit = await target.client.write("POST /repos/{owner}/{repo}/git/commits", { ...where, message, tree: tree.value.sha, parents: [] }, branch_root_Commit);
    if (commit.state === "unknown")
        return commit;
    const { sha, verification } = commit.value;
    if (!verification.verified)
        return notSigned(sha);
    const made = await (0,branches/* makeBranch */.ll)(target, branch, sha);
    return made.state === "known" ? { state: "known", value: sha } : made;
}

;// CONCATENATED MODULE: ./lib/adapters/ledger/branch.js








/**
 * The ledger on a branch of the repository. A commit is only made upon the commit that the writer has read
 * (`expectedHeadOid`), so that of two writers one looks again. Whether an answer was lost does not matter: what is in is found.
 */
function branchLedger(place, pauses) {
    return { read: () => readBranch(place), append: (entry) => appendTo(place, entry, pauses) };
}
async function readBranch({ target }) {
    const tip = await (0,branches/* readTip */.av)(target, layout/* ledgerBranch */.cp);
    if (tip.state === "unknown" || tip.value === null)
        return tip.state === "unknown" ? tip : none;
    const sha = tip.value;
    const files = await readFiles(target, sha);
    if (files.state === "unknown")
        return files;
    const signed = await isSigned(target, sha);
    if (signed.state === "unknown")
        return signed;
    return { state: "known", value: { files: files.value, commit: { sha, isSigned: signed.value } } };
}
const none = { state: "known", value: null };
/** What another attempt may cure: somebody was faster, or GitHub did not answer. */
const passing = ["malformed", "outage", "incomplete"];
/** So often is the same refused upon the same commit: then nobody was faster, and it stays refused. */
const mostUponOne = 4;
async function appendTo(place, entry, pauses) {
    const heads = [];
    let last = (0,unread/* unread */.gy)("budget", "no attempt was made");
    for (let attempt = 0; attempt < pauses.attempts && !isStuck(heads); attempt++) {
        await pauses.before(attempt);
        const tip = await (0,branches/* readTip */.av)(place.target, layout/* ledgerBranch */.cp);
        last = tip.state === "known" ? await tryAppend(place, entry, tip.value) : tip;
        if (last.state === "known" || !passing.includes(last.cause))
            return last;
        heads.push(tip.state === "known" ? tip.value : null);
    }
    return last;
}
function isStuck(heads) {
    const last = heads.slice(-mostUponOne);
    return last.length === mostUponOne && new Set(last).size === 1;
}
async function tryAppend({ target, repositoryId }, entry, tip) {
    const origin = (0,checkpoint/* originOf */.yv)(repositoryId);
    const made = tip === null ? await makeBranchRoot(target, origin) : null;
    if (made?.state === "unknown")
        return made;
    const head = made?.value ?? tip ?? "";
    const outline = await readOutline(target, head);
    if (outline.state === "unknown")
        return outline;
    const plan = (0,append/* planAppend */.A)(outline.value, origin, entry);
    if (plan.state !== "absent")
        return { state: "known", value: plan };
    return write(target, { plan, head });
}
async function write(target, { plan, head }) {
    const { index, files } = plan;
    const done = await commitOnBranch(target, {
        branch: layout/* ledgerBranch */.cp,
        head,
        headline: `ledger: leaf ${index}`,
        files: files.map(({ path, text }) => ({ path, bytes: Buffer.from(text) })),
    });
    if (done.state === "unknown")
        return done;
    return { state: "known", value: { state: "appended", index, size: index + 1 } };
}

;// CONCATENATED MODULE: ./lib/adapters/ledger/listed.js



const Run = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    html_url: schemas/* string */.YjP(),
    conclusion: schemas/* string */.YjP().nullable(),
    referenced_workflows: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP() })).nullish(),
});
/** `owner/name/.github/workflows/judge-release.yml@ref` */
const judging = /\/\.github\/workflows\/judge-release\.yml@/;
/** Runs that called the file which signs releases, and in which it signed; names of jobs only ever add to the list. */
async function listSignedRuns(target, since) {
    const listed = await target.client.list("GET /repos/{owner}/{repo}/actions/runs", { ...(0,github_target/* repositoryOf */._)(target), event: "push", status: "completed", created: `>=${since}` }, { page: (0,pages/* countedPage */.Wt)("workflow_runs", Run), identity: ({ id }) => id });
    if (listed.state === "unknown")
        return listed;
    const signed = [];
    for (const run of listed.value.filter(callsJudge)) {
        const hasSigned = run.conclusion === "success" ? yes : await signedIn(target, run.id);
        if (hasSigned.state === "unknown")
            return hasSigned;
        if (hasSigned.value)
            signed.push({ id: run.id, url: run.html_url });
    }
    return { state: "known", value: signed };
}
const yes = { state: "known", value: true };
function callsJudge({ referenced_workflows: referenced }) {
    return (referenced ?? []).some(({ path }) => judging.test(path));
}
const Job = schemas/* object */.Ikc({ id: schemas/* number */.aig(), name: schemas/* string */.YjP(), conclusion: schemas/* string */.YjP().nullable() });
/** A run that failed may have signed before: the job after it publishes. */
async function signedIn(target, run) {
    const jobs = await target.client.list("GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs", { ...(0,github_target/* repositoryOf */._)(target), run_id: run, filter: "all" }, { page: (0,pages/* countedPage */.Wt)("jobs", Job), identity: ({ id }) => id });
    if (jobs.state === "unknown")
        return jobs;
    const isSigning = (name) => name.endsWith("/ sign") && !name.endsWith("/ source / sign");
    return {
        state: "known",
        value: jobs.value.some(({ name, conclusion }) => conclusion === "success" && isSigning(name)),
    };
}
const Release = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    tag_name: schemas/* string */.YjP(),
    html_url: schemas/* string */.YjP(),
    draft: schemas/* boolean */.zMY(),
    assets: schemas/* array */.YOg(schemas/* object */.Ikc({ digest: schemas/* string */.YjP().nullish() })),
})
    .transform(({ id, tag_name: tag, html_url: url, draft, assets }) => ({
    id,
    draft,
    release: { tag, url, digests: assets.map(({ digest }) => hexOf(digest ?? "")) },
}));
function hexOf(digest) {
    return /^sha256:(?<hex>[0-9a-f]{64})$/.exec(digest)?.groups?.["hex"] ?? null;
}
/** Releases that everybody can see. */
async function listReleases(target) {
    const listed = await target.client.list("GET /repos/{owner}/{repo}/releases", (0,github_target/* repositoryOf */._)(target), { page: (0,pages/* plainPage */.w9)(Release), identity: ({ id }) => id }, { isFresh: true });
    if (listed.state === "unknown")
        return listed;
    return { state: "known", value: listed.value.filter(({ draft }) => !draft).map(({ release }) => release) };
}

// EXTERNAL MODULE: ./lib/adapters/ledger/pauses.js
var ledger_pauses = __webpack_require__(28469);
// EXTERNAL MODULE: ./lib/domain/witness/layout.js
var witness_layout = __webpack_require__(68060);
;// CONCATENATED MODULE: ./lib/adapters/ledger/witness-book.js





const readme = "# What the witness signed\n\n`heads/`: the last head of each ledger, by the number of its repository. `bundles/`: the signed statements.\n";
/** The book of the witness: only runs of the instance write to it, one after the other. */
function witnessBook(target) {
    return {
        async heads() {
            const tip = await (0,branches/* readTip */.av)(target, witness_layout/* witnessBranch */.iM);
            if (tip.state === "unknown")
                return tip;
            if (tip.value === null)
                return { state: "known", value: new Map() };
            return readFolderFiles(target, tip.value, witness_layout/* headsFolder */.cp);
        },
        async add(files) {
            const tip = await (0,branches/* readTip */.av)(target, witness_layout/* witnessBranch */.iM);
            const head = tip.state === "known" && tip.value === null ? await begin(target) : tip;
            if (head.state === "unknown")
                return head;
            const commit = { branch: witness_layout/* witnessBranch */.iM, head: head.value ?? "", headline: "witness: heads", files };
            const done = await commitOnBranch(target, commit);
            return done.state === "known" ? { state: "known", value: null } : done;
        },
    };
}
function begin(target) {
    return makeOrphan(target, {
        branch: witness_layout/* witnessBranch */.iM,
        path: "README.md",
        text: readme,
        message: "witness: begin",
    });
}

;// CONCATENATED MODULE: ./lib/adapters/ledger/desk.js














/** Ledgers of repositories with one token. @throws {UserError} invalid-input for a token or address that is none */
async function githubLedgerDesk({ token, hosts, environment, limits }) {
    const reached = (0,github_hosts/* hostsOf */.P)(hosts);
    const fetch = (0,proxy/* fetchFor */.G)(environment);
    // GitHub asks for a second between writes (facts 8.9); nobody has to be spared on the machine itself.
    const waits = (0,github_hosts/* isLoopback */.U)(reached.api) ? { waits: unspaced } : {};
    const client = new github_client/* GitHubClient */.j({
        ...{ token, hosts: reached, version: version/* version */.r, fetch },
        ...waits,
        ...(limits === undefined ? {} : { limits }),
    });
    return ledgerDesk(client);
}
const unspaced = { secondMs: 1_000, betweenWritesMs: 0, betweenNotificationsMs: 0 };
/** The same with a client that is there already. */
function ledgerDesk(client, pauses = (0,ledger_pauses/* jitteredPauses */.r)()) {
    return {
        open: (repository) => openLedger(client, repository, pauses),
        all: (organization) => listLedgers(client, organization, pauses),
        async publish(repository, value) {
            const { owner: org, repo } = (0,github_target/* targetOf */.$)(client, repository);
            const properties = [{ property_name: witnessed/* witnessedProperty */.uk, value }];
            const parameters = { org, repository_names: [repo], properties };
            return client.write("PATCH /orgs/{org}/properties/values", parameters, branches/* done */.Vw);
        },
        book: (repository) => witnessBook((0,github_target/* targetOf */.$)(client, repository)),
    };
}
const Listed = schemas/* object */.Ikc({
    repository_id: schemas/* number */.aig(),
    repository_full_name: schemas/* string */.YjP(),
    properties: schemas/* array */.YOg(schemas/* object */.Ikc({ property_name: schemas/* string */.YjP(), value: schemas/* json */.Pq9() })),
});
async function listLedgers(client, org, pauses) {
    const shape = { page: (0,pages/* plainPage */.w9)(Listed), identity: ({ repository_id: id }) => id };
    const listed = await client.list("GET /orgs/{org}/properties/values", { org }, shape, { isFresh: true });
    if (listed.state === "unknown")
        return listed;
    const watched = listed.value.map(({ repository_id: id, repository_full_name: name, properties }) => {
        const value = properties.find(({ property_name }) => property_name === witnessed/* witnessedProperty */.uk)?.value;
        const property = typeof value === "string" ? value : null;
        const place = { target: (0,github_target/* targetOf */.$)(client, name), repositoryId: id };
        return { id, name, property, ledger: branchLedger(place, pauses) };
    });
    return { state: "known", value: watched };
}
const Repository = schemas/* object */.Ikc({ id: schemas/* number */.aig(), full_name: schemas/* string */.YjP() });
async function openLedger(client, repository, pauses) {
    const named = (0,github_target/* targetOf */.$)(client, repository);
    const found = await client.get("GET /repos/{owner}/{repo}", (0,github_target/* repositoryOf */._)(named), Repository);
    if (found.state === "unknown")
        return found;
    const { id, full_name: name } = found.value;
    // A repository that was renamed answers by its old name too; its number stays.
    const target = (0,github_target/* targetOf */.$)(client, name);
    return {
        state: "known",
        value: {
            ...branchLedger({ target, repositoryId: id }, pauses),
            name,
            id,
            witnessed: () => (0,properties/* readWitnessed */.vJ)(target, id),
            signedRuns: (since) => listSignedRuns(target, since),
            releases: () => listReleases(target),
        },
    };
}


/***/ }),

/***/ 28469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ jitteredPauses)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const firstMs = 250;
const longestMs = 8_000;
/** Growing pauses of random length, so that writers who met once do not meet again. */
function jitteredPauses(attempts = 24, unitMs = firstMs) {
    return {
        attempts,
        before: async (attempt) => {
            if (attempt > 0)
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.random() * Math.min(longestMs, unitMs * 2 ** attempt));
        },
    };
}


/***/ }),

/***/ 31021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ objectFormatOf),
/* harmony export */   t: () => (/* binding */ gitBlobId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
// A hash is a function of its input only (docs/adr/0011); git's own names of contents save every download.

/** Name that git gives to these bytes as a file's content. */
function gitBlobId(bytes, format) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(format).update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
/** Format of the repository that uses such names. */
function objectFormatOf(id) {
    return id.length === 64 ? "sha256" : "sha1";
}


/***/ }),

/***/ 84690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ planAppend),
/* harmony export */   E: () => (/* binding */ emptyCheckpoint)
/* harmony export */ });
/* harmony import */ var _merkle_hashes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73311);
/* harmony import */ var _merkle_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97947);
/* harmony import */ var _checkpoint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97932);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71416);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10132);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20284);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49443);







/** Plans the next leaf. The same entry is never in twice, and nothing is put upon a ledger that is not whole. */
function planAppend({ paths, checkpoint }, origin, entry) {
    const { places, foreign } = (0,_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .sortOut */ .$I)(paths);
    const hashes = places.map(({ place }) => place.hash);
    const gap = places.findIndex(({ place }, index) => place.index !== index);
    const faults = [
        ...foreign.map((path) => (0,_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fault */ .D)("foreign-file", path, "a ledger has no such file")),
        ...(gap === -1 ? [] : [(0,_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fault */ .D)("removed", gap, "this place has no leaf, or two")]),
        ...(0,_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .headFaults */ .gG)((0,_checkpoint_js__WEBPACK_IMPORTED_MODULE_5__/* .readCheckpoint */ .HQ)(checkpoint), hashes, origin),
        ...(hashes.length < _layout_js__WEBPACK_IMPORTED_MODULE_6__/* .mostLeaves */ .I0 ? [] : [(0,_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fault */ .D)("added", _layout_js__WEBPACK_IMPORTED_MODULE_6__/* .checkpointPath */ .AD, "it holds as many as it may")]),
    ];
    if (faults.length > 0)
        return { state: "faulty", faults };
    const index = indexOf(hashes, entry);
    if (index !== -1)
        return { state: "present", index, size: hashes.length };
    return { state: "absent", index: hashes.length, files: addition(hashes, origin, entry) };
}
/** A leaf says its place, so an entry has another hash at each; -1: it is nowhere. */
function indexOf(hashes, entry) {
    return hashes.findIndex((hash, index) => (0,_merkle_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameHash */ .VR)(hash, (0,_merkle_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .leafHash */ .Jq)(bytesOf(index, entry))));
}
function addition(hashes, origin, entry) {
    const index = hashes.length;
    const hash = (0,_merkle_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .leafHash */ .Jq)(bytesOf(index, entry));
    const head = { origin, size: index + 1, root: (0,_merkle_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .rootOf */ .I5)([...hashes, hash]) };
    return [
        { path: (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .leafPath */ .gQ)(index, hash), text: (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .leafText */ .MU)({ index, entry }) },
        { path: _layout_js__WEBPACK_IMPORTED_MODULE_6__/* .checkpointPath */ .AD, text: (0,_checkpoint_js__WEBPACK_IMPORTED_MODULE_5__/* .checkpointText */ .am)(head) },
    ];
}
function bytesOf(index, entry) {
    return Buffer.from((0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .leafText */ .MU)({ index, entry }));
}
/** The first head of a ledger, over nothing. */
function emptyCheckpoint(origin) {
    return (0,_checkpoint_js__WEBPACK_IMPORTED_MODULE_5__/* .checkpointText */ .am)({ origin, size: 0, root: (0,_merkle_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .rootOf */ .I5)([]) });
}


/***/ }),

/***/ 97932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ rootHex),
/* harmony export */   HQ: () => (/* binding */ readCheckpoint),
/* harmony export */   Z3: () => (/* binding */ repositoryIdIn),
/* harmony export */   am: () => (/* binding */ checkpointText),
/* harmony export */   o5: () => (/* binding */ headInNote),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
const originPrefix = "assaygate.github.io/ledger/";
/** What the ledger of a repository is called; ids are never given twice, names are. */
function originOf(repositoryId) {
    return `${originPrefix}${repositoryId}`;
}
/** Numeric id of the repository that a ledger is called after; null: of none. */
function repositoryIdIn(origin) {
    const id = origin.startsWith(originPrefix) ? origin.slice(originPrefix.length) : "";
    return /^[1-9]\d{0,15}$/.test(id) ? id : null;
}
/** Text of a head: the text of a note (C2SP tlog-checkpoint), over which signatures are made. */
function checkpointText({ origin, size, root }) {
    return `${origin}\n${size}\n${Buffer.from(root).toString("base64")}\n`;
}
const mostBytes = 100_000;
const form = /^(?<origin>[!-~]{1,200})\n(?<size>0|[1-9]\d{0,8})\n(?<root>[A-Za-z0-9+/]{43}=)\n$/;
/** Reads what {@link checkpointText} writes and nothing else; null: these bytes are no head. */
function readCheckpoint(bytes) {
    if (bytes.length > mostBytes)
        return null;
    const text = Buffer.from(bytes).toString("latin1");
    const { origin = "", size = "", root = "" } = form.exec(text)?.groups ?? {};
    if (origin === "")
        return null;
    const head = { origin, size: Number(size), root: Buffer.from(root, "base64") };
    // The last character of a digest in base64 has two spare bits.
    return checkpointText(head) === text ? head : null;
}
const signatureLine = /^\u2014 \S{1,200} [A-Za-z0-9+/]{8,20000}={0,2}$/u;
/**
 * The head in a note that somebody kept or was given, with or without signature lines (C2SP signed-note); they are not looked
 * at: what was signed elsewhere counts by the file that is verified for it.
 */
function headInNote(bytes) {
    if (bytes.length > mostBytes)
        return null;
    const [text = "", ...lines] = Buffer.from(bytes).toString("utf8").split("\n\n");
    if (lines.length === 0)
        return readCheckpoint(bytes);
    const signatures = lines.join("\n\n").split("\n");
    const isEnded = signatures.pop() === "" && signatures.length > 0;
    if (!isEnded || !signatures.every((line) => signatureLine.test(line)))
        return null;
    return readCheckpoint(Buffer.from(`${text}\n`));
}
/** Root as people compare it. */
function rootHex(root) {
    return Buffer.from(root).toString("hex");
}


/***/ }),

/***/ 71416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MU: () => (/* binding */ leafText),
/* harmony export */   Tk: () => (/* binding */ isEntry),
/* harmony export */   rf: () => (/* binding */ readLeaf)
/* harmony export */ });
/* unused harmony exports entryKinds, mostLeafBytes */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _digest_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12627);


const hex = /^[0-9a-f]{64}$/;
/** `audit-export`: what a release run left behind was kept and signed. */
const entryKinds = ["release", "audit-export"];
/** Most bytes of a leaf: an index, numbers and digests, and nothing that anybody could write prose into. */
const mostLeafBytes = 200;
/** So that a leaf is never too long. */
const mostIndex = 999_999_999;
/** Digests without padding: in hex, two of them and their names would not fit. */
const Digest = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^[\w-]{43}$/)
    .transform((text) => Buffer.from(text, "base64url").toString("hex"));
const Leaf = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    evidence: Digest,
    index: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).max(mostIndex),
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(entryKinds),
    run: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1),
    subject: Digest,
});
/** The one text of an entry at an index (RFC 8785), which is what the tree is over. */
function leafText({ index, entry }) {
    const { kind, run, subject, evidence } = entry;
    return (0,_digest_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)({ evidence: short(evidence), index, kind, run, subject: short(subject) });
}
function short(digest) {
    return Buffer.from(digest, "hex").toString("base64url");
}
/** Reads what {@link leafText} writes and nothing else; null: these bytes are no leaf. */
function readLeaf(bytes) {
    if (bytes.length > mostLeafBytes)
        return null;
    const text = Buffer.from(bytes).toString("latin1");
    const parsed = Leaf.safeParse(tryParse(text));
    if (!parsed.success)
        return null;
    const { index, ...entry } = parsed.data;
    const leaf = { index, entry };
    // Another order of keys, a blank or spare bits of a digest would be another leaf that says the same.
    return leafText(leaf) === text ? leaf : null;
}
function tryParse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Whether a ledger can take it. */
function isEntry({ run, subject, evidence }) {
    return Number.isSafeInteger(run) && run > 0 && hex.test(subject) && hex.test(evidence);
}


/***/ }),

/***/ 10132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ fault)
/* harmony export */ });
/* unused harmony export ledgerFaultCodes */
/** Ways in which a ledger is not what it was; each is what an auditor would have to ask about. */
const ledgerFaultCodes = (/* unused pure expression or super */ null && ([
    /** There is no head, or it is none. */
    "checkpoint",
    /** It is the ledger of another repository. */
    "origin",
    /** A file that belongs to no ledger. */
    "foreign-file",
    /** A leaf that nobody could have appended. */
    "malformed",
    /** A leaf does not have the hash of its name. */
    "edited",
    /** A leaf lies at the place of another. */
    "reordered",
    /** Two leaves at one place. */
    "forked",
    /** A place without a leaf, or fewer leaves than the head counts. */
    "removed",
    /** More leaves than the head counts. */
    "added",
    /** The same entry at two places. */
    "repeated",
    /** The leaves are as many as the head counts, and others. */
    "root",
    /** It is shorter than somebody has seen it. */
    "behind",
    /** Its beginning is another than somebody has seen. */
    "rewritten",
    /** Its last commit is not one that GitHub signed. */
    "unsigned",
]));
/** A fault as a value. */
function fault(code, at, message) {
    return { code, at: typeof at === "number" ? `leaf ${at}` : at.slice(0, longestAt), message };
}
const longestAt = 200;


/***/ }),

/***/ 20284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   AD: () => (/* binding */ checkpointPath),
/* harmony export */   DD: () => (/* binding */ isOfLedger),
/* harmony export */   I0: () => (/* binding */ mostLeaves),
/* harmony export */   cp: () => (/* binding */ ledgerBranch),
/* harmony export */   gQ: () => (/* binding */ leafPath)
/* harmony export */ });
/** Branch of a product's repository that holds its ledger and nothing else. */
const ledgerBranch = "assaygate-ledger";
/** File with the text of the head. */
const checkpointPath = "checkpoint";
const leavesFolder = "leaves";
const leavesAFolder = 1_000;
/** Largest tree that is looked at: GitHub lists no more of it in one answer. */
const mostLeaves = 90_000;
/** Where a leaf lies: `leaves/000000/000000012-<hash>.json`. The name has the hash, so that a writer needs no contents. */
function leafPath(index, hash) {
    const folder = String(Math.floor(index / leavesAFolder)).padStart(6, "0");
    return `${leavesFolder}/${folder}/${String(index).padStart(9, "0")}-${Buffer.from(hash).toString("hex")}.json`;
}
const form = /^leaves\/\d{6}\/(?<index>\d{9})-(?<hash>[0-9a-f]{64})\.json$/;
/** What a path says of its leaf; null: no leaf is called so. */
function placeOf(path) {
    const { index = "", hash = "" } = form.exec(path)?.groups ?? {};
    if (hash === "")
        return null;
    const place = { index: Number(index), hash: Buffer.from(hash, "hex") };
    return leafPath(place.index, place.hash) === path ? place : null;
}
/** Whether a file is meant as one of a ledger, whole or not. */
function isOfLedger(path) {
    return path === checkpointPath || path.startsWith(`${leavesFolder}/`);
}


/***/ }),

/***/ 49443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ sortOut),
/* harmony export */   Pi: () => (/* binding */ memoryFaults),
/* harmony export */   gG: () => (/* binding */ headFaults),
/* harmony export */   xy: () => (/* binding */ verifyLedger)
/* harmony export */ });
/* harmony import */ var _merkle_hashes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73311);
/* harmony import */ var _merkle_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97947);
/* harmony import */ var _checkpoint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97932);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71416);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10132);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20284);






/** Walks a whole ledger: every leaf, the tree over them, its head, and the heads that somebody saw before. */
function verifyLedger(files, expected) {
    const { places, foreign } = sortOut([...files.keys()]);
    const head = (0,_checkpoint_js__WEBPACK_IMPORTED_MODULE_3__/* .readCheckpoint */ .HQ)(files.get(_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .checkpointPath */ .AD) ?? new Uint8Array());
    const leaves = places.map(({ path, place }) => ({ path, place, ...looked(files.get(path) ?? null) }));
    const hashes = places.map(({ place }) => place.hash);
    const faults = [
        ...foreign.map((path) => (0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .fault */ .D)("foreign-file", path, "a ledger has no such file")),
        ...leaves.flatMap(leafFaults),
        ...placeFaults(places),
        ...repetitions(leaves),
        ...headFaults(head, hashes, expected.origin),
        ...expected.seen.flatMap((seen) => memoryFaults(seen, hashes)),
    ];
    return { head, entries: leaves.flatMap(({ leaf }) => leaf?.entry ?? []), hashes, faults };
}
/** Leaves by their places, and whatever else lies there. */
function sortOut(paths) {
    const named = paths
        .filter((path) => path !== _layout_js__WEBPACK_IMPORTED_MODULE_4__/* .checkpointPath */ .AD)
        .map((path) => ({ path, place: (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(path) }));
    const places = named.flatMap(({ path, place }) => (place === null ? [] : [{ path, place }]));
    return {
        places: places.toSorted((a, b) => a.place.index - b.place.index),
        foreign: named.filter(({ place }) => place === null).map(({ path }) => path),
    };
}
function looked(bytes) {
    return bytes === null ? { leaf: null, hash: null } : { leaf: (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .readLeaf */ .rf)(bytes), hash: (0,_merkle_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .leafHash */ .Jq)(bytes) };
}
function leafFaults({ path, place, leaf, hash }) {
    if (hash === null || !(0,_merkle_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameHash */ .VR)(hash, place.hash))
        return [(0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .fault */ .D)("edited", path, "its content is not the one that its name was given for")];
    if (leaf === null)
        return [(0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .fault */ .D)("malformed", path, "it has the hash of its name, and is no leaf")];
    if (leaf.index === place.index)
        return [];
    return [(0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .fault */ .D)("reordered", path, `it says that it belongs at place ${leaf.index}`)];
}
/** Places without a leaf and with several, up to the last. */
function placeFaults(places) {
    const faults = [];
    let next = 0;
    for (const { place } of places) {
        if (place.index > next)
            faults.push((0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .fault */ .D)("removed", next, `there is no leaf from here to place ${place.index}`));
        if (place.index < next)
            faults.push((0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .fault */ .D)("forked", place.index, "two leaves have this place"));
        next = place.index + 1;
    }
    return faults;
}
function repetitions(leaves) {
    const seen = new Map();
    return leaves.flatMap(({ path, leaf, place }) => {
        if (leaf === null)
            return [];
        const key = (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .leafText */ .MU)({ index: 0, entry: leaf.entry });
        const first = seen.get(key);
        if (first === undefined)
            seen.set(key, place.index);
        return first === undefined ? [] : [(0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .fault */ .D)("repeated", path, `place ${first} has the same entry`)];
    });
}
/** What is wrong between a head and the leaves that it is over. */
function headFaults(head, hashes, origin) {
    if (head === null)
        return [(0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .fault */ .D)("checkpoint", _layout_js__WEBPACK_IMPORTED_MODULE_4__/* .checkpointPath */ .AD, "expected the head of a ledger, found none")];
    const faults = [];
    if (origin !== null && head.origin !== origin)
        faults.push((0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .fault */ .D)("origin", _layout_js__WEBPACK_IMPORTED_MODULE_4__/* .checkpointPath */ .AD, `expected the ledger ${origin}, found ${head.origin}`));
    if (hashes.length < head.size)
        faults.push(counted("removed", head.size, hashes.length));
    else if (hashes.length > head.size)
        faults.push(counted("added", head.size, hashes.length));
    else if (!(0,_merkle_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameHash */ .VR)((0,_merkle_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .rootOf */ .I5)(hashes), head.root))
        faults.push((0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .fault */ .D)("root", _layout_js__WEBPACK_IMPORTED_MODULE_4__/* .checkpointPath */ .AD, `the root over the leaves is another than ${(0,_checkpoint_js__WEBPACK_IMPORTED_MODULE_3__/* .rootHex */ .A_)(head.root)}`));
    return faults;
}
function counted(code, expected, found) {
    return (0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .fault */ .D)(code, _layout_js__WEBPACK_IMPORTED_MODULE_4__/* .checkpointPath */ .AD, `the head counts ${expected} leaves, there are ${found}`);
}
/** Decides whether these leaves still begin as somebody saw them. */
function memoryFaults(seen, hashes) {
    if (hashes.length < seen.size) {
        const message = `it was seen with ${seen.size} leaves and has ${hashes.length}`;
        return [(0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .fault */ .D)("behind", _layout_js__WEBPACK_IMPORTED_MODULE_4__/* .checkpointPath */ .AD, message)];
    }
    if ((0,_merkle_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameHash */ .VR)((0,_merkle_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .rootOf */ .I5)(hashes.slice(0, seen.size)), seen.root))
        return [];
    const message = `its first ${seen.size} leaves are not those that were seen: root ${(0,_checkpoint_js__WEBPACK_IMPORTED_MODULE_3__/* .rootHex */ .A_)(seen.root)}`;
    return [(0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .fault */ .D)("rewritten", _layout_js__WEBPACK_IMPORTED_MODULE_4__/* .checkpointPath */ .AD, message)];
}


/***/ }),

/***/ 5030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ai: () => (/* binding */ formatWitnessed),
/* harmony export */   ez: () => (/* binding */ parseWitnessed),
/* harmony export */   uk: () => (/* binding */ witnessedProperty)
/* harmony export */ });
/* harmony import */ var _checkpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97932);

/** The custom property that holds the head which the witness saw last; only the organisation may write it (facts 2.30). */
const witnessedProperty = "assaygate-ledger";
/** GitHub takes no longer values. */
const longestValue = 75;
/** Writes it as a property takes it: `v1 2026-11-22T01:00Z 1234 <root in base64url>`. */
function formatWitnessed({ at, head }) {
    const minute = `${new Date(at).toISOString().slice(0, 16)}Z`;
    return `v1 ${minute} ${head.size} ${Buffer.from(head.root).toString("base64url")}`;
}
const form = /^v1 (?<minute>\d{4}-\d{2}-\d{2}T\d{2}:\d{2})Z (?<size>0|[1-9]\d{0,8}) (?<root>[A-Za-z0-9_-]{43})$/;
/** Reads what {@link formatWitnessed} writes and nothing else: whatever is not exactly that says nothing. */
function parseWitnessed(text, repositoryId) {
    const { minute = "", size = "", root = "" } = form.exec(text)?.groups ?? {};
    const at = `${minute}:00Z`;
    if (text.length > longestValue || root === "" || Number.isNaN(Date.parse(at)))
        return malformed(text);
    const origin = (0,_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .originOf */ .yv)(repositoryId);
    const witnessed = {
        at,
        head: { origin, size: Number(size), root: new Uint8Array(Buffer.from(root, "base64url")) },
    };
    // Days that no calendar has, and spare bits of the root.
    return formatWitnessed(witnessed) === text ? { state: "known", value: witnessed } : malformed(text);
}
function malformed(text) {
    const why = `property ${witnessedProperty}: expected "v1 <time> <leaves> <root>", found ${JSON.stringify(text.slice(0, longestValue))}`;
    return { state: "unknown", cause: "malformed", why };
}


/***/ }),

/***/ 73311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jq: () => (/* binding */ leafHash),
/* harmony export */   VR: () => (/* binding */ isSameHash),
/* harmony export */   zB: () => (/* binding */ nodeHash)
/* harmony export */ });
/* harmony import */ var _digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6878);

/** Hash of a record as a leaf; the prefix keeps it from passing for an inner node (RFC 6962, 2.1). */
function leafHash(record) {
    return (0,_digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(Buffer.concat([Uint8Array.of(0), record]));
}
/** Hash of the node over two. */
function nodeHash(left, right) {
    return (0,_digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(Buffer.concat([Uint8Array.of(1), left, right]));
}
/** Tells whether two hashes are the same bytes. */
function isSameHash(a, b) {
    return Buffer.compare(a, b) === 0;
}


/***/ }),

/***/ 97947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H6: () => (/* binding */ consistencyProof),
/* harmony export */   I5: () => (/* binding */ rootOf)
/* harmony export */ });
/* unused harmony export inclusionProof */
/* harmony import */ var _digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6878);
/* harmony import */ var _hashes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73311);


/** Root over these leaves, in their order (RFC 6962, 2.1). */
function rootOf(leaves) {
    const [only] = leaves;
    if (only === undefined)
        return (0,_digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(new Uint8Array());
    if (leaves.length === 1)
        return only;
    const split = largestPowerBelow(leaves.length);
    return (0,_hashes_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeHash */ .zB)(rootOf(leaves.slice(0, split)), rootOf(leaves.slice(split)));
}
/** What leads from the leaf at this index to the root over all leaves, nearest first; null: there is no such leaf. */
function inclusionProof(leaves, index) {
    if (!Number.isSafeInteger(index) || index < 0 || index >= leaves.length)
        return null;
    return path(leaves, index);
}
function path(leaves, index) {
    if (leaves.length === 1)
        return [];
    const split = largestPowerBelow(leaves.length);
    const [left, right] = [leaves.slice(0, split), leaves.slice(split)];
    return index < split
        ? [...path(left, index), rootOf(right)]
        : [...path(right, index - split), rootOf(left)];
}
/** What shows that the first so many leaves are the beginning of all; null: there are not so many. */
function consistencyProof(leaves, size) {
    if (!Number.isSafeInteger(size) || size < 0 || size > leaves.length)
        return null;
    return size === 0 || size === leaves.length ? [] : subproof(leaves, size, true);
}
/** RFC 6962, 2.1.2; `isKnown`: whoever asks has the root over exactly these first leaves already. */
function subproof(leaves, size, isKnown) {
    if (size === leaves.length)
        return isKnown ? [] : [rootOf(leaves)];
    const split = largestPowerBelow(leaves.length);
    const [left, right] = [leaves.slice(0, split), leaves.slice(split)];
    return size <= split
        ? [...subproof(left, size, isKnown), rootOf(right)]
        : [...subproof(right, size - split, false), rootOf(left)];
}
function largestPowerBelow(count) {
    let power = 1;
    while (power * 2 < count)
        power *= 2;
    return power;
}


/***/ }),

/***/ 68060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ bundlePath),
/* harmony export */   cp: () => (/* binding */ headsFolder),
/* harmony export */   ey: () => (/* binding */ keptHeads),
/* harmony export */   iM: () => (/* binding */ witnessBranch),
/* harmony export */   wz: () => (/* binding */ headPath)
/* harmony export */ });
/* harmony import */ var _ledger_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97932);

/** Branch of the instance that holds what the witness signed. */
const witnessBranch = "assaygate-witness";
const headsFolder = "heads";
/** Where the head of a ledger is kept: its text, as `ledger verify --checkpoint` takes it. */
function headPath(repositoryId) {
    return `${headsFolder}/${repositoryId}.note`;
}
/** Where the signed statement of a run lies; the commit that wrote a head added the bundle which signs it. */
function bundlePath(at, run, attempt) {
    return `bundles/${at.slice(0, 7)}/${run}-${attempt}.sigstore.json`;
}
/** Heads by repository, of the files in their folder. */
function keptHeads(files) {
    const heads = new Map();
    const odd = [];
    for (const [path, bytes] of files) {
        const head = bytes === null ? null : (0,_ledger_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .readCheckpoint */ .HQ)(bytes);
        const id = head === null ? null : (0,_ledger_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryIdIn */ .Z3)(head.origin);
        if (head !== null && id !== null && headPath(id) === path)
            heads.set(id, head);
        else
            odd.push(path);
    }
    return { heads, odd };
}


/***/ })

};
