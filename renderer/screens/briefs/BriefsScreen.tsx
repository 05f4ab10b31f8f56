export function BriefsScreen() {
  return <h1>Briefs</h1>;
}
