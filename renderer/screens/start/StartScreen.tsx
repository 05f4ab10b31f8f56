export function StartScreen() {
  return <h1>Throughline</h1>;
}
