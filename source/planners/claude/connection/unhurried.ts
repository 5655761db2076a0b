import type {Dispatcher} from 'undici-types';

/** Where Node keeps what its fetch sends through, a proxy that it was told of included; there once fetch was touched. */
const place = Symbol.for('undici.globalDispatcher.1');

const isDispatcher = (value: unknown): value is Dispatcher =>
	typeof value === 'object' && value !== null && 'compose' in value && typeof value.compose === 'function';

/**
What Node's fetch sends through, without the five minutes after which it gives up on whoever says nothing: how long that may be is for us to say, and a model on somebody's machine may read for longer. `null` where Node has no such thing; then the five minutes stay.
*/
export const unhurried = (): Dispatcher | null => {
	void globalThis.Response;
	const usual: unknown = Reflect.get(globalThis, place);

	return isDispatcher(usual)
		? usual.compose(dispatch => (options, handler) => dispatch({...options, headersTimeout: 0, bodyTimeout: 0}, handler))
		: null;
};
