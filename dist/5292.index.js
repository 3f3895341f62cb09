export const id = 5292;
export const ids = [5292];
export const modules = {

/***/ 95292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readReleaseFolder: () => (/* binding */ readReleaseFolder)
/* harmony export */ });
/* harmony import */ var _domain_digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6878);
/* harmony import */ var _domain_evidence_lineage_release_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41072);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70901);




const largestIndex = 4 * 1024 * 1024;
/** More than any release leaves behind, and less than this machine can hold. */
const mostBytes = 512 * 1024 * 1024;
/** Reads a release folder. A file that nobody lists is bad input: it could be meant to be believed. @throws {UserError} */
function readReleaseFolder(files, name) {
    const index = readIndex(files, name);
    const inventory = (0,_domain_evidence_lineage_release_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .takeInventory */ .O1)(index, files.find("**", { withModules: true }));
    requireNothingElse(inventory, files, name);
    requireBounded(index, inventory, files, name);
    const there = index.bundles.filter(({ path }) => !inventory.missing.includes(path));
    const exhibits = there.map(({ path }) => ({ path, bundle: (0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .readBundle */ .B)(files, path) }));
    return { index, exhibits, damage: damageOf(index, inventory, exhibits, files), files };
}
function readIndex(files, name) {
    if (!files.exists(_domain_evidence_lineage_release_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .indexPath */ .AV))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("invalid-input", `expected a release folder with ${_domain_evidence_lineage_release_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .indexPath */ .AV}, found none.`, {
            at: name,
            hint: "Name the folder that `assaygate evidence export` wrote, or that the release uploaded. Bundles without an index are named as files: --evidence FILE for each, or all as lines of one *.intoto.jsonl.",
        });
    const parsed = _domain_evidence_lineage_release_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseIndex */ .el.safeParse(parseJson(files.readText(_domain_evidence_lineage_release_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .indexPath */ .AV, largestIndex), name));
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("invalid-input", `expected the index of a release: ${issue?.message ?? ""}.`, {
        at: `${name}/${_domain_evidence_lineage_release_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .indexPath */ .AV}#/${issue?.path.join("/") ?? ""}`,
        hint: "Take the folder as it was exported, or write it anew with `assaygate evidence export`.",
    });
}
function parseJson(text, name) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("invalid-input", "expected JSON, found something else.", {
            at: `${name}/${_domain_evidence_lineage_release_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .indexPath */ .AV}`,
            hint: "Take the folder as it was exported, or write it anew with `assaygate evidence export`.",
            cause,
        });
    }
}
function requireNothingElse({ extra, repeated }, files, name) {
    const [first] = [...extra, ...(files.exists(".git") ? [".git"] : []), ...repeated];
    if (first === undefined)
        return;
    const found = repeated.includes(first) ? "is listed twice" : "is not listed";
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("invalid-input", `expected each file once in ${_domain_evidence_lineage_release_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .indexPath */ .AV}; ${JSON.stringify(first)} ${found}.`, {
        at: name,
        hint: "Verify the folder as it was exported, with nothing added.",
    });
}
/** @throws {UserError} invalid-input */
function requireBounded({ bundles, facts }, { missing }, files, at) {
    const there = [...bundles, ...facts].filter(({ path }) => !missing.includes(path));
    const bytes = there.reduce((sum, { path }) => sum + files.status(path).bytes, 0);
    if (bytes <= mostBytes)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("invalid-input", `expected at most ${mostBytes} bytes in all, found ${bytes}.`, { at });
}
function damageOf({ bundles, facts }, { missing }, exhibits, files) {
    const changed = [
        ...bundles.filter(({ path, sha256 }) => exhibits.some((exhibit) => exhibit.path === path && (0,_domain_digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256HexOfBytes */ .hW)(exhibit.bundle) !== sha256)),
        ...facts.filter(({ path, sha256 }) => !missing.includes(path) && files.sha256(path) !== sha256),
    ];
    return [
        ...missing.map((path) => `${path} is gone`),
        ...changed.map(({ path }) => `${path} has other bytes than the index says`),
    ];
}


/***/ }),

/***/ 41072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AV: () => (/* binding */ indexPath),
/* harmony export */   O1: () => (/* binding */ takeInventory),
/* harmony export */   el: () => (/* binding */ ReleaseIndex)
/* harmony export */ });
/* unused harmony export dossierPaths */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

const Sha256 = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const NumericId = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[1-9]\d{0,19}$/)]).transform(String);
const Path = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(500);
const mostFiles = 1_000;
const Entry = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ path: Path, sha256: Sha256 });
/** `index.json` of a release folder: what it holds. It is signed by nobody, so it proves nothing. */
const ReleaseIndex = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: NumericId, ownerId: NumericId, name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(200) }),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),
    artefact: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(200),
        digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/),
        mediaType: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(200).optional(),
    }),
    bundles: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Entry.extend({ predicateType: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(500) })).max(mostFiles),
    /** `of`: facts that a record belongs to. */
    facts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Entry.extend({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(60), of: Sha256.exactOptional() })).max(mostFiles),
});
const indexPath = "index.json";
/** What `evidence export` adds for people, and copies of what the exporter trusted: they count for nothing. */
const dossierPaths = ["dossier.html", "trusted-root.jsonl", "signers.yml", "policy.yml"];
/** All bundles once more as lines, for tools that want one file. */
const linesPath = /^[^/]{1,200}\.intoto\.jsonl$/;
/** Compares a folder with its index. */
function takeInventory(index, paths) {
    const listed = [...index.bundles, ...index.facts].map(({ path }) => path);
    const known = new Set([indexPath, ...dossierPaths, ...listed]);
    const lines = paths.filter((path) => linesPath.test(path));
    const there = new Set(paths);
    return {
        extra: paths.filter((path) => !known.has(path) && path !== lines[0]),
        missing: [...new Set(listed)].filter((path) => !there.has(path)),
        repeated: listed.filter((path, index) => listed.indexOf(path) !== index),
    };
}


/***/ })

};
