import type {Fact} from '../../documents/facts.js';
import {isErrorCase} from '../error-cases.js';
import {type ExternalSystem, evidenceOf, externalSystems} from '../external-systems.js';
import {openQuestion, partDraft} from '../part-draft.js';
import {cite} from '../quotation.js';
import {refer, searched} from '../refer.js';
import {rulingsOn} from '../rulings-on.js';
import type {PartDraft} from '../section.js';
import {table} from '../table.js';
import {conditionOf} from '../use-case-facts.js';
import {foldWords, names} from '../words.js';
import type {IntegrationsGiven} from './integrations.js';

const slow = /\b(?:time[- ]?outs?|within \d+|retr(?:y|ies|ied)|more than once|at least once|again)\b/i;
const down =
	/\b(?:cannot be reached|unreachable|unavailable|not reachable|(?:is|was) down|outage|does not (?:answer|respond)|time[sd]? out|fails?|not reported|offline)\b/i;

const used = (system: ExternalSystem, given: IntegrationsGiven): readonly string[] => [
	system.name,
	cite(evidenceOf(system)),
	refer(system.facts),
	rulingsOn([...evidenceOf(system), ...system.facts], given.rulings),
];

const failuresOf = ({facts}: ExternalSystem, given: IntegrationsGiven): readonly Fact[] => {
	const ids = new Set(facts.map(({id}) => id));
	return given.useCase.alternatives.filter(({id}) => ids.has(id)).map(conditionOf);
};

const fallbackRow = (system: ExternalSystem, given: IntegrationsGiven): readonly string[] => {
	const answers = given.useCase.alternatives.filter(({id, steps}) =>
		system.facts.some(fact => fact.id === id || steps.some(step => step.id === fact.id)),
	);
	const spoken = [...system.facts, ...given.useCase.assumptions].filter(({text}) => names(text, system.name));
	const timing = [...spoken, ...answers.flatMap(({steps}) => steps)].filter(({text}) => slow.test(text));
	const refused = [...failuresOf(system, given), ...system.facts.filter(isErrorCase), ...learnedOf(system, given)];
	return [system.name, refer(refused), refer(timing), refer(refused.filter(({text}) => down.test(text)))];
};

/**
What was learned about a system.
*/
export const learnedOf = ({name}: Pick<ExternalSystem, 'name'>, {technicalSummary}: IntegrationsGiven): readonly Fact[] =>
	technicalSummary.learnings.filter(({text}) => names(text, name) || names(text, name.replace(/^e-/i, '')));

const unanswered = (systems: readonly ExternalSystem[], given: IntegrationsGiven) => {
	const open = systems.filter(
		system => ![...failuresOf(system, given), ...system.facts, ...learnedOf(system, given)].some(({text}) => down.test(text)),
	);
	const facts = open.flatMap(system => [...evidenceOf(system), ...system.facts]);
	const who = open.map(system => `${system.name} ${cite(evidenceOf(system))}`).join(', ');
	return open.length === 0
		? []
		: [
				openQuestion('outage', `What does the user see, and what happens to work begun, while one of these does not answer: ${who}?`, {
					facts,
					isBlocking: true,
				}),
			];
};

/**
What follows by rule for section 6.
*/
export const outline = (given: IntegrationsGiven): readonly PartDraft[] => {
	const systems = externalSystems(given.useCase, given.technicalSummary);
	const otherwise = `the use case needs no system of somebody else ${searched(given.useCase)}`;
	const alternatives = systems.flatMap(({name, decisions}) =>
		given.technicalSummary.ruledOut
			.filter(({category}) => category !== '' && decisions.some(decision => foldWords(decision.category) === foldWords(category)))
			.map(ruledOut => [name, cite([ruledOut])]),
	);
	return [
		partDraft('integrations', {
			text: table(
				['System', 'Chosen by', 'Used in', 'Decided'],
				systems.map(system => used(system, given)),
			),
			otherwise,
		}),
		partDraft('fallbacks', {
			text: table(
				['System', 'Failures told', 'Time and repetition', 'When it cannot be reached'],
				systems.map(system => fallbackRow(system, given)).filter(([, ...told]) => told.some(each => each !== '')),
			),
			questions: unanswered(systems, given),
			otherwise,
		}),
		partDraft('lock-in', {
			text: table(['System', 'Alternative ruled out'], alternatives),
			otherwise: systems.length === 0 ? otherwise : `no document names an alternative ${cite(systems.flatMap(evidenceOf))}`,
		}),
	];
};
