import type {CodeFacts, Fact, UseCase} from '../../documents/facts.js';
import type {Stop} from '../finding.js';
import {nearest} from '../nearest.js';
import {dependentsOf, spoken} from './spoken.js';
import {slug, stopOf} from './stop-of.js';

const source = /`((?:\.\/)?[\w@.~+-]+(?:\/[\w@.~+[\]()-]+)+\.[a-z]{1,8})(?::\d+(?:-\d+)?)?`/g;
const toBeMade = /\b(?:new|creat\w+|add\w*|generat\w+|writ\w+|introduc\w+|produc\w+|export\w*|upload\w*|download\w*)\b/i;
const isFolderOfCode =
	/^(?:src|source|app|apps|lib|libs|packages|services|server|client|backend|frontend|api|cmd|internal|pkg|test|tests)\//;

/** The one file of the project with the same name in another folder. */
const namesake = (path: string, paths: readonly string[]): string | null => {
	const name = path.slice(path.lastIndexOf('/'));
	const [only, ...others] = paths.filter(each => each.endsWith(name));
	return only !== undefined && others.length === 0 ? only : null;
};

const stop = (path: string, fact: Fact, {useCase, near}: {readonly useCase: UseCase; readonly near: string | null}): Stop =>
	stopOf({
		id: `path-missing/${slug(path)}`,
		check: 'path-missing',
		subject: path,
		message: `Unexpected path ${path}, expected ${near === null ? 'a file of the project' : `perhaps ${near}`}`,
		question: `The use case builds on ${path}, which the project does not have. What is meant?`,
		facts: [fact],
		options: [
			...(near === null ? [] : [{id: 'near', label: near, effect: `The plan builds on ${near}.`}]),
			{id: 'new', label: 'It is to be made', effect: `The plan makes ${path}.`},
			{id: 'without', label: 'Plan without it', effect: `The plan does not build on ${path}.`},
		],
		recommended: near === null ? null : 'near',
		dependents: [...new Set([fact.id, ...dependentsOf(useCase, [path])])],
		canWait: true,
	});

/**
Files that the use case builds on and the project does not have. Only paths below a folder of code count, spelt as code, in a text that does not speak of making them; a list of sources that was cut misses none.

Rulings: `near` (another file is meant), `new` (it is made), `without`.
*/
export const pathMissing = (useCase: UseCase, {paths, isComplete}: CodeFacts): readonly Stop[] => {
	const known = new Set(paths);
	return isComplete && paths.length > 0
		? spoken(useCase)
				.filter(({text}) => !toBeMade.test(text))
				.flatMap(fact =>
					[...fact.text.slice(0, 4000).matchAll(source)].flatMap(found => {
						const path = (found[1] ?? '').replace(/^\.\//, '');
						const isMissing = isFolderOfCode.test(path) && !known.has(path);
						return isMissing ? [stop(path, fact, {useCase, near: nearest(path, known) ?? namesake(path, paths)})] : [];
					}),
				)
		: [];
};
