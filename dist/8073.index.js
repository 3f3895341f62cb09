export const id = 8073;
export const ids = [8073];
export const modules = {

/***/ 68073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CycloneDx: () => (/* binding */ CycloneDx),
/* harmony export */   OpenVex: () => (/* binding */ OpenVex),
/* harmony export */   Release: () => (/* binding */ Release),
/* harmony export */   Spdx: () => (/* binding */ Spdx),
/* harmony export */   billOfMaterials: () => (/* binding */ billOfMaterials),
/* harmony export */   cycloneDxKind: () => (/* binding */ cycloneDxKind),
/* harmony export */   openVexKind: () => (/* binding */ openVexKind),
/* harmony export */   releaseKind: () => (/* binding */ releaseKind),
/* harmony export */   spdxKind: () => (/* binding */ spdxKind)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _judging_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95775);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26677);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63741);




/** Documents that are their own predicate, kept word for word; only what tells them from others is looked at. */
const CycloneDx = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ bomFormat: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("CycloneDX"), specVersion: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY });
const Spdx2 = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ spdxVersion: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^SPDX-2\.[23]$/), SPDXID: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY });
const Spdx3 = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ "@context": _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, "@graph": zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).min(1) });
const Spdx = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([Spdx2, Spdx3]);
/** OpenVEX 0.2.0, as far as every document has it. */
const OpenVex = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    "@context": zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^https:\/\/openvex\.dev\/ns(?:\/v[\w.]{1,20})?$/),
    "@id": _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY,
    author: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY,
    timestamp: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Moment */ ["do"],
    statements: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ status: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY })).min(1),
});
/** in-toto release v0.2: GitHub's own word about an immutable release. v0.1 says `releaseId`. */
const Release = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ purl: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, packageId: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.optional(), releaseId: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.optional() });
/** Kept word for word. */
const document = { pinsCommit: true, subjects: "artefact", isVerbatim: true };
const cycloneDxKind = (0,_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .predicateKind */ .a)({
    name: "cyclonedx",
    type: "https://cyclonedx.org/bom",
    ...document,
    shape: CycloneDx,
});
const spdxKind = (0,_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .predicateKind */ .a)({
    name: "spdx",
    type: "https://spdx.dev/Document",
    ...document,
    shape: Spdx,
});
const openVexKind = (0,_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .predicateKind */ .a)({
    name: "openvex",
    type: "https://openvex.dev/ns",
    ...document,
    // What is known of a vulnerability changes long after the release.
    pinsCommit: false,
    shape: OpenVex,
});
const releaseKind = (0,_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .predicateKind */ .a)({
    name: "release",
    type: "https://in-toto.io/attestation/release/v0.2",
    pinsCommit: false,
    subjects: "either",
    shape: Release,
});
/** A bill of materials as evidence about one artefact, word for word. Throws a ZodError for anything else. */
function billOfMaterials(artefact, document) {
    if (CycloneDx.safeParse(document).success)
        return (0,_judging_js__WEBPACK_IMPORTED_MODULE_3__/* .statementOf */ .T8)(cycloneDxKind.type, artefact, document);
    const spdx = Spdx.parse(document);
    const version = "spdxVersion" in spdx ? String(spdx.spdxVersion).replace(/^SPDX-/, "v") : "v3";
    return (0,_judging_js__WEBPACK_IMPORTED_MODULE_3__/* .statementOf */ .T8)(`${spdxKind.type}/${version}`, artefact, document);
}


/***/ }),

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


/***/ })

};
