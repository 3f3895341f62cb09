export const id = 4921;
export const ids = [4921];
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

/***/ 84921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VerificationSummary: () => (/* binding */ VerificationSummary),
/* harmony export */   stageLevel: () => (/* binding */ stageLevel),
/* harmony export */   stageOf: () => (/* binding */ stageOf),
/* harmony export */   verificationSummary: () => (/* binding */ verificationSummary),
/* harmony export */   verificationSummaryKind: () => (/* binding */ verificationSummaryKind)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _judging_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95775);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26677);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63741);




const levelPattern = /^ASSAYGATE_STAGE_[1-8]$/;
/** SLSA verification summary v1, with the digests without which it could not be judged again. */
const VerificationSummary = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    verifier: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Verifier */ .BL,
    timeVerified: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Moment */ ["do"],
    resourceUri: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY,
    policy: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Policy */ .PE,
    inputAttestations: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Pinned */ .nG).optional(),
    verificationResult: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["PASSED", "FAILED"]),
    verifiedLevels: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY).min(1),
    slsaVersion: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.optional(),
    [_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .effectivePolicyField */ .E$]: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Pinned */ .nG.optional(),
})
    .refine(({ verificationResult, verifiedLevels }) => verificationResult === (verifiedLevels.includes("FAILED") ? "FAILED" : "PASSED"), { error: "expected the level FAILED if it failed, and only then" });
const verificationSummaryKind = (0,_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .predicateKind */ .a)({
    name: "verification-summary",
    type: "https://slsa.dev/verification_summary/v1",
    pinsCommit: true,
    subjects: "either",
    shape: VerificationSummary,
    verifierId: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .verifierIdOf */ .rk,
    policyDigest: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .policyDigestOf */ .K7,
});
/** Level that a passed stage has in `verifiedLevels`. */
const stageLevel = (stage) => `ASSAYGATE_STAGE_${stage}`;
/** Stage that a summary says was passed; null: it says that of none, or not of one alone. */
function stageOf({ verificationResult, verifiedLevels }) {
    const [level, ...others] = verifiedLevels.filter((word) => levelPattern.test(word));
    if (verificationResult !== "PASSED" || level === undefined || others.length > 0)
        return null;
    return Number(level.at(-1));
}
/**
 * Says that a stage was passed; null where it was not: a stage that failed or could not be decided has no summary
 * (docs/adr/0018), so that nobody gains by dropping one.
 */
function verificationSummary(judgement, { resourceUri, inputs }) {
    const { verdict, stage, judge, subject } = judgement;
    if (stage.result !== "PASSED" && stage.result !== "WARNED")
        return null;
    return (0,_judging_js__WEBPACK_IMPORTED_MODULE_3__/* .statementOf */ .T8)(verificationSummaryKind.type, subject, {
        verifier: (0,_judging_js__WEBPACK_IMPORTED_MODULE_3__/* .verifierOf */ .Sb)(judge),
        timeVerified: verdict.evaluatedAt,
        resourceUri,
        policy: (0,_judging_js__WEBPACK_IMPORTED_MODULE_3__/* .policyOf */ .US)(judgement),
        inputAttestations: [...inputs],
        verificationResult: "PASSED",
        verifiedLevels: [stageLevel(stage.id)],
        slsaVersion: "1.2",
        [_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .effectivePolicyField */ .E$]: (0,_judging_js__WEBPACK_IMPORTED_MODULE_3__/* .effectivePolicyOf */ .tk)(verdict),
    });
}


/***/ })

};
