import type {Effects, Snapshot} from '../effects.js';
import {fingerprint, sha256} from '../fingerprint.js';
import type {Attempt} from './attempt.js';
import type {InnerEffects} from './inner.js';
import {recalled} from './recalled.js';
import {remember} from './remember.js';

type Recalling = {readonly attempt: Attempt; readonly inner: InnerEffects; readonly compared: Set<string>};

/**
The inputs as they were remembered. They are compared with the disk once a start; where they differ, the person says whether to read them again or to go on with the old text.
*/
export const recallingInputs =
	({attempt, inner, compared}: Recalling): Effects['inputs'] =>
	async request => {
		const {memory, record} = attempt;
		const call = {name: 'inputs', request, parse: recalled.snapshot};
		const key = {name: call.name, fingerprint: fingerprint(request)};
		const isKnown = memory.result(key) !== undefined;
		const known = await remember(attempt, call, async () => inner.inputs(request));

		if (!isKnown || compared.has(key.fingerprint)) {
			compared.add(key.fingerprint);
			return known;
		}

		const now = await inner.inputs(request);
		const own = new Map(memory.ownWrites().map(({path, after}) => [path, sha256(after)]));
		const changed = changedPaths(known, now).filter(path => now.files[path] !== own.get(path) || now.files[path] === undefined);

		if (changed.length === 0 || memory.declined() === fingerprint(now)) {
			compared.add(key.fingerprint);
			return known;
		}

		const answer = await inner.ask(questionAbout(changed, now), {previous: undefined, draft: undefined, keep: async () => {}});
		compared.add(key.fingerprint);

		if (answer.choice === 'go-on') {
			await record({kind: 'inputs-declined', snapshot: fingerprint(now)});
			return known;
		}

		await record({kind: 'inputs-forgotten'});
		return remember(attempt, call, async () => now);
	};

const changedPaths = (known: Snapshot, now: Snapshot): readonly string[] => [
	...[...new Set([...Object.keys(known.files), ...Object.keys(now.files)])].filter(
		path => (known.files[path] ?? null) !== (now.files[path] ?? null),
	),
	...(known.tree === now.tree ? [] : ['the list of source files']),
];

const questionAbout = (changed: readonly string[], now: Snapshot) => ({
	id: 'inputs',
	about: {snapshot: fingerprint(now)},
	shown: {
		kind: 'choice' as const,
		title: 'The inputs changed since this session read them',
		body: changed.map(path => `- ${path}`).join('\n'),
		options: [
			{id: 'read-again', label: 'Read them again', effect: 'Sections that depend on what changed ask again; all else is kept.'},
			{id: 'go-on', label: 'Go on with the old text', effect: 'The plan is made from the text as it was read, and says so by its hashes.'},
		],
		recommended: null,
		takesText: false,
		isHolding: true,
	},
});
