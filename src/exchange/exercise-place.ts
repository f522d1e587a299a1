/** Stands in the page of one file that is made for exercises, once, where the exercise is put. */
export const exercisePlace = "<!-- An exercise stands here. -->";
