import type {Facts, Rule} from '../../documents/facts.js';
import {readMarks} from '../../documents/plan/read-marks.js';
import type {SectionText} from '../../documents/plan/trace.js';
import {mentions} from '../../documents/technologies/mentions.js';
import {isUsed} from '../../documents/technologies/usage.js';
import {forbiddenBy} from '../conflicts/forbidden-technology.js';
import {requiredParts} from '../conflicts/required-part.js';
import {apiFollowsGuidelines, calledPath, type LocatedApi} from './api-follows-guidelines.js';
import {apisIn} from './apis-in.js';
import {givesAll, pathRules} from './path-rules.js';
import {requiredScheme} from './required-scheme.js';

type Stated = {readonly facts: Facts; readonly apis: () => readonly LocatedApi[]; readonly prose: readonly string[]};

// A rule that demands a second thing is not met by the first.
const isSingle = ({text}: Rule): boolean =>
	(text.match(/\b(?:must|shall|never|always)\b/gi)?.length ?? 0) === 1 && !/;|[.!?]\s+\p{Lu}/u.test(text.trim());

const meetsApiRules = (rule: Rule, {facts, apis}: Stated): boolean => {
	const {naming, versioning} = pathRules(facts.guidelines);
	const isOfPaths = naming?.id === rule.id || versioning?.rule.id === rule.id;

	if (!isOfPaths && requiredScheme(rule) === null) {
		return false;
	}

	const found = apis();
	const operations = found.flatMap(({model}) =>
		model.operations.map(operation => ({...operation, called: calledPath(model, operation.path)})),
	);
	const isKept = operations.length > 0 && apiFollowsGuidelines({rules: [rule]}, found).length === 0;
	const isSecured = operations.every(({security}) => security !== null && security.length > 0);
	return isOfPaths
		? isKept && operations.every(({called}) => givesAll(rule, called))
		: isKept && isSecured && found.some(({model}) => model.schemes.length > 0);
};

const avoidsForbidden = (rule: Rule, {prose}: Stated): boolean => {
	const names = new Set(forbiddenBy(rule).map(({name}) => name));
	const isTaken = (text: string): boolean => mentions(text).some(mention => names.has(mention.technology.name) && isUsed(text, mention));
	return names.size > 0 && !prose.some(isTaken);
};

const hasParts = (rule: Rule, {facts}: Stated): boolean => {
	const parts = requiredParts(rule);
	return rule.level === 'must' && parts.length > 0 && parts.every(([, , has]) => has(facts.useCase));
};

/**
The rules of the guidelines that a plan meets, as code can tell: rules of a recognised form, about nothing else, whose check passes. Paths and authentication of its API, technologies that must not be used, parts that a use case must have.

Every other rule is assigned to a task and its verification. A bound on time or size is never met by a plan, only by what is built.

@param sections - The plan's own text.
@returns Their ids, in the order of the guidelines.
*/
export const metRules = (facts: Facts, sections: readonly SectionText[]): readonly string[] => {
	let parsed: readonly LocatedApi[] | null = null;
	const stated: Stated = {
		facts,
		apis: () => {
			parsed ??= sections.flatMap(({text}) => apisIn(text));
			return parsed;
		},
		prose: sections.flatMap(({text}) => readMarks(text).prose.split('\n')).filter(line => line.length < 20_000),
	};
	return facts.guidelines.rules
		.filter(rule => isSingle(rule) && (meetsApiRules(rule, stated) || avoidsForbidden(rule, stated) || hasParts(rule, stated)))
		.map(({id}) => id);
};
