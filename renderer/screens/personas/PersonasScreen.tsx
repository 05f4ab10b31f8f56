export function PersonasScreen() {
  return <h1>Personas</h1>;
}
