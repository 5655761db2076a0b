import type {Fact, UseCase} from '../../documents/facts.js';
import {errorCases, statusesIn} from '../error-cases.js';
import {partDraft} from '../part-draft.js';
import {refer, searched} from '../refer.js';
import type {PartDraft} from '../section.js';
import {list, stacked, table} from '../table.js';
import type {InterfacesGiven} from './interfaces.js';

const message = /["“«]([^"”»]{3,120})["”»]/g;

const telling = /\b(?:says?|shows?|tells?|informs?|displays?|warns?|answers?|returns?|responds?)\b/i;

/** What is answered: the case itself, and the steps of an alternative that tell somebody something. */
type Case = {readonly fact: Fact; readonly told: readonly Fact[]};

const casesOf = (useCase: UseCase): readonly Case[] =>
	errorCases(useCase).map(fact => {
		const steps = useCase.alternatives.find(({id}) => id === fact.id)?.steps ?? [];
		return {fact, told: steps.filter(({text}) => telling.test(text))};
	});

const row = ({fact, told}: Case): readonly string[] => {
	const texts = [fact, ...told].map(({text}) => text);
	return [
		refer([fact]),
		texts.flatMap(statusesIn).join(', '),
		texts.flatMap(text => [...text.matchAll(message)].map(match => `«${match[1] ?? ''}»`)).join(' '),
		refer(told),
	];
};

const isTold = ({fact, told}: Case): boolean =>
	told.length > 0 || statusesIn(fact.text).length > 0 || [...fact.text.matchAll(message)].length > 0;

/**
Whether a rule says how errors are answered.
*/
export const isOnErrors = ({text}: Pick<Fact, 'text'>): boolean => /\b(?:errors?|problem\+json|stack traces?|exceptions?)\b/i.test(text);

/**
Every way in which the use case refuses something or fails, with the status and the message that it names.
*/
export const errorTaxonomy = ({useCase, guidelines}: InterfacesGiven): PartDraft => {
	const cases = casesOf(useCase);
	const silent = cases.filter(each => !isTold(each)).map(({fact}) => fact);
	const rules = guidelines.rules.filter(isOnErrors);
	const form = rules.length === 0 ? [] : [`Form of every error: ${refer(rules)}`];
	return partDraft('error-taxonomy', {
		text: stacked(
			list(cases.length === 0 ? [] : form),
			table(['Case', 'Status', 'Message', 'Told in'], cases.filter(isTold).map(row)),
			list(silent.length === 0 ? [] : [`No status or message is named for ${refer(silent)}`]),
		),
		otherwise: `the use case refuses nothing and names no failure ${searched(useCase)}`,
	});
};
