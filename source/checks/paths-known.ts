import type {PathMark} from '../documents/plan/plan.js';
import type {Finding} from './finding.js';
import {holdsPath, type Known} from './known.js';
import {nearest} from './nearest.js';
import {replacedIn, type Stretch} from './stretch.js';

const check = 'paths-known';

const extension =
	/\.(?:md|json|ya?ml|toml|tsx?|jsx?|mjs|cjs|py|java|kt|go|rs|rb|php|cs|csproj|sql|prisma|xml|gradle|sh|css|scss|html|vue|svelte|tf|proto)$/;
const pathLike = /[./]/;
/** What a build or an installation makes is in no list of sources. */
const made = /^(?:\.\/)?(?:dist|build|out|target|bin|obj|coverage|node_modules)\//;
const product = /(?:^|\/)[A-Z][a-z]+\.js$/;

/**
- `built`: the plan may have been carried out since, so a new path that exists is advice.
- `section`: it is being drafted; `isWhole` where the sections before it are known too.
*/
export type PathsMode = 'built' | 'drafted' | 'drafted alone';

type Fault = {readonly severity: Finding['severity']; readonly message: string; readonly change: readonly [string, string] | null};

const faultOf = ({path, state, isQuoted}: PathMark, {paths, planned, isComplete}: Known, mode: PathsMode): Fault | null => {
	const exists = holdsPath(paths, path);

	// «(exists)» is said of indexes, tables and functions, too.
	if (!exists && !pathLike.test(path)) {
		return null;
	}

	if (state === 'exists') {
		const near = nearest(path, paths);
		const expected = near === null ? 'a path of the project, or (new)' : `perhaps ${near}`;
		return exists
			? null
			: {
					severity: isComplete ? 'error' : 'advice',
					message: `Unexpected path ${path} (exists), expected ${expected}`,
					change: near === null ? null : [path, near],
				};
	}

	if (state === 'new') {
		const isFile = paths.has(path) && !path.endsWith('/');
		return isFile
			? {
					severity: mode === 'built' ? 'advice' : 'error',
					message: `Unexpected path ${path} (new), expected (exists)`,
					change: [`\`${path}\` (new)`, `\`${path}\` (exists)`],
				}
			: null;
	}

	if (exists || isQuoted || holdsPath(planned, path) || !extension.test(path) || product.test(path) || made.test(path)) {
		return null;
	}

	return {
		severity: mode === 'drafted alone' || !isComplete ? 'advice' : 'error',
		message: `Unexpected path ${path}, which is neither there nor planned, expected (exists) or (new) behind it`,
		change: null,
	};
};

/**
Finds paths in backticks that are not what the plan says: marked as existing and missing, marked as new and there, or neither marked nor known. A path without a mark is fine where the project or the plan knows it, and inside «», where it is a document's word.
*/
export const pathsKnown = (stretch: Stretch, known: Known, mode: PathsMode): readonly Finding[] => {
	const {marks, placeAt} = stretch;
	const seen = new Set<string>();
	return marks.paths.flatMap((mark): readonly Finding[] => {
		const key = `${mark.path} ${mark.state}`;
		const fault = seen.has(key) ? null : faultOf(mark, known, mode);
		seen.add(key);
		return fault === null
			? []
			: [
					{
						check,
						severity: fault.severity,
						subject: mark.path,
						message: fault.message,
						place: placeAt(mark.line),
						other: null,
						offending: mark.state === null ? mark.path : `${mark.path} (${mark.state})`,
						...(fault.change === null ? {} : replacedIn(stretch, mark.line, fault.change)),
					},
				];
	});
};
