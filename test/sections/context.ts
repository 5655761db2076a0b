import type {Context} from '../../source/effects.js';
import type {Project} from './projects.js';

/**
What a planner may read of a project of the tests: its facts, and no document.
*/
export const contextOf = ({useCase, guidelines, technicalSummary, domainModel, manifests, code, rulings}: Project): Context => ({
	useCase: 'docs/use-cases/a.md',
	documents: [],
	facts: {useCase, guidelines, technicalSummary, domainModel, manifests, notUnderstood: []},
	code,
	accepted: [],
	rulings,
	open: [],
});
