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
