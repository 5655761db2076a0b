import {filesOf} from './phases.js';
import type {PhasingGiven} from './phasing.js';
import {slicesOf} from './slices.js';

/**
What section 9 draws on: all that is built and tested, every rule, the commands, and the files that carry a phase's words.
*/
export const needs = ({useCase, guidelines, manifests, code, rulings}: PhasingGiven): PhasingGiven => {
	const files = new Set(slicesOf(useCase).flatMap(slice => filesOf(slice, code.paths)));
	return {
		useCase: {...useCase, actors: useCase.actors.filter(({role}) => role === 'system'), data: [], openQuestions: []},
		guidelines,
		manifests: manifests.map(manifest => ({...manifest, technologies: []})),
		code: {...code, paths: code.paths.filter(path => files.has(path))},
		rulings,
	};
};
