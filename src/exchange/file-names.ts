const longest = 80;

/**
 * Gives names for files in an archive that any system takes, made of ids; each once, whether or not a system tells capitals
 * from small letters.
 */
export function createFileNames(): (id: string) => string {
  const taken = new Set<string>();
  return (id) => {
    const name = id.replace(/[^A-Za-z0-9_-]+/g, "_").slice(0, longest) || "source";
    let free = name;
    for (let count = 2; taken.has(free.toLowerCase()); count++) free = `${name}-${count}`;
    taken.add(free.toLowerCase());
    return free;
  };
}
