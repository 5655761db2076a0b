import type {DomainModel, Fact, UseCase} from '../../documents/facts.js';
import {type AttributeClaim, attributeClaims} from './attribute-claims.js';
import {type ModelIndex, modelIndex} from './model-index.js';
import {spoken} from './spoken.js';
import {type ValueClaim, valueClaims} from './value-claims.js';

/**
What a use case claims of the entities of a domain model. Without entities it claims nothing.
*/
export type Claims = {
	readonly index: ModelIndex;
	readonly said: readonly Fact[];
	readonly values: readonly ValueClaim[];
	readonly attributes: readonly AttributeClaim[];
};

/**
The text of the story that a criterion stands under.
*/
const storiesOf = ({stories, acceptance}: UseCase): ((fact: Fact) => string | null) => {
	const texts = new Map(stories.map(({id, title, text}) => [id, `${title ?? ''}\n${text}`]));
	const own = new Map(acceptance.map(({id, story}) => [id, story === null ? null : (texts.get(story) ?? null)]));
	return ({id}) => own.get(id) ?? null;
};

const read = new WeakMap<UseCase, WeakMap<DomainModel, Claims>>();

/**
Reads the claims of a use case, once for the same documents.
*/
export const claimsOf = (useCase: UseCase, domainModel: DomainModel): Claims => {
	const known = read.get(useCase) ?? new WeakMap<DomainModel, Claims>();
	const claims = known.get(domainModel) ?? readClaims(useCase, domainModel);
	read.set(useCase, known.set(domainModel, claims));
	return claims;
};

const readClaims = (useCase: UseCase, domainModel: DomainModel): Claims => {
	const index = modelIndex(domainModel);
	const said = index.entities.length === 0 ? [] : spoken(useCase);
	const values = valueClaims(said, index, storiesOf(useCase));
	return {index, said, values, attributes: attributeClaims(said, values, index)};
};
