export function TranscriptsScreen() {
  return <h1>Transcripts</h1>;
}
