export const id = 49;
export const ids = [49];
export const modules = {

/***/ 70049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBaseVerdict: () => (/* binding */ readBaseVerdict)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);


const largestVerdict = 64 * 1024 * 1024;
const BaseVerdict = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    inventory: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        tests: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        lines: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative()),
        lineCoverage: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
        findings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    }),
});
/** What was tested and found at the merge base. @throws {UserError} invalid-input */
function readBaseVerdict(path, files) {
    const parsed = BaseVerdict.safeParse(parseJson(path, files.readText(path, largestVerdict)));
    if (parsed.success)
        return { state: "known", value: parsed.data.inventory };
    const [issue] = parsed.error.issues;
    throw unreadable(path, `${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`);
}
function parseJson(path, text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw unreadable(path, cause instanceof Error ? cause.message : "no JSON");
    }
}
function unreadable(path, found) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("invalid-input", `expected the verdict.json of an earlier run, found ${found}.`, {
        at: path,
        hint: "Give the file that gate-check wrote on the merge base, or leave the input out.",
    });
}


/***/ })

};
