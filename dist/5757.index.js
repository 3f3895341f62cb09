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

/***/ 26677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ predicateKind)
/* harmony export */ });
/** Describes a kind by its shape and where the fields are that a verifier looks at. */
function predicateKind(words) {
    const { name, type, pinsCommit, subjects, shape } = words;
    const parse = (predicate) => shape.parse(words.isVerbatim ? predicate : withoutNulls(predicate));
    return {
        name,
        type,
        pinsCommit,
        subjects,
        parse,
        claims: (predicate) => claimsOf(words, parse(predicate)),
    };
}
function claimsOf(words, predicate) {
    return {
        verifierId: words.verifierId?.(predicate) ?? null,
        policyDigest: words.policyDigest?.(predicate) ?? null,
        commits: words.commits?.(predicate) ?? [],
        expiresAt: words.expiresAt?.(predicate) ?? null,
    };
}
/** Null is absent (in-toto's parsing rules). An entry of a list that is null stays, and no list may hold one. */
function withoutNulls(value) {
    if (Array.isArray(value))
        return value.map(withoutNulls);
    if (typeof value !== "object" || value === null)
        return value;
    const present = Object.entries(value).filter(([, inner]) => inner !== null);
    return Object.fromEntries(present.map(([key, inner]) => [key, withoutNulls(inner)]));
}


/***/ }),

/***/ 63741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BL: () => (/* binding */ Verifier),
/* harmony export */   E$: () => (/* binding */ effectivePolicyField),
/* harmony export */   EY: () => (/* binding */ Text),
/* harmony export */   K7: () => (/* binding */ policyDigestOf),
/* harmony export */   N_: () => (/* binding */ Link),
/* harmony export */   OH: () => (/* binding */ Environment),
/* harmony export */   PE: () => (/* binding */ Policy),
/* harmony export */   Pi: () => (/* binding */ Outcome),
/* harmony export */   TN: () => (/* binding */ CheckOutcome),
/* harmony export */   _A: () => (/* binding */ Person),
/* harmony export */   _e: () => (/* binding */ Owner),
/* harmony export */   "do": () => (/* binding */ Moment),
/* harmony export */   gm: () => (/* binding */ Pointer),
/* harmony export */   nG: () => (/* binding */ Pinned),
/* harmony export */   rk: () => (/* binding */ verifierIdOf)
/* harmony export */ });
/* unused harmony exports Sha256, Digests */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _verdict_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20393);
/* harmony import */ var _own_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37276);



/** Field of a verification summary that holds the digest of the effective policy. */
const effectivePolicyField = `${_own_type_js__WEBPACK_IMPORTED_MODULE_0__/* .attestationRoot */ .d}/effective-policy`;
const Text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1);
const Moment = zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$();
const Sha256 = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const Environment = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["dev", "test", "uat", "prod"]);
/** in-toto DigestSet: digests by algorithm. */
const Digests = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP());
const pointer = {
    name: Text.optional(),
    uri: Text.optional(),
    digest: Digests.optional(),
    content: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    downloadLocation: Text.optional(),
    mediaType: Text.optional(),
    annotations: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).optional(),
};
/** in-toto ResourceDescriptor: what a predicate points at, by address, digest or content. */
const Pointer = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc(pointer)
    .refine(({ uri, digest, content }) => (uri ?? digest ?? content) !== undefined)
    .meta({ anyOf: [{ required: ["uri"] }, { required: ["digest"] }, { required: ["content"] }] });
const Sha256Digest = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha256: Sha256 });
/** A pointer that nobody can bend: it has the sha256 of what it points at. */
const Pinned = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ ...pointer, digest: Sha256Digest });
/** The platform policy that was judged by; without its digest nothing could be judged again. */
const Policy = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ uri: Text, digest: Sha256Digest });
const Verifier = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: Text.describe("The judge file at its commit: `https://github.com/<owner>/<repo>/<path>@<sha>`."),
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional().describe("Versions of what judged, by name."),
});
const Owner = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: Text, uri: Text.optional() });
const Link = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ uri: Text });
const Person = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ uri: Text, name: Text.optional(), login: Text.optional() });
const Outcome = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["PASSED", "FAILED"]);
const CheckOutcome = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_verdict_result_js__WEBPACK_IMPORTED_MODULE_3__/* .checkResults */ .ZB);
/** sha256 of the policy in the words of the policy files. */
const policyDigestOf = ({ policy }) => `sha256:${policy.digest.sha256}`;
const verifierIdOf = ({ verifier }) => verifier.id;


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


/***/ }),

/***/ 20393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nw: () => (/* binding */ decideStage),
/* harmony export */   ZB: () => (/* binding */ checkResults),
/* harmony export */   k1: () => (/* binding */ decideAll)
/* harmony export */ });
/** What one check came to (design §4). */
const checkResults = ["PASSED", "WARNED", "FAILED", "NOT_RUN", "NOT_APPLICABLE", "ERROR"];
/** Sums up checks: a required one FAILED or NOT_RUN fails the stage, else one in ERROR leaves it undecided. */
function decideStage(checks) {
    const required = checks.filter((check) => check.required);
    const some = (...results) => required.some(({ result }) => results.includes(result));
    if (some("FAILED", "NOT_RUN"))
        return "FAILED";
    if (some("ERROR"))
        return "UNDECIDED";
    return checks.some(({ result }) => result === "WARNED") ? "WARNED" : "PASSED";
}
/** Sums up stages the same way. No stage at all is no verdict. */
function decideAll(stages) {
    if (stages.includes("FAILED"))
        return "fail";
    return stages.includes("UNDECIDED") || stages.length === 0 ? "undecided" : "pass";
}


/***/ })

};
