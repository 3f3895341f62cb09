export const id = 1386;
export const ids = [1386];
export const modules = {

/***/ 21386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyOne: () => (/* binding */ verifyOne)
});

// EXTERNAL MODULE: ./lib/domain/evidence/lineage/exhibits.js
var lineage_exhibits = __webpack_require__(61622);
// EXTERNAL MODULE: ./lib/domain/evidence/verify.js + 3 modules
var verify = __webpack_require__(30407);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/report/plain.js
var plain = __webpack_require__(36906);
// EXTERNAL MODULE: ./lib/report/terminal-lines.js
var terminal_lines = __webpack_require__(42530);
// EXTERNAL MODULE: ./lib/report/dossier/lineage-text.js
var lineage_text = __webpack_require__(53453);
;// CONCATENATED MODULE: ./lib/report/dossier/statement-text.js



/** One bundle for a terminal: who says what about which subject; it does not say that this is good news. */
function renderStatementText(answer) {
    if ("refused" in answer) {
        const { code, message } = answer.refused;
        return (0,terminal_lines/* terminalLines */.M)([`refused: ${(0,plain/* plain */.p)(answer.path, 200)}: ${(0,plain/* plain */.p)(message)} [${code}]`]);
    }
    const { statement, identity, signedAt } = answer.verified;
    const subjects = statement.subject.flatMap(({ digest }) => Object.entries(digest).map(([algorithm, hex]) => `${(0,plain/* plain */.p)(algorithm, 40)}:${(0,plain/* plain */.p)(hex, 130)}`));
    return (0,terminal_lines/* terminalLines */.M)([
        `genuine: ${(0,plain/* plain */.p)(answer.path, 200)} is a statement ${(0,plain/* plain */.p)(statement.predicateType, 200)}`,
        `  about   ${subjects.slice(0, 10).join(", ")}`,
        `  signed  by ${(0,lineage_text/* signerWords */.s3)(identity.subjectAlternativeName, identity.signerDigest)} at ${(0,plain/* plain */.p)(signedAt, 40)}`,
        `  in      ${(0,plain/* plain */.p)(identity.invocation ?? "", 300)} (${(0,plain/* plain */.p)(identity.trigger ?? "", 40)} at ${(0,plain/* plain */.p)(identity.sourceRef ?? "", 200)}, commit ${(0,plain/* plain */.p)(identity.sourceDigest ?? "", 64)})`,
        "It is genuine; what it says, good or bad, is in the bundle. Ask about the artefact to see the whole chain.",
    ]);
}
/** The same for machines. */
function statementJson(answer) {
    const { path } = answer;
    if ("refused" in answer)
        return { schemaVersion: 1, path, genuine: false, ...answer.refused };
    const { statement, identity, signedAt, digest } = answer.verified;
    return { schemaVersion: 1, path, genuine: true, sha256: digest, signedAt, signer: identity, statement };
}

// EXTERNAL MODULE: ./lib/report/json.js
var json = __webpack_require__(97406);
;// CONCATENATED MODULE: ./lib/cli/evidence/verify-one.js





/** Says whether one bundle is genuine: signed by somebody who may say so, about this repository. It walks no chain. */
async function verifyOne(exhibits, asked, trust, { format, print }) {
    const [exhibit, ...others] = exhibits;
    if (exhibit === undefined || others.length > 0)
        throw new errors/* UserError */.yo("usage", `expected one bundle, found ${exhibits.length}.`, {
            hint: "Ask about an artefact: assaygate verify sha256:… --evidence FILE.",
        });
    const { admitted, unreadable, trust: own } = await (0,lineage_exhibits/* openExhibits */.z4)([exhibit], trust);
    const [statement] = admitted;
    const [refusal] = unreadable;
    if (refusal?.code === "not-a-bundle")
        throw new errors/* UserError */.yo("invalid-input", refusal.message, { at: exhibit.path });
    const answer = statement === undefined
        ? {
            path: exhibit.path,
            refused: { code: refusal?.code ?? "statement", message: refusal?.message ?? "" },
        }
        : await judge(exhibit, statement.statement, asked, own);
    print(format === "json" ? (0,json/* renderJson */.h)(statementJson(answer)) : renderStatementText(answer));
    return "verified" in answer ? 0 : 1;
}
async function judge({ path, bundle }, statement, asked, trust) {
    const { repositoryId, ownerId, refs, commit, at } = asked;
    const source = { repositoryId, ownerId, refs, commit };
    const subject = statement.subject[0]?.digest ?? {};
    const { predicateType } = statement;
    const verified = await (0,verify/* verifyEvidence */.J)(bundle, { predicateType, subject, source, at }, trust);
    if (verified.state === "verified")
        return { path, verified };
    return { path, refused: { code: verified.code, message: verified.message } };
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


/***/ }),

/***/ 42530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ terminalLines)
/* harmony export */ });
/** Lines for a terminal: the runner's old commands count anywhere in a line, so none may hold one (G1). */
function terminalLines(lines) {
    return `${lines.map((line) => line.replaceAll("##[", "##\\[")).join("\n")}\n`;
}


/***/ })

};
