export const id = 7516;
export const ids = [7516];
export const modules = {

/***/ 59676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FV: () => (/* binding */ Artifact),
  t2: () => (/* binding */ fetchArtifact),
  oQ: () => (/* binding */ missingOr),
  TR: () => (/* binding */ refuse)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./lib/domain/archive/zip-directory.js + 2 modules
var zip_directory = __webpack_require__(25308);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/adapters/files.js + 1 modules
var files = __webpack_require__(41144);
// EXTERNAL MODULE: ./lib/adapters/temporary-folder.js
var temporary_folder = __webpack_require__(68336);
;// CONCATENATED MODULE: ./lib/adapters/unpack.js









const megabyte = 1024 * 1024;
const limits = { files: 2_000, bytes: 1024 * megabyte, ratio: 300 };
/**
 * Unpacks an archive into a new folder outside the workspace: what a checkout brings along, a link or a file of the same
 * name, can be no part of it. One file after the other, never as a whole in memory.
 */
async function unpack(request) {
    const directory = (0,zip_directory/* readZipDirectory */.x)(request.zip, request.limits ?? limits);
    if (!directory.ok)
        return directory;
    const { path: folder, remove } = (0,temporary_folder/* temporaryFolder */.y)(request.env, "assaygate-");
    let isWhole = false;
    try {
        const paths = [];
        for (const entry of directory.entries) {
            const path = request.root === "" ? entry.path : `${request.root}/${entry.path}`;
            const fault = await writeEntry(request.zip, entry, (0,external_node_path_.join)(folder, path));
            if (fault !== null)
                return { ok: false, message: fault };
            paths.push(path);
        }
        isWhole = true;
        return { ok: true, files: (0,files/* workspaceFiles */.P)(folder), paths: paths.sort(), close: remove };
    }
    finally {
        if (!isWhole)
            remove();
    }
}
/** Null, or what is wrong with the packed bytes. */
async function writeEntry(zip, entry, target) {
    const packed = external_node_stream_.Readable.from([zip.subarray(entry.start, entry.start + entry.packedBytes)]);
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(target), { recursive: true });
        // Exclusive: on a file system that takes two names for one, the second is refused.
        const file = (0,external_node_fs_.createWriteStream)(target, { flags: "wx", mode: 0o600 });
        const inflater = (0,external_node_zlib_.createInflateRaw)();
        if (entry.isDeflated)
            await (0,promises_.pipeline)(packed, inflater, (bytes) => measured(bytes, entry), file);
        else
            await (0,promises_.pipeline)(packed, (bytes) => measured(bytes, entry), file);
        // What stands behind the end of the packed bytes would be the next file to who reads from record to record.
        const isEnd = !entry.isDeflated || inflater.bytesWritten === entry.packedBytes;
        return isEnd ? null : "expected a plain zip archive, found bytes behind the end of a file";
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
var github_target = __webpack_require__(90041);
// EXTERNAL MODULE: ./lib/adapters/github/unread.js + 1 modules
var unread = __webpack_require__(28826);
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
    const unpacked = await unpack({ zip: zip.value, root: demand.root, env: demand.env });
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

/***/ 57516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubProbeReader: () => (/* binding */ githubProbeReader)
/* harmony export */ });
/* unused harmony export probeReader */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2503);
/* harmony import */ var _domain_document_size_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(92019);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59676);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21125);
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83997);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50074);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61046);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(90041);
/* harmony import */ var _unread_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28826);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(32270);










const artifactName = "assaygate-probe";
const file = "answers.json";
const Run = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig(), head_sha: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), status: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().nullish() });
/** Reads runs with one token. @throws {UserError} invalid-input for a token or address that is none */
async function githubProbeReader(token, environment) {
    const { GITHUB_SERVER_URL: server, GITHUB_API_URL: api, GITHUB_GRAPHQL_URL: graphql } = environment;
    const hosts = (0,_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .hostsOf */ .P)({ server, api, graphql });
    return probeReader(new _client_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubClient */ .j({ token, hosts, version: _version_js__WEBPACK_IMPORTED_MODULE_7__/* .version */ .r, fetch: (0,_proxy_js__WEBPACK_IMPORTED_MODULE_4__/* .fetchFor */ .G)(environment) }), environment);
}
/** The same with a client that is there already. */
function probeReader(client, env) {
    return { read: (repository, run) => readAnswers((0,_target_js__WEBPACK_IMPORTED_MODULE_8__/* .targetOf */ .$)(client, repository), run, env) };
}
async function readAnswers(target, runId, env) {
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
    const demand = { runId, headCommit: run.value.head_sha, sha256: null, root: "", env };
    return textOf(target, newest, demand);
}
async function textOf(target, artifact, demand) {
    const fetched = await (0,_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchArtifact */ .t2)(target, artifact, demand);
    switch (fetched.state) {
        case "unknown":
            return fetched;
        case "refused":
            return (0,_unread_js__WEBPACK_IMPORTED_MODULE_5__/* .unread */ .gy)(fetched.reason === "missing" ? "not-found" : "malformed", fetched.message);
        case "read":
            try {
                return fetched.files.exists(file)
                    ? { state: "known", value: fetched.files.readText(file, _domain_document_size_js__WEBPACK_IMPORTED_MODULE_9__/* .mostDocumentBytes */ .A) }
                    : (0,_unread_js__WEBPACK_IMPORTED_MODULE_5__/* .unread */ .gy)("not-found", `the artifact of run ${demand.runId} holds no ${file}`);
            }
            finally {
                fetched.close();
            }
    }
}


/***/ }),

/***/ 68336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ temporaryFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** Makes such a folder. */
function temporaryFolder(env, prefix) {
    const path = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env["RUNNER_TEMP"] || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), prefix));
    return { path, remove: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true }) };
}


/***/ }),

/***/ 25308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ readZipDirectory)
});

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

;// CONCATENATED MODULE: ./lib/domain/archive/zip-tiling.js
const described = 0x0008;
const stored = 0;
const descriptorSignature = 0x08074b50;
/**
 * Whether the records lie end to end, and say of themselves what the directory says of them. A reader that goes from record
 * to record (actions/download-artifact does) must find the same files as one that believes the directory: else a scanner
 * looks at other bytes than the gate under one digest.
 */
function tilingFault(view, records, dataEnd) {
    const inPlace = records.toSorted((a, b) => a.local - b.local);
    const [first] = inPlace;
    if ((first?.local ?? dataEnd) !== 0)
        return "bytes before the first file";
    for (const [index, record] of inPlace.entries()) {
        const fault = headerFault(view, record);
        if (fault !== null)
            return fault;
        const after = inPlace[index + 1]?.local ?? dataEnd;
        const rest = after - (record.start + record.packedBytes);
        if (rest < 0)
            return "files that share their bytes";
        if (!isDescriptor(view, record, after - rest, rest))
            return "bytes between its files";
    }
    return null;
}
/** The header of the file itself, against the directory's. */
function headerFault(view, { flags, method, local, ...told }) {
    const isDescribed = (flags & described) !== 0;
    const said = [
        view.getUint32(local + 14, true),
        view.getUint32(local + 18, true),
        view.getUint32(local + 22, true),
    ];
    const expected = [told.crc32, told.packedBytes, told.bytes];
    const isSame = view.getUint16(local + 6, true) === flags &&
        view.getUint16(local + 8, true) === method &&
        said.every((value, index) => value === expected[index] || (isDescribed && value === 0));
    if (!isSame)
        return "a file whose own header differs from the directory";
    // Whoever reads from record to record has to guess where it ends.
    return isDescribed && method === stored && told.bytes > 0
        ? "a stored file that does not say its size"
        : null;
}
/** What may stand behind packed bytes: nothing, or the same sums once more, with or without a signature, in 4 or 8 bytes. */
function isDescriptor(view, record, at, length) {
    if ((record.flags & described) === 0)
        return length === 0;
    const isSigned = length === 16 || length === 24;
    if (!isSigned && length !== 12 && length !== 20)
        return false;
    if (isSigned && view.getUint32(at, true) !== descriptorSignature)
        return false;
    const sums = isSigned ? at + 4 : at;
    const size = (position) => length >= 20 ? view.getBigUint64(position, true) : view.getUint32(position, true);
    const width = length >= 20 ? 8 : 4;
    return (view.getUint32(sums, true) === record.crc32 &&
        Number(size(sums + 4)) === record.packedBytes &&
        Number(size(sums + 4 + width)) === record.bytes);
}

;// CONCATENATED MODULE: ./lib/domain/archive/zip-directory.js


const endSignature = 0x06054b50;
const endBytes = 22;
const longestComment = 65_535;
const centralSignature = 0x02014b50;
const centralBytes = 46;
const localSignature = 0x04034b50;
const localBytes = 30;
const zip_directory_stored = 0;
const deflated = 8;
const encryptedFlags = 0x2041;
/**
 * Lists an archive by its central directory, which alone says what counts: a reader that looks for entries between the
 * bytes of others finds what a report's text put there. Whatever is odd is refused (G8), so that both find the same.
 */
function readZipDirectory(zip, limits) {
    const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
    const end = findEnd(view);
    if (end === null)
        return refused("no end of an archive");
    const entries = readEntries({ zip, view }, end);
    if (typeof entries === "string")
        return refused(entries);
    const fault = entriesFault(entries, limits);
    return fault === null ? { ok: true, entries } : refused(fault);
}
/** All files, or what is wrong with one. */
function readEntries(bytes, end) {
    const headers = readHeaders(bytes, end);
    if (headers === null)
        return "a broken directory";
    const records = [];
    for (const header of headers) {
        const fault = zip_directory_headerFault(header);
        if (fault !== null)
            return fault;
        const start = startOf(bytes, header, end.directory);
        if (start === null)
            return "a file that is not where the directory says";
        records.push({ ...header, start });
    }
    return tilingFault(bytes.view, records, end.directory) ?? records.filter(isFile).map(entryOf);
}
function isFile({ path }) {
    return !path.endsWith("/");
}
function entryOf({ path, packedBytes, bytes, crc32, start, method }) {
    return { path, packedBytes, bytes, crc32, start, isDeflated: method === deflated };
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
function zip_directory_headerFault({ path, flags, method, attributes, bytes, packedBytes }) {
    if ((flags & encryptedFlags) !== 0)
        return "an encrypted file";
    if (method !== zip_directory_stored && method !== deflated)
        return `compression method ${method}`;
    if (method === zip_directory_stored && bytes !== packedBytes)
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


/***/ })

};
