export const id = 7516;
export const ids = [7516];
export const modules = {

/***/ 1944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FV: () => (/* binding */ Artifact),
  t2: () => (/* binding */ fetchArtifact),
  oQ: () => (/* binding */ missingOr),
  TR: () => (/* binding */ refuse)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/domain/archive/zip-entry.js
const megabyte = 1024 * 1024;
const longestPath = 500;
const unixTypes = 0xf000;
const unixFile = 0x8000;
const unixFolder = 0x4000;
/** Why a path of an archive is not written; null: it is a plain one. */
function pathFault(path) {
    if (path.length > longestPath)
        return `a path of ${path.length} characters`;
    // A backslash is a separator on one system and part of a name on another, so it could mean two files.
    if (/[\\\p{C}]/u.test(path))
        return "a path with a backslash or a control character";
    if (path.startsWith("/") || /^[A-Za-z]:/.test(path))
        return "an absolute path";
    const steps = path.split("/");
    return steps.some((step) => step === "" || step === "." || step === "..")
        ? "a path with an empty step, . or .."
        : null;
}
/** Why an entry of this type is not unpacked; null: it is a file or a folder. */
function typeFault(externalAttributes) {
    const type = (externalAttributes >>> 16) & unixTypes;
    return type === 0 || type === unixFile || type === unixFolder ? null : "a link or a device";
}
/** Why the files together are not unpacked; null: they keep to the limits. */
function entriesFault(entries, limits) {
    if (entries.length > limits.files)
        return `more than ${limits.files} files`;
    const total = entries.reduce((sum, { bytes }) => sum + bytes, 0);
    if (total > limits.bytes)
        return `${total} bytes, more than ${limits.bytes}`;
    const bomb = entries.find(({ bytes, packedBytes }) => bytes > megabyte && bytes > packedBytes * limits.ratio);
    if (bomb !== undefined)
        return `a file that unpacks to more than ${limits.ratio} times its size`;
    return twiceFault(entries);
}
/** A path that stands there twice, or is a file and a folder: which of the two would count? */
function twiceFault(entries) {
    const paths = new Set(entries.map(({ path }) => path));
    if (paths.size !== entries.length)
        return "a path that stands there twice";
    const folders = new Set(entries.flatMap(({ path }) => foldersOf(path)));
    return [...paths].some((path) => folders.has(path)) ? "a path that is a file and a folder" : null;
}
function foldersOf(path) {
    const steps = path.split("/");
    return steps.slice(1).map((_, index) => steps.slice(0, index + 1).join("/"));
}

;// CONCATENATED MODULE: ./lib/domain/archive/zip-directory.js

const endSignature = 0x06054b50;
const endBytes = 22;
const longestComment = 65_535;
const centralSignature = 0x02014b50;
const centralBytes = 46;
const localSignature = 0x04034b50;
const localBytes = 30;
const stored = 0;
const deflated = 8;
const encryptedFlags = 0x2041;
/**
 * Lists an archive by its central directory, which alone says what counts: a reader that looks for entries between the
 * bytes of others finds what a report's text put there. Whatever is odd is refused (G8).
 */
function readZipDirectory(zip, limits) {
    const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
    const end = findEnd(view);
    if (end === null)
        return refused("no end of an archive");
    const entries = readEntries({ zip, view }, end);
    if (typeof entries === "string")
        return refused(entries);
    const fault = sharedFault(entries, end) ?? entriesFault(entries, limits);
    return fault === null ? { ok: true, entries } : refused(fault);
}
/** All files, or what is wrong with one. */
function readEntries(bytes, end) {
    const headers = readHeaders(bytes, end);
    if (headers === null)
        return "a broken directory";
    const entries = [];
    for (const header of headers) {
        const fault = headerFault(header);
        if (fault !== null)
            return fault;
        if (header.path.endsWith("/"))
            continue;
        const start = startOf(bytes, header, end.directory);
        if (start === null)
            return "a file that is not where the directory says";
        const { path, packedBytes, bytes: size, crc32 } = header;
        entries.push({ path, packedBytes, bytes: size, crc32, start, isDeflated: header.method === deflated });
    }
    return entries;
}
function refused(found) {
    return { ok: false, message: `expected a plain zip archive, found ${found}` };
}
/** Null also for an archive of several parts or of the large form, which is over our limits anyway. */
function findEnd(view) {
    const last = view.byteLength - endBytes;
    for (let at = last; at >= Math.max(0, last - longestComment); at--) {
        if (view.getUint32(at, true) !== endSignature)
            continue;
        const count = view.getUint16(at + 10, true);
        const directory = view.getUint32(at + 16, true);
        const isWhole = view.getUint16(at + 20, true) === last - at &&
            view.getUint32(at + 4, true) === 0 &&
            view.getUint16(at + 8, true) === count &&
            directory + view.getUint32(at + 12, true) === at;
        return isWhole ? { at, directory, count } : null;
    }
    return null;
}
/** Null: the directory is not what its end says. */
function readHeaders(bytes, end) {
    const headers = [];
    let position = end.directory;
    for (let index = 0; index < end.count; index++) {
        const isThere = position + centralBytes <= end.at && bytes.view.getUint32(position, true) === centralSignature;
        const header = isThere ? headerAt(bytes, position) : null;
        if (header === null)
            return null;
        headers.push(header);
        position +=
            centralBytes +
                header.name.length +
                bytes.view.getUint16(position + 30, true) +
                bytes.view.getUint16(position + 32, true);
    }
    return position === end.at ? headers : null;
}
function headerAt({ zip, view }, position) {
    const short = (at) => view.getUint16(position + at, true);
    const long = (at) => view.getUint32(position + at, true);
    const name = zip.subarray(position + centralBytes, position + centralBytes + short(28));
    const path = textOf(name);
    if (path === null)
        return null;
    const [packedBytes, bytes, attributes, local] = [long(20), long(24), long(38), long(42)];
    return {
        name,
        path,
        packedBytes,
        bytes,
        attributes,
        local,
        flags: short(8),
        method: short(10),
        crc32: long(16),
    };
}
function textOf(bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return null;
    }
}
function headerFault({ path, flags, method, attributes, bytes, packedBytes }) {
    if ((flags & encryptedFlags) !== 0)
        return "an encrypted file";
    if (method !== stored && method !== deflated)
        return `compression method ${method}`;
    if (method === stored && bytes !== packedBytes)
        return "a file of two sizes";
    const isFolder = path.endsWith("/");
    if (isFolder && bytes > 0)
        return "a folder with content";
    return typeFault(attributes) ?? pathFault(isFolder ? path.slice(0, -1) : path);
}
/** Where the bytes of a file begin, if its own header is of the same name and they all lie before the directory. */
function startOf({ zip, view }, { local, name, packedBytes }, dataEnd) {
    if (local + localBytes > dataEnd || view.getUint32(local, true) !== localSignature)
        return null;
    const nameBytes = view.getUint16(local + 26, true);
    const start = local + localBytes + nameBytes + view.getUint16(local + 28, true);
    if (start + packedBytes > dataEnd || nameBytes !== name.length)
        return null;
    const isSame = name.every((byte, index) => zip[local + localBytes + index] === byte);
    return isSame ? start : null;
}
/** Files that overlap can come to much more than the archive. */
function sharedFault(entries, { directory }) {
    const packed = entries.reduce((sum, { packedBytes }) => sum + packedBytes, 0);
    return packed > directory ? "files that share their bytes" : null;
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/adapters/files.js + 1 modules
var files = __webpack_require__(1144);
;// CONCATENATED MODULE: ./lib/adapters/unpack.js










const unpack_megabyte = 1024 * 1024;
const limits = { files: 2_000, bytes: 1024 * unpack_megabyte, ratio: 300 };
/**
 * Unpacks an archive into a new folder outside the workspace: what a checkout brings along, a link or a file of the same
 * name, can be no part of it. One file after the other, never as a whole in memory.
 */
async function unpack({ zip, root, limits: own = limits }) {
    const directory = readZipDirectory(zip, own);
    if (!directory.ok)
        return directory;
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(external_node_process_.env["RUNNER_TEMP"] || (0,external_node_os_.tmpdir)(), "assaygate-"));
    const close = () => (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    const paths = [];
    for (const entry of directory.entries) {
        const path = root === "" ? entry.path : `${root}/${entry.path}`;
        const fault = await writeEntry(zip, entry, (0,external_node_path_.join)(folder, path));
        if (fault !== null) {
            close();
            return { ok: false, message: fault };
        }
        paths.push(path);
    }
    return { ok: true, files: (0,files/* workspaceFiles */.P)(folder), paths: paths.sort(), close };
}
/** Null, or what is wrong with the packed bytes. */
async function writeEntry(zip, entry, target) {
    const packed = external_node_stream_.Readable.from([zip.subarray(entry.start, entry.start + entry.packedBytes)]);
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(target), { recursive: true });
        // Exclusive: on a file system that takes two names for one, the second is refused.
        const file = (0,external_node_fs_.createWriteStream)(target, { flags: "wx", mode: 0o600 });
        if (entry.isDeflated)
            await (0,promises_.pipeline)(packed, (0,external_node_zlib_.createInflateRaw)(), (bytes) => measured(bytes, entry), file);
        else
            await (0,promises_.pipeline)(packed, (bytes) => measured(bytes, entry), file);
        return null;
    }
    catch (cause) {
        return faultOf(cause, entry);
    }
}
/** Lets through what the directory promised, and not a byte more or less. */
async function* measured(chunks, entry) {
    let bytes = 0;
    let sum = 0;
    for await (const chunk of chunks) {
        bytes += chunk.length;
        if (bytes > entry.bytes)
            throw differs("more bytes than it says");
        sum = (0,external_node_zlib_.crc32)(chunk, sum);
        yield chunk;
    }
    if (bytes !== entry.bytes || sum !== entry.crc32)
        throw differs("other bytes than it says");
}
function differs(found) {
    return new errors/* UserError */.yo("unreadable-report", `expected a plain zip archive, found a file with ${found}`);
}
function faultOf(cause, { path }) {
    if (cause instanceof errors/* UserError */.yo)
        return cause.message;
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
    if (code.startsWith("Z_"))
        return "expected a plain zip archive, found packed bytes that are broken";
    if (code === "EEXIST" || code === "ENOTDIR")
        return "expected a plain zip archive, found two names for one file";
    throw new errors/* InternalError */.Gd("io", `expected to unpack ${JSON.stringify(path)}, the system refused`, { cause });
}

// EXTERNAL MODULE: ./lib/adapters/github/target.js
var github_target = __webpack_require__(41);
// EXTERNAL MODULE: ./lib/adapters/github/unread.js + 1 modules
var unread = __webpack_require__(8826);
;// CONCATENATED MODULE: ./lib/adapters/github/artifact.js





/** An artifact as GitHub describes it (facts 5.10). */
const Artifact = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    name: schemas/* string */.YjP(),
    digest: schemas/* string */.YjP().nullish(),
    size_in_bytes: schemas/* number */.aig(),
    expired: schemas/* boolean */.zMY(),
    created_at: schemas/* string */.YjP().nullable(),
    workflow_run: schemas/* object */.Ikc({ id: schemas/* number */.aig().optional(), head_sha: schemas/* string */.YjP().optional() }).nullish(),
});
/** Fetches an artifact that is of this run, this head and these bytes. */
async function fetchArtifact(target, artifact, demand) {
    const fault = artifact_faultOf(artifact, demand);
    if (fault !== null)
        return fault;
    const zip = await target.client.bytes("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}", {
        ...(0,github_target/* repositoryOf */._)(target),
        artifact_id: artifact.id,
        archive_format: "zip",
    });
    if (zip.state === "unknown")
        return missingOr(zip, `artifact ${artifact.id}`);
    const sha256 = (0,external_node_crypto_.createHash)("sha256").update(zip.value).digest("hex");
    if (digestOf(artifact) !== sha256)
        return refuse("truncated", `expected artifact ${artifact.id} with ${artifact.digest}, found ${sha256}`);
    const unpacked = await unpack({ zip: zip.value, root: demand.root });
    return unpacked.ok
        ? { ...unpacked, state: "read", artifact: artifact.id, sha256 }
        : refuse("unsafe", `artifact ${artifact.id}: ${unpacked.message}`);
}
/** The name is nobody's: any job of the run can give it, so it proves nothing. */
function artifact_faultOf(artifact, { runId, headCommit, sha256 }) {
    const { id, expired, workflow_run: made } = artifact;
    if (made?.id !== runId)
        return refuse("foreign", `expected artifact ${id} of run ${runId}, found one of ${made?.id ?? "no run"}`);
    if (made.head_sha !== headCommit) {
        const found = made.head_sha ?? "none";
        return refuse("foreign", `expected artifact ${id} of commit ${headCommit}, found one of ${found}`);
    }
    if (expired)
        return refuse("missing", `expected artifact ${id}, found that it has expired`);
    const digest = digestOf(artifact);
    if (digest === null)
        return (0,unread/* unread */.gy)("malformed", `expected the digest of artifact ${id}, found none`);
    return sha256 === null || sha256 === digest
        ? null
        : refuse("truncated", `expected artifact ${id} with the digest ${sha256} of its job, found ${digest}`);
}
function digestOf({ digest }) {
    return /^sha256:([0-9a-f]{64})$/.exec(digest ?? "")?.[1] ?? null;
}
/** GitHub answers 404 for what is not there and 410 for what is no more. */
function missingOr(unknown, what) {
    return unknown.cause === "not-found"
        ? refuse("missing", `expected ${what}, found none: ${unknown.why}`)
        : unknown;
}
/** Evidence that does not count, and why. */
function refuse(reason, message) {
    return { state: "refused", reason, message };
}


/***/ }),

/***/ 7516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubProbeReader: () => (/* binding */ githubProbeReader)
/* harmony export */ });
/* unused harmony export probeReader */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6921);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1944);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8250);
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3997);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1046);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(41);
/* harmony import */ var _unread_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8826);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2270);









const artifactName = "assaygate-probe";
const file = "answers.json";
const largestAnswers = 256 * 1024;
const Run = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig(), head_sha: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), status: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().nullish() });
/** Reads runs with one token. @throws {UserError} invalid-input for a token or address that is none */
async function githubProbeReader(token, environment) {
    const { GITHUB_SERVER_URL: server, GITHUB_API_URL: api, GITHUB_GRAPHQL_URL: graphql } = environment;
    const hosts = (0,_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .hostsOf */ .P)({ server, api, graphql });
    return probeReader(new _client_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubClient */ .j({ token, hosts, version: _version_js__WEBPACK_IMPORTED_MODULE_7__/* .version */ .r, fetch: (0,_proxy_js__WEBPACK_IMPORTED_MODULE_4__/* .fetchFor */ .G)(environment) }));
}
/** The same with a client that is there already. */
function probeReader(client) {
    return { read: (repository, run) => readAnswers((0,_target_js__WEBPACK_IMPORTED_MODULE_8__/* .targetOf */ .$)(client, repository), run) };
}
async function readAnswers(target, runId) {
    const place = { ...(0,_target_js__WEBPACK_IMPORTED_MODULE_8__/* .repositoryOf */ ._)(target), run_id: runId };
    const run = await target.client.get("GET /repos/{owner}/{repo}/actions/runs/{run_id}", place, Run);
    if (run.state === "unknown")
        return run;
    const listed = await target.client.list("GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts", { ...place, name: artifactName }, { page: (0,_pages_js__WEBPACK_IMPORTED_MODULE_3__/* .countedPage */ .Wt)("artifacts", _artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .Artifact */ .FV), identity: ({ id }) => id });
    if (listed.state === "unknown")
        return listed;
    // A run that was started again leaves one for each attempt; the newest has the highest id.
    const named = listed.value.filter(({ name }) => name === artifactName);
    const newest = named.reduce((best, each) => (best !== null && best.id > each.id ? best : each), null);
    if (newest === null)
        return (0,_unread_js__WEBPACK_IMPORTED_MODULE_5__/* .unread */ .gy)("not-found", `run ${runId} left no artifact "${artifactName}" (status: ${run.value.status ?? "unknown"})`);
    return textOf(target, newest, { runId, headCommit: run.value.head_sha });
}
async function textOf(target, artifact, { runId, headCommit }) {
    const fetched = await (0,_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchArtifact */ .t2)(target, artifact, { runId, headCommit, sha256: null, root: "" });
    switch (fetched.state) {
        case "unknown":
            return fetched;
        case "refused":
            return (0,_unread_js__WEBPACK_IMPORTED_MODULE_5__/* .unread */ .gy)(fetched.reason === "missing" ? "not-found" : "malformed", fetched.message);
        case "read": {
            const text = fetched.files.exists(file) ? fetched.files.readText(file, largestAnswers) : null;
            fetched.close();
            return text === null
                ? (0,_unread_js__WEBPACK_IMPORTED_MODULE_5__/* .unread */ .gy)("not-found", `the artifact of run ${runId} holds no ${file}`)
                : { state: "known", value: text };
        }
    }
}


/***/ })

};
