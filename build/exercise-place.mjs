/** As `src/exchange/exercise-place.ts` says it to the app; a test keeps both the same. */
export const exercisePlace = "<!-- An exercise stands here. -->";
