namespace PartyBuilding.Core.Dues;

/// <summary>A member who stood in the branch at some time of the month, with what their line is made of.</summary>
internal sealed record RosterMember(int PersonId, string Name, RosterFacts Facts, OnceFacts Once, DuesStandard? Standard);
