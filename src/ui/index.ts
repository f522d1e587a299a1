/** The page: components that draw what the stores hold and hand back what the reader does. */
export { App } from "./app.tsx";
export { LateralContext } from "./kit/lateral-context.tsx";
