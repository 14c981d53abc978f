/** Arguments with which a public function succeeds, made anew for each call. */
export type Calls = Readonly<Record<string, () => readonly unknown[]>>;
