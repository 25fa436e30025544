namespace PartyBuilding.Core.Assessments.Results;

/// <summary>What came of a cadre's assessments over the years.</summary>
/// <param name="Lines">Newest first; only those whose assessing organisation the reader sees.</param>
/// <param name="Recorded">年度考核 as the record has it, newest first: also those that no round here led to.</param>
public sealed record PersonResults(Guid CadreKey, string Name, string? Post, string Organisation, IReadOnlyList<ResultLine> Lines, IReadOnlyList<RecordedResult> Recorded);
