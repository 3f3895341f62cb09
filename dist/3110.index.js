export const id = 3110;
export const ids = [3110];
export const modules = {

/***/ 63110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evidenceCommands: () => (/* binding */ evidenceCommands),
/* harmony export */   replay: () => (/* binding */ replay)
/* harmony export */ });
/** Commands that need no more than evidence and what the verifier holds; each loads itself only. */
const evidenceCommands = {
    verify: async (words, ports) => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(7705), __webpack_require__.e(7954), __webpack_require__.e(7067), __webpack_require__.e(1965)]).then(__webpack_require__.bind(__webpack_require__, 21965))).verify(words, ports),
    why: async (words, ports) => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(7705), __webpack_require__.e(7954), __webpack_require__.e(7067), __webpack_require__.e(4660), __webpack_require__.e(2610)]).then(__webpack_require__.bind(__webpack_require__, 62610))).why(words, ports),
    evidence: async (words, ports) => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(7705), __webpack_require__.e(7954), __webpack_require__.e(7067), __webpack_require__.e(4660), __webpack_require__.e(1940)]).then(__webpack_require__.bind(__webpack_require__, 31940))).evidence(words, ports),
};
/** Judges the past once more, for which it needs all that judges. */
const replay = async (words, ports) => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(7705), __webpack_require__.e(2485), __webpack_require__.e(6188), __webpack_require__.e(110), __webpack_require__.e(1543)]).then(__webpack_require__.bind(__webpack_require__, 51543))).replay(words, ports);


/***/ })

};
