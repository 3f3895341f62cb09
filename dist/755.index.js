export const id = 755;
export const ids = [755];
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

/***/ 70755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vulns: () => (/* binding */ Vulns),
/* harmony export */   vulns: () => (/* binding */ vulns),
/* harmony export */   vulnsKind: () => (/* binding */ vulnsKind)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _finding_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30114);
/* harmony import */ var _judging_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95775);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26677);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63741);





const Vulnerability = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    id: _shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY,
    severity: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ method: _shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY, score: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })),
    annotations: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J())).optional(),
});
/** in-toto vulnerabilities v0.2. An empty `result` says that none was found. */
const Vulns = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    scanner: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        uri: _shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY,
        version: _shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.optional(),
        db: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ uri: _shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.optional(), version: _shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.optional(), lastUpdate: _shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .Moment */ ["do"] }).optional(),
        result: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(Vulnerability),
    }),
    metadata: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ scanStartedOn: _shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .Moment */ ["do"], scanFinishedOn: _shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .Moment */ ["do"] }),
});
const vulnsKind = (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .predicateKind */ .a)({
    name: "vulns",
    type: "https://in-toto.io/attestation/vulns/v0.2",
    pinsCommit: true,
    subjects: "either",
    shape: Vulns,
});
/**
 * Says what each scanner found in packages. A report that must not be taken for a good one has no statement: an empty
 * list would read as "none found".
 */
function vulns(reports, subject, window) {
    return reports.filter(isScan).map((report) => (0,_judging_js__WEBPACK_IMPORTED_MODULE_4__/* .statementOf */ .T8)(vulnsKind.type, subject, {
        scanner: { ...scannerOf(report), result: report.findings.flatMap(vulnerabilityOf) },
        metadata: { scanStartedOn: window.scanStartedOn, scanFinishedOn: window.scanFinishedOn },
    }));
}
/** Of a template job: a product could write the report of a scanner that found nothing. */
function isScan({ kinds, origin, reading, binding }) {
    const isOfPackages = kinds.includes("dependencies") || kinds.includes("image");
    return isOfPackages && origin === "template" && reading.clean && binding.state === "bound";
}
/** Scanners have no address of their own in a report; the name is the only thing that all of them say. */
function scannerOf({ reading }) {
    const name = reading.tool?.name ?? reading.format ?? "unknown";
    const version = reading.tool?.version ?? null;
    return { uri: `pkg:generic/${encodeURIComponent(name)}`, ...(version !== null && { version }) };
}
function vulnerabilityOf(finding) {
    if (finding.place.type !== "package")
        return [];
    const { rating, place, fingerprint, suppression } = finding;
    const annotations = {
        purl: place.purl,
        fingerprint,
        ...(suppression && { suppression: suppression.status }),
    };
    const severity = [
        { method: "assaygate", score: rating.severity },
        { method: rating.source, score: rating.native },
    ];
    return [{ id: (0,_finding_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .identifierOf */ .x)(finding), severity, annotations: [annotations] }];
}


/***/ }),

/***/ 30114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ fingerprintOf),
/* harmony export */   x: () => (/* binding */ identifierOf)
/* harmony export */ });
/* harmony import */ var _digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6878);

/**
 * Identity of a finding that survives moved lines: `sha256("v1\0" kind "\0" id "\0" place)` (design §4). Two tools
 * that report one vulnerability in one package, or one rule on one line, get one fingerprint.
 */
function fingerprintOf(kind, finding, sourceLine) {
    return (0,_digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)(["v1", kind, identifierOf(finding), placeOf(finding, sourceLine)].join("\0"));
}
/** First of CVE, GHSA, rule id: the name that most tools share. */
function identifierOf(finding) {
    const names = [finding.ruleId, ...finding.aliases];
    const shared = (prefix) => names
        .map((name) => name.toUpperCase())
        .filter((name) => name.startsWith(prefix))
        .sort()[0];
    return shared("CVE-") ?? shared("GHSA-") ?? finding.ruleId;
}
function placeOf(finding, sourceLine) {
    const { place } = finding;
    switch (place.type) {
        case "package":
            return withoutQualifiers(place.purl);
        case "file":
            return `${place.path}\0${lineIdentity(place, finding, sourceLine)}`;
        case "url":
            return `${addressOf(place.url)}\0${place.detail ?? ""}`;
        case "none":
            return (0,_digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)(finding.message);
    }
}
/** The tool's own line hash, else the hash of the trimmed source line; never a line number, which moves. */
function lineIdentity(place, finding, sourceLine) {
    if (place.lineHash !== undefined)
        return place.lineHash;
    const source = place.snippet ?? (place.line === undefined ? undefined : sourceLine(place.path, place.line));
    return (0,_digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)((source ?? finding.message).trim());
}
/** Host and path; ports of the loopback address and queries are other ones in every run. */
function addressOf(url) {
    if (!URL.canParse(url))
        return url;
    const address = new URL(url);
    const isLoopback = ["localhost", "127.0.0.1", "[::1]"].includes(address.hostname);
    return isLoopback ? address.pathname : `${address.host}${address.pathname}`;
}
/** Package URL without `?qualifiers` and `#subpath` (purl specification). */
function withoutQualifiers(purl) {
    return purl.replace(/[?#].*$/s, "");
}


/***/ })

};
