import type { Rule } from '../rule/define-rule.ts';
import sectionUnmarkedHeading from './section-unmarked-heading.ts';

/** All rules, by group and then in the order of the report. One line each; nothing else knows them. */
export const rules: readonly Rule[] = [sectionUnmarkedHeading];
