namespace PartyBuilding.Core.Assessments.Results;

/// <summary>A row of the set 年度考核.</summary>
/// <param name="Result">In words.</param>
public sealed record RecordedResult(string Year, string Result, string? Note);
