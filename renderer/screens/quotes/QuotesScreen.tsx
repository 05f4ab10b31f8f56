export function QuotesScreen() {
  return <h1>Quotes</h1>;
}
