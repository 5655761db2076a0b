import type {Effects} from '../effects.js';
import {fingerprint} from '../fingerprint.js';
import {toJson} from '../json.js';
import type {Attempt} from './attempt.js';
import {orNull} from './remember.js';

/**
Remembers something finished whole, with all that its body consulted: when one of those is forgotten, or a file that was read out for it changed, it is no longer finished.
*/
export const settling =
	({memory, signal, record, meet, enclose}: Attempt): Effects['settle'] =>
	async ({id, about, parse}, body) => {
		signal.throwIfAborted();
		const key = {name: id, fingerprint: fingerprint(about)};
		const known = memory.finished.current(key);
		const recalled = known && orNull(() => parse(known.result));

		if (known && recalled) {
			await enclose(async () => meet(...known.consulted));
			meet(key);
			return recalled.value;
		}

		const before = memory.finished.before(key);
		const changed = before ? memory.finished.changed(before) : {};
		const previous = before && orNull(() => ({about: toJson(JSON.parse(before.about)), result: parse(before.result), changed}));
		const {result, consulted} = await enclose(async () => body(previous?.value));
		// What is made out of something older rests on what that rested on.
		const seen = {...(previous ? {...before.seen, ...changed} : {}), ...memory.seenFor(consulted)};
		const rest = {result: toJson(result), consulted: [...consulted], ...(Object.keys(seen).length === 0 ? {} : {seen})};
		await record({kind: 'settled', ...key, about: JSON.stringify(about), ...rest});
		signal.throwIfAborted();
		meet(key);
		return result;
	};
