import { useQueries } from "@tanstack/react-query";
import { type ComponentType, lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import type { CollectedClass } from "../../classroom/index.ts";
import { formatDate, said, t } from "../../languages/index.ts";
import type { SourceDocument } from "../../sources/index.ts";
import { attempt, documentQuery, keptExercise, keptFiles, readClass } from "../../state/index.ts";
import { type ExercisePageName, readClassroomPage } from "../kit/classroom-page.ts";
import type { ClassProps, ClassroomProps, ExerciseProps } from "../kit/classroom-props.ts";
import { useLateral } from "../kit/lateral-context.tsx";
import { usePageFoot } from "../kit/use-page-foot.ts";
import { usePageTitle } from "../kit/use-page-title.ts";
import { useShelfDesk } from "../kit/use-shelf-desk.ts";
import type { ViewProps } from "../kit/view-props.ts";
import { pageTitle } from "./page-title.ts";
import { useFocusOnTitle } from "./use-focus-on-title.ts";
import "./classroom.css";

const Exercises = lazy(() =>
  import("../exercises/exercises.tsx").then(({ Exercises }) => ({ default: Exercises })),
);
const NewExercise = lazy(() =>
  import("../exercises/new-exercise.tsx").then(({ NewExercise }) => ({ default: NewExercise })),
);
const EditExercise = lazy(() =>
  import("../exercises/edit-exercise.tsx").then(({ EditExercise }) => ({ default: EditExercise })),
);
const WarmUp = lazy(() => import("../exercises/warm-up.tsx").then(({ WarmUp }) => ({ default: WarmUp })));
const HandOut = lazy(() => import("../hand-out/hand-out.tsx").then(({ HandOut }) => ({ default: HandOut })));
const Paper = lazy(() => import("../paper/paper.tsx").then(({ Paper }) => ({ default: Paper })));
const Begin = lazy(() => import("../task/begin.tsx").then(({ Begin }) => ({ default: Begin })));
const ClassPage = lazy(() =>
  import("../hand-ins/class-page.tsx").then(({ ClassPage }) => ({ default: ClassPage })),
);
const See = lazy(() => import("../see/see.tsx").then(({ See }) => ({ default: See })));
const Discuss = lazy(() => import("../discuss/discuss.tsx").then(({ Discuss }) => ({ default: Discuss })));
const PrivacySheet = lazy(() =>
  import("./privacy-sheet.tsx").then(({ PrivacySheet }) => ({ default: PrivacySheet })),
);

const exercisePages = { edit: EditExercise, "hand-out": HandOut, paper: Paper } as const satisfies Partial<
  Record<ExercisePageName, ComponentType<ExerciseProps>>
>;
const classPages = { class: ClassPage, see: See, discuss: Discuss } as const satisfies Partial<
  Record<ExercisePageName, ComponentType<ClassProps>>
>;

/** The classroom's pages: exercises, what is done with one, and its class. */
export function Classroom(props: ViewProps) {
  const lateral = useLateral();
  const address = useStore(lateral.place, ({ page }) => page ?? "");
  const desk = useShelfDesk(true);
  const box = useRef<HTMLDivElement>(null);
  useFocusOnTitle(box, address, desk !== null);
  if (!desk) return null;
  return (
    <div ref={box} className="classroom">
      <Suspense fallback={null}>
        <Page address={address} desk={desk} {...props} />
      </Suspense>
    </div>
  );
}

function Page({ address, ...props }: ClassroomProps & { address: string }) {
  const page = useMemo(() => readClassroomPage(address), [address]);
  const title = "exerciseId" in page ? null : pageTitle(page.name);
  usePageTitle(title);
  usePageFoot(title);
  if ("exerciseId" in page) return <OfExercise key={page.exerciseId} {...page} {...props} />;
  if (page.name === "begin") return <Begin key={page.task} task={page.task} {...props} />;
  if (page.name === "exercises") return <Exercises {...props} />;
  if (page.name === "new") return <NewExercise {...props} />;
  if (page.name === "warm-up") return <WarmUp />;
  return <PrivacySheet />;
}

function OfExercise({
  name,
  exerciseId,
  ...props
}: ClassroomProps & { name: ExercisePageName; exerciseId: string }) {
  const { now } = useLateral();
  const records = useStore(props.desk.own, (shelf) => shelf.records);
  const kept = useMemo(() => keptExercise(records, "exercise", exerciseId), [records, exerciseId]);
  const title = kept?.exercise.title ?? null;
  usePageTitle(pageTitle(name, title));
  // What is said of a class is so on a day; a task is the same on all.
  const day = name in classPages ? ` · ${formatDate(now(), { dateStyle: "long" })}` : "";
  usePageFoot(title && title + day);
  if (!kept) {
    return (
      <>
        <h1>{t("No such exercise")}</h1>
        <p>
          {t("The exercise {id} is not in this browser. It may have been deleted, or made in another.", {
            id: exerciseId,
          })}
        </p>
        <a href="#/classroom">{t("All exercises")}</a>
      </>
    );
  }
  if (name === "edit" || name === "hand-out" || name === "paper") {
    const Chosen = exercisePages[name];
    return <Chosen kept={kept} {...props} />;
  }
  return <OfClass name={name} kept={kept} {...props} />;
}

/** Reads the hand-ins and the texts before what shows them. */
function OfClass({ name, ...props }: ExerciseProps & { name: keyof typeof classPages }) {
  const collected = useCollected(props);
  const texts = useTexts(props.kept);
  if (!("students" in collected && texts)) {
    const { done = 0, all = 0 } = "done" in collected ? collected : {};
    return (
      <p role="status">
        {all > 20 ? t("Reading the hand-ins… {done} of {all}", { done, all }) : t("Reading the hand-ins…")}
      </p>
    );
  }
  const Chosen = classPages[name];
  return <Chosen collected={collected} texts={texts} {...props} />;
}

/** The class, or how far reading it is. What was read stays until what came since is read, too. */
function useCollected({ desk: { own }, kept: { exercise } }: ExerciseProps) {
  const lateral = useLateral();
  const [collected, setCollected] = useState<CollectedClass | { done: number; all: number } | object>({});
  const records = useStore(own, (shelf) => shelf.records);
  const files = useMemo(() => JSON.stringify(keptFiles(records, exercise.id)), [records, exercise.id]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list of files is read anew
  useEffect(() => {
    const stop = new AbortController();
    const tell = (done: number, all: number) => {
      if (done % 10 === 0) setCollected((now) => ("students" in now ? now : { done, all }));
    };
    const reading = readClass(own, exercise, tell, stop.signal).then(setCollected, (error: unknown) => {
      if (!stop.signal.aborted) throw error;
    });
    attempt(lateral, said("Reading the hand-ins"), reading);
    return () => stop.abort();
  }, [lateral, own, exercise, files]);
  return collected;
}

/** All texts of an exercise, in the same map as long as they are the same; null until the last one is there. */
function useTexts({ sources }: ExerciseProps["kept"]): ReadonlyMap<string, SourceDocument> | null {
  const combine = useCallback(
    (results: readonly { readonly data?: SourceDocument | undefined }[]) => {
      const texts = results.flatMap(({ data }, at): [string, SourceDocument][] => {
        const id = sources[at]?.id;
        return data && id !== undefined ? [[id, data]] : [];
      });
      return texts.length === sources.length ? new Map(texts) : null;
    },
    [sources],
  );
  return useQueries({ queries: sources.map(documentQuery), combine });
}
