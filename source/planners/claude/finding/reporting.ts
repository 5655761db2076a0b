import * as v from 'valibot';
import type {Stop} from '../../../checks/finding.js';
import type {Facts} from '../../../documents/facts.js';
import type {Effects} from '../../../effects.js';
import type {Sources} from '../evidence/sources.js';
import {verify} from '../evidence/verify.js';
import {type Conflict, formFaults, reported} from '../tools/conflict.js';
import {stopFrom} from '../tools/stop-from.js';
import type {Tool} from '../tools/toolbox.js';

type Reporting = {readonly sources: Sources; readonly facts: Facts; readonly tell: Effects['tell']};

type Checked = {readonly conflict: Conflict; readonly stop: Stop | null; readonly faults: readonly string[]};

/**
Takes the model's list of conflicts. Every quotation is looked up first; false ones go back, once. What cannot be shown in a source after that is dropped, and said.
*/
export const reporting = ({sources, facts, tell}: Reporting): Tool<readonly Stop[]> => {
	let isSentBack = false;

	return async input => {
		const parsed = v.safeParse(reported, input);

		if (!parsed.success) {
			return {text: `That is not the form of the report: ${v.summarize(parsed.issues)}`, isError: true};
		}

		const checked = parsed.output.conflicts.map(each => check({...each, isDistinct: false}, sources, facts));
		const faults = checked.flatMap(each => each.faults);

		if (faults.length > 0 && !isSentBack) {
			isSentBack = true;
			return {text: [...faults, 'Report all of them again, with these mended.'].join('\n'), isError: true};
		}

		const lost = checked.filter(({stop}) => stop === null).map(({conflict}) => conflict.title);

		if (lost.length > 0) {
			tell({type: 'doing', what: `Leaving out what the model could not show in a document: ${lost.join('; ')}`});
		}

		return {report: eachOnce(checked, facts)};
	};
};

const check = (conflict: Conflict, sources: Sources, facts: Facts): Checked => {
	const {facts: collided, faults} = verify(conflict.evidence, sources, facts);
	const all = [...formFaults(conflict), ...faults];
	const isFit = collided.length > 0 && formFaults(conflict).length === 0;
	return {conflict, stop: isFit ? stopFrom(conflict, collided, facts) : null, faults: all};
};

/**
The STOPs, each under an id of its own: of two that lie in the same facts, the second is known by its question too.
*/
const eachOnce = (checked: readonly Checked[], facts: Facts): readonly Stop[] => {
	const stops = new Map<string, Stop>();

	for (const {conflict, stop} of checked) {
		if (stop !== null) {
			const own = stops.has(stop.id) ? stopFrom({...conflict, isDistinct: true}, stop.facts, facts) : stop;
			stops.set(own.id, own);
		}
	}

	return [...stops.values()];
};
