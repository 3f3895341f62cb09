export const id = 8385;
export const ids = [8385,3110];
export const modules = {

/***/ 61642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/** The machine's clock. */
const systemClock = { now: () => new Date().toISOString() };


/***/ }),

/***/ 14705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ environmentToken)
/* harmony export */ });
/** The first token that one of these variables holds, kept out of every log; undefined: none holds one. */
function environmentToken(variables, environment, runner) {
    const token = variables
        .map((name) => environment[name])
        .find((value) => value !== undefined && value !== "");
    if (token !== undefined)
        runner.mask(token);
    return token;
}


/***/ }),

/***/ 90207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ evidenceOpener)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** The verifying library is made for this and newer ones. */
const oldestNode = 24;
/** Loads the verifying library only for those who verify. @throws {UserError} unsupported-node, invalid-config */
const evidenceOpener = async (root, path) => {
    const { node } = process.versions;
    if (Number(node.split(".")[0]) < oldestNode)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("unsupported-node", `expected Node ${oldestNode} or newer to verify, found ${node}.`, {
            hint: "Install a newer Node; other commands run on this one.",
        });
    return (await Promise.all(/* import() */[__webpack_require__.e(5128), __webpack_require__.e(4187), __webpack_require__.e(3485)]).then(__webpack_require__.bind(__webpack_require__, 3485))).bundleOpener(root, path);
};


/***/ }),

/***/ 41144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ workspaceFiles)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./node_modules/minimatch/dist/esm/index.js + 8 modules
var esm = __webpack_require__(91138);
;// CONCATENATED MODULE: ./lib/adapters/glob.js



const longestGlob = 1_000;
/** Each is tried on each path. */
const mostAlternatives = 500;
/** More entries than any checkout should make us look at; over it the walk stops instead of going on for hours. */
const mostEntries = 500_000;
const gitFolder = ".git";
const modulesFolder = "node_modules";
/** Asks the system each time. */
function folderLister(workspace) {
    return (folder) => list(workspace, folder);
}
/** Asks once for each folder. */
function listingOnce(listFolder) {
    const known = new Map();
    return (folder) => {
        const entries = known.get(folder) ?? listFolder(folder);
        known.set(folder, entries);
        return entries;
    };
}
/**
 * Paths that match, sorted. Links to folders are not entered, so a walk neither leaves the workspace nor runs in
 * circles; a link to a file is listed and is judged by its real path when it is opened.
 */
function findFiles({ workspace, listFolder }, glob, { withModules = false } = {}) {
    const matcher = compile(glob);
    const base = literalBase(glob);
    // Refuses a base that leads out; a pattern without wildcards is its own base.
    if (base !== "")
        workspace.resolve(base);
    const found = [];
    const pending = [base];
    const skipped = withModules ? [gitFolder] : [gitFolder, modulesFolder];
    let entries = 0;
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
        for (const entry of listFolder(folder)) {
            if (++entries > mostEntries)
                throw tooMany(glob);
            visit(workspace, folder, entry, { matcher, pending, found, skipped });
        }
    }
    return found.sort();
}
function visit(workspace, folder, entry, walk) {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
        if (!walk.skipped.includes(entry.name) && walk.matcher.match(path, true))
            walk.pending.push(path);
    }
    else if (walk.matcher.match(path) && !leadsToFolder(workspace, path, entry)) {
        walk.found.push(path);
    }
}
function leadsToFolder(workspace, path, entry) {
    if (!entry.isSymbolicLink())
        return false;
    return (0,external_node_fs_.statSync)(`${workspace.root}/${path}`, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
/** Extended globs are off: nested ones make matching take exponential time, and the pattern is the caller's. */
function compile(glob) {
    const segments = glob.split("/");
    const isPlain = glob !== "" && !glob.startsWith("/") && !segments.includes("..") && !/[\\\0]/.test(glob);
    if (!isPlain || glob.length > longestGlob) {
        throw new errors/* UserError */.yo(isPlain ? "invalid-input" : "path-outside-workspace", `expected a relative glob of at most ${longestGlob} characters with forward slashes and without .., got ${JSON.stringify(glob.slice(0, 200))}`);
    }
    const matcher = new esm/* Minimatch */.VR(glob.replace(/^(\.\/)+/, ""), {
        dot: true,
        noext: true,
        nonegate: true,
        nocomment: true,
        braceExpandMax: mostAlternatives + 1,
    });
    if (matcher.set.length <= mostAlternatives)
        return matcher;
    throw new errors/* UserError */.yo("invalid-input", `expected a glob of at most ${mostAlternatives} alternatives, got ${JSON.stringify(glob.slice(0, 200))}`, { hint: "Write fewer braces." });
}
/** The folders before the first wildcard. */
function literalBase(glob) {
    const segments = glob.replace(/^(\.\/)+/, "").split("/");
    const wild = segments.findIndex((segment) => /[*?[\]{}]/.test(segment));
    return segments.slice(0, wild === -1 ? -1 : wild).join("/");
}
function list(workspace, folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder === "" ? workspace.root : workspace.resolve(folder), { withFileTypes: true });
    }
    catch (cause) {
        if (cause instanceof errors/* UserError */.yo)
            throw cause;
        const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
        if (code === "ENOENT" || code === "ENOTDIR")
            return [];
        throw new errors/* InternalError */.Gd("io", `expected to list ${JSON.stringify(folder)}, the system refused`, {
            cause,
        });
    }
}
function tooMany(glob) {
    return new errors/* UserError */.yo("invalid-input", `expected ${JSON.stringify(glob)} to look at no more than ${mostEntries} files, found more.`, { hint: "Begin the glob with the folder that the reports are in." });
}

// EXTERNAL MODULE: ./lib/adapters/open-file.js
var open_file = __webpack_require__(51081);
// EXTERNAL MODULE: ./lib/adapters/workspace.js
var adapters_workspace = __webpack_require__(15213);
;// CONCATENATED MODULE: ./lib/adapters/files.js







const chunkBytes = 1024 * 1024;
/** A link put in place after the path was resolved is not written through. */
const writeFlags = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_TRUNC | (external_node_fs_.constants.O_NOFOLLOW ?? 0);
/** Files below one folder and nowhere else. */
function workspaceFiles(folder) {
    const workspace = (0,adapters_workspace/* openWorkspace */.O)(folder);
    return filesOf({ workspace, listFolder: folderLister(workspace) });
}
function filesOf(tree) {
    const { workspace } = tree;
    const open = (path) => openEvidence(workspace, path);
    return {
        root: workspace.root,
        find: (glob, scope) => findFiles(tree, glob, scope),
        settled: () => filesOf({ workspace, listFolder: listingOnce(tree.listFolder) }),
        exists: (path) => (0,external_node_fs_.statSync)(workspace.resolve(path), { throwIfNoEntry: false }) !== undefined,
        status(path) {
            const status = (0,external_node_fs_.statSync)(workspace.resolve(path), { throwIfNoEntry: false });
            if (status === undefined)
                throw (0,open_file/* missing */.L)(path, "none");
            return { bytes: status.size, modifiedAt: status.mtime.toISOString() };
        },
        locate: (path) => locate(workspace, path),
        open,
        readBytes: (path, maxBytes) => closing(open(path), (file) => readBytes(file, path, maxBytes)),
        readText: (path, maxBytes) => closing(open(path), (file) => readText(file, path, maxBytes)),
        sha256: (path) => closing(open(path), (file) => file.sha256()),
        write: (path, content) => write(workspace, path, content),
    };
}
function openEvidence(workspace, path) {
    const file = (0,open_file/* openFile */.T)(workspace.resolve(path), path);
    const stamp = file.stamp();
    return {
        ...file,
        sha256() {
            const hex = digest(file);
            if (file.stamp() === stamp)
                return hex;
            throw new errors/* UserError */.yo("unreadable-report", "expected a file that stays as it is, found it changed meanwhile", {
                at: path,
                hint: "Let the tools end before the gate begins.",
            });
        },
    };
}
function locate(workspace, path) {
    try {
        const inside = (0,external_node_path_.isAbsolute)(path) ? (0,external_node_path_.relative)(workspace.root, external_node_fs_.realpathSync.native(path)) : path;
        const real = workspace.resolve(inside);
        const isFile = (0,external_node_fs_.statSync)(real, { throwIfNoEntry: false })?.isFile() ?? false;
        return isFile ? (0,external_node_path_.relative)(workspace.root, real).replaceAll(external_node_path_.sep, "/") : null;
    }
    catch {
        return null;
    }
}
function closing(file, use) {
    try {
        return use(file);
    }
    finally {
        file.close();
    }
}
/** Of a file that grew meanwhile, what it had when it was opened. */
function readBytes(file, path, maxBytes) {
    if (file.size > maxBytes) {
        throw new errors/* UserError */.yo("invalid-input", `expected at most ${maxBytes} bytes, found ${file.size}`, {
            at: path,
        });
    }
    const bytes = Buffer.alloc(file.size);
    let length = 0;
    for (let read = -1; read !== 0; length += read)
        read = file.read(bytes.subarray(length), length);
    return bytes.subarray(0, length);
}
function readText(file, path, maxBytes) {
    const bytes = readBytes(file, path, maxBytes);
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new errors/* UserError */.yo("invalid-input", "expected UTF-8 text, found other bytes", { at: path, cause });
    }
}
function digest(file) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    const chunk = Buffer.allocUnsafe(chunkBytes);
    for (let position = 0, read = file.read(chunk, 0); read > 0; read = file.read(chunk, position)) {
        hash.update(chunk.subarray(0, read));
        position += read;
    }
    return hash.digest("hex");
}
/** A link in the last place is followed by `resolve`, so what is written is inside by its real path. */
function write(workspace, path, content) {
    const target = workspace.resolve(path);
    if ((0,external_node_path_.relative)(workspace.root, target).split(/[\\/]/).includes(".git")) {
        throw new errors/* UserError */.yo("path-outside-workspace", `expected a path outside .git, got ${JSON.stringify(path)}`);
    }
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(target), { recursive: true });
        const descriptor = (0,external_node_fs_.openSync)(target, writeFlags, 0o644);
        try {
            (0,external_node_fs_.writeFileSync)(descriptor, content);
        }
        finally {
            (0,external_node_fs_.closeSync)(descriptor);
        }
    }
    catch (cause) {
        throw new errors/* InternalError */.Gd("io", `expected to write ${JSON.stringify(path)}, the system refused`, { cause });
    }
}


/***/ }),

/***/ 73334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ hostedEvidences)
/* harmony export */ });
/* harmony import */ var _environment_token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14705);

/** Reaches what GitHub keeps with a token of the environment; the client is loaded only where there is one. */
function hostedEvidences(env, runner) {
    return async (repository, variables) => {
        const token = (0,_environment_token_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentToken */ .z)(variables, env, runner);
        if (token === undefined)
            return null;
        const { githubEvidence } = await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(3339), __webpack_require__.e(4391), __webpack_require__.e(2809)]).then(__webpack_require__.bind(__webpack_require__, 52809));
        return githubEvidence(token, repository, env);
    };
}


/***/ }),

/***/ 5642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ placesFrom)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41144);




const hint = "Check the path: it is seen from the folder that the command runs in.";
/** Files and folders that a person names, seen from where they stand. */
function placesFrom(cwd) {
    const kindOf = (path) => {
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path), { throwIfNoEntry: false });
        if (status === undefined)
            return "nothing";
        return status.isDirectory() ? "folder" : "file";
    };
    return {
        kindOf,
        folder(path) {
            if (kindOf(path) === "folder")
                return (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .workspaceFiles */ .P)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path));
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("missing-file", "expected a folder, found none.", { at: path, hint });
        },
        file(path) {
            const whole = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path);
            if (kindOf(path) === "file")
                return { files: (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .workspaceFiles */ .P)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(whole)), path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(whole) };
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("missing-file", "expected a file, found none.", { at: path, hint });
        },
        make(path) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path), { recursive: true });
            return (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .workspaceFiles */ .P)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path));
        },
    };
}


/***/ }),

/***/ 63913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ pullRegistry)
/* harmony export */ });
/** Opens registries to read from, with the credentials of this machine; the client is loaded when it is needed. */
function pullRegistry({ env, read, runner, }) {
    return async (image) => {
        const { registries } = await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(8490)]).then(__webpack_require__.bind(__webpack_require__, 38490));
        return registries({ env, read, runner })({ image, access: "pull" });
    };
}


/***/ }),

/***/ 63110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evidenceCommands: () => (/* binding */ evidenceCommands),
/* harmony export */   replay: () => (/* binding */ replay)
/* harmony export */ });
/** Commands that need no more than evidence and what the verifier holds; each loads itself only. */
const evidenceCommands = {
    verify: async (words, ports) => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(7705), __webpack_require__.e(7954), __webpack_require__.e(7067), __webpack_require__.e(1965)]).then(__webpack_require__.bind(__webpack_require__, 21965))).verify(words, ports),
    why: async (words, ports) => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(7705), __webpack_require__.e(7954), __webpack_require__.e(7067), __webpack_require__.e(4660), __webpack_require__.e(2610)]).then(__webpack_require__.bind(__webpack_require__, 62610))).why(words, ports),
    evidence: async (words, ports) => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(7705), __webpack_require__.e(7954), __webpack_require__.e(7067), __webpack_require__.e(4660), __webpack_require__.e(1940)]).then(__webpack_require__.bind(__webpack_require__, 31940))).evidence(words, ports),
};
/** Judges the past once more, for which it needs all that judges. */
const replay = async (words, ports) => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(7705), __webpack_require__.e(2485), __webpack_require__.e(6188), __webpack_require__.e(110), __webpack_require__.e(1543)]).then(__webpack_require__.bind(__webpack_require__, 51543))).replay(words, ports);


/***/ }),

/***/ 28385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readEvidence: () => (/* binding */ readEvidence)
/* harmony export */ });
/* harmony import */ var _adapters_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61642);
/* harmony import */ var _adapters_evidence_opener_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90207);
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41144);
/* harmony import */ var _adapters_hosted_evidences_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73334);
/* harmony import */ var _adapters_places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5642);
/* harmony import */ var _adapters_pull_registry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63913);
/* harmony import */ var _cli_evidence_commands_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63110);







/** The part of the composition root for commands that read evidence: they judge nothing, so they start without what judges. */
async function readEvidence(name, words, { cwd, env, read, runner, print }, home) {
    return _cli_evidence_commands_js__WEBPACK_IMPORTED_MODULE_4__.evidenceCommands[name](words, {
        runner,
        print,
        home: (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_2__/* .workspaceFiles */ .P)(home),
        clock: _adapters_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m,
        places: (0,_adapters_places_js__WEBPACK_IMPORTED_MODULE_3__/* .placesFrom */ .X)(cwd),
        openEvidence: _adapters_evidence_opener_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceOpener */ .d,
        pullRegistry: (0,_adapters_pull_registry_js__WEBPACK_IMPORTED_MODULE_5__/* .pullRegistry */ .b)({ env, read, runner }),
        hostedEvidence: (0,_adapters_hosted_evidences_js__WEBPACK_IMPORTED_MODULE_6__/* .hostedEvidences */ ._)(env, runner),
    });
}


/***/ })

};
