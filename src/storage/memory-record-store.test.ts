import { createMemoryRecordStore } from "./memory-record-store.ts";
import { contractOf, describeRecordStore } from "./record-store-contract.ts";

describeRecordStore("memory", { open: () => contractOf(createMemoryRecordStore()) });
