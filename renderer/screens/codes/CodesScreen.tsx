export function CodesScreen() {
  return <h1>Codes</h1>;
}
