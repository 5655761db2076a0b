import {frameOf} from './frame.js';
import {scrolledTo} from './moving.js';
import type {Body} from './page.js';
import {locally, type Size, type State} from './state.js';

const lineAt = (body: Body, from: number): number | null => {
	for (let at = from; at < body.length; at++) {
		const line = body.at(at)?.line ?? null;

		if (line !== null) {
			return line;
		}
	}

	return null;
};

const rowOf = (body: Body, line: number): number => {
	for (let at = 0; at < body.length; at++) {
		if ((body.at(at)?.line ?? 0) >= line) {
			return at;
		}
	}

	return 0;
};

/**
The state in a window of another size: what stood first on the screen stands there again, though its row has moved, and so does the line chosen for a comment.
*/
export const resized = (state: State, size: Size): State => {
	const {mark, tops, pane} = state.local;
	const {top, page} = frameOf(state);
	const isMoved = Number.isFinite(tops[pane] ?? 0) && top > 0;
	const [first, marked] = [isMoved ? lineAt(page.body, top) : null, mark === null ? null : lineAt(page.body, mark)];
	const next = locally({...state, size}, {match: null});
	const window = frameOf(next);
	const {body} = window.page;
	const kept = marked === null ? next : locally(next, {mark: rowOf(body, marked)});
	return first === null ? kept : scrolledTo(kept, rowOf(body, first), window);
};
