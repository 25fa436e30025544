namespace PartyBuilding.Core.Assessments.Results;

/// <summary>What came of the assessments of a unit over the years.</summary>
/// <param name="Own">Of the team, newest first.</param>
/// <param name="Years">Of the people and branches assessed in the unit, newest first.</param>
/// <param name="Members">Of each of them.</param>
public sealed record TeamResults(Guid OrganisationKey, string Organisation, IReadOnlyList<ResultLine> Own, IReadOnlyList<int> Years, IReadOnlyList<MemberResults> Members);
