/**
 * How clearly a capital's name stands for its government. What is `likely` counts in a text that speaks of governments
 * elsewhere, what is `possible` in one that speaks of little else.
 */
export const Governing = { no: 0, possible: 1, likely: 2, sure: 3 } as const;
export type Governing = (typeof Governing)[keyof typeof Governing];
