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
