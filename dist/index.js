import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 72250:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("dns");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 85675:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http2");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 16460:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers/promises");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 60962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  y: () => (/* binding */ folderOf),
  v: () => (/* binding */ thisHost)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __nccwpck_require__(1708);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __nccwpck_require__(73136);
// EXTERNAL MODULE: ./lib/adapters/workspace.js
var workspace = __nccwpck_require__(15213);
;// CONCATENATED MODULE: ./lib/adapters/write-all.js

const retryMs = 2;
/**
 * Writes to stdout or stderr at once. The streams of `process` cost as much as the rest of our start, and what they
 * hold back is lost if the process is ended.
 */
function writeAll(descriptor, text) {
    let rest = Buffer.from(text);
    while (rest.length > 0) {
        const written = tryWrite(descriptor, rest);
        if (written === undefined)
            return;
        rest = rest.subarray(written);
    }
}
/** How many bytes were taken; undefined if nobody reads any more (`| head`), which is no failure of ours. */
function tryWrite(descriptor, bytes) {
    try {
        return (0,external_node_fs_.writeSync)(descriptor, bytes);
    }
    catch (error) {
        const code = error instanceof Error && "code" in error ? error.code : undefined;
        if (code === "EPIPE")
            return undefined;
        if (code !== "EAGAIN")
            throw error;
        // The pipe is full and does not block: let its reader catch up.
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, retryMs);
        return 0;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/host.js





/** The process that we run in. */
function thisHost() {
    return {
        env: external_node_process_.env,
        cwd: external_node_process_.cwd(),
        argv: external_node_process_.argv.slice(2),
        nodeVersion: external_node_process_.versions.node,
        writeOut: (text) => writeAll(1, text),
        writeError: (text) => writeAll(2, text),
        append: (path, text) => (0,external_node_fs_.appendFileSync)(path, text),
        read: (path) => orUndefined(() => (0,external_node_fs_.readFileSync)(path, "utf8")),
        status: (path) => orUndefined(() => {
            const { size, mtime } = (0,external_node_fs_.statSync)(path);
            return { bytes: size, modifiedAt: mtime.toISOString() };
        }),
        exitWith(code) {
            external_node_process_.exitCode = code;
        },
    };
}
/** Path of the folder that the address of a module names. */
function folderOf(address) {
    return (0,external_node_url_.fileURLToPath)(address);
}
function orUndefined(use) {
    try {
        return use();
    }
    catch (error) {
        if ((0,workspace/* isMissing */.b)(error))
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 51081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ missing),
/* harmony export */   T: () => (/* binding */ openFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(452);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(15213);



/** A link put in place of the file after its path was resolved, or a pipe that would block, is not opened. */
const readFlags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
/**
 * Opens a regular file for reads at any position. `shown` is the name that messages use.
 * @throws {UserError} missing-file
 */
function openFile(realPath, shown) {
    const descriptor = openDescriptor(realPath, shown);
    const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
    if (!status.isFile()) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        throw missing(shown, status.isDirectory() ? "a folder" : "something that is no regular file");
    }
    return {
        size: status.size,
        read: (into, position) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, into, 0, into.byteLength, position),
        close: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor),
        modifiedAt: status.mtime.toISOString(),
        stamp: () => stampOf(descriptor),
    };
}
function stampOf(descriptor) {
    const { size, mtimeNs, ctimeNs } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor, { bigint: true });
    return `${size} ${mtimeNs} ${ctimeNs}`;
}
function openDescriptor(realPath, shown) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(realPath, readFlags);
    }
    catch (cause) {
        if ((0,_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .isMissing */ .b)(cause))
            throw missing(shown, "none", cause);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InternalError */ .Gd("io", `expected to open ${JSON.stringify(shown)}, the system refused`, { cause });
    }
}
/** The one wording for a file that is not there. */
function missing(shown, found, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("missing-file", `expected a file at ${JSON.stringify(shown)}, found ${found}.`, {
        hint: "Check the path and that the step that writes the file ran before this one.",
        cause,
    });
}


/***/ }),

/***/ 15213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ openWorkspace),
/* harmony export */   b: () => (/* binding */ isMissing)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(452);



/** Folders of the kernel: their files name processes, not work, whatever workspace they are seen from. */
const kernelFolders = ["/proc", "/sys", "/dev"];
function openWorkspace(folder) {
    const root = realRoot(folder);
    return {
        root,
        resolve(path) {
            refuseUnless(isPlain(path), path, "a relative path with forward slashes and without ..");
            const real = realPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path));
            refuseUnless(isInside(real, root), path, "a path that stays in the workspace, also through links");
            return real;
        },
    };
}
function realRoot(folder) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(folder);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("missing-file", `expected the workspace ${JSON.stringify(folder)} to exist`, {
            cause,
        });
    }
}
/** A backslash is a separator on one system and part of a name on another, so it could mean two files. */
function isPlain(path) {
    const isRelative = path !== "" && !path.startsWith("/") && !/^[A-Za-z]:/.test(path);
    return isRelative && !/[\\\0]/.test(path) && !path.split("/").includes("..");
}
function isInside(real, root) {
    const isBelow = real === root || real.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? root : root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    return isBelow && !kernelFolders.some((folder) => real === folder || real.startsWith(`${folder}/`));
}
function refuseUnless(isAllowed, path, expected) {
    if (isAllowed)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("path-outside-workspace", `expected ${expected}, got ${JSON.stringify(path)}.`, {
        hint: "Name a file inside the workspace.",
    });
}
/** Follows every link; the part that does not exist yet is added as it is written. */
function realPath(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch (cause) {
        return isMissing(cause) ? realPathOfMissing(path) : broken(path, cause);
    }
}
function realPathOfMissing(path) {
    const parent = realPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    refuseBelowFile(parent);
    // A link to nothing would be followed, and its target made, by whoever writes there.
    const isLink = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
    refuseUnless(!isLink, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), "a link whose target exists inside the workspace");
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
}
function refuseBelowFile(parent) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(parent, { throwIfNoEntry: false })?.isFile() !== true)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("missing-file", `expected a folder at ${JSON.stringify((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(parent))}, found a file.`, { hint: "Name a path that leads through folders." });
}
function broken(path, cause) {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InternalError */ .Gd("io", `expected to resolve ${JSON.stringify(path)}, the system refused`, { cause });
}
/** Tells an absent file (or one below a file) from any other trouble. */
function isMissing(error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    return code === "ENOENT" || code === "ENOTDIR";
}


/***/ }),

/***/ 30072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ inspectUsage),
/* harmony export */   l: () => (/* binding */ parseInspect)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(452);


/** How the command is called; here, since it is the one that loads no list of all. */
const inspectUsage = "assaygate inspect FILE [--format text|json]";
/**
 * Understands the words after `inspect`; built-ins only, since it runs before anything else is loaded.
 * @throws {UserError} usage
 */
function parseInspect(words) {
    const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...words],
        options: { format: { type: "string", default: "text" } },
        allowPositionals: true,
        // Not strict: its own errors are no `UserError`.
        strict: false,
    });
    const unknown = Object.keys(values).find((name) => name !== "format");
    if (unknown !== undefined)
        throw misused(`unknown option ${JSON.stringify(`--${unknown}`)}.`);
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) {
        throw misused(`expected one file, got ${positionals.length}.`);
    }
    return { file, format: parseFormat(values["format"]) };
}
function parseFormat(value) {
    if (value === "text" || value === "json")
        return value;
    throw misused(`option "--format": expected text or json, got ${JSON.stringify(value)}.`);
}
function misused(message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("usage", message, { hint: `Usage: ${inspectUsage}` });
}


/***/ }),

/***/ 10931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ asksForHelp)
/* harmony export */ });
/** Whether somebody wants to know how a command is called; what stands behind `--` is a command of its own. */
function asksForHelp([, ...words]) {
    const end = words.indexOf("--");
    const own = end === -1 ? words : words.slice(0, end);
    return own.includes("--help") || own.includes("-h");
}


/***/ }),

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gd: () => (/* binding */ InternalError),
/* harmony export */   Uc: () => (/* binding */ describeError),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/* unused harmony exports userErrorCodes, internalErrorCodes */
/** Reasons a caller can act on; each is a `reason-code` output value. */
const userErrorCodes = (/* unused pure expression or super */ null && ([
    "invalid-input",
    "invalid-config",
    "invalid-policy",
    "invalid-waiver",
    "missing-file",
    "no-match",
    "path-outside-workspace",
    "unreadable-report",
    "unsupported-node",
    "usage",
]));
/** Reasons that are ours: a bug, or a world that broke under us. */
const internalErrorCodes = (/* unused pure expression or super */ null && (["bug", "io", "outage"]));
/** Something the caller can fix; shown without a stack. */
class UserError extends Error {
    name = "UserError";
    code;
    hint;
    at;
    constructor(code, message, detail = {}) {
        super(message, { cause: detail.cause });
        this.code = code;
        this.hint = detail.hint;
        this.at = detail.at;
    }
}
/** A bug of ours or a broken service; shown with its stack in a folded group. */
class InternalError extends Error {
    name = "InternalError";
    code;
    constructor(code, message, detail = {}) {
        super(message, { cause: detail.cause });
        this.code = code;
    }
}
/** Returns the text that a person reads: where, what, and what to do. */
function describeError(error) {
    if (error instanceof UserError) {
        const place = error.at === undefined ? "" : `${error.at}: `;
        const hint = error.hint === undefined ? "" : ` ${error.hint}`;
        return `${place}${error.message}${hint}`;
    }
    return error instanceof Error ? error.message : String(error);
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  xw: () => (/* reexport */ cli),
  Iw: () => (/* reexport */ gateCheck),
  VG: () => (/* reexport */ sbomAttach)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
;// CONCATENATED MODULE: ./lib/adapters/random-name.js

const randomBytes = 16;
/** 128 random bits. From the kernel's own file where there is one: loading node:crypto is a tenth of our start. */
function randomName() {
    return fromKernel() ?? crypto.randomUUID();
}
function fromKernel() {
    const bytes = Buffer.alloc(randomBytes);
    try {
        const file = (0,external_node_fs_.openSync)("/dev/urandom", "r");
        const length = (0,external_node_fs_.readSync)(file, bytes);
        (0,external_node_fs_.closeSync)(file);
        return length === randomBytes ? bytes.toString("hex") : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/file-command.js


/** GitHub takes 1 MB of outputs a job, counted in UTF-16; one value that takes most of it is a mistake of ours. */
const longestValue = 480_000;
const nameRule = /^[a-z][a-z0-9-]{0,60}$/;
/**
 * One entry for GITHUB_OUTPUT in the heredoc form. The delimiter is random and not in the value, so that no value
 * can end its own entry and begin another (G2, CVE-2022-35954).
 */
function fileCommand(name, value, newDelimiter = randomDelimiter) {
    if (!nameRule.test(name))
        throw new errors/* InternalError */.Gd("bug", `expected an output name, got ${JSON.stringify(name)}`);
    if (value.length > longestValue) {
        throw new errors/* InternalError */.Gd("bug", `expected output "${name}" to be at most ${longestValue} characters, got ${value.length}`);
    }
    let delimiter = newDelimiter();
    while (value.includes(delimiter))
        delimiter = newDelimiter();
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}
/** Sets an output of a step. Outside a runner there is no such file, and nobody to read it. */
function writeOutput(host, name, value) {
    const path = host.env["GITHUB_OUTPUT"] ?? "";
    if (path !== "")
        host.append(path, fileCommand(name, value));
}
function randomDelimiter() {
    return `assaygate_${randomName()}`;
}

;// CONCATENATED MODULE: ./lib/adapters/event.js

const largestEvent = 32 * 1024 * 1024;
/** Payload of the event that started the run; undefined outside a run. @throws {InternalError} io */
function readEvent(host) {
    const path = host.env["GITHUB_EVENT_PATH"] ?? "";
    const bytes = path === "" ? undefined : host.status(path)?.bytes;
    if (bytes === undefined)
        return undefined;
    if (bytes > largestEvent)
        throw brokenEvent(path, `${bytes} bytes`);
    try {
        return JSON.parse(host.read(path) ?? "");
    }
    catch (cause) {
        throw brokenEvent(path, "something else", cause);
    }
}
function brokenEvent(path, found, cause) {
    const message = `expected the event of the run as JSON in ${JSON.stringify(path)}, found ${found}`;
    return new errors/* InternalError */.Gd("io", message, { cause });
}
/** Value at a path of an untrusted payload; undefined where there is none. */
function at(value, path) {
    return path.reduce((inner, key) => typeof inner === "object" && inner !== null && Object.hasOwn(inner, key)
        ? inner[key]
        : undefined, value);
}
function textAt(value, path) {
    const found = at(value, path);
    return typeof found === "string" && found !== "" ? found : null;
}
function numberAt(value, path) {
    const found = at(value, path);
    return typeof found === "number" && Number.isSafeInteger(found) ? found : null;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
;// CONCATENATED MODULE: ./lib/adapters/git-head.js

const commitRule = /^[0-9a-f]{40}([0-9a-f]{24})?$/;
/** The value if it is a full commit id of either hash. */
function commitOrNull(value) {
    return typeof value === "string" && commitRule.test(value) ? value : null;
}
/** What a folder has checked out, read from git's own files: starting git costs more than our whole start. */
function readHead(host, folder) {
    const gitFolder = gitFolderOf(host, folder);
    const head = host.read((0,external_node_path_.join)(gitFolder, "HEAD"))?.trim();
    if (head === undefined)
        return { commit: null, movedAt: null };
    const reference = /^ref: (refs\/[^\0\\]+)$/.exec(head)?.[1];
    const commit = reference === undefined ? head : readReference(host, gitFolder, reference);
    return {
        commit: commitOrNull(commit),
        movedAt: host.status((0,external_node_path_.join)(gitFolder, "HEAD"))?.modifiedAt ?? null,
    };
}
/** In a linked worktree or submodule `.git` is a file that names the folder. */
function gitFolderOf(host, folder) {
    const path = (0,external_node_path_.join)(folder, ".git");
    const pointer = host.status((0,external_node_path_.join)(path, "HEAD")) === undefined ? host.read(path) : undefined;
    const named = pointer === undefined ? undefined : /^gitdir: (.+)$/m.exec(pointer)?.[1];
    if (named === undefined)
        return path;
    return named.startsWith("/") ? named : (0,external_node_path_.join)(folder, named);
}
function readReference(host, gitFolder, reference) {
    if (reference.split("/").includes(".."))
        return undefined;
    const common = host.read((0,external_node_path_.join)(gitFolder, "commondir"))?.trim();
    const folders = common === undefined ? [gitFolder] : [gitFolder, resolveCommon(gitFolder, common)];
    for (const folder of folders) {
        const loose = host.read((0,external_node_path_.join)(folder, reference))?.trim();
        if (loose !== undefined)
            return loose;
        const packed = host.read((0,external_node_path_.join)(folder, "packed-refs"))?.split("\n");
        const line = packed?.find((entry) => entry.endsWith(` ${reference}`));
        if (line !== undefined)
            return line.split(" ")[0];
    }
    return undefined;
}
function resolveCommon(gitFolder, common) {
    return common.startsWith("/") ? common : (0,external_node_path_.join)(gitFolder, common);
}

;// CONCATENATED MODULE: ./lib/adapters/github-run.js



const fullName = /^[\w.-]{1,100}\/[\w.-]{1,100}$/;
const branchPrefix = "refs/heads/";
const knownEvents = [
    "pull_request",
    "pull_request_review",
    "pull_request_target",
    "merge_group",
    "push",
];
/**
 * The run on GitHub that this process is a step of; null outside Actions. `GITHUB_*` variables are the runner's own,
 * a workflow cannot set them.
 * @throws {InternalError} io where a run does not say what it is about
 */
function githubRun(host, payload) {
    if (host.env["GITHUB_ACTIONS"] !== "true")
        return null;
    const repository = host.env["GITHUB_REPOSITORY"] ?? "";
    if (!fullName.test(repository))
        throw new errors/* InternalError */.Gd("io", `expected GITHUB_REPOSITORY as owner/name, found "${repository}"`);
    const eventName = host.env["GITHUB_EVENT_NAME"] ?? "";
    const event = knownEvents.find((known) => known === eventName) ?? "other";
    const change = changeOf(event, payload, host);
    return {
        repository,
        trigger: { event, eventName, token: tokenOf(event, payload, host) },
        change,
        commits: commitsOf(event, change, host),
        actors: actorsOf(payload, host),
        runId: host.env["GITHUB_RUN_ID"] || null,
        runAttempt: Number(host.env["GITHUB_RUN_ATTEMPT"]) || null,
        hosts: {
            server: host.env["GITHUB_SERVER_URL"] || "https://github.com",
            api: host.env["GITHUB_API_URL"] || "https://api.github.com",
            graphql: host.env["GITHUB_GRAPHQL_URL"] || "https://api.github.com/graphql",
        },
    };
}
/** `pull_request_target` runs at the base, and what is there is not the change. */
function commitsOf(event, change, host) {
    const ran = event === "pull_request_target" ? null : commitOrNull(host.env["GITHUB_SHA"]);
    const named = [change?.headCommit ?? null, ran];
    return [...new Set(named.filter((commit) => commit !== null))];
}
/** A pull request from a fork, or by Dependabot, gets a token that can only read (facts 2.12). */
function tokenOf(event, payload, host) {
    if (event !== "pull_request" && event !== "pull_request_review")
        return "job";
    if (host.env["GITHUB_ACTOR"] === "dependabot[bot]")
        return "dependabot";
    const head = numberAt(payload, ["pull_request", "head", "repo", "id"]);
    const base = numberAt(payload, ["pull_request", "base", "repo", "id"]);
    // A head whose repository is gone was a fork.
    return head !== null && head === base ? "job" : "fork";
}
function changeOf(event, payload, host) {
    switch (event) {
        case "pull_request":
        case "pull_request_review":
        case "pull_request_target":
            return pullRequest(at(payload, ["pull_request"]));
        case "merge_group":
            return mergeGroup(at(payload, ["merge_group"]));
        case "push":
            return push(payload);
        case "other":
            return ofBranch(host);
    }
}
function pullRequest(value) {
    const number = numberAt(value, ["number"]);
    const headCommit = commitOrNull(at(value, ["head", "sha"]));
    const baseCommit = commitOrNull(at(value, ["base", "sha"]));
    const branch = textAt(value, ["base", "ref"]);
    if (number === null || headCommit === null || baseCommit === null || branch === null)
        return null;
    return { kind: "pull-request", number, headCommit, branch, baseCommit };
}
function mergeGroup(value) {
    const headCommit = commitOrNull(at(value, ["head_sha"]));
    const baseCommit = commitOrNull(at(value, ["base_sha"]));
    const branch = branchOf(textAt(value, ["base_ref"]));
    if (headCommit === null || baseCommit === null || branch === null)
        return null;
    return { kind: "merge-group", headCommit, branch, baseCommit };
}
function push(payload) {
    const headCommit = commitOrNull(at(payload, ["after"]));
    const before = commitOrNull(at(payload, ["before"]));
    const branch = branchOf(textAt(payload, ["ref"]));
    if (headCommit === null || branch === null)
        return null;
    return { kind: "push", headCommit, branch, baseCommit: isNothing(before) ? null : before };
}
/** A dispatched or scheduled run is about the commit that its branch is at. */
function ofBranch(host) {
    const headCommit = commitOrNull(host.env["GITHUB_SHA"]);
    const branch = branchOf(host.env["GITHUB_REF"] ?? null);
    if (headCommit === null || branch === null)
        return null;
    return { kind: "push", headCommit, branch, baseCommit: null };
}
function branchOf(ref) {
    return ref?.startsWith(branchPrefix) === true ? ref.slice(branchPrefix.length) : null;
}
/** Git writes a commit that does not exist as zeros. */
function isNothing(commit) {
    return commit !== null && /^0+$/.test(commit);
}
function actorsOf(payload, host) {
    const named = [
        host.env["GITHUB_ACTOR"],
        runBy(host),
        textAt(payload, ["sender", "login"]),
        textAt(payload, ["pusher", "name"]),
    ];
    return [
        ...new Set(named.filter((login) => login !== undefined && login !== null && login !== "")),
    ];
}
/**
 * Who started this attempt. Where GitHub's own account started a run again, as a follow-up asks it to, that is nobody: commit
 * and event stay what they were, so it had no hand in the change, and no person stands behind it.
 */
function runBy({ env }) {
    const login = env["GITHUB_TRIGGERING_ACTOR"];
    const isAgain = Number(env["GITHUB_RUN_ATTEMPT"]) > 1;
    return isAgain && login === "github-actions[bot]" ? undefined : login;
}

;// CONCATENATED MODULE: ./lib/adapters/run-context.js



const allZero = /^0+$/;
/**
 * What the run is about. The commit is the one that lies in the workspace, because that is what was tested: for a
 * pull request it is the merge with its base, unless the checkout says otherwise.
 */
function runContext(host) {
    const event = host.env["GITHUB_EVENT_NAME"] ?? "";
    const payload = event === "" ? undefined : readEvent(host);
    const head = readHead(host, host.env["GITHUB_WORKSPACE"] ?? host.cwd);
    return {
        event: event === "" ? null : event,
        commit: head.commit ?? commitOrNull(host.env["GITHUB_SHA"]),
        baseCommit: baseCommitOf(payload),
        checkedOutAt: head.movedAt,
        github: githubRun(host, payload),
        endedRun: event === "workflow_run" ? numberAt(payload, ["workflow_run", "id"]) : null,
    };
}
/** The payload holds one of these, after the kind of event. */
function baseCommitOf(payload) {
    const base = at(payload, ["pull_request", "base", "sha"]) ??
        at(payload, ["merge_group", "base_sha"]) ??
        at(payload, ["before"]);
    const commit = commitOrNull(base);
    // A push that makes a branch comes from nowhere.
    return commit !== null && allZero.test(commit) ? null : commit;
}

;// CONCATENATED MODULE: ./lib/adapters/summary-limit.js
/** GitHub drops a step's summary over 1 MiB as a whole (github-facts 7.5); the rest is for the pointer. */
const mostSummaryBytes = 1024 * 1024 - 1024;
const pointer = "\n\n> **This summary was cut: GitHub shows at most 1 MiB.** Everything is in the HTML report and in `verdict.json`, which the output `evidence` names.\n";
/** Appends to the summary of a step; outside a runner there is none. */
function writeSummary(host, markdown) {
    const path = host.env["GITHUB_STEP_SUMMARY"] ?? "";
    if (path !== "")
        host.append(path, fitSummary(markdown, host.status(path)?.bytes ?? 0));
}
/** Markdown that fits into what is left of the summary; cut after a whole line, with everything open closed. */
function fitSummary(markdown, usedBytes) {
    const text = `${markdown}\n`;
    const room = mostSummaryBytes - usedBytes;
    if (Buffer.byteLength(text) <= room)
        return text;
    if (room <= 0)
        return "";
    const lines = [];
    let bytes = 0;
    for (const line of text.split("\n")) {
        bytes += Buffer.byteLength(line) + 1;
        if (bytes > room - pointer.length)
            break;
        lines.push(line);
    }
    return `${lines.join("\n")}\n${closeOpen(lines)}${pointer}`;
}
/** A code fence or a fold left open would swallow the pointer. */
function closeOpen(lines) {
    let isFenced = false;
    let open = 0;
    for (const line of lines) {
        if (line.startsWith("```"))
            isFenced = !isFenced;
        else if (!isFenced)
            open += count(line, "<details") - count(line, "</details>");
    }
    return `${isFenced ? "```\n" : ""}${"\n</details>\n".repeat(Math.max(open, 0))}`;
}
function count(line, word) {
    return line.split(word).length - 1;
}

;// CONCATENATED MODULE: ./lib/adapters/workflow-command.js
/**
 * The words that the GitHub Actions runner takes for commands on stdout and stderr, and how to say them only when we
 * mean them (G1, CVE-2020-15228). Rules: `ActionCommand.cs` of actions/runner.
 */
/** The runner trims what .NET calls white space; every invisible character is treated as such here. */
const commandAfterTrim = /^([\s\p{C}\p{Z}]*)::/u;
/** The old form is found anywhere in a line. */
const oldCommand = /##\[/g;
/** Everything that could end a line for somebody. */
const lineEnds = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
/** Control characters, which a terminal would obey; tabs stay, and line ends are dealt with before. */
const controls = /(?![\t\n\v\f\r])\p{Cc}/gu;
/** Text as lines of which none is a command or steers a terminal. */
function plainLines(text) {
    return text.split(lineEnds).map(plainLine);
}
function plainLine(line) {
    return line.replace(controls, "\ufffd").replace(oldCommand, "##\\[").replace(commandAfterTrim, "$1\\::");
}
/** A command with escaped data and properties; empty properties are left out. */
function workflowCommand(name, properties, data) {
    const list = Object.entries(properties)
        .filter(([, value]) => value !== undefined && value !== "")
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
        .join(",");
    return `::${name}${list === "" ? "" : ` ${list}`}::${escapeData(data)}\n`;
}
function escapeData(text) {
    return text
        .replace(oldCommand, "##\\[")
        .replaceAll("%", "%25")
        .replaceAll("\r", "%0D")
        .replaceAll("\n", "%0A");
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

;// CONCATENATED MODULE: ./lib/adapters/console.js




/** A terminal in place of the runner: words on stderr, so that stdout holds nothing but data. */
function consoleRunner(host) {
    const log = (text) => host.writeError(`${plainLines(text).join("\n")}\n`);
    return {
        input: () => "",
        setOutput: (name, value) => writeOutput(host, name, value),
        mask: () => { },
        annotate: ({ level, title, message }) => log(`${level}: ${title}: ${message}`),
        log,
        summarise: (markdown) => writeSummary(host, markdown),
        fail: log,
        get context() {
            return runContext(host);
        },
    };
}

// EXTERNAL MODULE: ./lib/adapters/workspace.js
var adapters_workspace = __nccwpck_require__(15213);
;// CONCATENATED MODULE: ./lib/adapters/entry.js



const oldestNode = [20, 19];
/**
 * Looks whether an action can start, with built-ins only: the commonest mistakes are answered before the validation
 * library is loaded. Returns the workspace.
 * @throws {UserError} invalid-input, missing-file, path-outside-workspace
 */
function openEntry(entry, runner, host) {
    for (const name of entry.required)
        requireInput(name, runner);
    const folder = host.env["GITHUB_WORKSPACE"] ?? "";
    if (folder === "") {
        throw new errors/* UserError */.yo("invalid-input", "expected GITHUB_WORKSPACE to name the workspace, found it unset", {
            hint: "Run this as a step of a GitHub Actions job, or use `assaygate check`.",
        });
    }
    const workspace = (0,adapters_workspace/* openWorkspace */.O)(folder);
    for (const [name, fallback] of Object.entries(entry.requiredFiles)) {
        const path = runner.input(name) || fallback;
        if (!(0,external_node_fs_.statSync)(workspace.resolve(path), { throwIfNoEntry: false })?.isFile())
            throw lacking(name, path);
    }
    return folder;
}
function requireInput(name, runner) {
    if (runner.input(name) !== "")
        return;
    throw new errors/* UserError */.yo("invalid-input", `input "${name}": expected a value, got none.`, {
        hint: "Add it under with: in the workflow step.",
    });
}
function lacking(name, path) {
    return new errors/* UserError */.yo("missing-file", `input "${name}": expected a file at ${JSON.stringify(path)} in the workspace, found none.`, { hint: "Check the file out before this step, or name another one." });
}
/** @throws {UserError} unsupported-node */
function requireNode(host) {
    const [major = 0, minor = 0] = host.nodeVersion.split(".").map(Number);
    if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]))
        return;
    throw new errors/* UserError */.yo("unsupported-node", `expected Node ${oldestNode.join(".")} or newer, found ${host.nodeVersion}.`, { hint: "Install a newer Node." });
}

// EXTERNAL MODULE: ./lib/adapters/host.js + 1 modules
var adapters_host = __nccwpck_require__(60962);
// EXTERNAL MODULE: ./lib/adapters/open-file.js
var open_file = __nccwpck_require__(51081);
;// CONCATENATED MODULE: ./lib/adapters/runner.js




/** GitHub keeps ten of each level a step (github-facts 7.4); the last error is kept for `fail`. */
const mostAnnotations = { error: 9, warning: 10, notice: 10 };
const longestTitle = 200;
const longestMessage = 4_000;
/**
 * The protocol of the GitHub Actions runner. Written here because `@actions/core` loads its HTTP client first,
 * which more than doubles the time to the first message (docs/adr/0002).
 */
function actionsRunner(host) {
    const left = { ...mostAnnotations };
    return {
        input: (name) => (host.env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim(),
        setOutput: (name, value) => writeOutput(host, name, value),
        mask: (secret) => host.writeOut(workflowCommand("add-mask", {}, secret)),
        annotate(annotation) {
            if (left[annotation.level]-- > 0)
                host.writeOut(annotationCommand(annotation));
            else
                logLines(host, `${annotation.level}: ${describeAnnotation(annotation)}`);
        },
        log: (text) => logLines(host, text),
        summarise: (markdown) => writeSummary(host, markdown),
        fail(message) {
            host.writeOut(workflowCommand("error", {}, message.slice(0, longestMessage)));
            host.exitWith(1);
        },
        get context() {
            return runContext(host);
        },
    };
}
/** Shows a text in a group that is folded until somebody opens it. */
function logFolded(host, title, text) {
    host.writeOut(workflowCommand("group", {}, title));
    logLines(host, text);
    host.writeOut(workflowCommand("endgroup", {}, ""));
}
function logLines(host, text) {
    host.writeOut(`${plainLines(text).join("\n")}\n`);
}
function annotationCommand({ level, title, message, path, line }) {
    const properties = { title: title.slice(0, longestTitle), file: path, line };
    return workflowCommand(level, properties, message.slice(0, longestMessage));
}
function describeAnnotation({ title, message, path, line }) {
    const place = path === undefined ? "" : ` (${path}${line === undefined ? "" : `:${line}`})`;
    return `${title}: ${message}${place}`;
}

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __nccwpck_require__(1708);
;// CONCATENATED MODULE: ./lib/adapters/terminal.js

const usualColumns = 100;
const usualRows = 24;
/** Progress goes to stderr; stdout holds nothing but data. */
function errorTerminal(host) {
    const { stderr } = external_node_process_;
    const isTerminal = stderr.isTTY === true;
    return {
        isTerminal,
        isColoured: isTerminal && (host.env["NO_COLOR"] ?? "") === "",
        write: (text) => host.writeError(text),
        columns: () => stderr.columns ?? usualColumns,
        rows: () => stderr.rows ?? usualRows,
    };
}

;// CONCATENATED MODULE: ./lib/adapters/termination.js

/** Ends when the process is asked to end; without a listener it would end at once, and leave things behind. */
function untilTerminated() {
    return new Promise((resolve) => {
        for (const signal of ["SIGTERM", "SIGINT"])
            external_node_process_.once(signal, () => resolve());
    });
}

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;// CONCATENATED MODULE: ./lib/adapters/whole-text.js




const mostBytes = 64 * 1024 * 1024;
const chunkBytes = 64 * 1024;
const retryMs = 2;
/** Whole text of a regular file. @throws {UserError} missing-file, invalid-input */
function readTextFile(path) {
    const file = (0,open_file/* openFile */.T)(path, path);
    try {
        return textOf(JSON.stringify(path), (into, position) => file.read(into, position));
    }
    finally {
        file.close();
    }
}
/** Whole text of the standard input. @throws {UserError} invalid-input */
function readTextInput() {
    return textOf("the standard input", readInput);
}
function textOf(shown, read) {
    const chunks = [];
    let bytes = 0;
    for (;;) {
        const chunk = Buffer.allocUnsafe(chunkBytes);
        const taken = read(chunk, bytes);
        if (taken === 0)
            break;
        chunks.push(chunk.subarray(0, taken));
        bytes += taken;
        if (bytes > mostBytes)
            throw refused(shown, `at most ${mostBytes} bytes`, "more");
    }
    const whole = Buffer.concat(chunks, bytes);
    // Bytes that are no text would all be read as the same character, and one name could pass for another.
    if (!(0,external_node_buffer_namespaceObject.isUtf8)(whole))
        throw refused(shown, "UTF-8", "other bytes");
    return whole.toString("utf8");
}
function refused(shown, expected, found) {
    return new errors/* UserError */.yo("invalid-input", `expected ${expected} in ${shown}, found ${found}.`);
}
function readInput(into) {
    let taken = tryRead(into);
    while (taken === undefined) {
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, retryMs);
        taken = tryRead(into);
    }
    return taken;
}
/** How many bytes came; undefined if the pipe does not block and nobody has written yet. */
function tryRead(into) {
    try {
        return (0,external_node_fs_.readSync)(0, into, 0, into.byteLength, null);
    }
    catch (error) {
        const code = error instanceof Error && "code" in error ? error.code : undefined;
        if (code === "EOF")
            return 0;
        if (code === "EAGAIN")
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/cli/check/inspect-arguments.js
var inspect_arguments = __nccwpck_require__(30072);
// EXTERNAL MODULE: ./lib/cli/help.js
var cli_help = __nccwpck_require__(10931);
;// CONCATENATED MODULE: ./lib/main.js











/**
 * Runs one action: built-ins look whether it can start at all, then everything else is loaded. Whatever goes wrong
 * ends as `undecided` with its reason, never as a pass.
 */
async function runAction(name, entry, host = (0,adapters_host/* thisHost */.v)()) {
    const runner = actionsRunner(host);
    try {
        const workspace = openEntry(entry, runner, host);
        const suite = await loadSuite();
        const folders = { workspace, home: (0,adapters_host/* folderOf */.y)(entry.home) };
        finish(await suite.act(name, { runner, env: host.env }, folders), runner);
    }
    catch (error) {
        giveUp(error, host, runner);
    }
}
/** Runs one command of the CLI and leaves its exit code behind: 0 yes, 1 no, 2 undecided or bad input. */
async function runCommand(entry, host = (0,adapters_host/* thisHost */.v)()) {
    try {
        requireNode(host);
        host.exitWith(await command(entry, host));
    }
    catch (error) {
        host.exitWith(2);
        const trace = error instanceof errors/* UserError */.yo ? "" : `\n${traceOf(error)}`;
        consoleRunner(host).log(`assaygate: ${(0,errors/* describeError */.Uc)(error)}${trace}`);
    }
}
/** `inspect` needs the readers only and `owners` less; neither loads a validation library (docs/adr/0005). */
async function command({ home, sandbox: load }, host) {
    const runner = consoleRunner(host);
    const print = (data) => host.writeOut(data);
    const help = (0,cli_help/* asksForHelp */.B)(host.argv) ? (await __nccwpck_require__.e(/* import() */ 4761).then(__nccwpck_require__.bind(__nccwpck_require__, 84761))).helpFor(host.argv) : undefined;
    if (help !== undefined) {
        print(help);
        return 0;
    }
    const [name, ...rest] = host.argv;
    if (name === "inspect") {
        const request = (0,inspect_arguments/* parseInspect */.l)(rest);
        const file = (0,open_file/* openFile */.T)(request.file, request.file);
        const { inspect } = await Promise.all(/* import() */[__nccwpck_require__.e(8906), __nccwpck_require__.e(7137)]).then(__nccwpck_require__.bind(__nccwpck_require__, 48098));
        return inspect(request, file, { print, log: runner.log });
    }
    if (name === "owners") {
        const exists = (path) => host.status(path) !== undefined;
        const { owners } = await Promise.all(/* import() */[__nccwpck_require__.e(2485), __nccwpck_require__.e(8625)]).then(__nccwpck_require__.bind(__nccwpck_require__, 58625));
        return owners(rest, { print, log: runner.log, exists, readText: readTextFile, readInput: readTextInput });
    }
    if (name === "sandbox") {
        const { sandbox } = await __nccwpck_require__.e(/* import() */ 7485).then(__nccwpck_require__.bind(__nccwpck_require__, 87485));
        return sandbox(rest, { ...host, print, readText: readTextFile, load, untilTerminated: untilTerminated });
    }
    if (name === "rehearse") {
        const { rehearse } = await __nccwpck_require__.e(/* import() */ 3173).then(__nccwpck_require__.bind(__nccwpck_require__, 53173));
        const terminal = errorTerminal(host);
        return rehearse(rest, { ...host, print, load, untilTerminated: untilTerminated, terminal, home: (0,adapters_host/* folderOf */.y)(home) });
    }
    if (name === "verify" || name === "why" || name === "evidence") {
        const { readEvidence } = await Promise.all(/* import() */[__nccwpck_require__.e(1138), __nccwpck_require__.e(8385)]).then(__nccwpck_require__.bind(__nccwpck_require__, 28385));
        return readEvidence(name, rest, { ...host, runner, print }, (0,adapters_host/* folderOf */.y)(home));
    }
    const suite = await loadSuite();
    return suite.command(host.argv, { ...host, runner, print }, { workspace: host.cwd, home: (0,adapters_host/* folderOf */.y)(home) });
}
const loadSuite = () => Promise.all(/* import() */[__nccwpck_require__.e(7705), __nccwpck_require__.e(1138), __nccwpck_require__.e(2485), __nccwpck_require__.e(6188), __nccwpck_require__.e(8906), __nccwpck_require__.e(110), __nccwpck_require__.e(571)]).then(__nccwpck_require__.bind(__nccwpck_require__, 571));
function finish(outcome, runner) {
    const { decision, reasonCode, result, evidence, message } = outcome;
    setOutputs(runner, { decision, "reason-code": reasonCode, result, evidence });
    if (decision === "pass" || decision === "pending")
        runner.log(message);
    else
        runner.fail(message);
}
function setOutputs(runner, outputs) {
    for (const [name, value] of Object.entries(outputs)) {
        runner.setOutput(name, typeof value === "string" ? value : JSON.stringify(value));
    }
}
/** The step fails first: nothing that goes wrong after that can turn it into a success. */
function giveUp(error, host, runner) {
    const message = (0,errors/* describeError */.Uc)(error);
    const reasonCode = error instanceof errors/* UserError */.yo || error instanceof errors/* InternalError */.Gd ? error.code : "bug";
    runner.fail(message);
    if (!(error instanceof errors/* UserError */.yo))
        logFolded(host, "Where it happened", traceOf(error));
    const result = { schemaVersion: 1, decision: "undecided", reasonCode, message: message.slice(0, 4_000) };
    setOutputs(runner, { decision: "undecided", "reason-code": reasonCode, result, evidence: [] });
    runner.summarise(`## Assaygate: undecided (\`${reasonCode}\`)\n\n${asCodeBlock(message)}`);
}
const issues = "https://github.com/assaygate/assaygate/issues";
function traceOf(error) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const cause = error instanceof Error && error.cause instanceof Error ? `\ncaused by ${error.cause.stack}` : "";
    return `${stack}${cause}\nThis is no fault of your input. Please report it: ${issues}`;
}
/** Indented by four blanks, text from outside can be no markup. */
function asCodeBlock(text) {
    return text
        .split(/[\r\n]+/)
        .map((line) => `    ${line}`)
        .join("\n");
}

;// CONCATENATED MODULE: ./lib/entrypoints/cli.js

const cli = (entry) => runCommand(entry);

;// CONCATENATED MODULE: ./lib/entrypoints/gate-check.js

const gateCheck = (entry) => runAction("gate-check", entry);

;// CONCATENATED MODULE: ./lib/entrypoints/sbom-attach.js

const sbomAttach = (entry) => runAction("sbom-attach", entry);

;// CONCATENATED MODULE: ./lib/entrypoints.js
// Generated by `npm run build` from src/entrypoints/. Do not edit.




var __webpack_exports__cli = __webpack_exports__.xw;
var __webpack_exports__gateCheck = __webpack_exports__.Iw;
var __webpack_exports__sbomAttach = __webpack_exports__.VG;
export { __webpack_exports__cli as cli, __webpack_exports__gateCheck as gateCheck, __webpack_exports__sbomAttach as sbomAttach };
