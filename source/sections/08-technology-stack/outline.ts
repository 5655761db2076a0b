import type {Decision, Manifest} from '../../documents/facts.js';
import {openQuestion, partDraft} from '../part-draft.js';
import {cite, citeRulings, quote} from '../quotation.js';
import {rulingsOn} from '../rulings-on.js';
import type {PartDraft} from '../section.js';
import {list, stacked, table} from '../table.js';
import {inManifests, isSameVersion, type Named} from './agreement.js';
import type {StackGiven} from './stack.js';

const structural =
	/^(?:architecture|structure|style|interfaces?|time|money|currency|staff|deployment|migrations?|conventions?|patterns?|naming|scope|hosting region)$/i;

const isTechnology = ({choice, category, version}: Decision): boolean =>
	choice !== '' && (version !== null || (choice.split(' ').length <= 4 && !structural.test(category.trim())));

const agreement = (decision: Decision, named: Named | null): string => {
	if (named === null) {
		return 'in no manifest';
	}

	const found = `\`${named.name}\` ${named.version ?? ''} ${cite([named])}`;

	if (decision.version === null || named.version === null) {
		return `${found}`;
	}

	return isSameVersion(decision.version, named.version) ? `agrees: ${found}` : `differs: ${found}`;
};

const technologies = ({technicalSummary, manifests, rulings}: StackGiven): PartDraft => {
	const decisions = technicalSummary.decisions.filter(isTechnology);
	const matched = decisions.map(decision => ({decision, named: inManifests(decision, manifests)}));
	const known = new Set(matched.map(({named}) => named?.id));
	const unnamed = manifests.flatMap(manifest => manifest.technologies).filter(each => !each.isDevelopment && !known.has(each.id));
	const decided = rulings.filter(({check}) => /technolog|stack|manifest/i.test(check));
	const extra =
		unnamed.length === 0 ? [] : [`In a manifest and in no decision: ${unnamed.map(each => `\`${each.name}\` ${cite([each])}`).join(', ')}`];
	const rows = matched.map(({decision, named}) => [
		decision.category,
		decision.choice,
		decision.version ?? '',
		`${quote(decision)} ${rulingsOn([decision], rulings)}`,
		agreement(decision, named),
	]);
	return partDraft('technologies', {
		text: stacked(
			table(['For', 'Technology', 'Version', 'Why, in the technical summary', 'Manifest'], rows),
			list([...decided.map(ruling => `${citeRulings([ruling])} ${ruling.subject}: ${ruling.text ?? ruling.ruling}`), ...extra]),
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

const tooling = ({manifests, technicalSummary}: StackGiven): PartDraft => {
	const rows = manifests.flatMap((manifest: Manifest) => manifest.commands.map(each => [each.name, `\`${each.command}\``, cite([each])]));
	const none = openQuestion('commands', 'With which commands is this built, tested and run? No manifest names one.', {
		facts: technicalSummary.decisions.slice(0, 3),
	});
	return partDraft('tooling', {text: table(['Command', 'Runs', 'From'], rows), questions: rows.length === 0 ? [none] : [], otherwise: ''});
};

/**
What follows by rule for section 8.
*/
export const outline = (given: StackGiven): readonly PartDraft[] => [technologies(given), tooling(given)];
