/** PDF.js makes one of these when it is loaded, for drawing, which is not done here. Node has none. */
class NoMatrix {}

const scope = globalThis as { DOMMatrix?: unknown; navigator?: unknown };
scope.DOMMatrix ??= NoMatrix;
scope.navigator ??= { platform: '', userAgent: '' };

export {};
