import type {Screen} from './page.js';
import {choiceScreen} from './screens/choice.js';
import {doneScreen} from './screens/done.js';
import {findingsScreen} from './screens/findings.js';
import {inputsScreen} from './screens/inputs.js';
import {backScreen, fullScreen, helpScreen} from './screens/over.js';
import {reviewScreen} from './screens/review.js';
import {placeOf, placeScreen} from './screens/review-places.js';
import {sectionScreen} from './screens/section.js';
import {stopScreen} from './screens/stop.js';
import {workingScreen} from './screens/working.js';
import type {State} from './state.js';

const shownScreens = {stop: stopScreen, section: sectionScreen, choice: choiceScreen} as const;

/**
The screen of what is pending, whatever lies over it.
*/
export const pendingScreen = (state: State): Screen => {
	const {pending} = state.view;

	if (state.outcome) {
		return doneScreen;
	}

	switch (pending.kind) {
		case 'ask': {
			return shownScreens[pending.question.shown.kind];
		}

		case 'review': {
			return placeOf(state) ? placeScreen : reviewScreen;
		}

		case 'working':
		case 'none': {
			return workingScreen;
		}
	}
};

/**
The one screen that is in front and gets the keys.
*/
export const screenOf = (state: State): Screen => {
	switch (state.local.pane) {
		case 'main': {
			return pendingScreen(state);
		}

		case 'inputs': {
			return inputsScreen;
		}

		case 'findings': {
			return findingsScreen;
		}

		case 'full': {
			return fullScreen;
		}

		case 'help': {
			return helpScreen(pendingScreen(state).scope);
		}

		case 'back': {
			return backScreen;
		}
	}
};
