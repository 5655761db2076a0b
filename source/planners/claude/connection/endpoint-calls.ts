/**
Everything that needs the SDK, in one file, so that it is loaded when it is first needed.
*/
export {attempt} from './attempt.js';
export {classify} from './classify.js';
export {listModels} from './list-models.js';
