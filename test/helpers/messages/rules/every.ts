import type {Rule} from '../rules.js';
import {blocksByRole} from './blocks-by-role.js';
import {breakpoints} from './breakpoints.js';
import {citations} from './citations.js';
import {content} from './content.js';
import {limits} from './limits.js';
import {noPrefill} from './no-prefill.js';
import {roles} from './roles.js';
import {signatures} from './signatures.js';
import {strictSchemas} from './strict-schemas.js';
import {thinkingMode} from './thinking-mode.js';
import {toolChoice} from './tool-choice.js';
import {toolNames} from './tool-names.js';
import {toolResults} from './tool-results.js';

/**
All that the types of the SDK cannot say, in the order in which it is looked at.
*/
export const everyRule: readonly Rule[] = [
	roles,
	content,
	blocksByRole,
	citations,
	noPrefill,
	toolNames,
	toolResults,
	toolChoice,
	thinkingMode,
	strictSchemas,
	breakpoints,
	signatures,
	limits,
];
