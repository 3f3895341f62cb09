export const id = 1965;
export const ids = [1965];
export const modules = {

/***/ 21965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verify: () => (/* binding */ verify)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99048);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84761);
/* harmony import */ var _asked_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89095);
/* harmony import */ var _brought_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23250);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97336);






const usage = _usage_js__WEBPACK_IMPORTED_MODULE_2__.usages.verify;
/**
 * Says whether the evidence proves where an artefact comes from, link by link. Exit 0 every link is proved, 1 one is not, 2 there
 * is nothing to verify, or it cannot be read.
 */
async function verify(words, ports) {
    const options = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOptions */ .A)(words, {
        usage,
        valued: { ..._asked_js__WEBPACK_IMPORTED_MODULE_3__/* .askedOptions */ .l3, format: "once" },
        flags: ["offline", "rejudge", "bundle"],
    });
    const format = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .y)("format", options.value("format") ?? "text", ["text", "json"]);
    const brought = await (0,_brought_js__WEBPACK_IMPORTED_MODULE_4__/* .readTarget */ ._)(targetOf(options), options, ports);
    const asked = (0,_asked_js__WEBPACK_IMPORTED_MODULE_3__/* .askedBy */ .Ai)(options, ports.clock, brought);
    const held = await (0,_trust_js__WEBPACK_IMPORTED_MODULE_5__/* .readTrust */ .b)(options, ports);
    return brought.artefact === null
        ? verifyBundle(brought, asked, held, { format, print: ports.print })
        : verifyArtefact({ ...asked, artefact: brought.artefact }, brought, held, { options, format, ports });
}
async function verifyBundle({ exhibits }, asked, { trust }, output) {
    const { verifyOne } = await __webpack_require__.e(/* import() */ 1386).then(__webpack_require__.bind(__webpack_require__, 21386));
    return verifyOne(exhibits, asked, trust, output);
}
async function verifyArtefact(request, brought, held, { options, format, ports }) {
    const { verifyChain } = await Promise.all(/* import() */[__webpack_require__.e(4660), __webpack_require__.e(9234)]).then(__webpack_require__.bind(__webpack_require__, 39234));
    return verifyChain(request, { brought, held, isRejudgingAsked: options.has("rejudge") }, { format, ports });
}
function targetOf({ positionals }) {
    const [target, ...others] = positionals;
    if (target !== undefined && others.length === 0)
        return target;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("usage", "expected one file, folder or digest to verify.", { hint: `Usage: ${usage}` });
}


/***/ })

};
