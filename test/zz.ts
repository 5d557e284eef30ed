import { measure } from './bench/bundle.ts';
import { LIMIT_BYTES, TOGETHER } from './bench/limit.ts';
const { initial, language } = await measure(TOGETHER);
console.log(initial + language, LIMIT_BYTES, initial, language);
