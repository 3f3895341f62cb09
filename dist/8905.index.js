export const id = 8905;
export const ids = [8905];
export const modules = {

/***/ 48905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ renderSidecar),
/* harmony export */   parseSidecar: () => (/* binding */ parseSidecar)
/* harmony export */ });
/* unused harmony export Sidecar */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);


const Digest = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/, "expected a sha256 in lower-case hex");
const Commit = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/, "expected a full commit id");
/** What `assaygate record -- COMMAND` writes beside the reports of a command (design §7, binding). */
const Sidecar = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("assaygate/evidence/v1"),
    commit: Commit.nullable(),
    command: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    exitCode: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    startedAt: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$(),
    finishedAt: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$(),
    tool: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Absolute path of the checkout on the machine where the command ran: tools name files by it. */
    workspace: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(4_096).optional(),
    /** What a scan of ours gave to the tool besides the source: an artefact, or one platform of it. */
    subject: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ sha256: Digest, platform: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(300).nullable() }).optional(),
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(), sha256: Digest })),
});
/** The text of a sidecar. */
function renderSidecar(content) {
    const sidecar = { schema: "assaygate/evidence/v1", ...content };
    return `${JSON.stringify(sidecar, null, 2)}\n`;
}
/** Reads a sidecar. @throws {UserError} unreadable-report if it is not one. */
function parseSidecar(path, text) {
    const parsed = Sidecar.safeParse(jsonOf(path, text));
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw unreadable(path, `${issue?.path.join(".") ?? ""}: ${issue?.message ?? "not a sidecar"}`);
}
function jsonOf(path, text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw unreadable(path, cause instanceof Error ? cause.message : "not JSON");
    }
}
function unreadable(path, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("unreadable-report", `expected the sidecar that "assaygate record" writes, found ${why}.`, {
        at: path,
        hint: "Delete it and record the command again.",
    });
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
