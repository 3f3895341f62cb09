export const id = 5757;
export const ids = [5757];
export const modules = {

/***/ 95775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sb: () => (/* binding */ verifierOf),
/* harmony export */   T8: () => (/* binding */ statementOf),
/* harmony export */   US: () => (/* binding */ policyOf),
/* harmony export */   ZD: () => (/* binding */ hexOf),
/* harmony export */   dH: () => (/* binding */ factsPath),
/* harmony export */   sF: () => (/* binding */ commitSubject),
/* harmony export */   tk: () => (/* binding */ effectivePolicyOf)
/* harmony export */ });
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65513);

/** A statement that somebody signs about one subject. */
function statementOf(predicateType, subject, predicate) {
    return { _type: _statement_js__WEBPACK_IMPORTED_MODULE_0__/* .statementType */ .q, subject: [subject], predicateType, predicate };
}
/** A commit as a subject. */
function commitSubject(commit, repository) {
    const digest = { gitCommit: commit };
    if (repository === undefined)
        return { digest };
    const annotations = { sourceRefs: repository.refs };
    return { uri: `git+${repository.url}@${commit}`, digest, annotations };
}
/** Hex digits of `sha256:<hex>`. */
function hexOf(digest) {
    return digest.slice(digest.indexOf(":") + 1);
}
/** Name of the facts of a verdict inside a release folder; its bytes are canonical JSON (RFC 8785). */
function factsPath(factsDigest) {
    return `facts/${hexOf(factsDigest)}.json`;
}
function verifierOf({ id, version }) {
    return { id, version: { assaygate: version } };
}
function policyOf({ verdict, policyUri }) {
    return { uri: policyUri, digest: { sha256: hexOf(verdict.policy.digest) } };
}
function effectivePolicyOf({ policy }) {
    return { name: "effective-policy", digest: { sha256: hexOf(policy.effectiveDigest) } };
}


/***/ }),

/***/ 15757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TestResult: () => (/* binding */ TestResult),
/* harmony export */   testResultKind: () => (/* binding */ testResultKind),
/* harmony export */   testResults: () => (/* binding */ testResults)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _judging_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95775);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26677);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63741);




const Names = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional();
/** More names than anybody reads; the facts hold them all. */
const mostNames = 1_000;
const longestName = 400;
/** in-toto test result v0.1. */
const TestResult = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    result: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["PASSED", "WARNED", "FAILED"]),
    configuration: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Pointer */ .gm),
    url: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.optional(),
    passedTests: Names,
    warnedTests: Names,
    failedTests: Names,
});
const testResultKind = (0,_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .predicateKind */ .a)({
    name: "test-result",
    type: "https://in-toto.io/attestation/test-result/v0.1",
    pinsCommit: true,
    subjects: "either",
    shape: TestResult,
});
const suites = new Map([
    ["tests.unit", "unit"],
    ["tests.integration", "integration"],
]);
/**
 * Says how each suite of tests ended. Names are those of tests that failed or wobbled; the others are in the facts as
 * digests only. A suite that did not run, or that nobody could judge, has no result.
 */
function testResults(judgement) {
    return judgement.stage.checks.flatMap((check) => {
        const suite = suites.get(check.id);
        const result = resultOf(check);
        return suite === undefined || result === null ? [] : [statement(judgement, check, result)];
    });
}
function resultOf({ result }) {
    return result === "PASSED" || result === "WARNED" || result === "FAILED" ? result : null;
}
function statement({ verdict, facts, subject, judge }, check, result) {
    const reports = check.evidence.flatMap(({ path, sha256 }) => facts.reports.filter((report) => report.path === path && report.sha256 === sha256));
    const notable = reports.flatMap(({ notableTests }) => notableTests);
    return (0,_judging_js__WEBPACK_IMPORTED_MODULE_3__/* .statementOf */ .T8)(testResultKind.type, subject, {
        result,
        configuration: [(0,_judging_js__WEBPACK_IMPORTED_MODULE_3__/* .effectivePolicyOf */ .tk)(verdict)],
        url: judge.invocationId,
        warnedTests: namesOf(notable.filter(({ outcome, isFlaky }) => outcome === "passed" && isFlaky)),
        failedTests: namesOf(notable.filter(({ outcome }) => outcome === "failed" || outcome === "error")),
    });
}
function namesOf(tests) {
    const names = tests.map(({ suite, name }) => (suite === "" ? name : `${suite} › ${name}`).slice(0, longestName));
    return [...new Set(names)].slice(0, mostNames);
}


/***/ })

};
