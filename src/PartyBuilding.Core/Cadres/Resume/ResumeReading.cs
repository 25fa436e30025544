namespace PartyBuilding.Core.Cadres.Resume;

/// <summary>A resume read from text: what was understood, and what was not, by line.</summary>
/// <param name="Faults">Number of the line from 1, and a Chinese sentence.</param>
public sealed record ResumeReading(IReadOnlyList<ResumeLine> Lines, IReadOnlyList<(int Line, string Message)> Faults);
