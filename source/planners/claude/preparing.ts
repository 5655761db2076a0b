import type {Context, Effects} from '../../effects.js';
import {chooseModel} from './choose-model.js';
import {askConsent} from './consent.js';
import type {Desk, Profile} from './desk.js';
import {masking} from './masking.js';
import {readModels} from './model-info.js';
import type {ClaudeSettings} from './settings.js';
import {createSpending} from './spending.js';

/**
Asks what must be known before anything is sent: which model, and whether these documents may go to that host. Nothing leaves the machine before that but the question which models there are.
*/
export const preparing = async (settings: ClaudeSettings, context: Context, effects: Effects): Promise<Desk> => {
	const {host, documentation, maxDollars} = settings;
	const listed = await effects.look({tool: 'models', input: {host}});
	const models = listed.isError ? [] : readModels(listed.text);
	// What lists the abilities of its models is Anthropic's own behind another name, such as a gateway.
	const isFull = !settings.isReduced || models.some(({efforts, thinking}) => efforts.length + thinking.length > 0);
	let profile: Profile = isFull ? 'full' : 'marked';
	let model = await chooseModel({models, wanted: settings.model, isReduced: !isFull}, effects);
	const mask = masking(effects);
	const masked = [];

	for (const document of context.documents) {
		masked.push({...document, ...(await mask(document.text))});
	}

	await askConsent({host, documentation, model, documents: masked, context}, effects);
	let documents: Context['documents'] = masked.map(({path, role, text}) => ({path, role, text}));

	return {
		effects,
		profile: () => profile,
		simplify: () => {
			const isNews = settings.isReduced && profile !== 'plain';
			profile = isNews ? 'plain' : profile;
			return isNews;
		},
		models,
		model: () => model,
		choose: other => {
			model = other;
		},
		documents: () => documents,
		leaveOut: dropped => {
			documents = documents.filter(({role}) => role !== dropped);
		},
		mask: async text => (await mask(text)).text,
		spending: createSpending({bound: maxDollars, start: settings.start, paid: settings.paid}, effects),
	};
};
