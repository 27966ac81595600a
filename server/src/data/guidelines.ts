/** The reporting guidelines that are built in. */
export const guidelineNames = ['care-2013'] as const;

export type GuidelineName = (typeof guidelineNames)[number];
