export const id = 9234;
export const ids = [9234];
export const modules = {

/***/ 39234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyChain: () => (/* binding */ verifyChain)
});

// EXTERNAL MODULE: ./lib/domain/evidence/lineage/account.js
var lineage_account = __webpack_require__(74673);
;// CONCATENATED MODULE: ./lib/report/dossier/lineage-json.js

/** The answer for machines; its form is a contract (docs/reference/cli.md). */
function lineageJson(account) {
    const { lineage, rejudged, damage } = account;
    const { request, commit, links, unreadable } = lineage;
    return {
        schemaVersion: 1,
        proved: (0,lineage_account/* isProved */.n_)(account),
        artefact: `sha256:${request.artefact}`,
        repository: { id: request.repositoryId, ownerId: request.ownerId },
        refs: request.refs,
        at: request.at,
        commit,
        links: links.map(linkJson),
        rejudged,
        damage,
        unreadable,
    };
}
function linkJson({ id, title, about, summary, proofs, evaluation, broken }) {
    return {
        id,
        title,
        about,
        state: broken === null ? "proved" : "broken",
        summary,
        evidence: proofs.map(proofJson),
        checks: evaluation?.checks.map(({ id: check, result, reason }) => ({ id: check, result, reason })) ?? [],
        broken,
    };
}
function proofJson({ path, verified }) {
    const { statement, identity, signedAt, digest } = verified;
    return { path, sha256: digest, predicateType: statement.predicateType, signedAt, signer: identity };
}

// EXTERNAL MODULE: ./lib/report/dossier/lineage-text.js
var lineage_text = __webpack_require__(53453);
// EXTERNAL MODULE: ./lib/report/json.js
var json = __webpack_require__(97406);
// EXTERNAL MODULE: ./lib/cli/evidence/account.js + 2 modules
var evidence_account = __webpack_require__(95023);
;// CONCATENATED MODULE: ./lib/cli/evidence/verify-chain.js





/** Walks the whole chain of an artefact and says what each link came to. */
async function verifyChain(request, { brought, held, isRejudgingAsked }, { format, ports }) {
    const account = await (0,evidence_account/* accountOf */.X)(request, brought, held, isRejudgingAsked);
    ports.print(format === "json" ? (0,json/* renderJson */.h)(lineageJson(account)) : (0,lineage_text/* renderLineageText */.dQ)(account));
    if (format === "json")
        ports.runner.log((0,lineage_text/* lineageHeadline */.yD)(account));
    return exitCodeOf(account);
}
/** Nothing that can be read at all is no answer, good or bad. */
function exitCodeOf(account) {
    return (0,lineage_account/* isProved */.n_)(account) ? 0 : 1;
}


/***/ }),

/***/ 74673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ signedLast),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   n_: () => (/* binding */ isProved)
/* harmony export */ });
/**
 * Whether everything is proved. Facts that contradict take nothing away unless it was asked to judge again, as whoever left them
 * out would gain by that; then facts that did not come along take as much.
 */
function isProved({ lineage, rejudged, damage, isRejudgingAsked }) {
    if (!lineage.holds || damage.length > 0)
        return false;
    return !isRejudgingAsked || rejudged.every(({ state }) => state === "same");
}
/** `owner/name` as the certificate of a proved link has it; null: no link is proved. */
function repositoryOf({ links }) {
    const proof = links.flatMap(({ proofs }) => proofs)[0];
    return proof?.verified.identity.sourceRepository?.replace("https://github.com/", "") ?? null;
}
/** When the newest statement of the chain was signed; null: none is proved. */
function signedLast({ links }) {
    const times = links.flatMap(({ proofs }) => proofs.map(({ verified }) => verified.signedAt));
    return times.toSorted().at(-1) ?? null;
}


/***/ }),

/***/ 53453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dQ: () => (/* binding */ renderLineageText),
/* harmony export */   s3: () => (/* binding */ signerWords),
/* harmony export */   yD: () => (/* binding */ lineageHeadline)
/* harmony export */ });
/* harmony import */ var _domain_evidence_lineage_account_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74673);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36906);
/* harmony import */ var _terminal_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42530);



const linesToShow = 20;
/** The chain for a terminal: every link with who signed for it, and for a broken one what would mend it. */
function renderLineageText(account) {
    const { lineage, rejudged, damage } = account;
    const lines = [
        lineageHeadline(account),
        "",
        ...lineage.links.flatMap(linkLines),
        ...some("judged again:", rejudged.map(rejudgedLine)),
        ...some("the folder is not what its index says:", damage.map((line) => `✗ ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(line)}`)),
        ...some("not read:", lineage.unreadable.map(refusalLine)),
    ];
    return (0,_terminal_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalLines */ .M)(lines);
}
/** One line that says it all. */
function lineageHeadline(account) {
    const { lineage, damage } = account;
    const broken = lineage.links.filter((link) => link.broken !== null).length;
    const digest = `sha256:${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(lineage.request.artefact, 64)}`;
    if ((0,_domain_evidence_lineage_account_js__WEBPACK_IMPORTED_MODULE_2__/* .isProved */ .n_)(account))
        return `proved: ${digest} was built from commit ${lineage.commit} of ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)((0,_domain_evidence_lineage_account_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryOf */ ._M)(lineage) ?? "", 200)}, and every gate was passed`;
    if (broken > 0)
        return `not proved: ${digest}: ${broken} of ${lineage.links.length} links are broken`;
    const why = damage.length > 0 ? "the folder was changed" : "not every stage comes to the signed result again";
    return `not proved: ${digest}: ${why}`;
}
function some(title, lines) {
    if (lines.length === 0)
        return [];
    const more = lines.length - linesToShow;
    const shown = lines.slice(0, linesToShow).map((line) => `  ${line}`);
    return ["", title, ...shown, ...(more > 0 ? [`  … and ${more} more; all are in the JSON`] : [])];
}
function linkLines({ title, summary, proofs, broken }) {
    if (broken === null)
        return [`  ✓ ${title}: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(summary)}`, ...proofs.map(proofLine)];
    return [
        `  ✗ ${title}: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(summary)} [${broken.kind}]`,
        ...broken.refusals.slice(0, linesToShow).map((refusal) => `      ${refusalLine(refusal)}`),
        `      who: ${broken.who}`,
        `      do:  ${broken.command}`,
    ];
}
function proofLine({ path, verified }) {
    return `      ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(path, 120)}: signed by ${signerWords(verified.identity.subjectAlternativeName, verified.identity.signerDigest)} at ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(verified.signedAt, 40)}`;
}
/** `owner/repo/path@commit` of the file that signed. */
function signerWords(san, commit) {
    const file = san.replace("https://github.com/", "").replace(/@[^@]*$/, "");
    return (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(`${file}@${commit?.slice(0, 12) ?? "?"}`, 300);
}
function refusalLine({ path, code, message }) {
    return `- ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(path, 120)}: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(message)} [${code}]`;
}
function rejudgedLine({ stage, state, words }) {
    const marks = { same: "✓", other: "✗", "not-here": "-" };
    return `${marks[state]} stage ${stage}: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(words)}`;
}


/***/ }),

/***/ 97406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ renderJson)
/* harmony export */ });
/** Characters at which some reader of lines would begin a new one. */
const lineEnds = /[\u0085\u2028\u2029]/g;
/**
 * Indented JSON with a line break at the end, of which no line is a command of the Actions runner (G1): `##[`, which
 * counts anywhere in a line, and unusual line ends are written with escapes that read back the same. Both can only
 * occur inside strings.
 */
function renderJson(value) {
    const text = JSON.stringify(value, null, 2)
        .replaceAll("##[", "#\\u0023[")
        .replace(lineEnds, (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, "0")}`);
    return `${text}\n`;
}


/***/ })

};
