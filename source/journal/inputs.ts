import type {Effects, Snapshot} from '../effects.js';
import {fingerprint, sha256} from '../fingerprint.js';
import type {Attempt} from './attempt.js';
import type {InnerEffects} from './inner.js';
import {recalled} from './recalled.js';
import {remember} from './remember.js';
import {changedSince, type Seen} from './seen.js';

type Recalling = {readonly attempt: Attempt; readonly inner: InnerEffects; readonly compared: Set<string>};

/**
The inputs as they were remembered. They are compared with the disk once a start; where they differ, the person says whether to read them again or to go on with the old text. Of the sources, only the list and the files that were read out for this plan count: whoever goes on coding is not asked about the rest.
*/
export const recallingInputs =
	({attempt, inner, compared}: Recalling): Effects['inputs'] =>
	async request => {
		const {memory, record} = attempt;
		const call = {name: 'inputs', request, parse: recalled.snapshot};
		const key = {name: call.name, fingerprint: fingerprint(request)};
		const isKnown = memory.result(key) !== undefined;
		const take = async () => inner.inputs({...request, seen: Object.keys(memory.seen())});
		const known = await remember(attempt, call, take);

		if (!isKnown || compared.has(key.fingerprint)) {
			compared.add(key.fingerprint);
			return known;
		}

		const now = await take();
		const own = new Map(memory.ownWrites().map(({path, after}) => [path, sha256(after)]));
		const files = changedFiles(known, now).filter(([path, hash]) => hash === null || hash !== own.get(path));
		const changes: Changes = {
			files: Object.fromEntries(files),
			tree: known.tree === now.tree ? null : now.tree,
			seen: changedSince(memory.seen(), now.seen),
		};

		if (linesOf(changes).length === 0 || memory.declined() === fingerprint(changes)) {
			compared.add(key.fingerprint);
			return known;
		}

		const answer = await inner.ask(questionAbout(changes), {previous: undefined, draft: undefined, keep: async () => {}});
		compared.add(key.fingerprint);

		if (answer.choice === 'go-on') {
			await record({kind: 'inputs-declined', snapshot: fingerprint(changes)});
			return known;
		}

		await record({kind: 'inputs-forgotten'});
		return remember(attempt, call, async () => now);
	};

/** What is another now, as it is now; `tree` is `null` where the list of source files and the migrations are the same. */
type Changes = {readonly files: Snapshot['files']; readonly tree: string | null; readonly seen: Seen};

const changedFiles = (known: Snapshot, now: Snapshot): ReadonlyArray<readonly [path: string, hash: string | null]> =>
	[...new Set([...Object.keys(known.files), ...Object.keys(now.files)])]
		.map(path => [path, now.files[path] ?? null] as const)
		.filter(([path, hash]) => (known.files[path] ?? null) !== hash);

const mostNamed = 8;

const linesOf = ({files, tree, seen}: Changes): readonly string[] => {
	const read = Object.keys(seen).sort();
	const named = [...read.slice(0, mostNamed), ...(read.length > mostNamed ? [`and ${read.length - mostNamed} more`] : [])].join(', ');
	const count = read.length === 1 ? '1 source file that was' : `${read.length} source files that were`;
	return [
		...Object.keys(files).map(path => `- ${path}`),
		...(tree === null ? [] : ['- the list of source files, or a migration']),
		...(read.length === 0 ? [] : [`- ${count} read for this plan changed: ${named}`]),
	];
};

const questionAbout = (changes: Changes) => ({
	id: 'inputs',
	about: {snapshot: fingerprint(changes)},
	shown: {
		kind: 'choice' as const,
		title: 'The inputs changed since this session read them',
		body: linesOf(changes).join('\n'),
		options: [
			{
				id: 'read-again',
				label: 'Read them again',
				effect: 'Sections that depend on what changed ask again, conflicts in it are looked for again; all else is kept.',
			},
			{id: 'go-on', label: 'Go on with the old text', effect: 'The plan is made from the text as it was read, and says so by its hashes.'},
		],
		recommended: null,
		takesText: false,
		isHolding: true,
	},
});
