export function JobsScreen() {
  return <h1>Jobs</h1>;
}
