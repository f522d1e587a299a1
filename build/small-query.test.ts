import { expect, test, vi } from "vitest";
import { QueryClient } from "./small-query-client.mjs";

const query = (queryFn: (context: { signal: AbortSignal }) => unknown) => ({
  queryKey: ["a", { b: 1 }],
  queryFn,
});

test("a question is asked once, whoever waits for it, and its answer is told and stays", async () => {
  const client = new QueryClient();
  const ask = vi.fn(async () => "answer");
  const [hear, other] = [vi.fn(), vi.fn()];
  expect(client.answer(query(ask))).toMatchObject({ data: undefined, error: null, isPending: true });
  client.follow(query(ask), hear);
  const stop = client.follow(query(ask), other);
  stop();
  await client.prefetchQuery(query(ask));
  expect([ask.mock.calls.length, hear.mock.calls.length, other.mock.calls.length]).toEqual([1, 1, 0]);
  expect(client.answer(query(ask))).toMatchObject({ data: "answer", error: null, isPending: false });
  expect(client.answer(query(ask))).toBe(client.answer(query(ask)));
  expect(client.getQueryData(["a", { b: 1 }])).toBe("answer");
  expect(client.getQueryData(["a", { b: 2 }])).toBeUndefined();
});

test("a query that is not enabled asks nothing until it is", async () => {
  const client = new QueryClient();
  const ask = vi.fn(() => 1);
  client.follow({ ...query(ask), enabled: false }, vi.fn());
  expect(ask).not.toHaveBeenCalled();
  client.follow(query(ask), vi.fn());
  await client.prefetchQuery(query(ask));
  expect(client.answer(query(ask)).data).toBe(1);
});

test("what fails says why, waits, and is asked anew when that is wanted", async () => {
  const client = new QueryClient();
  const ask = vi.fn((): number => {
    throw new RangeError("no");
  });
  await client.prefetchQuery(query(ask));
  await client.prefetchQuery(query(ask));
  expect(ask).toHaveBeenCalledTimes(1);
  const failed = client.answer(query(ask));
  expect(failed).toMatchObject({ error: new RangeError("no"), isError: true, isPending: false });
  ask.mockImplementation(() => 7);
  const again = failed.refetch();
  expect(client.answer(query(ask))).toMatchObject({ error: null, isError: false, isPending: true });
  await again;
  expect(client.answer(query(ask))).toMatchObject({ data: 7, error: null, isPending: false });
});

test("what lets itself be stopped is when nobody waits any more; anything else goes on", async () => {
  const client = new QueryClient();
  let stopped = 0;
  const forEver = query(({ signal }) => {
    signal.onabort = () => (stopped += 1);
    return new Promise(() => undefined);
  });
  const [one, two] = [client.follow(forEver, vi.fn()), client.follow(forEver, vi.fn())];
  one();
  expect(stopped).toBe(0);
  two();
  expect(stopped).toBe(1);
  const other = { queryKey: ["other"], queryFn: async () => "there" };
  client.follow(other, vi.fn())();
  await client.prefetchQuery(other);
  expect(client.answer(other).data).toBe("there");
});
