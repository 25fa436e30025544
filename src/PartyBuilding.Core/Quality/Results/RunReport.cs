namespace PartyBuilding.Core.Quality.Results;

/// <summary>The report of a data check: its head and its shares.</summary>
/// <param name="SetAside">Findings that are set aside as of now.</param>
public sealed record RunReport(RunRow Row, int SetAside, IReadOnlyList<RuleShare> Rules, IReadOnlyList<SubjectShare> Organisations);
