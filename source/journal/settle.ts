import type {Effects} from '../effects.js';
import {fingerprint} from '../fingerprint.js';
import {toJson} from '../json.js';
import type {Attempt} from './attempt.js';
import {orNull} from './remember.js';

/**
Remembers something finished whole, with all that its body consulted: when one of those is forgotten, it is no longer finished.
*/
export const settling =
	({memory, signal, record, meet, enclose}: Attempt): Effects['settle'] =>
	async ({id, about, parse}, body) => {
		signal.throwIfAborted();
		const key = {name: id, fingerprint: fingerprint(about)};
		const known = memory.settled(key);
		const recalled = known && orNull(() => parse(known.result));

		if (known && recalled) {
			await enclose(async () => meet(...known.consulted));
			meet(key);
			return recalled.value;
		}

		const before = memory.settledBefore(key);
		const previous = before && orNull(() => ({about: toJson(JSON.parse(before.about)), result: parse(before.result)}));
		const {result, consulted} = await enclose(async () => body(previous?.value));
		await record({kind: 'settled', ...key, about: JSON.stringify(about), result: toJson(result), consulted: [...consulted]});
		signal.throwIfAborted();
		meet(key);
		return result;
	};
