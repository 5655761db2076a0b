import type {Decision, Manifest} from '../../documents/facts.js';
import {openQuestion, partDraft} from '../part-draft.js';
import {cite, citeRulings, quote} from '../quotation.js';
import {rulingsOn} from '../rulings-on.js';
import type {PartDraft} from '../section.js';
import {list, stacked, table} from '../table.js';
import {choosesTechnology} from '../technologies-chosen.js';
import {inManifests, isDriver, isNamedIn, isSameVersion, type Named} from './agreement.js';
import type {StackGiven} from './stack.js';

const agreement = (decision: Decision, named: Named | null, manifests: readonly Manifest[]): string => {
	if (named === null) {
		return 'in no manifest';
	}

	const found = `\`${named.name}\` ${named.version ?? ''} ${cite([named])}`;

	// A driver has a version of its own, which says nothing of the database's.
	if (decision.version === null || named.version === null || isDriver(named, manifests)) {
		return `${found}`;
	}

	return isSameVersion(decision.version, named.version) ? `agrees: ${found}` : `differs: ${found}`;
};

type Chosen = {readonly decision: Decision; readonly also: readonly Decision[]};

/** Each technology once, in the decision that names its version where one does. */
const onceEach = (decisions: readonly Decision[]): readonly Chosen[] => {
	const alike = new Map<string, Decision[]>();

	for (const decision of decisions) {
		const key = decision.choice.toLowerCase();
		alike.set(key, [...(alike.get(key) ?? []), decision]);
	}

	return [...alike.values()].flatMap(group => {
		const decision = group.find(({version}) => version !== null) ?? group[0];
		return decision === undefined ? [] : [{decision, also: group.filter(each => each !== decision)}];
	});
};

/** A decision in the words of its reason, where the summary gives one. */
const reasoned = ({reason, ...decision}: Decision): Omit<Decision, 'reason'> => (reason ? {...decision, text: reason} : decision);

const technologies = ({technicalSummary, manifests, rulings}: StackGiven): PartDraft => {
	const decisions = technicalSummary.decisions.filter(choosesTechnology);
	const matched = onceEach(decisions).map(({decision, also}) => ({decision, also, named: inManifests(decision, manifests)}));
	const known = new Set(matched.flatMap(({named}) => named.map(({id}) => id)));
	const unnamed = manifests
		.flatMap(manifest => manifest.technologies)
		.filter(each => !each.isDevelopment && !known.has(each.id) && !isNamedIn(technicalSummary.decisions, each));
	const decided = rulings.filter(({check}) => /technolog|stack|manifest/i.test(check));
	const extra =
		unnamed.length === 0 ? [] : [`In a manifest and in no decision: ${unnamed.map(each => `\`${each.name}\` ${cite([each])}`).join(', ')}`];
	const rows = matched.map(({decision, also, named}) => [
		decision.category,
		decision.choice,
		decision.version ?? '',
		`${quote(reasoned(decision))} ${cite(also)} ${rulingsOn([decision], rulings)}`,
		agreement(decision, named.find(({version}) => version !== null) ?? named[0] ?? null, manifests),
	]);
	return partDraft('technologies', {
		text: stacked(
			table(['For', 'Technology', 'Version', 'Why, in the technical summary', 'Manifest'], rows),
			list([...(decided.length === 0 ? [] : [`Ruled in section 2: ${citeRulings(decided)}`]), ...extra]),
		),
		questions:
			rows.length + extra.length > 0
				? []
				: [
						openQuestion('technologies', 'Which technologies is this built with? No document and no manifest names one.', {
							facts: [],
							isBlocking: true,
						}),
					],
		otherwise: '',
	});
};

const tooling = ({manifests}: StackGiven): PartDraft => {
	const rows = manifests.flatMap((manifest: Manifest) => manifest.commands.map(each => [each.name, `\`${each.command}\``, cite([each])]));
	const none = openQuestion('commands', 'With which commands is this built, tested and run? No manifest names one.', {facts: []});
	return partDraft('tooling', {text: table(['Command', 'Runs', 'From'], rows), questions: rows.length === 0 ? [none] : [], otherwise: ''});
};

/**
What follows by rule for section 8.
*/
export const outline = (given: StackGiven): readonly PartDraft[] => [technologies(given), tooling(given)];
